import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Contoh, KERJA_SAMA, ROOT } from "../helpers/contoh.ts";
import { dpa } from "../helpers/dpa.ts";

export const FOLDER = KERJA_SAMA.replace("kerja-sama.md", "");
export const USULAN = `${FOLDER}usulan.md`;

/** A sample of a kind as a paper of the case, resting on its PKS. */
function sample(jenis: string): string {
	return readFileSync(join(ROOT, "templates", jenis, "sample.md"), "utf8")
		.replace(/^dasar:.*\n/m, "dasar: [pks.md]\n")
		.replace("mitra: kota-teladan", "mitra: sebelah");
}

/** Puts a laporan evaluasi with its five attachments into the case. */
export function denganEvaluasi(contoh: Contoh): Contoh {
	for (const jenis of ["laporan-evaluasi", "laporan-mitra", "daftar-hadir", "notulen", "berita-acara"])
		contoh.tulis(`${FOLDER}${jenis}.md`, sample(jenis));
	return contoh;
}

/** Puts a laporan pemantauan into the case that has its laporan mitra and its berita acara of the visit. */
export function denganPemantauan(contoh: Contoh): Contoh {
	return denganEvaluasi(contoh).tulis(`${FOLDER}laporan-pemantauan.md`, sample("laporan-pemantauan"));
}

/** Puts the proposal of Perbup Barito Selatan 23/2023 Pasal 32 into the case, with a DPA beside it. */
export async function denganUsulan(contoh: Contoh): Promise<Contoh> {
	const letter = sample("surat").replace(/^lampiran:.*\n/m, "");
	contoh.tulis(`${FOLDER}kerangka-acuan-kerja.md`, sample("kerangka-acuan-kerja"));
	contoh.tulis(
		`${FOLDER}surat-penawaran.md`,
		letter.replace("bentuk: penawaran", "bentuk: penawaran\nlampiran: [kerangka-acuan-kerja.md]"),
	);
	contoh.tulis(`${FOLDER}surat-tanggapan.md`, letter.replace("bentuk: penawaran", "bentuk: tanggapan"));
	contoh.tulis(
		USULAN,
		letter
			.replace("kepada: Wali Kota Teladan", "kepada: Sekretaris Daerah selaku Ketua TKKSD")
			.replace(
				/^bentuk: penawaran.*$/m,
				"bentuk: usulan-rencana\nlampiran:\n  - kerangka-acuan-kerja.md\n  - surat-penawaran.md\n  - surat-tanggapan.md\nlampiran_berkas:\n  - { berkas: dpa.pdf, sebagai: dpa, judul: DPA Dinas Pekerjaan Umum }",
			),
	);
	return contoh.tulis(`${FOLDER}dpa.pdf`, await dpa());
}
