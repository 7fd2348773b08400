import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

describe("ejaan", () => {
	test.each([
		"Kerja sama ini dikerjasamakan dan ditandatangani oleh yang bertanda tangan di bawah ini.",
		"Sebagaimana dimaksud dalam Pasal 1 UU itu dan tercantum di antaranya, di atas, dan di luar kota.",
		"Surat Nomor 074/4415-Kerjasama ke kerjasama@contoh.go.id atau https://kerjasama.contoh.example/kerjasama.",
		"Bagian Kerjasama, Lembaga Kerjasama, dan program “Kerjasama Antar Daerah” serta 'resiko'.",
		"Peraturan Menteri Nomor 12 Tahun 2017 tentang Kerjasama antar Pemerintah Daerah, dan Ijin Usaha;",
		"Nomor 06/MOU/2018 dan Nomor 006/2018 tentang Kerjasama antar Daerah, sebagaimana diubah.",
		"Keputusan Walikota Contoh dan Peraturan Walikota Contoh.",
		"Biaya di tanggung jawab masing-masing; tanda tangan; pertanggungjawaban; antar jemput.",
		"Undang-Undang Nomor 23 dan peraturan perundang-undangan; undang-undang lain; ditingkatkan; ditempatkan.",
		"Dalam hal ini itu diatur, dan/atau meterai, objek, izin, aset, risiko, praktik.",
	])("finds nothing in: %s", (teks) => {
		expectBersih(teks);
	});

	test.each([
		["«Kerjasama ini penting", "Kerja sama"],
		["Perjanjian «Kerjasama ini", "Kerja Sama"],
		["PERJANJIAN «KERJASAMA", "KERJA SAMA"],
		["Mereka «bekerjasama", "bekerja sama"],
		["Naskah «ditanda tangani", "ditandatangani"],
		["Naskah «di\n   tandatangani", "ditandatangani"],
		["Kami yang «bertandatangan", "bertanda tangan"],
		["1. Satu.\n2. Sebagaimana «dimaksud ayat (1) itu", "dimaksud pada ayat"],
		["1. Satu.\n2. Sebagaimana «dimaksud dalam ayat (1) itu", "dimaksud pada ayat"],
		["Sebagaimana «dimaksud pada Pasal 3 UU itu", "dimaksud dalam Pasal"],
		["Sebagaimana «dimaksud pasal 3 UU itu", "dimaksud dalam Pasal"],
		["Sesuai peraturan «perundangan-undangan", "perundang-undangan"],
		["2 (dua) «diantaranya **bermeterai**", "di antaranya"],
		["«Diantara Pasal itu", "Di antara"],
		["Kerja Sama «Dibidang Air", "di Bidang"],
		["Biaya «di tanggung daerah", "ditanggung"],
		["Kerja sama «antar Daerah", "antardaerah"],
		["Kepala «Sub Bagian Umum", "Subbagian"],
		["Sebesar «resiko usaha", "risiko"],
		["Semua «dan / atau sebagian", "dan/atau"],
		["Menurut «Undang-undang Nomor 23", "Undang-Undang"],
		["Kepada «Walikota Contoh", "Wali Kota"],
		["Gubernur, Bupati, atau «Walikota", "Wali Kota"],
		["Menurut «Pasal (7) UU itu", "Pasal 7"],
		["Menurut «Peraturan Kementerian Dalam Negeri", "Peraturan Menteri"],
		["Di atas «materai", "meterai"],
		["a. air;\nb. api;\nc. sebagaimana «dimaksud huruf b itu", "dimaksud pada huruf"],
		["a. air;\nb. api;\nc. hal «sebagaimana huruf a", "sebagaimana dimaksud pada huruf"],
		["1. Satu.\n2. Hal itu «sebagaimana dalam ayat (1) berlaku", "sebagaimana dimaksud pada ayat"],
		["Hal itu «sebagaimana Pasal 3 UU itu", "sebagaimana dimaksud dalam Pasal"],
		["Hal ini «dikarenakan banjir", "karena"],
		["Dengan «itikad baik", "iktikad"],
		["Sebanyak 2 «milyar", "miliar"],
		["Menurut «obyek dan «subyek itu", "objek"],
		["Batal «dikarenakan «resiko", "karena"],
	])("finds the slip in: %s", (teks, benar) => {
		const [satu] = expectTemuan("ejaan", `${teks}.`);
		expect(satu).toMatchObject({ severity: "warning", suggestion: `Tulis "${benar}".` });
	});

	test("the title is read too", () => {
		const [satu] = expectTemuan("ejaan", "Isi.", { isian: "judul: «Kerjasama Penyediaan Air" });
		expect(satu?.suggestion).toBe('Tulis "Kerja Sama".');
	});

	test("headings and tables are read too, and what is wrapped stands at its first word", () => {
		expectTemuan("ejaan", "## Jangka Waktu «Kerjasama\nIsi.\n\n| «Resiko | Nilai |\n| --- | --- |\n| «ijin | 1 |\n");
	});
});

describe("kata ganda", () => {
	test("a word written twice, and one that may be", () => {
		const [satu] = expectTemuan("kata-ganda", "Berhubungan «dengan\n dengan mitra, «yang yang lain.");
		expect(satu).toMatchObject({
			severity: "warning",
			message: 'Ada kata yang tertulis dua kali berturut-turut: "dengan dengan".',
			suggestion: 'Tulis "dengan".',
		});
		const [dua] = expectTemuan("kata-ganda", "Setiap «warga warga itu.");
		expect(dua?.suggestion).toBe('Tulis "warga", atau "warga-warga" bila itu kata ulang.');
		expectBersih("Daerah daerah dan kota Toto Toto; sama-sama; dan, dan seterusnya.");
	});
});
