/** Where a test case of a rule stands in the sound content of `test/fixtures/contoh`, and what is put beside it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isJenisDinas, sifatOf } from "../model/jenis.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const KASUS = "contoh/kerja-sama/air-bersih";

/** Where a case is put into the sound content, by its `jenis`. */
const TEMPAT: Readonly<Record<string, string>> = {
	"perjanjian-kerja-sama": "pks",
	"kerja-sama": "kerja-sama",
	"kesepakatan-bersama": "kesepakatan-bersama",
	"nota-kesepakatan": "nota-kesepakatan",
	"rencana-kerja": "rencana-kerja",
	"surat-kuasa": "surat-kuasa",
	"matrik-evaluasi": "matrik-evaluasi",
	adendum: "adendum",
	perpanjangan: "perpanjangan",
};

/** A case that no longer is of its usual kind stands where the file it was made from stood. */
const TEMPAT_LAIN: Readonly<Record<string, string>> = { "buruk-bukan-pks": "pks" };

/** Attached papers whose file bears another name than their kind. */
const LAMPIRAN_LAIN: Readonly<Record<string, string>> = {
	"surat-penawaran": "surat",
	"surat-tanggapan": "surat",
};

/**
 * Path of a case inside the content.
 * @param nama of the case, without ending
 * @throws Error when its `jenis` has no place
 */
export function tempatKasus(nama: string, isi: string): string {
	const jenis = /^jenis: (\S+)$/m.exec(isi)?.[1] ?? "";
	const own = TEMPAT_LAIN[nama] ?? TEMPAT[jenis];
	if (own) return `${KASUS}/${own}.md`;
	if (!isJenisDinas(jenis)) throw new Error(`${nama}: no place for jenis "${jenis}"`);
	return sifatOf(jenis).milik === "daerah" ? `contoh/rapat/${jenis}.md` : `${KASUS}/${jenis}.md`;
}

/**
 * The papers that a case attaches, as the samples show them, where the content has none.
 * @param file the path of the case
 * @returns text by path inside the content
 */
export function lampiranKasus(dir: string, file: string, isi: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [, nama = ""] of isi.matchAll(/^ {2}- ([a-z0-9-]+)\.md$/gm)) {
		const path = join(dirname(file), `${nama}.md`);
		const jenis = LAMPIRAN_LAIN[nama] ?? nama;
		if (existsSync(join(dir, path)) || !existsSync(join(ROOT, "templates", jenis))) continue;
		const sample = readFileSync(join(ROOT, "templates", jenis, "sample.md"), "utf8");
		const dasar = file.startsWith("contoh/kerja-sama/") ? "dasar: [pks.md]\n" : "";
		const alone = sample
			.replace(/^lampiran:.*\n(?: +- .*\n)*/m, "")
			.replace(/^dasar:.*\n/m, dasar)
			.replace("mitra: kota-teladan", "mitra: sebelah");
		found.set(path, nama === "surat-tanggapan" ? alone.replace("bentuk: penawaran", "bentuk: tanggapan") : alone);
	}
	return found;
}
