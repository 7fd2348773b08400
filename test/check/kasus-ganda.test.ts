import { describe, expect, it } from "vitest";
import { Contoh, KERJA_SAMA, PKS } from "../helpers/contoh.ts";

const LAIN = KERJA_SAMA.replace("air-bersih", "air-perbatasan");
const KASUS = LAIN.replace("/kerja-sama.md", "");

/** The sound case once more, as a colleague wrote it in another branch. */
const berdua = (from = "", to = ""): Contoh => {
	const contoh = new Contoh();
	return contoh.tulis(LAIN, contoh.baca(KERJA_SAMA).replace(from, to));
};
const ganda = async (contoh: Contoh) =>
	(await contoh.semua())
		.filter(({ ruleId }) => ruleId === "kerja-sama-ganda")
		.map(({ file, severity, message }) => [file, severity, message.includes("air-bersih/kerja-sama.md")]);

describe("two people who add the same case", () => {
	it.each([
		["word for word", "", ""],
		[
			"in another spelling",
			"judul: Penyediaan Air Bersih di Perbatasan",
			"judul: penyediaan air bersih, di perbatasan",
		],
		["with another name of the same body", "nama: Pemerintah Daerah Kabupaten", "nama: Pemerintah Kabupaten"],
	])("are told, %s, with both files", async (_, from, to) => {
		expect(await ganda(berdua(from, to))).toEqual([[LAIN, "warning", true]]);
	});

	it.each([
		["another title", "judul: Penyediaan", "judul: Perluasan"],
		["another partner", "nama: Pemerintah Daerah Kabupaten Sebelah", "nama: Pemerintah Daerah Kota Sebelah"],
	])("are not told where it has %s", async (_, from, to) => {
		expect(await ganda(berdua(from, to))).toEqual([]);
	});

	it("are not told where the second has naskah of its own numbers, and are where one number is the same", async () => {
		const contoh = berdua();
		const pks = contoh.baca(PKS).replace(/^nomor:\n(?: {2}- .*\n)+/m, 'nomor: ["9/BARU/2026", null]\n');
		expect(await ganda(contoh.tulis(`${KASUS}/pks.md`, pks))).toEqual([]);
		contoh.tulis(`${KASUS}/pks.md`, contoh.baca(PKS));
		const all = await contoh.semua();
		expect(all.find(({ ruleId }) => ruleId === "nomor-ganda")?.message).toMatch(/air-(?:bersih|perbatasan)\/pks\.md/);
		expect(await ganda(contoh)).toEqual([[LAIN, "warning", true]]);
	});

	it("are told though neither is complete, as two imports of one register leave them", async () => {
		const contoh = berdua();
		for (const path of [KERJA_SAMA, LAIN])
			contoh.tulis(path, contoh.baca(path).replace(/^perangkat_daerah: .*$/m, "perangkat_daerah:"));
		expect(await ganda(contoh)).toEqual([[LAIN, "warning", true]]);
	});
});

describe("what git could not merge", () => {
	const konflik = (teks: string, at: string): string =>
		teks.replace(at, `<<<<<<< HEAD\n${at}=======\n${at}>>>>>>> usulan\n`);

	it.each([
		["in the fields", KERJA_SAMA, "tahap: pelaksanaan\n"],
		["in the text", PKS, "# Konsideran\n"],
	])("is refused %s, at its first line", async (_, path, at) => {
		const contoh = new Contoh();
		contoh.tulis(path, konflik(contoh.baca(path), at));
		const found = (await contoh.semua()).filter(({ file }) => file === path);
		expect(found[0]).toMatchObject({
			ruleId: "penggabungan-belum-selesai",
			severity: "error",
			line: contoh.letak(path, "<<<<<<< HEAD").line,
		});
	});

	it("is not seen in a rule of signs or in a quotation", async () => {
		const contoh = new Contoh().tambah(PKS, "\n<<<<<<<<< bukan\n\n=======\n");
		expect((await contoh.semua()).map(({ ruleId }) => ruleId)).not.toContain("penggabungan-belum-selesai");
	});
});
