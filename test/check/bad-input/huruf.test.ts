import { describe, expect, test } from "vitest";
import { expectTemuanUtuh } from "../../helpers/bahasa.ts";
import { Contoh, DAERAH, LAPORAN, PKS } from "../../helpers/contoh.ts";

async function temuanOf(contoh: Contoh) {
	const temuan = await contoh.temuan();
	for (const one of temuan) expectTemuanUtuh(one);
	return temuan.map(({ ruleId, severity, file, line, column }) => ({ ruleId, severity, file, line, column }));
}

describe("characters no font of the sheet holds", () => {
	test.each([
		["an emoji", "😀"],
		["Arabic, from right to left", "م"],
		["Chinese", "漢"],
		["Javanese script", "ꦗ"],
		["a sign of mathematics", "≥"],
	])("%s: a warning where it first stands, and once", async (_, huruf) => {
		const contoh = new Contoh().ganti(LAPORAN, " sepanjang 4 km", ` sepanjang ${huruf} km`);
		const [place] = [contoh.letak(LAPORAN, huruf)];
		contoh.tambah(LAPORAN, `\nSekali lagi ${huruf}${huruf}.\n`);
		expect(await temuanOf(contoh)).toEqual([
			{ ruleId: "huruf-tidak-tercetak", severity: "warning", file: LAPORAN, ...place },
		]);
	});

	test("in a field of the front-matter, at its value", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "judul: ", "judul: 漢 ");
		expect(await temuanOf(contoh)).toEqual([
			{ ruleId: "huruf-tidak-tercetak", severity: "warning", file: LAPORAN, ...contoh.letak(LAPORAN, "漢") },
		]);
	});

	test("are the region's own matter where it brings its own font", async () => {
		const contoh = new Contoh().tulis("contoh/huruf.woff2", Uint8Array.from([0x77, 0x4f, 0x46, 0x32]));
		contoh.ganti(DAERAH, "  ukuran: F4\n", "  ukuran: F4\n  huruf: Milik Kami\n  berkas_huruf: huruf.woff2\n");
		expect(await temuanOf(contoh.tambah(LAPORAN, "\n漢\n"))).toEqual([]);
	});

	test("are none among those that naskah use: dashes, quotes, accents, signs, Greek, Cyrillic, Hebrew", async () => {
		const contoh = new Contoh().tambah(LAPORAN, "\n“Kota” – ‘désa’ — … × ÷ ± ° ² ½ € § α Ж א ł ş ₫ •\n");
		expect(await temuanOf(contoh)).toEqual([]);
	});
});

describe("characters nobody sees", () => {
	test.each(["\u202e", "\u202a", "\u2066", "\u2069"])(
		"one that turns the direction of the text is an error",
		async (huruf) => {
			const contoh = new Contoh().ganti(PKS, "## Objek\nObjek", `## Objek\nObjek ${huruf}nakayab`);
			expect(await temuanOf(contoh)).toEqual([
				{ ruleId: "tanda-arah-tersembunyi", severity: "error", file: PKS, ...contoh.letak(PKS, huruf) },
			]);
		},
	);

	test.each(["\u00ad", "\u200b", "\u2060", "\ufeff"])("one without width is a warning", async (huruf) => {
		const contoh = new Contoh().ganti(LAPORAN, " sepanjang 4 km", ` sepan${huruf}jang 4 km`);
		expect(await temuanOf(contoh)).toEqual([
			{ ruleId: "karakter-tak-terlihat", severity: "warning", file: LAPORAN, ...contoh.letak(LAPORAN, huruf) },
		]);
	});
});

describe("what a naskah asks of its print", () => {
	test("a meterai for a party, and a lampiran on its side, that are not there", async () => {
		const contoh = new Contoh().ganti(
			PKS,
			"jangka_waktu:",
			"cetak:\n  meterai: [1, 7]\n  lampiran_lanskap: [1, 9]\njangka_waktu:",
		);
		expect(await temuanOf(contoh)).toEqual([
			{ ruleId: "meterai-tanpa-pihak", severity: "error", file: PKS, ...contoh.letak(PKS, "7]\n") },
			{ ruleId: "lampiran-lanskap-tidak-ada", severity: "error", file: PKS, ...contoh.letak(PKS, "9]\n") },
		]);
	});

	test("values of the wrong kind", async () => {
		const contoh = new Contoh().ganti(
			PKS,
			"jangka_waktu:",
			"cetak:\n  paraf: ya\n  meterai: 2\n  penghubung: SERTA\njangka_waktu:",
		);
		const temuan = await temuanOf(contoh);
		expect(temuan.map(({ line }) => line)).toEqual([1, 2, 3].map((nomor) => contoh.letak(PKS, "cetak:").line + nomor));
	});
});
