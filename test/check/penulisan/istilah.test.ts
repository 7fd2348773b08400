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

describe("istilah tanpa arti", () => {
	test.each([
		"## Objek\nSetiap Pelanggan membayar, dan Pelanggan berhak atas air.\n\n## Pengertian\n1. Pelanggan adalah warga.",
		"Menurut Dinas Pekerjaan Umum, Pasar Wanajati, Desa Randu, dan Dinas Pekerjaan Umum, Pasar Wanajati, Desa Randu.",
		"Menurut Ki Wanajati dan Ki Wanajati. Pelanggan membayar. Pelanggan menerima air.",
		"Calon Pelayan Publik (CPP) dan para Calon Pelayan Publik (CPP) diangkat.",
		"Sekali saja disebut Masyarakat di sini.",
		"| Uraian | Nilai |\n| --- | --- |\n| bagi Masyarakat | bagi Masyarakat |",
		"Undangan “kepada Masyarakat” dan “kepada Masyarakat” dibacakan.",
		"Tentang Penyediaan Air Bersih dan sekali lagi Penyediaan Air Bersih itu.",
	])("is a name, a term with a meaning, or none: %s", (teks) => {
		expectBersih(teks);
	});

	test.each([
		["Biaya ditanggung «Masyarakat, dan setiap Masyarakat membayar.", "Masyarakat", "masyarakat"],
		[
			"Wajib bagi «Petugas Lapangan hadir; bila Petugas Lapangan sakit, petugas lain ke lapangan.",
			"Petugas Lapangan",
			"petugas lapangan",
		],
	])("stands in capitals without one: %s", (teks, nama, kecil) => {
		const [satu] = expectTemuan("istilah-tanpa-arti", teks);
		expect(satu?.severity).toBe("warning");
		expect(satu?.suggestion).toBe(`Beri arti dalam pasal pengertian ("${nama} adalah …"), atau tulis "${kecil}".`);
	});
});

describe("istilah dua ejaan", () => {
	const arti = (teks: string): string =>
		`## Pengertian\n1. Jatah Harian adalah jumlah air sehari.\n\n## Objek\n${teks}`;

	test("one spelling, in any case, and other names", () => {
		expectBersih(arti("Jatah Harian dihitung; jatah harian dibagi; Jatah Bulanan tidak ada."));
	});

	test("a letter otherwise", () => {
		const [satu] = expectTemuan("istilah-dua-ejaan", arti("Jatah Harian dibagi, dan «Jatah Harean itu habis."));
		expect(satu).toMatchObject({ severity: "warning", suggestion: 'Bila istilah yang sama, tulis "Jatah Harian".' });
	});
});
