/** `npm run generate:panduan`: what Panduan and README show of the program, made anew from it and from the sample content. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions } from "./cli/options.ts";
import { PILIHAN_BUILD } from "./cli/pilihan-build.ts";
import { ROOT } from "./cli/root.ts";
import { contohAturan } from "./panduan/contoh-aturan.ts";
import { contohPenulisan } from "./panduan/contoh-penulisan.ts";
import { gambarPanduan } from "./panduan/gambar.ts";
import { HARI, keluaranPanduan, NAMA_KELUARAN } from "./panduan/keluaran.ts";

const PANDUAN = join(ROOT, "site/panduan");

/** Replaces a folder with what was made. */
function replace(target: string, files: Iterable<readonly [string, string | Uint8Array]>): void {
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target);
	for (const [file, isi] of files) writeFileSync(join(target, file), isi);
}

const writeJson = (file: string, data: unknown): void =>
	writeFileSync(join(PANDUAN, file), `${JSON.stringify(data, null, "\t")}\n`);

const toFiles = (gambar: ReadonlyMap<string, Uint8Array>) =>
	[...gambar].map(([nama, isi]) => [`${nama}.png`, isi] as const);

const folder = mkdtempSync(join(tmpdir(), "naskah-panduan-"));
try {
	const bangun = { nama: "build", pilihan: PILIHAN_BUILD, bernama: false };
	const gambar = await gambarPanduan(folder, readOptions(bangun, ["--content", join(ROOT, "content")], HARI));
	writeJson("aturan.json", await contohAturan(HARI));
	writeJson("penulisan.json", await contohPenulisan(HARI));
	replace(
		join(PANDUAN, "keluaran"),
		NAMA_KELUARAN.map((nama) => [`${nama}.txt`, keluaranPanduan(nama)] as const),
	);
	replace(join(PANDUAN, "gambar"), toFiles(gambar.panduan));
	replace(join(ROOT, ".github/images"), toFiles(gambar.readme));
} finally {
	rmSync(folder, { recursive: true, force: true });
}
