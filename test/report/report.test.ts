import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../scripts/model/diagnostic.ts";
import { type BentukTemuan, FORMATTERS } from "../../scripts/report/format.ts";
import type { Rujukan } from "../../scripts/report/formatter.ts";
import { Contoh, DAERAH, KB, LAPORAN } from "../helpers/contoh.ts";

/** One regulation with one provision, to cite in words. */
const RUJUKAN: Rujukan = {
	peraturan: new Map([
		[
			"perbup-uji",
			{
				id: "perbup-uji",
				data: {
					bentuk: "Peraturan Bupati",
					judul: "Uji",
					nomor: "1",
					tahun: 2026,
					penetap: "Bupati",
					sebutan: "Perbup Uji 1/2026",
					berlaku: { sejak: "2026-01-01" },
					sumber: "rekaan",
					ketentuan: [{ id: "19-3", letak: "Pasal 19 ayat (3)", bunyi: "Paling lama lima tahun." }],
				},
				sumber: {} as never,
			},
		],
	]),
};

const SALAH: Diagnostic = {
	ruleId: "masa-terlalu-lama",
	severity: "error",
	message: 'Berakhir 100% terlambat,\nlihat "selesai": di bawah.',
	suggestion: "Ubah selesai: paling lambat 2030-02-02, atau hapus.",
	file: "content/daerah, satu/kerja:sama/naskah é.md",
	line: 12,
	column: 3,
	citations: ["perbup-uji:19-3", "perbup-lain:1"],
};
const PERIKSA: Diagnostic = {
	ruleId: "belum-ada-pks",
	severity: "warning",
	message: "Belum ditindaklanjuti.",
	file: "content/a.md",
	line: 1,
	column: 1,
	citations: [],
};
const CATATAN: Diagnostic = { ...PERIKSA, ruleId: "catatan", severity: "info", line: 2, suggestion: "Baca lagi." };
const SEMUA = [SALAH, PERIKSA, CATATAN];

const format = (name: BentukTemuan, diagnostics: readonly Diagnostic[] = SEMUA): string =>
	FORMATTERS[name](diagnostics, RUJUKAN);

describe("every formatter", () => {
	test.each(["text", "github", "json", "sarif"] as const)(
		"%s is pure: same findings, same text, and the list is left as it was",
		(name) => {
			const list = Object.freeze(
				SEMUA.map((one) => Object.freeze({ ...one, citations: Object.freeze([...one.citations]) })),
			);
			expect(format(name, list)).toBe(format(name, list));
			expect(list.map((one) => one.ruleId)).toEqual(["masa-terlalu-lama", "belum-ada-pks", "catatan"]);
		},
	);

	test("there are four, by the names that --format takes", () => {
		expect(Object.keys(FORMATTERS)).toEqual(["text", "github", "json", "sarif"]);
	});
});

