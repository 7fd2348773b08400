/** `npm run generate:panduan`: what the Panduan shows of the program, made anew from the program and the sample content. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions } from "./cli/options.ts";
import { PILIHAN_BUILD } from "./cli/pilihan-build.ts";
import { ROOT } from "./cli/root.ts";
import { contohAturan } from "./panduan/contoh-aturan.ts";
import { gambarPanduan } from "./panduan/gambar.ts";
import { HARI, keluaranPanduan, NAMA_KELUARAN } from "./panduan/keluaran.ts";

const PANDUAN = join(ROOT, "site/panduan");

/** Replaces a folder of the Panduan with what was made. */
function replace(nama: string, files: Iterable<readonly [string, string | Uint8Array]>): void {
	rmSync(join(PANDUAN, nama), { recursive: true, force: true });
	mkdirSync(join(PANDUAN, nama));
	for (const [file, isi] of files) writeFileSync(join(PANDUAN, nama, file), isi);
}

const folder = mkdtempSync(join(tmpdir(), "naskah-panduan-"));
try {
	const bangun = { nama: "build", pilihan: PILIHAN_BUILD, bernama: false };
	const gambar = await gambarPanduan(folder, readOptions(bangun, ["--content", join(ROOT, "content")], HARI));
	const aturan = JSON.stringify(await contohAturan(HARI), null, "	");
	writeFileSync(
		join(PANDUAN, "aturan.json"),
		`${aturan}
`,
	);
	replace(
		"keluaran",
		NAMA_KELUARAN.map((nama) => [`${nama}.txt`, keluaranPanduan(nama)] as const),
	);
	replace(
		"gambar",
		[...gambar].map(([nama, isi]) => [`${nama}.png`, isi] as const),
	);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
