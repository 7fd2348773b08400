import { describe, expect, test } from "vitest";
import { Contoh, KERJA_SAMA } from "../../helpers/contoh.ts";
import { expectBersih, expectTemuan } from "./periksa.ts";

describe("isian kosong", () => {
	test.each([
		"Biaya Rp1.000.000,00. Lalu selesai. A. B. C. Rumus a.b.c dan 1.2.3.",
		"[Pasal](#ketentuan) ini, [nama](https://contoh.example), ukuran XXL, tahun XXI, butir (isi air).",
		"Kolom berisi_garis dan __tebal__ serta air (diisikan ke tangki).",
		"| a | b |\n| --- | --- |\n| 1 | 2 |",
		"Sejak 10-10-2020 dan 01/02/2026.",
	])("finds nothing in: %s", (teks) => {
		expectBersih(teks);
	});

	test.each([
		"Biaya sebesar «............ rupiah.",
		"Bertempat di «… pada pukul 09.00.",
		"Bertempat di «……, hari ini.",
		"Nama: «. . . . . . . .",
		"Nomor «____/PKS/2026.",
		"Sebanyak «[isi jumlah] orang dan [nama kota].",
		"Kepada «[...] dan …",
		"Nomor «xxxx tanggal xx.",
		"Biayanya «TBD.",
		"Nama perusahaan «(diisi nama mitra).",
		"Nilai «{{nilai}}.",
		"Pada hari ini («00-00-2020).",
		"| Nama | Nilai |\n| --- | --- |\n| air | «...... |",
	])("finds the blank in: %s", (teks) => {
		const [satu] = expectTemuan("isian-kosong", teks);
		expect(satu?.severity).toBe("error");
		expect(
			expectTemuan("isian-kosong", teks, { status: "ditandatangani", isian: "tanggal: 2025-02-03" })[0]?.severity,
		).toBe("error");
		expect(expectTemuan("isian-kosong", teks, { status: "rancangan" })[0]?.severity).toBe("warning");
	});

	test("one finding a block, with the number of blanks", () => {
		const [satu] = expectTemuan("isian-kosong", "1. Tempat «...... tanggal ......\n   pukul ......\n2. Nama «......\n");
		expect(satu?.message).toBe('Masih ada isian yang kosong: "......" dan 2 lagi di bagian ini.');
	});

	test("a real ellipsis is a warning", () => {
		const [satu] = expectTemuan("kalimat-terputus", "Dan seterusnya«... sampai akhir«…");
		expect(satu?.severity).toBe("warning");
	});

	test("front-matter too; but a half-filled number of a draft is none", () => {
		expectTemuan("isian-kosong", "Isi.", { isian: "tempat: «....." });
		expectTemuan("isian-kosong", "Isi.", { isian: 'judul: Air\nnomor: [«"100/..../2026", "2/B"]' });
		expectBersih("Isi.", { status: "rancangan", isian: 'nomor: ["100/..../2026", "2/B"]' });
	});
});

describe("a case that the public reads", () => {
	test("has no blank, in its fields or its text; one that is not open yet has them as work that waits", async () => {
		const contoh = new Contoh();
		const teks = contoh.baca(KERJA_SAMA).replace(/^judul: .*$/m, 'judul: "[isi judul kerja sama]"');
		contoh.tulis(KERJA_SAMA, `${teks}\n[isi uraian kerja sama]\n`);
		const severities = async () =>
			(await contoh.semua()).filter(({ ruleId }) => ruleId === "isian-kosong").map(({ severity }) => severity);
		expect(await severities()).toEqual(["error", "error"]);
		contoh.tulis(KERJA_SAMA, contoh.baca(KERJA_SAMA).replace("publikasi: publik", "publikasi: terbatas"));
		expect(await severities()).toEqual(["warning", "warning"]);
	});
});
