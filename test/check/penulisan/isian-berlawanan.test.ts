import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

const masa = (teks: string): string =>
	`## Objek\nAir.\n\n## Jangka Waktu\n1. ${teks}\n2. Cukup.\n\n## Penutup\nSelesai.\n`;
const isian = (jangka: string) => ({ isian: `jangka_waktu: ${jangka}` });

describe("jangka waktu tertulis", () => {
	test.each([
		[
			"Kesepakatan Bersama ini berlaku selama 5 (lima) tahun sejak ditandatangani.",
			"{ mulai: 2025-02-03, selesai: 2030-02-02 }",
		],
		["Jangka waktunya lima tahun.", "{ mulai: 2025-02-03, selesai: 2030-02-03 }"],
		["Berlaku untuk jangka waktu 60 (enam puluh) bulan.", "{ lama: 5 tahun }"],
		["Berlaku 1 (satu) tahun.", "{ lama: 12 bulan }"],
		["Berlaku 90 (sembilan puluh) hari.", "{ mulai: 2025-01-01, selesai: 2025-03-31 }"],
		["Berlaku 2 (dua) tahun.", "{ keterangan: sampai kegiatan selesai }"],
		[
			"Perjanjian ini berlaku mulai tanggal 3 Februari 2025 sampai dengan tanggal 2 Februari 2030.",
			"{ mulai: 2025-02-03, selesai: 2030-02-02 }",
		],
		["Perpanjangan diajukan paling lambat 3 (tiga) bulan sebelum jangka waktu berakhir.", "{ lama: 5 tahun }"],
		["Berlaku selama 5 (lima) tahun dan diberitahukan 30 (tiga puluh) hari sebelumnya.", "{ lama: 5 tahun }"],
		["Perpanjangan berlaku paling lama 1 (satu) tahun.", "{ lama: 5 tahun }"],
		["Berlaku 5 (lima) hari kerja sesudah diterima.", "{ lama: 5 tahun }"],
	])("agrees: %s %s", (teks, jangka) => {
		expectBersih(masa(teks), isian(jangka));
	});

	test.each([
		[
			"Kesepakatan Bersama ini berlaku selama «3 (tiga) tahun sejak ditandatangani.",
			"{ mulai: 2025-02-03, selesai: 2030-02-02 }",
			"3 (tiga) tahun, padahal isian jangka_waktu 3 Februari 2025 sampai dengan 2 Februari 2030",
		],
		[
			"Berlaku untuk jangka\n   waktu «dua tahun.",
			"{ lama: 5 tahun }",
			"dua tahun, padahal isian jangka_waktu 5 tahun",
		],
		[
			"Berlaku mulai tanggal 3 Februari 2025 sampai dengan tanggal «2 Februari 2029.",
			"{ mulai: 2025-02-03, selesai: 2030-02-02 }",
			"berakhir 2 Februari 2029, padahal isian jangka_waktu 2 Februari 2030",
		],
	])("contradicts: %s", (teks, jangka, message) => {
		const [satu] = expectTemuan("jangka-waktu-tertulis", masa(teks), isian(jangka));
		expect(satu?.severity).toBe("error");
		expect(satu?.message).toContain(message);
	});

	test("a term in another pasal is none of the naskah", () => {
		expectBersih("Garansi berlaku selama 2 (dua) tahun.", isian("{ lama: 5 tahun }"));
		expectBersih(masa("Berlaku 2 (dua) tahun."), {
			isian: "judul: Perubahan atas Perjanjian Air\njangka_waktu: { lama: 5 tahun }",
		});
	});
});

describe("rangkap tertulis", () => {
	const rangkap = { isian: "rangkap: { jumlah: 3, bermeterai: 2 }" };

	test.each([
		"Perjanjian ini dibuat dalam rangkap 3 (tiga), 2 (dua) di antaranya bermeterai cukup.",
		"Perjanjian ini ditandatangani dalam 3 (tiga) rangkap asli.",
		"Dibuat dalam rangkap tiga, dua di antaranya bermeterai.",
		"Proposal diajukan dalam rangkap 5 (lima).",
	])("agrees: %s", (teks) => {
		expectBersih(teks, rangkap);
	});

	test.each([
		["Perjanjian ini dibuat dalam «rangkap 2 (dua).", "dibuat 2 rangkap, padahal isian rangkap berjumlah 3"],
		["Dibuat dan ditandatangani dalam 4 (empat) «rangkap.", "dibuat 4 rangkap"],
		[
			"Dibuat dalam «rangkap 3 (tiga), 3 (tiga) di antaranya bermeterai cukup.",
			"Yang bermeterai disebut 3 rangkap, padahal di isian rangkap 2",
		],
	])("contradicts: %s", (teks, message) => {
		const [satu] = expectTemuan("rangkap-tertulis", teks, rangkap);
		expect(satu).toMatchObject({ severity: "error", message: expect.stringContaining(message) });
	});

	test("fewer than there are parties, where front-matter says nothing", () => {
		const pihak = ["contoh", "sebelah", "Badan Air"];
		const [satu] = expectTemuan("rangkap-tertulis", "Naskah ini dibuat dalam «rangkap 2 (dua).", { pihak });
		expect(satu).toMatchObject({ severity: "warning", message: expect.stringContaining("3 badan") });
		expectBersih("Naskah ini dibuat dalam rangkap 4 (empat).", { pihak });
	});
});

