import { abstrak, daftar, gaya, lvl, num, p, r, tbl, tengah, word } from "./word.ts";

const tebal = (teks: string): string => p(r(teks, "<w:b/>"), tengah);
/** A run for every few letters, as Word leaves them after editing. */
const terpotong = (teks: string): string => p((teks.match(/.{1,7}/gs) ?? []).map((potong) => r(potong)).join(""));

/**
 * The draft of a Perjanjian Kerja Sama as an office makes it in Word: title lines set by hand, parties in a table, pasal
 * counted by a heading style, ayat by a list, a few numbers typed, marks that nobody sees.
 */
export function pksWord(): Uint8Array {
	const nomor = [
		abstrak(1, lvl(0, "decimal", "Pasal %1", '<w:pStyle w:val="Pasal"/>')),
		abstrak(2, lvl(0, "decimal", "(%1)"), lvl(1, "lowerLetter", "%2.")),
		...[num(1, 1), num(2, 2), num(3, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')],
		...[abstrak(4, lvl(0, "lowerLetter", "%1.")), num(4, 4)],
	].join("");
	const styles = `<w:style w:type="paragraph" w:styleId="Pasal"><w:name w:val="Pasal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>${tengah}</w:pPr></w:style>`;
	const pasal = (judul: string): string => p("", gaya("Pasal")) + tebal(judul);
	const body = [
		...["PERJANJIAN KERJA SAMA", "ANTARA", "PEMERINTAH DAERAH KABUPATEN CONTOH", "DENGAN"].map(tebal),
		...["PEMERINTAH DAERAH KABUPATEN SEBELAH", "TENTANG"].map(tebal),
		...[tebal("PEMELIHARAAN JARINGAN"), tebal("AIR BERSIH DI PERBATASAN")],
		p("<w:r><w:t>NOMOR\t: 100.3.7/88/PKS/2026</w:t></w:r>"),
		p("NOMOR\u00a0: ……………………"),
		terpotong(
			"Pada hari ini Senin tanggal Dua bulan Maret tahun Dua Ribu Dua Puluh Enam (02-03-2026), bertempat di Kota Contoh, kami yang bertanda tangan di bawah ini:",
		),
		tbl(
			[
				p("I."),
				p("Drs. DIMAS ANGGARA, M.Si."),
				p(":"),
				p(
					"Kepala Dinas Pekerjaan Umum Kabupaten Contoh, berkedudukan di Jalan Contoh Nomor 3, berdasarkan Surat Kuasa Khusus Bupati Contoh Nomor 9/SKK/2026, dalam hal ini bertindak untuk dan atas nama Pemerintah Kabupaten Contoh, selanjutnya disebut “PIHAK KESATU”.",
				),
			],
			[
				p("II."),
				p("……………………"),
				p(":"),
				p(
					"Kepala Dinas Pekerjaan Umum Kabupaten Sebelah, berkedudukan di …………………, dalam hal ini bertindak untuk dan atas nama Pemerintah Daerah Kabupaten Sebelah, selanjutnya disebut PIHAK KEDUA.",
				),
			],
		),
		p("PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK."),
		p("PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut :"),
		p("bahwa Kesepakatan Bersama Nomor 100.3.7/01/KB/2025 perlu dilanjutkan; dan", daftar(4)),
		p("bahwa ja\u00adringan perlu dipelihara.", daftar(4)),
		p(
			"Berdasarkan hal tersebut, PARA PIHAK sepakat mengadakan Perjanjian Kerja Sama dengan ketentuan sebagai berikut:",
		),
		pasal("MAKSUD DAN TUJUAN"),
		p("Maksudnya adalah memelihara jaringan.", daftar(2)),
		p("Tujuannya adalah air yang mengalir.", daftar(2)),
		pasal("TUGAS"),
		p("PIHAK KESATU bertugas:", daftar(3)),
		p("membersihkan pipa; dan", daftar(3, 1)),
		p("membaca meter.", daftar(3, 1)),
		p("PIHAK KEDUA bertugas membayar.", daftar(3)),
		pasal("JANGKA WAKTU"),
		p("(1)\tPerjanjian ini berlaku selama 3 (tiga) tahun terhitung sejak tanggal ditandatangani."),
		p("(2)\tPerjanjian ini dapat diperpanjang."),
		pasal("ALAMAT"),
		tbl([p("PIHAK KESATU"), p(":"), p("Jalan Contoh Nomor 3")], [p("PIHAK KEDUA"), p(":"), p("Jalan Sebelah Nomor 4")]),
		p("- 3 -", tengah),
		p("Demikian Perjanjian Kerja Sama ini dibuat dalam rangkap 4 (empat), 2 (dua) di antaranya bermeterai cukup."),
		tbl([p("PIHAK KEDUA,") + p("……………"), p("PIHAK KESATU,") + p("DIMAS ANGGARA")]),
	];
	return word(body.join(""), { nomor, gaya: styles });
}
