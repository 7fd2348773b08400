import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isJenisDinas, sifatOf } from "../../scripts/model/jenis.ts";
import { RULES } from "../../scripts/rules/registry.ts";
import { expectTemuanUtuh } from "../helpers/bahasa.ts";
import { Contoh, KB, KERJA_SAMA, KUASA, MATRIK, NOTA, PKS, RENCANA, ROOT } from "../helpers/contoh.ts";
import { dpa } from "../helpers/dpa.ts";

/** As another office would hand it in. */
const DPA = await dpa(1);
const HERE = dirname(fileURLToPath(import.meta.url));
const IDS = RULES.map((rule) => rule.id).sort();

/** Where a case is put into the sound content, by its `jenis`. */
const TEMPAT: Readonly<Record<string, string>> = {
	"kerja-sama": KERJA_SAMA,
	"kesepakatan-bersama": KB,
	"perjanjian-kerja-sama": PKS,
	"nota-kesepakatan": NOTA,
	"rencana-kerja": RENCANA,
	"surat-kuasa": KUASA,
	"matrik-evaluasi": MATRIK,
	adendum: PKS.replace("pks.md", "adendum.md"),
	perpanjangan: PKS.replace("pks.md", "perpanjangan.md"),
};

/** Where an official paper is put: it has no place in the sound content. */
function tempatDinas(jenis: string): string | undefined {
	if (!isJenisDinas(jenis)) return undefined;
	return sifatOf(jenis).milik === "daerah" ? `contoh/rapat/${jenis}.md` : PKS.replace("pks.md", `${jenis}.md`);
}

/** Puts beside a paper those that it attaches, as the samples show them, where the sound content has none. */
function attach(contoh: Contoh, file: string, isi: string): void {
	for (const [, nama = ""] of isi.matchAll(/^ {2}- ([a-z0-9-]+)\.md$/gm)) {
		const path = join(dirname(file), `${nama}.md`);
		const jenis = LAMPIRAN_LAIN[nama] ?? nama;
		if (existsSync(join(contoh.dir, path)) || !existsSync(join(ROOT, "templates", jenis))) continue;
		const sample = readFileSync(join(ROOT, "templates", jenis, "sample.md"), "utf8");
		const dasar = file.startsWith("contoh/kerja-sama/") ? "dasar: [pks.md]\n" : "";
		const alone = sample
			.replace(/^lampiran:.*\n(?: +- .*\n)*/m, "")
			.replace(/^dasar:.*\n/m, dasar)
			.replace("mitra: kota-teladan", "mitra: sebelah");
		contoh.tulis(path, nama === "surat-tanggapan" ? alone.replace("bentuk: penawaran", "bentuk: tanggapan") : alone);
	}
}

/** Attached papers whose file bears another name than their kind. */
const LAMPIRAN_LAIN: Readonly<Record<string, string>> = {
	"surat-penawaran": "surat",
	"surat-tanggapan": "surat",
};

/** A case that no longer is of its usual kind stands where the file it was made from stood. */
const TEMPAT_LAIN: Readonly<Record<string, string>> = { "buruk-bukan-pks": PKS };

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
	const jenis = /^jenis: (\S+)$/m.exec(isi)?.[1] ?? "";
	const file = TEMPAT_LAIN[nama] ?? TEMPAT[jenis] ?? tempatDinas(jenis);
	if (!file) throw new Error(`${id}/${nama}: no place for jenis "${jenis}"`);
	const contoh = new Contoh().tulis(file, isi);
	attach(contoh, file, isi);
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

	test("no folder is left without a rule", () => {
		const folders = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect(folders.map((entry) => entry.name).sort()).toEqual(IDS);
	});
});
