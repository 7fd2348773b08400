/** Hugo on the same Markdown, where it is installed: a plain page for each, with its contents and its parties. */
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOther } from "./bangun.ts";

const CONFIG = `baseURL = "https://contoh.example/"
title = "Contoh"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
`;
const SATU = `<!doctype html><html lang="id"><head><title>{{ .Params.judul }}</title></head><body><main>
<h1>{{ .Params.judul }}</h1><ul>{{ range .Params.pihak }}<li>{{ .nama }}, {{ .jabatan }}</li>{{ end }}</ul>
{{ .TableOfContents }}{{ .Content }}</main></body></html>
`;
const DAFTAR = `<!doctype html><html lang="id"><body>{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Params.judul }}</a>{{ end }}</body></html>
`;

/**
 * @param program Hugo's file
 * @param content the Markdown, as Naskah reads it
 * @returns milliseconds and the most memory held, in megabytes
 * @throws Error when Hugo does not end well
 */
export async function measureHugo(program: string, content: string, folder: string, now: () => number) {
	const site = join(folder, "hugo");
	await mkdir(join(site, "layouts", "_default"), { recursive: true });
	await writeFile(join(site, "config.toml"), CONFIG);
	await writeFile(join(site, "layouts", "_default", "single.html"), SATU);
	await writeFile(join(site, "layouts", "_default", "list.html"), DAFTAR);
	await cp(join(content, "contoh", "kerja-sama"), join(site, "content"), { recursive: true });
	return runOther(program, ["--quiet", "--source", site], now);
}
