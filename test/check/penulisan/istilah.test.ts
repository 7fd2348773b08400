import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

describe("istilah tidak dipakai", () => {
	test.each([
		"Rumah sakit daerah, selanjutnya disebut Rumah Sakit Penerima, menerima pasien. Tagihan Rumah\n   Sakit Penerima dibayar.",
		"Raka selanjutnya disebut PIHAK KESATU; bersama-sama selanjutnya disebut “PARA PIHAK”.",
		"Sistem air (selanjutnya disingkat “SPAM”) dibangun. Setiap SPAM diperiksa.",
		"Naskah ini, selanjutnya disebut Penyediaan Air Bersih, mulai berlaku.",
		"## Pengertian\n1. Air Baku adalah air dari sungai.\n2. Air Minum adalah Air Baku yang diolah.\n\n## Objek\nObjeknya air minum.",
		"Air adalah hidup.",
	])("is used: %s", (teks) => {
		expectBersih(teks);
	});

	test.each([
		["Rumah sakit daerah, selanjutnya disebut «Rumah Sakit Penerima, menerima pasien.", "Rumah Sakit Penerima"],
		["Sistem air (selanjutnya disingkat “«SPAM”) dibangun; SPAMDES lain.", "SPAM"],
		[
			"## Ketentuan Umum\nDalam naskah ini:\n1. «Air Baku adalah air sungai.\n2. Air Minum adalah air olahan.\n\n## Objek\nAir Minum.",
			"Air Baku",
		],
	])("is left over: %s", (teks, nama) => {
		const [satu] = expectTemuan("istilah-tidak-dipakai", teks);
		expect(satu).toMatchObject({ severity: "warning", message: expect.stringContaining(`"${nama}"`) });
	});
});

describe("nama pihak", () => {
	const pihak = ["contoh", "Universitas Samudra Biru"];

	test.each([
		"Universitas Samudra Biru dan UNIVERSITAS SAMUDRA BIRU serta Universitas Cahaya Biru.",
		"Pemerintah Daerah Kabupaten Contoh dan Pemerintah Kabupaten Lain, Kabupaten Kontak.",
		"Universitas Samudra; Biru; universitas samodra biru.",
	])("is one name: %s", (teks) => {
		expectBersih(teks, { pihak });
	});

	test.each([
		["Menurut «Universitas Samodra Biru itu.", "Universitas Samudra Biru"],
		["Menurut «Universitas\n   Samudera Biru itu.", "Universitas Samudra Biru"],
		["Menurut «Univarsitas Samudra Biru itu.", "Universitas Samudra Biru"],
		["Warga «Kabupaten Comtoh itu.", "Kabupaten Contoh"],
		["Menurut «Pemerintah Daerah Kabupaten Cantoh itu.", "Pemerintah Daerah Kabupaten Contoh"],
	])("is spelt otherwise: %s", (teks, nama) => {
		const [satu] = expectTemuan("nama-pihak", teks, { pihak });
		expect(satu).toMatchObject({ severity: "warning", suggestion: `Bila pihak yang sama, tulis "${nama}".` });
	});
});
