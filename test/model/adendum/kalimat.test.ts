import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bacaKalimat, isKalimatPerubahan } from "../../../scripts/model/adendum/kalimat.ts";
import { bacaTempat, sebutTempat } from "../../../scripts/model/adendum/tempat.ts";
import { cpuTimer } from "../../helpers/waktu.ts";

/** "ubah Pasal 5", "sisip Pasal 8A antara Pasal 8, Pasal 9" */
function ringkas(teks: string): string[] | undefined {
	return bacaKalimat(teks)?.perintah.map((perintah) => {
		const tempat = perintah.tempat.map(sebutTempat).join(", ");
		const antara = perintah.apa === "sisip" ? ` antara ${perintah.antara.map(sebutTempat).join(", ")}` : "";
		return `${perintah.apa} ${tempat}${antara}`;
	});
}

describe("a sentence of an adendum", () => {
	test.each([
		["Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:", ["ubah Pasal 5"]],
		["Ketentuan Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:", ["ubah Pasal 5"]],
		["Ketentuan ayat (2) Pasal 7 diubah sehingga berbunyi sebagai berikut:", ["ubah Pasal 7 ayat (2)"]],
		["Ketentuan Pasal 7 ayat (2) diubah menjadi sebagai berikut:", ["ubah Pasal 7 ayat (2)"]],
		["Huruf c ayat (1) Pasal 4 diubah sehingga berbunyi sebagai berikut:", ["ubah Pasal 4 ayat (1) huruf c"]],
		["Ketentuan angka 2 huruf b ayat (1) Pasal 4 diubah:", ["ubah Pasal 4 ayat (1) huruf b angka 2"]],
		["Ketentuan ayat (1) dan ayat (2) Pasal 7 diubah sehingga berbunyi:", ["ubah Pasal 7 ayat (1), Pasal 7 ayat (2)"]],
		["Ketentuan Pasal 7 ayat (1) dan ayat (2) diubah sehingga berbunyi:", ["ubah Pasal 7 ayat (1), Pasal 7 ayat (2)"]],
		["Ketentuan Pasal 2 huruf b dan huruf c dihapus.", ["hapus Pasal 2 huruf b, Pasal 2 huruf c"]],
		["Pasal 10 dihapus.", ["hapus Pasal 10"]],
		["Pasal 10, Pasal 11, dan Pasal 12 dihapus.", ["hapus Pasal 10, Pasal 11, Pasal 12"]],
		["Pasal 3 sampai dengan Pasal 5 dihapus.", ["hapus Pasal 3, Pasal 4, Pasal 5"]],
		[
			"Di antara Pasal 8 dan Pasal 9 disisipkan 1 (satu) pasal, yakni Pasal 8A, sehingga berbunyi sebagai berikut:",
			["sisip Pasal 8A antara Pasal 8, Pasal 9"],
		],
		[
			"Diantara Pasal 8 dan Pasal 9 disisipkan 2 (dua) pasal yaitu Pasal 8A dan Pasal 8B yang berbunyi sebagai berikut:",
			["sisip Pasal 8A, Pasal 8B antara Pasal 8, Pasal 9"],
		],
		[
			"Di antara ayat (1) dan ayat (2) Pasal 7 disisipkan 1 (satu) ayat, yakni ayat (1a), sehingga berbunyi:",
			["sisip Pasal 7 ayat (1a) antara Pasal 7 ayat (1), Pasal 7 ayat (2)"],
		],
		[
			"Di antara huruf a dan huruf b ayat (2) Pasal 4 disisipkan 1 (satu) huruf, yakni huruf a1, sehingga berbunyi:",
			["sisip Pasal 4 ayat (2) huruf a1 antara Pasal 4 ayat (2) huruf a, Pasal 4 ayat (2) huruf b"],
		],
		[
			"Pasal 7 ditambahkan 1 (satu) ayat, yakni ayat (5), sehingga berbunyi:",
			["sisip Pasal 7 ayat (5) antara Pasal 7"],
		],
		["Setelah Pasal 12 ditambahkan 1 (satu) pasal, yakni Pasal 13, yang berbunyi:", ["sisip Pasal 13 antara Pasal 12"]],
		[
			"Ketentuan ayat (1) diubah dan di antara ayat (1) dan ayat (2) Pasal 7 disisipkan 1 (satu) ayat, yakni ayat (1a), sehingga Pasal 7 berbunyi sebagai berikut:",
			["ubah Pasal 7 ayat (1)", "sisip Pasal 7 ayat (1a) antara Pasal 7 ayat (1), Pasal 7 ayat (2)"],
		],
		["Judul diubah sehingga berbunyi sebagai berikut:", ["ubah judul"]],
		["Lampiran II diubah sehingga menjadi sebagaimana tercantum dalam Lampiran Adendum ini.", ["ubah Lampiran II"]],
		["**Ketentuan  Pasal 5**\ndiubah sehingga berbunyi sebagai berikut:", ["ubah Pasal 5"]],
		["KETENTUAN PASAL 5 DIUBAH SEHINGGA BERBUNYI SEBAGAI BERIKUT:", ["ubah Pasal 5"]],
	])("%s", (teks, harapan) => {
		expect(isKalimatPerubahan(teks)).toBe(true);
		expect(ringkas(teks)).toEqual(harapan);
	});

	test.each([
		"Ketentuan lain dalam Perjanjian Kerja Sama tetap berlaku sepanjang tidak diubah dengan Adendum ini.",
		"Beberapa ketentuan dalam Perjanjian Kerja Sama diubah sebagai berikut:",
		"Adendum ini mulai berlaku pada tanggal ditandatangani.",
		"Segala perubahan atas Pasal 5 dituangkan dalam adendum.",
		"Pasal 5 tetap berlaku.",
		"Ketentuan Pasal 5 tidak diubah.",
	])("orders nothing: %s", (teks) => {
		expect(isKalimatPerubahan(teks)).toBe(false);
	});

	test.each([
		"Ayat (3) dihapus.",
		"Huruf b diubah sehingga berbunyi:",
		"Di antara Pasal 8 dan Pasal 9 disisipkan ketentuan baru:",
	])("does not say which place: %s", (teks) => {
		expect(bacaKalimat(teks)).toBeUndefined();
	});

	test("a place is read back from its own name", () => {
		const angka = fc.integer({ min: 1, max: 99 }).map(String);
		const tempat = fc.record(
			{ pasal: angka, ayat: angka, huruf: fc.constantFrom("a", "c", "z", "b1"), angka },
			{ requiredKeys: ["pasal"] },
		);
		fc.assert(
			fc.property(tempat, (satu) => {
				expect(bacaTempat(sebutTempat(satu))).toEqual([satu]);
			}),
		);
	});

	test("no text makes the reading slow", () => {
		const waktu = cpuTimer();
		for (const kata of ["menjadi ", "Pasal 5 ", "ketentuan ", "diubah ", "yakni ayat (1) dan "]) {
			isKalimatPerubahan(kata.repeat(200_000));
			bacaKalimat(kata.repeat(200_000));
		}
		expect(waktu()).toBeLessThan(1000);
	});
});
