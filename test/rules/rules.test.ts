import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { ContohAturan } from "../../scripts/model/contoh-aturan.ts";
import { lampiranKasus, tempatKasus } from "../../scripts/panduan/kasus.ts";
import { RULES } from "../../scripts/rules/registry.ts";
import { expectTemuanUtuh } from "../helpers/bahasa.ts";
import { Contoh, KB, NOTA, PKS, ROOT } from "../helpers/contoh.ts";
import { dpa } from "../helpers/dpa.ts";

/** As another office would hand it in. */
const DPA = await dpa(1);
const HERE = dirname(fileURLToPath(import.meta.url));
const IDS = RULES.map((rule) => rule.id).sort();

/** What the Panduan shows of each rule. */
const CONTOH = JSON.parse(readFileSync(join(ROOT, "site/panduan/aturan.json"), "utf8")) as ContohAturan[];

/** The file that the rule judges, where it is another than the case that makes it good or bad. */
const DINILAI: Readonly<Record<string, string>> = {
	"kesepakatan-ditindaklanjuti-pks": KB,
	"kuasa-mendahului-pks": PKS,
	"kuasa-untuk-penanda-tangan": PKS,
	"nota-disertai-rencana-kerja": NOTA,
};

/** Cases to which the rule does not apply at all; every other good case is judged and found well. */
const TIDAK_DINILAI = /^baik-(?:sebelum-berlaku|berkas-tidak-disimpan|bukan-ksdd|bukan-sinergi|belum-ditandatangani)$/;

interface Harapan {
	/** File in the case's folder, where it is not the case itself. */
	readonly file?: string;
	readonly line: number;
	readonly column: number;
	readonly citations: readonly string[];
}

function casesOf(id: string, kind: "baik" | "buruk"): string[] {
	const names = existsSync(join(HERE, id)) ? readdirSync(join(HERE, id)) : [];
	return names.filter((name) => name.startsWith(`${kind}-`) && name.endsWith(".md")).map((name) => name.slice(0, -3));
}

function put(id: string, nama: string): { contoh: Contoh; file: string } {
	const isi = readFileSync(join(HERE, id, `${nama}.md`), "utf8");
	const file = tempatKasus(nama, isi);
	const contoh = new Contoh().tulis(file, isi);
	for (const [path, lampiran] of lampiranKasus(contoh.dir, file, isi)) contoh.tulis(path, lampiran);
	if (isi.includes("berkas: dpa.pdf")) contoh.tulis(join(dirname(file), "dpa.pdf"), DPA);
	return { contoh, file };
}

/** Findings that are no rule's: a case with such would prove nothing about the rule. */
const byNoRule = (temuan: readonly { ruleId: string }[]) => temuan.filter((one) => !IDS.includes(one.ruleId));

describe.each(IDS)("%s", (id) => {
	const severity = RULES.find((rule) => rule.id === id)?.severity;

	test.each(casesOf(id, "baik"))("%s", async (nama) => {
		const { contoh, file } = put(id, nama);
		const { results } = await contoh.periksa();
		const temuan = await contoh.temuan();
		expect(byNoRule(temuan)).toEqual([]);
		expect(temuan.filter((one) => one.ruleId === id)).toEqual([]);
		const judged = results.filter((result) => result.ruleId === id && result.file.endsWith(DINILAI[id] ?? file));
		expect(judged.map((result) => result.outcome)).toEqual([
			TIDAK_DINILAI.test(nama) ? "not-applicable" : "nothing-found",
		]);
	});

	test.each(casesOf(id, "buruk"))("%s", async (nama) => {
		const { contoh, file } = put(id, nama);
		const harapan = JSON.parse(readFileSync(join(HERE, id, `${nama}.json`), "utf8")) as Harapan[];
		expect(harapan.length).toBeGreaterThan(0);
		const temuan = await contoh.temuan();
		expect(byNoRule(temuan)).toEqual([]);
		const found = temuan.filter((one) => one.ruleId === id);
		expect(found.map(({ file, line, column, citations }) => ({ file, line, column, citations }))).toEqual(
			harapan.map((one) => ({ ...one, file: one.file ? join(dirname(file), one.file) : file })),
		);
		for (const one of found) {
			expect(one.severity).toBe(severity);
			expectTemuanUtuh(one);
		}
		// `npm run generate:panduan` makes the examples anew.
		const shown = CONTOH.find((one) => one.id === id && one.kasus === nama)?.pesan;
		for (const { message, suggestion = "" } of shown === undefined ? [] : found) {
			expect(shown).toContain(message);
			expect(shown).toContain(suggestion);
		}
	});
});

describe("the set of cases is complete", () => {
	test.each(IDS)("%s has two good and two bad cases at least, each bad one with its expectation", (id) => {
		expect(casesOf(id, "baik").length).toBeGreaterThanOrEqual(2);
		expect(casesOf(id, "buruk").length).toBeGreaterThanOrEqual(2);
		const names = readdirSync(join(HERE, id)).sort();
		const expected = [
			...[...casesOf(id, "baik"), ...casesOf(id, "buruk")].map((nama) => `${nama}.md`),
			...casesOf(id, "buruk").map((nama) => `${nama}.json`),
		];
		expect(names).toEqual(expected.sort());
	});

	test("as many good cases as bad, give or take a third", () => {
		const count = (kind: "baik" | "buruk") => IDS.flatMap((id) => casesOf(id, kind)).length;
		expect(count("baik") / count("buruk")).toBeGreaterThan(2 / 3);
		expect(count("baik") / count("buruk")).toBeLessThan(3 / 2);
	});

	test("the Panduan shows a wrong and a right example of each", () => {
		expect(CONTOH.map((one) => one.id)).toEqual(IDS);
		for (const { id, kasus, keliru, benar } of CONTOH) {
			expect(casesOf(id, "buruk")).toContain(kasus);
			expect(
				[...keliru, ...benar].some((baris) => baris.beda),
				id,
			).toBe(true);
		}
	});

	test("no folder is left without a rule", () => {
		const folders = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect(folders.map((entry) => entry.name).sort()).toEqual(IDS);
	});
});
