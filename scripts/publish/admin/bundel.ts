/** The editor's program: the package as it is, and our own part of it, made into one file. */
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { EnvironmentFault } from "../../model/fault.ts";
import { bacaBahasa } from "./bahasa.ts";
import { tambal } from "./tambalan.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PAKET = join(ROOT, "node_modules/@sveltia/cms");
const UTAMA = "index.js";
const MASUK = join(ROOT, "site/admin/mulai.js");
const BAHASA = join(ROOT, "site/admin/bahasa");

/** What the package ships for those who develop it, and for pictures in formats that no paper has. */
const TAK_DISALIN = /\.map$|heic/;

async function versiPaket(): Promise<string> {
	try {
		return (JSON.parse(await readFile(join(PAKET, "package.json"), "utf8")) as { version: string }).version;
	} catch {
		throw new EnvironmentFault("Paket penyunting @sveltia/cms belum terpasang. Jalankan npm ci.");
	}
}

async function salinPaket(tujuan: string): Promise<void> {
	const asal = join(PAKET, "npm");
	const files = (await readdir(asal, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	for (const file of files) {
		if (TAK_DISALIN.test(file.name)) continue;
		const dari = join(file.parentPath, file.name);
		const ke = join(tujuan, dari.slice(asal.length));
		await mkdir(dirname(ke), { recursive: true });
		if (dari === join(asal, UTAMA)) await writeFile(ke, tambal(await readFile(dari, "utf8")));
		else await copyFile(dari, ke);
	}
	await copyFile(join(PAKET, "LICENSE.txt"), join(tujuan, "LICENSE.txt"));
	await writeFile(join(tujuan, "id.js"), `export default ${JSON.stringify(await bacaBahasa(BAHASA))};\n`);
}

/**
 * Writes the editor's program into a folder.
 * @returns name of the script to load
 * @throws EnvironmentFault when the package is not installed
 */
export async function tulisProgram(folder: string): Promise<string> {
	const paket = `sveltia-cms-${await versiPaket()}`;
	await salinPaket(join(folder, paket));
	const nama = "penyunting.js";
	await build({
		entryPoints: [MASUK],
		outfile: join(folder, nama),
		bundle: true,
		minify: true,
		format: "esm",
		target: "es2022",
		charset: "utf8",
		legalComments: "none",
		logLevel: "silent",
		plugins: [
			{
				name: "paket-di-samping",
				setup({ onResolve }) {
					onResolve({ filter: /^@sveltia\/cms$/ }, () => ({ path: `./${paket}/${UTAMA}`, external: true }));
				},
			},
		],
	});
	return nama;
}
