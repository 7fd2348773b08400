import { describe, expect, test } from "vitest";
import { Contoh, KB } from "../helpers/contoh.ts";

describe("the sound content that other tests spoil", () => {
	test("gives no finding at all, not even a warning", async () => {
		expect(await new Contoh().semua()).toEqual([]);
		expect(await new Contoh().denganPeraturan().semua()).toEqual([]);
	});

	test("holds one region, one case and one document of each kind, each judged by rules", async () => {
		const { arsip, results } = await new Contoh().periksa();
		expect(arsip.daerah.map((daerah) => daerah.id)).toEqual(["contoh"]);
		const kasus = arsip.daerah.flatMap((daerah) => daerah.kerja_sama);
		expect(kasus.map((satu) => satu.slug)).toEqual(["air-bersih"]);
		const jenis = kasus.flatMap((satu) => satu.dokumen.map((dokumen) => dokumen.jenis));
		expect(jenis.sort()).toEqual(["kesepakatan-bersama", "laporan", "matrik-evaluasi", "perjanjian-kerja-sama"]);
		const judged = results.filter((result) => result.outcome === "nothing-found");
		expect(new Set(judged.map((result) => result.ruleId)).size).toBe(new Set(results.map((r) => r.ruleId)).size);
	});

	test("refuses a change that changes nothing", () => {
		const contoh = new Contoh();
		expect(() => contoh.ganti(KB, "tidak ada di berkas itu", "x")).toThrow(/stands 0 times/);
		expect(() => contoh.ganti(KB, "Kesepakatan Bersama", "x")).toThrow(/stands \d+ times/);
		expect(() => contoh.letak(KB, "Kesepakatan Bersama")).toThrow(/stands \d+ times/);
	});
});
