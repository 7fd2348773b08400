/** Other site generators on the same Markdown: a plain page for each naskah, with its parties. */
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Jalan, runOther, runProgram } from "./bangun.ts";

const HUGO = `baseURL = "https://contoh.example/"
title = "Contoh"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
`;
const SATU_HUGO = `<!doctype html><html lang="id"><head><title>{{ .Params.judul }}</title></head><body><main>
<h1>{{ .Params.judul }}</h1><ul>{{ range .Params.pihak }}<li>{{ .nama }}, {{ .jabatan }}</li>{{ end }}</ul>
{{ .TableOfContents }}{{ .Content }}</main></body></html>
`;
const DAFTAR_HUGO = `<!doctype html><html lang="id"><body>{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Params.judul }}</a>{{ end }}</body></html>
`;

// Markdown is read as Markdown alone, as Hugo reads it.
const ELEVENTY = `module.exports = (config) => {
	config.setUseGitIgnore(false);
	return { markdownTemplateEngine: false, templateFormats: ["md"] };
};
`;
const SATU_ELEVENTY = `<!doctype html><html lang="id"><head><title>{{ judul }}</title></head><body><main>
<h1>{{ judul }}</h1><ul>{% for satu in pihak %}<li>{{ satu.nama }}, {{ satu.jabatan }}</li>{% endfor %}</ul>
{{ content | safe }}</main></body></html>
`;

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	for (const [nama, isi] of Object.entries(files)) {
		await mkdir(join(folder, nama, ".."), { recursive: true });
		await writeFile(join(folder, nama), isi);
	}
}

const copyMarkdown = (content: string, to: string): Promise<void> =>
	cp(join(content, "contoh", "kerja-sama"), to, { recursive: true });

/**
 * @param program Hugo's file
 * @param content the Markdown, as Naskah reads it
 * @throws Error when Hugo does not end well
 */
export async function measureHugo(program: string, content: string, folder: string, now: () => number): Promise<Jalan> {
	const site = join(folder, "hugo");
	const layouts = { "layouts/_default/single.html": SATU_HUGO, "layouts/_default/list.html": DAFTAR_HUGO };
	await writeFiles(site, { "config.toml": HUGO, ...layouts });
	await copyMarkdown(content, join(site, "content"));
	return runOther(program, ["--quiet", "--source", site], now);
}

/**
 * The generator that the portal is made with, alone: no checks, no portal, Markdown by its own reader.
 * @throws Error when it does not end well
 */
export async function measureEleventy(content: string, folder: string, now: () => number): Promise<Jalan> {
	const site = join(folder, "eleventy");
	await copyMarkdown(content, join(site, "content"));
	await writeFiles(site, {
		"eleventy.config.cjs": ELEVENTY,
		"content/_includes/satu.njk": SATU_ELEVENTY,
		"content/content.11tydata.json": JSON.stringify({ layout: "satu.njk" }),
	});
	const program = fileURLToPath(new URL("../cmd.cjs", import.meta.resolve("@11ty/eleventy")));
	const places = [`--input=${join(site, "content")}`, `--output=${join(site, "_site")}`];
	return runProgram([program, "--quiet", `--config=${join(site, "eleventy.config.cjs")}`, ...places], now);
}
