import { abstrak, daftar, gaya, lvl, mulaiDi, num, p, r, tbl, tengah, word } from "./word.ts";

const tebal = (teks: string): string => p(r(teks, "<w:b/>"), tengah);
/** A run for every few letters, as Word leaves them after editing. */
const terpotong = (teks: string): string => p((teks.match(/.{1,7}/gs) ?? []).map((potong) => r(potong)).join(""));

/** How programs number one and the same draft. */
interface Penulis {
	/** Lists and styles of the file. */
	readonly nomor: string;
	readonly gaya: string;
	/** The line "Pasal 3". */
	pasal(nomor: number): string;
	/** Properties of an item: of which list of the text (1, 2, …), on which level. */
	butir(daftar: number, ilvl: number): string;
}

const MULAI = mulaiDi(0, 1);
const gayaPasal = (isi: string): string =>
	`<w:style w:type="paragraph" w:styleId="Pasal"><w:name w:val="Pasal"/><w:pPr>${isi}</w:pPr></w:style>`;

/** Word: a style counts the pasal, one kind of list is begun anew where an ayat list begins. */
const WORD: Penulis = {
	nomor: [
		abstrak(1, lvl(0, "decimal", "Pasal %1", '<w:pStyle w:val="Pasal"/>')),
		...[abstrak(2, lvl(0, "decimal", "(%1)"), lvl(1, "lowerLetter", "%2.")), abstrak(3, lvl(0, "lowerLetter", "%1."))],
		...[num(9, 1), num(1, 3), num(2, 2), num(3, 2, MULAI)],
	].join(""),
	gaya: gayaPasal(`<w:numPr><w:numId w:val="9"/></w:numPr>${tengah}`),
	pasal: () => p("", gaya("Pasal")),
	butir: daftar,
};

/** LibreOffice: a list of its own for each, one more for what is nested, and the indents said in every paragraph. */
const LIBREOFFICE: Penulis = {
	nomor: [
		abstrak(1, lvl(0, "lowerLetter", "%1.")),
		...[
			abstrak(2, lvl(0, "decimal", "(%1)")),
			abstrak(3, lvl(0, "decimal", "(%1)")),
			abstrak(4, lvl(0, "lowerLetter", "%1.")),
		],
		...[num(1, 1), num(2, 2), num(3, 3), num(4, 4)],
	].join(""),
	gaya: gayaPasal(tengah),
	pasal: (nomor) => p(r("Pasal ") + r(String(nomor)), gaya("Pasal")),
	butir: (id, ilvl) => `${daftar(ilvl === 0 ? id : 4)}<w:ind w:left="${567 + 425 * ilvl}" w:hanging="425"/>`,
};

/** Google Docs: headings with a break in them, all nine levels in every list, numbers of the third kind begin at each. */
const GOOGLE: Penulis = {
	nomor: [1, 2, 3]
		.map((id) =>
			abstrak(
				id,
				...(id === 1 ? [lvl(0, "lowerLetter", "%1.")] : [lvl(0, "decimal", "(%1)"), lvl(1, "lowerLetter", "%2.")]),
			),
		)
		.concat([1, 2, 3].map((id) => num(id, id)))
		.join(""),
	gaya: '<w:style w:type="paragraph" w:styleId="Pasal"><w:name w:val="heading 2"/></w:style>',
	pasal: (nomor) => p(`Pasal\u00a0${nomor}`, gaya("Pasal")),
	butir: (id, ilvl) => `${daftar(id, ilvl)}<w:ind w:left="${720 * (ilvl + 1)}" w:hanging="360"/>`,
};

export const PENULIS = { Word: WORD, LibreOffice: LIBREOFFICE, "Google Docs": GOOGLE } as const;

/**
 * The draft of a Perjanjian Kerja Sama as an office makes it: title lines set by hand, parties in a table, pasal and
 * ayat counted by the program, a few numbers typed, marks that nobody sees.
 */
export function pksWord(penulis: Penulis = WORD): Uint8Array {
	let nomorPasal = 0;
	const pasal = (judul: string): string => penulis.pasal(++nomorPasal) + tebal(judul);
	const butir = (teks: string, id: number, ilvl = 0): string => p(teks, penulis.butir(id, ilvl));
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
		butir("bahwa Kesepakatan Bersama Nomor 100.3.7/01/KB/2025 perlu dilanjutkan; dan", 1),
		butir("bahwa ja\u00adringan perlu dipelihara.", 1),
		p(
			"Berdasarkan hal tersebut, PARA PIHAK sepakat mengadakan Perjanjian Kerja Sama dengan ketentuan sebagai berikut:",
		),
		pasal("MAKSUD DAN TUJUAN"),
		butir("Maksudnya adalah memelihara jaringan.", 2),
		butir("Tujuannya adalah air yang mengalir.", 2),
		pasal("TUGAS"),
		butir("PIHAK KESATU bertugas:", 3),
		butir("membersihkan pipa; dan", 3, 1),
		butir("membaca meter.", 3, 1),
		butir("PIHAK KEDUA bertugas membayar.", 3),
		pasal("JANGKA WAKTU"),
		p("(1)\tPerjanjian ini berlaku selama 3 (tiga) tahun terhitung sejak tanggal ditandatangani."),
		p("(2)\tPerjanjian ini dapat diperpanjang."),
		pasal("ALAMAT"),
		tbl([p("PIHAK KESATU"), p(":"), p("Jalan Contoh Nomor 3")], [p("PIHAK KEDUA"), p(":"), p("Jalan Sebelah Nomor 4")]),
		p("- 3 -", tengah),
		p("Demikian Perjanjian Kerja Sama ini dibuat dalam rangkap 4 (empat), 2 (dua) di antaranya bermeterai cukup."),
		tbl([p("PIHAK KEDUA,") + p("……………"), p("PIHAK KESATU,") + p("DIMAS ANGGARA")]),
	];
	return word(body.join(""), penulis);
}
