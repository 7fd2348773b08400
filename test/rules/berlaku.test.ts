import { describe, expect, test } from "vitest";
import { runRules } from "../../scripts/check/engine.ts";
import type { Citation } from "../../scripts/model/peraturan.ts";
import { rule } from "../../scripts/model/rule.ts";
import { Contoh, DAERAH, KB, MATRIK, PKS, TODAY } from "../helpers/contoh.ts";

const BUPATI = "jabatan: Bupati Contoh\n    mewakili: contoh";
const PERBUP = "  - id: perbup-barsel-23-2023\n    berlaku:\n      sejak: 2023-09-14\n";

/** A Kesepakatan Bersama that breaks four rules of Perbup Barito Selatan 23/2023, signed on the given day. */
function salah(tanggal: string): Contoh {
	const tahun = Number(tanggal.slice(0, 4));
	return new Contoh()
		.ganti(KB, BUPATI, "jabatan: Kepala Dinas\n    mewakili: contoh")
		.ganti(KB, "tanggal: 2025-02-03", `tanggal: ${tanggal}`)
		.ganti(KB, "  mulai: 2025-02-03\n  selesai: 2030-02-02", `  mulai: ${tanggal}\n  selesai: ${tahun + 9}-01-01`)
		.ganti(KB, "  jumlah: 3", "  jumlah: 7")
		.ganti(KB, "## Objek\n", "## Pokok\n");
}

const EMPAT = [
	"isi-kesepakatan-bersama",
	"jumlah-rangkap",
	"kesepakatan-ditandatangani-kepala-daerah",
	"kesepakatan-lima-tahun",
];

const ids = async (contoh: Contoh, today = TODAY) =>
	(await contoh.temuan(today)).map((one) => one.ruleId).sort((a, b) => a.localeCompare(b));

describe("a document is judged by the law in force on its date", () => {
	test("from the first day on, and not on the day before", async () => {
		expect(await ids(salah("2023-09-14"))).toEqual(EMPAT);
		expect(await ids(salah("2023-09-13"))).toEqual([]);
	});

	test("what the region asserts comes before what the regulation says of itself", async () => {
		const earlier = salah("2023-01-02").ganti(DAERAH, "sejak: 2023-09-14", "sejak: 2023-01-02");
		expect(await ids(earlier)).toEqual(EMPAT);
		const later = salah("2023-12-29").ganti(DAERAH, "sejak: 2023-09-14", "sejak: 2024-01-01");
		expect(await ids(later)).toEqual([]);
	});

	test("the regulation's own date counts where the region gives none", async () => {
		const own = (tanggal: string) => salah(tanggal).ganti(DAERAH, PERBUP, "  - id: perbup-barsel-23-2023\n");
		expect(await ids(own("2023-09-14"))).toEqual(EMPAT);
		expect(await ids(own("2023-09-13"))).toEqual([]);
	});

	test("up to the last day that the region gives, and not beyond", async () => {
		const until = (tanggal: string) =>
			salah(tanggal).ganti(DAERAH, "      sejak: 2023-09-14\n", "      sejak: 2023-09-14\n      sampai: 2024-12-31\n");
		expect(await ids(until("2024-12-31"))).toEqual(EMPAT);
		expect(await ids(until("2025-01-01"))).toEqual([]);
	});

	test("a region that has not switched the regulation on is not judged by it", async () => {
		expect(await ids(salah("2025-02-03").ganti(DAERAH, PERBUP, ""))).toEqual([]);
		const matrik = new Contoh().ganti(MATRIK, "    solusi: Penagihan bersama.\n", "");
		expect(await ids(matrik)).toEqual(["kolom-matrik-evaluasi"]);
		expect(await ids(matrik.ganti(DAERAH, "  - id: perwal-bekasi-75-2021\n", ""))).toEqual([]);
	});

	test("a regulation without a date of its own counts from ever, once the region switches it on", async () => {
		const lama = new Contoh()
			.ganti(PKS, "tanggal: 2025-03-03", "tanggal: 1999-03-03")
			.ganti(PKS, "## Keadaan Kahar\n", "## Keadaan Lain\n");
		expect(await ids(lama)).toEqual(["isi-perjanjian-pp-50"]);
		expect(await ids(lama.ganti(DAERAH, "  - id: pp-50-2007\n", ""))).toEqual([]);
	});

	test("a draft is judged by the law of today", async () => {
		const draft = new Contoh()
			.ganti(KB, "status: ditandatangani", "status: rancangan")
			.ganti(KB, "tanggal: 2025-02-03", "tanggal:")
			.ganti(KB, "  jumlah: 3", "  jumlah: 7");
		expect(await ids(draft, "2023-09-14")).toContain("jumlah-rangkap");
		expect(await ids(draft, "2023-09-13")).not.toContain("jumlah-rangkap");
	});

	test("a finding cites only provisions that were in force, and what did not apply is said to be so", async () => {
		const contoh = salah("2023-09-13");
		const { results } = await contoh.periksa();
		const outcomes = results.filter((result) => result.file.endsWith(KB)).map((result) => result.outcome);
		expect(new Set(outcomes)).toEqual(new Set(["not-applicable"]));
	});
});

describe("a finding cites only what is in force", () => {
	const cites = ["perbup-barsel-23-2023:11-1", "perwal-bekasi-75-2021:9-1"] as const;

	/** The citations of what a rule finds that tells these as its ground. */
	async function citedBy(contoh: Contoh, told?: readonly Citation[]): Promise<(readonly string[])[]> {
		const { arsip } = await contoh.periksa();
		const kasus = arsip.daerah[0]?.kerja_sama[0];
		if (!kasus) throw new Error("the sample case is gone");
		const satu = rule({
			...{ id: "uji-kutipan", judul: "Uji kutipan", mengapa: "", rows: [], cites, severity: "warning" },
			appliesTo: (sasaran): sasaran is typeof kasus => sasaran === kasus,
			check: (_, { report }) =>
				report({ at: { line: 1, column: 1 }, message: "", suggestion: "", ...(told && { cites: told }) }),
		});
		const input = { arsip, sasaran: [kasus], unsound: new Set<string>(), today: TODAY };
		const { results, diagnostics } = runRules([satu], input);
		expect(results[0]?.outcome).toBe(diagnostics.length > 0 ? "violated" : "nothing-found");
		return diagnostics.map(({ citations }) => citations);
	}

	const tanpaPerwal = (): Contoh => new Contoh().ganti(DAERAH, "  - id: perwal-bekasi-75-2021\n", "");

	test("of the rule's own, and of those that the finding names", async () => {
		expect(await citedBy(new Contoh())).toEqual([cites]);
		expect(await citedBy(new Contoh(), [cites[1]])).toEqual([[cites[1]]]);
		expect(await citedBy(tanpaPerwal())).toEqual([[cites[0]]]);
		expect(await citedBy(tanpaPerwal(), cites)).toEqual([[cites[0]]]);
	});

	test("and is none where it rests on nothing that is", async () => {
		expect(await citedBy(tanpaPerwal(), [cites[1]])).toEqual([]);
	});
});