describe("text", () => {
	test("one finding: where, how grave, what, how to mend it, by which pasal", () => {
		expect(format("text", [SALAH])).toBe(
			[
				"content/daerah, satu/kerja:sama/naskah é.md",
				'  baris 12, kolom 3  SALAH  Berakhir 100% terlambat,\nlihat "selesai": di bawah.',
				"      Perbaikan: Ubah selesai: paling lambat 2030-02-02, atau hapus.",
				"      Dasar: Perbup Uji 1/2026 Pasal 19 ayat (3); perbup-lain:1",
				"      Aturan: masa-terlalu-lama  (content/daerah, satu/kerja:sama/naskah é.md:12:3)",
				"",
				"Temuan: 1 yang salah, 0 yang perlu diperiksa.",
				"",
			].join("\n"),
		);
	});

	test("findings of one file stand together, in the order of lines, each grade by its name", () => {
		const text = format("text", [CATATAN, SALAH, PERIKSA]);
		expect(text.match(/^content\/.*$/gm)).toEqual(["content/a.md", "content/daerah, satu/kerja:sama/naskah é.md"]);
		expect(text.match(/SALAH|PERIKSA|CATATAN/g)).toEqual(["PERIKSA", "CATATAN", "SALAH"]);
		expect(text).toContain("Temuan: 1 yang salah, 1 yang perlu diperiksa, 1 catatan.\n");
	});

	test("what is wrong is named again at the end where it would have scrolled away, ten at most", () => {
		const many = (jumlah: number, satu: Diagnostic) => Array.from({ length: jumlah }, (_, line) => ({ ...satu, line }));
		const ends = (list: readonly Diagnostic[]) => format("text", list).split("\nYang salah:\n")[1]?.split("\n");
		expect(ends([...many(19, PERIKSA), SALAH])).toBeUndefined();
		expect(ends(many(30, PERIKSA))).toBeUndefined();
		expect(ends([...many(20, PERIKSA), SALAH])).toEqual([
			"  content/daerah, satu/kerja:sama/naskah é.md:12:3  Berakhir 100% terlambat,",
			"Temuan: 1 yang salah, 20 yang perlu diperiksa.",
			"",
		]);
		expect(ends(many(21, SALAH))?.[10]).toBe("  … dan 11 lagi");
	});

	test("no finding is said so, and never called compliant", () => {
		expect(format("text", [])).toBe("Tidak ada temuan.\n");
	});
});

describe("github", () => {
	test("escapes what would end a property or a command", () => {
		expect(format("github", [SALAH])).toBe(
			"::error file=content/daerah%2C satu/kerja%3Asama/naskah é.md,line=12,col=3,title=masa-terlalu-lama::" +
				'Berakhir 100%25 terlambat,%0Alihat "selesai": di bawah.%0A' +
				"Perbaikan: Ubah selesai: paling lambat 2030-02-02, atau hapus.%0A" +
				"Dasar: Perbup Uji 1/2026 Pasal 19 ayat (3); perbup-lain:1\n",
		);
	});

	test("a carriage return too, and a finding cannot smuggle in a command of its own", () => {
		const evil = { ...PERIKSA, message: "a\r\n::add-mask::x", file: "x\n::error ::y.md" };
		const out = format("github", [evil]);
		expect(out.split("\n")).toHaveLength(2);
		expect(out).toContain("a%0D%0A::add-mask::x");
		expect(out).toContain("file=x%0A%3A%3Aerror %3A%3Ay.md,");
	});

	test("each grade is a command that GitHub knows; nothing found is nothing said", () => {
		expect(format("github").match(/^::\w+/gm)).toEqual(["::error", "::warning", "::notice"]);
		expect(format("github", [])).toBe("");
	});
});

describe("json", () => {
	const KEYS = ["citations", "column", "file", "line", "message", "ruleId", "severity", "suggestion"];

	test("is an array of exactly the agreed fields", () => {
		expect(JSON.parse(format("json"))).toEqual(SEMUA);
		expect(format("json", [])).toBe("[]\n");
	});

	test("real findings of every stage carry exactly the agreed fields", async () => {
		const contoh = new Contoh()
			.ganti(KB, "selesai: 2030-02-02", "selesai: 2040-02-02")
			.ganti(DAERAH, "lambang: lambang.svg", "lambang: hilang.svg")
			.tambah(LAPORAN, "\n<b>\n")
			.tulis("contoh/kerja-sama/air-bersih/rusak.md", "---\na: [\n---\n")
			.tulis("contoh/kerja-sama/air-bersih/salah.md", "---\njenis: laporan\nwarna: biru\n---\n")
			.tulis("contoh/kerja-sama/lain/dokumen.md", contohTeks());
		const { arsip, diagnostics } = await contoh.periksa();
		const found = JSON.parse(FORMATTERS.json(diagnostics, arsip)) as Record<string, unknown>[];
		expect(new Set(found.map((one) => one.ruleId)).size).toBeGreaterThanOrEqual(7);
		for (const one of found) {
			expect(Object.keys(one).sort()).toEqual(KEYS);
			expect(["error", "warning", "info"]).toContain(one.severity);
			expect(Array.isArray(one.citations)).toBe(true);
			for (const field of ["ruleId", "message", "suggestion", "file"]) expect(one[field]).toBeTypeOf("string");
		}
	});
});

