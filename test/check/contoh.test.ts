import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Contoh, KB, ROOT } from "../helpers/contoh.ts";

/** Kinds of the good cases of a rule; a rule about other kinds than the sound content holds is judged by its cases alone. */
function jenisOfCases(id: string): string[] {
	const folder = join(ROOT, "test/rules", id);
	const good = readdirSync(folder).filter((name) => /^baik-.+\.md$/.test(name));
	return good.map((name) => /^jenis: (\S+)$/m.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? "");
}

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
		const jenis: string[] = kasus.flatMap((satu) => satu.dokumen.map((dokumen) => dokumen.jenis));
		expect(jenis.sort()).toEqual([
			...["kesepakatan-bersama", "laporan", "matrik-evaluasi", "nota-kesepakatan", "perjanjian-kerja-sama"],
			...["rencana-kerja", "surat-kuasa"],
		]);
		const judged = results.filter((result) => result.outcome === "nothing-found");
		const missing = new Set(results.map((result) => result.ruleId));
		for (const { ruleId } of judged) missing.delete(ruleId);
		const held = [...missing].filter((id) => jenisOfCases(id).some((satu) => jenis.includes(satu)));
		expect(held).toEqual([]);
	});

	test("refuses a change that changes nothing", () => {
		const contoh = new Contoh();
		expect(() => contoh.ganti(KB, "tidak ada di berkas itu", "x")).toThrow(/stands 0 times/);
		expect(() => contoh.ganti(KB, "Kesepakatan Bersama", "x")).toThrow(/stands \d+ times/);
		expect(() => contoh.letak(KB, "Kesepakatan Bersama")).toThrow(/stands \d+ times/);
	});
});
