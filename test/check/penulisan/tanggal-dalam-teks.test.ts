import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

describe("tanggal dalam teks", () => {
	test.each([
		"Pada hari ini, Senin, tanggal Dua bulan November tahun Dua Ribu Dua Puluh Enam (02-11-2026), bertempat di Contoh.",
		"Kamis tanggal dua puluh satu bulan Oktober tahun dua ribu dua puluh satu (21 - 10 - 2021).",
		"Selasa tanggal Enam Belas bulan April tahun Duaribu sembilan belas, kami yang hadir.",
		"Senin, 2 November 2026; Jumat, 6 November 2026; Ahad 8 November 2026; Rabu (04-11-2026).",
		"Senin sampai Jumat, 2-6 November 2026; Kamis tanggal 5 bulan November tahun 2026.",
		"Tanggal 29 Februari 2024 dan 31/12/2026; tertanggal 25-4-2019.",
		"Nomor 45-13-2020, nomor 470/31/2019, dan tarif 31.02.2020 tidak dibaca sebagai hari.",
		"Paling lambat tanggal lima belas bulan berikutnya; tanggal 15 setiap bulan; tanggal dua Mei tahun depan.",
	])("finds nothing in: %s", (teks) => {
		expectBersih(teks);
	});

	test("a date of a paper without month and year", () => {
		const [satu] = expectTemuan(
			"tanggal-dalam-teks",
			"Keputusan Nomor 131.72 Tahun 2018 tanggal «28 tentang Pengangkatan.",
		);
		expect(satu).toMatchObject({ severity: "warning", message: 'Tanggal "28" ini tidak menyebut bulan dan tahunnya.' });
		expectBersih("Laporan setiap tanggal 5 tentang air; Surat Nomor 3 tanggal 2 Mei 2026 tentang air.");
	});

	test.each([
		[
			"Pada hari ini, «Selasa, tanggal Dua bulan November tahun Dua Ribu Dua Puluh Enam (02-11-2026).",
			"adalah hari Senin, bukan Selasa",
		],
		[
			"Pada hari «Rabu tanggal\n   Satu bulan Agustus tahun Dua Ribu Sembilan Belas.",
			"1 Agustus 2019 adalah hari Kamis",
		],
		["Pada «Rabu, 1 Agustus 2019.", "hari Kamis, bukan Rabu"],
		["Pada «Jumat (02-11-2026).", "hari Senin"],
		[
			"Pada «tanggal Empat bulan Juli tahun Dua Ribu Sembilan Belas (04-02-2019).",
			"dalam huruf (4 Juli 2019) tidak sama dengan angkanya (04-02-2019)",
		],
		["Pada «tanggal Dua bulan Mei tahun Dua Ribu Tujuh Belas (02/05/2018).", "(2 Mei 2017)"],
		["Berakhir «31 April 2027.", "31-04-2027 tidak ada di kalender"],
		["Berakhir tanggal «30-02-2027.", "30-02-2027 tidak ada"],
		["Pada **«tanggal tiga puluh** Februari tahun dua ribu dua puluh enam.", "30-02-2026"],
	])("finds the slip in: %s", (teks, message) => {
		const [satu] = expectTemuan("tanggal-dalam-teks", teks);
		expect(satu?.severity).toBe("error");
		expect(satu?.message).toContain(message);
	});
});

describe("tanggal rujukan", () => {
	const dulu = "Kesepakatan Bersama Nomor 119/21/KB/2018 dan Nomor 100/Pj.6/2018 tanggal 5 November 2018";

	test("one date for one paper, and papers whose numbers others bear too", () => {
		expectBersih(
			`${dulu} berlaku. Menurut Nomor 100/Pj.6/2018 tanggal 05 November 2018 dan Nomor 7/A/B tanggal 1 Mei 2019.`,
		);
		expectBersih("Surat Nomor 12/2018 tanggal 2 Mei 2018 dan Surat Nomor 12/2018 tanggal 3 Mei 2018.");
		expectBersih("Surat Nomor 12/A/2018 tanggal penerimaan, yaitu 2 Mei 2018, dan Nomor 12/A/2018 tanggal 3 Mei 2018.");
	});

	test("two dates for one paper", () => {
		const [satu] = expectTemuan(
			"tanggal-rujukan",
			`${dulu} berlaku. Menurut Nomor 119/21/KB/2018 «tanggal 6 November 2018.`,
		);
		expect(satu).toMatchObject({
			severity: "warning",
			message: "Nomor 119/21/KB/2018 di sini bertanggal 6 November 2018, padahal sebelumnya 5 November 2018.",
			suggestion: 'Periksa naskahnya; bila yang pertama benar, tulis "tanggal 5 November 2018".',
		});
	});
});
