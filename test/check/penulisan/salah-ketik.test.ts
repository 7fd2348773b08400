import { expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

test.each([
	"Pelayaran dan pelayanan, perikanan dan perikatan, permukiman dan pemukiman, pengelola dan pengelolaan.",
	"Kemandirian, kebersamaan, keterbukaan, transparansi, konstruksi, instrumen, ekspansi, dan kompleks.",
	"Refuse, reduce, waste management; surel pngelolaan@contoh.example dan “penyelenggaran” dalam kutipan.",
	"Drmawan Prjuangan adalah nama; empat puluhh bukan kata.",
])("are words, names or quotations: %s", (teks) => {
	expectBersih(teks);
});

test.each([
	["Dalam «penyelenggaran kerja sama itu.", "penyelenggaraan"],
	["Dalam «pengawsan kerja sama itu.", "pengawasan"],
	["Untuk «mrningkatkan pelayanan.", "meningkatkan"],
	["Untuk «melaksnakan kerja sama.", "melaksanakan"],
	["Menjadi «tangung jawab bersama.", "tanggung"],
	["Menurut «peraturann yang berlaku.", "peraturan"],
	["Tentang «pemerintahna daerah.", "pemerintahan"],
])("are one slip away from a word: %s", (teks, benar) => {
	const [satu] = expectTemuan("salah-ketik", teks);
	expect(satu).toMatchObject({ severity: "warning", suggestion: `Tulis "${benar}".` });
});

test("a word that this text uses again and again is known, and what is told once is not told twice", () => {
	const sering = "Pengairan subak diatur. Setelah pengairan itu, pengairan lain dan pengairan baru.";
	expectTemuan("salah-ketik", `${sering} Lalu «pengairaan desa dan pengairaan kota.`);
});
