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
