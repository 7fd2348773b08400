import { expect, it } from "vitest";
import { letakOf } from "../../site/skrip/letak.js";

it.each([
	["pasal-14", "Pasal 14"],
	["pasal-14-ayat-2-huruf-a", "Pasal 14 ayat (2) huruf a"],
	["pasal-8a-ayat-1", "Pasal 8A ayat (1)"],
	["pasal-i-angka-2-pasal-8a-ayat-3", "Pasal I angka 2 Pasal 8A ayat (3)"],
	["pasal-i-angka-1-baru-ayat-5", "Pasal I angka 1 bunyi baru ayat (5)"],
	["bab-iv", "BAB IV"],
	["konsideran-angka-3", "Konsideran angka 3"],
	["baris-2", "Baris 2"],
])("%s is cited as %s", (jangkar, nama) => expect(letakOf(jangkar)).toBe(nama));