function contohTeks(): string {
	return new Contoh().baca(LAPORAN).replace("dasar:\n  - pks.md\n", "");
}

describe("sarif", () => {
	interface Sarif {
		$schema: string;
		version: string;
		runs: {
			tool: { driver: { name: string; rules: { id: string }[] } };
			columnKind: string;
			results: {
				ruleId: string;
				ruleIndex: number;
				level: string;
				message: { text: string };
				locations: {
					physicalLocation: {
						artifactLocation: { uri: string };
						region: { startLine: number; startColumn: number };
					};
				}[];
			}[];
		}[];
	}
	const parse = (diagnostics?: readonly Diagnostic[]) => JSON.parse(format("sarif", diagnostics)) as Sarif;

	test("says what it is: version 2.1.0, one run, one tool, columns as the findings count them", () => {
		const log = parse();
		expect(Object.keys(log).sort()).toEqual(["$schema", "runs", "version"]);
		expect(log.version).toBe("2.1.0");
		expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
		expect(log.runs).toHaveLength(1);
		expect(log.runs[0]?.tool.driver.name).toBe("Naskah");
		expect(log.runs[0]?.columnKind).toBe("utf16CodeUnits");
	});

	test("every result names a rule of the list by id and index, a level of the standard, and a place", () => {
		const run = parse().runs[0];
		expect(run?.tool.driver.rules.map((rule) => rule.id)).toEqual(["belum-ada-pks", "catatan", "masa-terlalu-lama"]);
		expect(run?.results.map((result) => result.level)).toEqual(["error", "warning", "note"]);
		for (const result of run?.results ?? []) {
			expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
			expect(result.message.text).not.toBe("");
			expect(result.locations).toHaveLength(1);
			const { region } = result.locations[0]?.physicalLocation ?? { region: { startLine: 0, startColumn: 0 } };
			expect(region.startLine).toBeGreaterThanOrEqual(1);
			expect(region.startColumn).toBeGreaterThanOrEqual(1);
		}
	});

	test("the place is a URI: spaces and letters beyond ASCII are escaped, the path stays a path", () => {
		const uri = parse().runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? "";
		expect(uri).toBe("content/daerah,%20satu/kerja:sama/naskah%20%C3%A9.md");
		expect(decodeURI(uri)).toBe(SALAH.file);
	});

	test("a name with # or ? stays one path", () => {
		const uri = parse([{ ...PERIKSA, file: "content/a#b?c%d.md" }]).runs[0]?.results[0]?.locations[0]?.physicalLocation
			.artifactLocation.uri;
		expect(new URL(uri ?? "", "file:///").pathname).toBe("/content/a%23b%3Fc%25d.md");
	});

	test.each([
		["content/tirtapura/daerah.yaml", "content/tirtapura/daerah.yaml"],
		["a:b/c:d.md", "a%3Ab/c:d.md"],
		["/tmp/isi/a b.md", "file:///tmp/isi/a%20b.md"],
	])("%s is told as %s: relative to the folder of work, or a whole URI", (file, uri) => {
		const [hasil] = parse([{ ...PERIKSA, file }]).runs[0]?.results ?? [];
		expect(hasil?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
	});

	test("the message tells how to mend it and by which pasal", () => {
		expect(parse().runs[0]?.results[0]?.message.text).toBe(
			`${SALAH.message} ${SALAH.suggestion} Dasar: Perbup Uji 1/2026 Pasal 19 ayat (3); perbup-lain:1.`,
		);
		expect(parse().runs[0]?.results[1]?.message.text).toBe("Belum ditindaklanjuti.");
	});

	test("no finding is a run without results", () => {
		expect(parse([]).runs[0]?.results).toEqual([]);
		expect(parse([]).runs[0]?.tool.driver.rules).toEqual([]);
	});
});