describe("meterai tertulis", () => {
	test("every copy with its meterai, or only some", () => {
		const [satu] = expectTemuan(
			"rangkap-tertulis",
			"Naskah ini dibuat dalam «rangkap 3 (tiga), masing-masing bermeterai cukup.",
			{ isian: "rangkap: { jumlah: 3, bermeterai: 2 }" },
		);
		expect(satu).toMatchObject({ severity: "error", message: expect.stringContaining("padahal di isian rangkap 2") });
		expectBersih("Naskah ini dibuat dalam rangkap 3 (tiga), masing-masing bermeterai cukup.", {
			isian: "rangkap: { jumlah: 3, bermeterai: 3 }",
		});
	});
});

describe("jumlah pihak tertulis", () => {
	const tiga = { pihak: ["contoh", "sebelah", "Badan Air"] };

	test("as many as front-matter names", () => {
		expectBersih("Mengikat kedua belah pihak, dan pihak ketiga tidak.");
		expectBersih("Mengikat ketiga belah pihak dan ketiga PIHAK.", tiga);
		expectBersih("# Konsideran\n1. bahwa kedua belah pihak telah bertemu.\n\n## Objek\nAir.", tiga);
		expectBersih("PIHAK KESATU dan PIHAK KEDUA, PIHAK KETIGA, sepakat.", tiga);
	});

	test.each([
		["Mengikat «kedua belah pihak.", 'Ditulis "kedua belah pihak", padahal naskah ini dibuat oleh 3 pihak.'],
		["Menurut «kedua\n   PIHAK itu.", 'Ditulis "kedua PIHAK", padahal naskah ini dibuat oleh 3 pihak.'],
	])("contradicts: %s", (teks, message) => {
		const [satu] = expectTemuan("jumlah-pihak-tertulis", teks, tiga);
		expect(satu).toMatchObject({ severity: "error", message, suggestion: 'Tulis "PARA PIHAK" atau "ketiga PIHAK".' });
	});
});

describe("tempat, tanggal, dan nomor tertulis", () => {
	const isian = { isian: 'tempat: Kota Contoh\ntanggal: 2025-02-03\nnomor: ["1/A/2025", "2/B/2025"]' };

	test.each([
		"Perjanjian Kerja Sama ini ditandatangani di Contoh pada tanggal 3 Februari 2025.",
		"Pada hari ini, Senin, tanggal tiga bulan Februari tahun dua ribu dua puluh lima (03-02-2025), bertempat di Contoh.",
		"Perjanjian ini ditandatangani di atas meterai, berdasarkan Surat Nomor 5 tanggal 1 Januari 2025.",
		"Kesepakatan Bersama ditandatangani di Sebelah pada tanggal 1 Januari 2024.",
		"Perjanjian Kerja Sama ini Nomor 1/A/2025 berlaku; Kesepakatan Bersama Nomor 7/X/2024 dicabut.",
		"## Objek\nAir.\n\n# Lampiran: Berita Acara\nPada hari ini Jumat, 7 Februari 2025, diserahkan air.",
	])("agrees: %s", (teks) => {
		expectBersih(teks, isian);
	});

	test.each([
		[
			"tempat-tertulis",
			"Perjanjian ini ditandatangani di «Sebelah.",
			"tempat Sebelah, padahal isian tempat Kota Contoh",
		],
		[
			"tanggal-tertulis",
			"Perjanjian ini ditandatangani pada tanggal «4 Februari 2025.",
			"padahal isian tanggal 3 Februari 2025",
		],
		[
			"tanggal-tertulis",
			"Pada hari ini, Selasa, «tanggal empat bulan Februari tahun dua ribu dua puluh lima.",
			"4 Februari 2025",
		],
		["nomor-tertulis", "Perjanjian Kerja Sama ini Nomor «1/A/2024 berlaku.", "menyebut Nomor 1/A/2024"],
	])("contradicts (%s): %s", (ruleId, teks, message) => {
		const [satu] = expectTemuan(ruleId, teks.replace("Selasa, «", "«Selasa, "), isian);
		expect(satu).toMatchObject({ severity: "error", message: expect.stringContaining(message) });
	});
});
