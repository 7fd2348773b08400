import { describe, expect, test } from "vitest";
import { Contoh, KB } from "../helpers/contoh.ts";

/** Rules for cases that are no kerja sama between regions, as the one here is. */
const BENTUK_LAIN = ["sinergi-dengan-nota-kesepakatan"];

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
		expect(jenis.sort()).toEqual([
			...["kesepakatan-bersama", "laporan", "matrik-evaluasi", "nota-kesepakatan", "perjanjian-kerja-sama"],
			...["rencana-kerja", "surat-kuasa"],
		]);
		const judged = results.filter((result) => result.outcome === "nothing-found");
		const missing = new Set(results.map((result) => result.ruleId));
		for (const { ruleId } of judged) missing.delete(ruleId);
		expect([...missing]).toEqual(BENTUK_LAIN);
	});

	test("refuses a change that changes nothing", () => {
		const contoh = new Contoh();
		expect(() => contoh.ganti(KB, "tidak ada di berkas itu", "x")).toThrow(/stands 0 times/);
		expect(() => contoh.ganti(KB, "Kesepakatan Bersama", "x")).toThrow(/stands \d+ times/);
		expect(() => contoh.letak(KB, "Kesepakatan Bersama")).toThrow(/stands \d+ times/);
	});
});
