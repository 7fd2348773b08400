import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

describe("angka dan huruf", () => {
	test.each([
		"Laporan disampaikan paling lambat 30 (tiga puluh) hari kalender.",
		"Biaya sebesar Rp10.000.000,00 (sepuluh juta rupiah) setiap tahun.",
		"Biaya sebesar Rp1.500,50 (seribu lima ratus rupiah lima puluh sen).",
		"Denda 30% (tiga puluh persen), atau 0,5 % (nol koma lima persen), atau 1‰ (satu per seribu).",
		"Dendanya 1,25 (satu koma dua puluh lima) dan 1,50 (satu koma lima).",
		"Biayanya Rp2,5 miliar (dua koma lima miliar rupiah).",
		"Sebanyak 12 (duabelas), 2.000 (duaribu), 21 (DUA PULUH SATU) dan 1.000.000.000 (satu miliar).",
		"Sebanyak 30 hari (tiga puluh hari) dan 5 tahun (lima) lagi.",
		"Selama tiga puluh (30) hari dan sepuluh juta rupiah (Rp10.000.000,00).",
		"Perjanjian ini dibuat dalam rangkap 3 (tiga), 2 (dua) di antaranya bermeterai cukup.",
		"Bagian 1/2 (satu per dua), 1/3 (sepertiga), 2/3 (dua pertiga); surat 12/2026 (dua lembar).",
		"Selama 1\n   (satu) tahun sampai dengan 2031 (tahun terakhir).",
		"Tarif Rp5,000,000 (lima juta rupiah) dan lebar 1.15 (satu koma lima belas).",
		"Lebar 1.500 (satu koma lima) meter, sebanyak 1,500 (seribu lima ratus) lembar.",
		"Nilai 100.3.7 (satu), 1.2.3 (empat), dan 30 (kira-kira sebulan).",
		"Menurut 12 (dan lain-lain), 3-5 (lima), 4/2020 (dua).",
		"Ketentuan pada ayat dua (1) dan tahun seribu sembilan ratus empat puluh lima (1945).",
		"(1) tiga\n(2) dua\n(3) empat",
		"Sejak 2024 (sesudah tiga tahun), 7 (kalender) hari.",
	])("finds nothing in: %s", (teks) => {
		expectBersih(teks);
	});

	test.each([
		"Paling lambat «30 (dua puluh) hari.",
		"Biaya «Rp10.000.000,00 (seratus juta rupiah).",
		"Biaya «Rp1.500.000,00 (satu juta lima ribu rupiah).",
		"Denda «30% (tiga belas persen) setahun.",
		"Denda «0,5 (nol koma nol lima).",
		"Biaya «2,5 juta (dua setengah miliar).",
		"Selama «5 tahun (empat tahun).",
		"Selama «tiga puluh (40) hari.",
		"Seluruhnya «dua juta rupiah (Rp20.000.000,00).",
		"1. Selama «5 (lima puluh)\n   hari; dan **«6 (enam belas)** bulan.\n2. Selama «7\n   (delapan) hari.",
		"| Uraian | Nilai |\n| --- | --- |\n| Air | «12 (dua) |",
		"Selama «30 (tiga pulh satu) hari.",
		"Bagian «1/2 (satu per tiga) dan «3/4 (dua perempat).",
	])("finds the numbers that disagree in: %s", (teks) => {
		for (const one of expectTemuan("angka-dan-huruf", teks)) expect(one.severity).toBe("error");
	});

	test("says both ways to mend it", () => {
		const [uang] = expectTemuan("angka-dan-huruf", "Biaya «Rp1.500.000,00 (satu juta rupiah).");
		expect(uang?.message).toBe('Angka dan hurufnya tidak sama: "Rp1.500.000,00" tetapi "satu juta rupiah".');
		expect(uang?.suggestion).toBe(
			'Bila hurufnya yang benar, tulis angkanya "Rp1.000.000,00"; bila angkanya yang benar, tulis hurufnya "satu juta lima ratus ribu rupiah".',
		);
		const [desimal] = expectTemuan("angka-dan-huruf", "Denda «1,5 (lima ribu koma dua).");
		expect(desimal?.suggestion).toContain('"5.000,2"; bila angkanya yang benar, tulis hurufnya "satu koma lima"');
	});

	test("a letter wrong in words that are otherwise right is a slip of spelling", () => {
		const [satu] = expectTemuan("ejaan-bilangan", "Selama «30 (tiga pulu) hari.");
		expect(satu).toMatchObject({ severity: "warning", suggestion: 'Tulis "tiga puluh".' });
		expectTemuan("ejaan-bilangan", "Selama «5 (lma) hari dan «9 (sembilam) bulan.");
	});
});
