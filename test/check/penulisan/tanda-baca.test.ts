import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

describe("tanda baca", () => {
	test.each([
		"Rumah, lahan; dan/atau air, dsb.; dan Rp6.000,00. Surel: air,api@contoh.example, https://a.example/b,c",
		"Menurut No. 1, Jl. raya, Kab. lama, dsb. untuk air. Selesai. Lalu.",
		"Menurut “rumah,lahan” dan ../berkas serta 1..5, SK.12/A,B/2020.",
		"Surat Nomor : 12 tanggal 2 Mei 2025; tebal **miring** , dan _miring_.",
		"| Biaya | : |\n| --- | --- |\n| Air | : |",
		"Tujuan : Dinas Air\nTelepon : -\nFaksimile : (0266) 433620",
		"Tarif Rp5.000,00 sampai dengan Rp10.000,00, atau Rp250 ribu, dan Rpm 500.",
	])("marks are set as they should: %s", (teks) => {
		expectBersih(teks);
	});

	test.each([
		["Selesai«..", "."],
		["Sehat«;. Kuat.", "."],
		["Air«,, api.", ","],
		["Rumah«,lahan.", "Rumah, lahan"],
		["Turut«;dan lagi.", "Turut; dan"],
		["Bersama para mitra« ; dan lagi.", "mitra;"],
		["Selesai pada tahun 2026« .", "2026."],
		["Ruang lingkupnya meliputi« :\na. air; dan\nb. api.", "meliputi:"],
		["Biayanya «Rp. 6000,-.", "Rp6.000,00"],
		["Ditandatangani di Karangsari«. pada hari itu.", "Karangsari pada"],
		["Biayanya «Rp 1.500.000 setahun.", "Rp1.500.000"],
		["Biayanya «Rp2.500,- sehari.", "Rp2.500,00"],
		["Biayanya «Rp. 12.500,50 sebulan.", "Rp12.500,50"],
	])("a slip in: %s", (teks, benar) => {
		const [satu] = expectTemuan("tanda-baca", teks);
		expect(satu).toMatchObject({ severity: "warning", suggestion: expect.stringContaining(`"${benar}"`) });
	});
});

describe("tanda berpasangan", () => {
	test.each([
		"Sebanyak 30 (tiga puluh) hari (termasuk hari libur (kalender)), lalu [Pasal](#ketentuan) ini.",
		"Ada dua cara, yaitu 1) cepat dan 2) murah; a) air; (b) api; butir iv) dan (tahap 1).",
		"(1) Satu.\n(2) Dua:\n    a) air; dan\n    b) api.",
		'Disebut “Air Bersih” dan "Air Minum", pipa 12" dan lebar 5".',
		"Disebut “air yang\nmengalir” di sini.",
	])("is closed: %s", (teks) => {
		expectBersih(teks);
	});

	test.each([
		["Menurut ayat «(1 Undang-Undang itu.", 'Tulis "ayat (1)"'],
		["Menurut angka 1 «(satu, PARA PIHAK sepakat.", 'Tulis "1 (satu)"'],
		["Pemerintahan daerah«) itu penting.", 'Tulis "daerah" tanpa tanda ")"'],
		["Lahan «(milik daerah dan warga.", 'Tulis "Lahan (milik)"'],
		["Tertulis «[catatan di sini.", 'Hapus tanda "["'],
		["Disebut «“Air Bersih dan lain-lain.", "tanda kutip pasangannya"],
		["Disebut Air Bersih«” dan lain-lain.", "tanda kutip pasangannya"],
		['Disebut «"Air Bersih dan lain-lain.', "tanda kutip pasangannya"],
	])("is left open: %s", (teks, saran) => {
		const [satu] = expectTemuan("tanda-berpasangan", teks);
		expect(satu).toMatchObject({ severity: "warning", suggestion: expect.stringContaining(saran) });
	});
});
