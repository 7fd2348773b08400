import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

describe("peraturan dikutip", () => {
	test.each([
		"Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah (Lembaran Negara);",
		"Peraturan Pemerintah Republik Indonesia Nomor 28 Tahun 2018 tentang Kerjasama Daerah sebagaimana diubah.",
		"Peraturan Pemerintah Nomor 28 Tahun 2018 dan PP Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah.",
		"Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain.",
		"Peraturan Menteri Dalam Negeri Nomor 23 Tahun 2009 tentang Tata Cara Pembinaan dan Pengawasan Kerja Sama Antar Daerah.",
		"Peraturan Bupati Sebelah Nomor 9 Tahun 2020 tentang Pedoman Pelaksanaan Kerja Sama Daerah Dengan Daerah Lain.",
		"Peraturan Menteri Kesehatan Nomor 28 Tahun 2019 tentang Kerja Sama Daerah.",
		"Menurut UU 23/2014, Permendagri 22 Tahun 2020, PP No. 28 Th 2018, PP 28/2018, dan Perwal Bekasi 75/2021.",
		"PP 50/2007 sebagaimana telah dicabut dengan PP 28/2018.",
	])("is right, or not one of ours: %s", (teks) => {
		expectBersih(teks);
	});

	test.each([
		["Menurut «PP No. 28 Th 2019 tentang Kerja Sama Daerah.", "PP 28/2018, bukan Tahun 2019"],
		["Menurut «PP 18/2018 tentang Kerja Sama Daerah.", "PP 28/2018, bukan Nomor 18"],
		["Menurut «Permendagri 23/2009 tentang Pengelolaan Keuangan Daerah.", "Judul Permendagri 23/2009 di sini"],
		["Menurut «PP 50/2007 itu.", "PP 50/2007 sudah dicabut dengan PP 28/2018 sejak 13 Juli 2018"],
		["Menurut «Peraturan Pemerintah Nomor 28 Tahun 2019 tentang Kerja Sama Daerah.", "PP 28/2018, bukan Tahun 2019"],
		["Menurut «PP No. 18 Tahun 2018 tentang\n   Kerja Sama Daerah, dan lain-lain.", "PP 28/2018, bukan Nomor 18"],
		[
			"Menurut «Peraturan Pemerintah Nomor 50 Tahun 2007 tentang Pengelolaan Keuangan Daerah.",
			"Judul PP 50/2007 di sini bukan judul resminya",
		],
		[
			"Menurut «Peraturan Bupati Barito Selatan Nomor 32 Tahun 2023 tentang Pedoman Pelaksanaan Kerja Sama Daerah dengan Daerah Lain.",
			"bukan Nomor 32",
		],
	])("is wrong: %s", (teks, message) => {
		const [satu] = expectTemuan("peraturan-dikutip", teks);
		expect(satu).toMatchObject({ severity: "warning", message: expect.stringContaining(message) });
		expect(satu?.suggestion).toMatch(/ Nomor \d+ Tahun \d{4} tentang /);
	});
});

describe("tahun lembaran", () => {
	test("is the year of the regulation, or of one that it changes", () => {
		expectBersih(
			"Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58);",
		);
		const [satu] = expectTemuan(
			"peraturan-dikutip",
			"Peraturan Daerah Nomor 1 Tahun 2007 tentang Air (Lembaran Daerah Kabupaten Contoh Tahun «2001 Nomor 1);",
		);
		expect(satu).toMatchObject({
			severity: "warning",
			message: "Tahun lembarannya 2001, padahal peraturannya Tahun 2007.",
			suggestion: 'Periksa; bila tahun peraturannya benar, tulis "Tahun 2007".',
		});
	});
});

describe("peraturan pada tanggal naskah", () => {
	const pada = (tanggal: string) => ({ isian: `tanggal: ${tanggal}` });

	test("not yet in force, in force, and in force no more", () => {
		const [satu] = expectTemuan("peraturan-dikutip", "Menurut «PP 28/2018 itu.", pada("2018-07-12"));
		expect(satu?.message).toBe(
			"PP 28/2018 belum berlaku pada tanggal naskah ini (12 Juli 2018); berlakunya sejak 13 Juli 2018.",
		);
		expectBersih("Menurut PP 28/2018 itu.", pada("2018-07-13"));
		expectBersih("Menurut PP 50/2007 itu.", pada("2018-07-12"));
		expectTemuan("peraturan-dikutip", "Menurut «PP 50/2007 itu.", pada("2018-07-13"));
	});
});
