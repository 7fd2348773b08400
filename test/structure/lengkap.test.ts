import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { KATA } from "../../scripts/check/kata.ts";
import { generate } from "../../scripts/generate.ts";
import { load } from "../../scripts/load/load.ts";
import { berkasCetakOf } from "../../scripts/model/arsip.ts";
import { isJenisNaskah, type JenisDokumen, SIFAT_JENIS, sifatOf } from "../../scripts/model/jenis.ts";
import { findKetentuan } from "../../scripts/model/peraturan.ts";
import { RULES } from "../../scripts/rules/registry.ts";
import { Contoh, DAERAH, ROOT, TODAY } from "../helpers/contoh.ts";
import { listFiles, read, SCRIPTS } from "./sumber.ts";

const umum = JSON.parse(read("schemas/umum.schema.json")) as {
	definitions: { Jenis: { enum: string[]; "x-nama": Record<string, string> } };
};
const JENIS = umum.definitions.Jenis.enum;
const CETAK = JENIS.filter((jenis) => jenis !== "kerja-sama");

const FOLDER_DAERAH: Readonly<Record<string, string>> = {
	rapat: "rapat",
	"rencana-kerja-sama": "rencana",
	pembinaan: "pembinaan",
};
const folderOf = (jenis: string): string => FOLDER_DAERAH[jenis] ?? "kerja-sama/air-minum";

describe("every jenis is whole", () => {
	test("each has a name for people and its row in the table of kinds", () => {
		expect(Object.keys(SIFAT_JENIS).sort()).toEqual([...CETAK].sort());
		expect(Object.keys(umum.definitions.Jenis["x-nama"])).toEqual(JENIS);
	});

	test("a naskah is the ground only of kinds that name it: none counts among the papers on which any may rest", () => {
		const naskah = CETAK.filter(isJenisNaskah);
		expect(naskah.length).toBeGreaterThan(5);
		const mayRestOn = (jenis: JenisDokumen) => naskah.filter((induk) => sifatOf(jenis).induk.includes(induk));
		expect(mayRestOn("pernyataan-kehendak")).toEqual([]);
		expect(mayRestOn("kesepakatan-bersama")).toEqual(["kesepakatan-bersama"]);
		expect(mayRestOn("perjanjian-kerja-sama")).not.toContain("naskah-kerja-sama");
		for (const jenis of ["adendum", "perpanjangan"] as const) {
			expect(mayRestOn(jenis)).toContain("naskah-kerja-sama");
			expect(mayRestOn(jenis)).not.toContain("pernyataan-kehendak");
		}
	});

	test.each(JENIS)("%s has a schema that bears its name, and a sample", (jenis) => {
		const schema = JSON.parse(read(`schemas/${jenis}.schema.json`)) as {
			$id: string;
			properties: { jenis: { const: string } };
		};
		expect(schema.$id).toBe(jenis);
		expect(schema.properties.jenis.const).toBe(jenis);
		expect(read(`templates/${jenis}/sample.md`)).toMatch(new RegExp(`^---\\njenis: ${jenis}\\b`));
	});

	test.each(CETAK)("%s has a template for print", (jenis) => {
		expect(read(`templates/${jenis}/template.hbs`).trim()).not.toBe("");
	});

	test("no folder of templates is left without a jenis", () => {
		const folders = readdirSync(join(ROOT, "templates"), { withFileTypes: true }).filter((entry) =>
			entry.isDirectory(),
		);
		expect(
			folders
				.map((entry) => entry.name)
				.filter((name) => !name.startsWith("_"))
				.sort(),
		).toEqual([...JENIS].sort());
	});

	test("all samples together are one sound case: no error, no warning", async () => {
		const contoh = new Contoh().hapus("contoh/kerja-sama");
		for (const jenis of JENIS) {
			contoh.tulis(`contoh/${folderOf(jenis)}/${jenis}.md`, read(`templates/${jenis}/sample.md`));
		}
		contoh.ganti(DAERAH, "  - Dinas Pekerjaan Umum\n", "  - Dinas Pekerjaan Umum dan Penataan Ruang\n");
		// Samples are not signed, yet reports stand beside them: what a stage lacks is not asked of them.
		const kasus = `contoh/${folderOf("kerja-sama")}/kerja-sama.md`;
		contoh.ganti(kasus, "tahap: ", "berkas_tahap: Contoh belum ditandatangani.\ntahap: ");
		expect(await contoh.semua()).toEqual([]);
		const { arsip } = await contoh.periksa();
		expect(berkasCetakOf(arsip)).toHaveLength(CETAK.length);
	});
});

describe("every rule is whole", () => {
	const files = SCRIPTS.filter((path) => /^scripts\/rules\/[^/]+\/[^/]+\.ts$/.test(path));

	test("ids are unique and in kebab-case; every rule has its words and its rows", () => {
		const ids = RULES.map((rule) => rule.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const rule of RULES) {
			expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
			expect(rule.judul).toMatch(/^\p{Lu}.{10,}[^.]$/u);
			expect(rule.rows.length).toBeGreaterThan(0);
		}
		expect(RULES).toHaveLength(files.length);
	});

	test("every provision that is cited is in content/peraturan, word for word readable", async () => {
		const { arsip } = check(await load(join(ROOT, "content")), TODAY);
		for (const rule of RULES) {
			expect(rule.cites.length).toBeGreaterThan(0);
			for (const cite of rule.cites) {
				const found = findKetentuan(arsip, cite);
				expect(found?.ketentuan.bunyi.length ?? 0, `${rule.id} cites ${cite}`).toBeGreaterThan(10);
			}
		}
	});

	test("so is every provision that a check names in passing", async () => {
		const { arsip } = check(await load(join(ROOT, "content")), TODAY);
		const ids = [...arsip.peraturan.keys()];
		const cited = new RegExp(`"((?:${ids.join("|")}):[a-z0-9-]+)"`, "g");
		const found = SCRIPTS.flatMap((path) => [...read(path).matchAll(cited)].map((match) => match[1] as string));
		expect(found.length).toBeGreaterThan(15);
		for (const cite of found) expect(findKetentuan(arsip, cite), cite).toBeDefined();
		for (const lampiran of ["a", "b"])
			expect(findKetentuan(arsip, `perbup-barsel-23-2023:lampiran-${lampiran}`)).toBeDefined();
	});

	test("a rule lives in the folder of the regulation it cites first", () => {
		for (const path of files) {
			const folder = path.split("/")[2];
			expect(read(path), path).toMatch(new RegExp(`cites: \\["${folder}:`));
		}
	});

	test.each(["BS-11", "BS-12", "BS-19", "BS-11.4", "BS-20.4", "BS-9", "BS-5", "BS-6", "PP-isi", "PB-6.6", "PB-6.7"])(
		"row %s is served by a rule",
		(row) => {
			expect(RULES.filter((rule) => rule.rows.includes(row)).map((rule) => rule.id)).not.toEqual([]);
		},
	);

	test.each(RULES.map((rule) => rule.id))("%s has good and bad cases", (id) => {
		const names = existsSync(join(ROOT, "test/rules", id)) ? readdirSync(join(ROOT, "test/rules", id)) : [];
		expect(names.filter((name) => /^baik-.+\.md$/.test(name)).length).toBeGreaterThanOrEqual(2);
		expect(names.filter((name) => /^buruk-.+\.md$/.test(name)).length).toBeGreaterThanOrEqual(2);
	});
});

describe("what is generated is up to date", () => {
	test("each file is on disk as `npm run generate` would write it", async () => {
		const files = await generate();
		expect(files.size).toBeGreaterThanOrEqual(3);
		for (const [path, text] of files) expect(read(path), path).toBe(text);
	});
});

describe("every keyword of the schemas has words", () => {
	/** Keywords that hold other schemas or say nothing about a value. */
	const SUSUNAN = ["$schema", "$id", "$ref", "title", "description", "definitions", "properties", "items", "allOf"];

	function keywordsIn(node: unknown, isSchema = true): string[] {
		if (Array.isArray(node)) return node.flatMap((child) => keywordsIn(child));
		if (typeof node !== "object" || node === null) return [];
		return Object.entries(node).flatMap(([key, child]) => {
			const nested = key === "properties" || key === "definitions" ? Object.values(child as object) : undefined;
			if (!isSchema || key.startsWith("x-") || key === "enum" || key === "const") return isSchema ? [key] : [];
			return [key, ...(nested ? nested.flatMap((one) => keywordsIn(one)) : keywordsIn(child))];
		});
	}

	const used = new Set(
		listFiles("schemas")
			.filter((path) => path.endsWith(".json"))
			.flatMap((path) => keywordsIn(JSON.parse(read(path)))),
	);

	test("those that a person can break are told in Indonesian", () => {
		const breakable = [...used].filter((key) => !SUSUNAN.includes(key) && !key.startsWith("x-"));
		expect(breakable.length).toBeGreaterThan(8);
		// A choice is told by the schema's own `x-pesan`.
		for (const key of breakable) expect([...Object.keys(KATA), "anyOf", "oneOf"]).toContain(key);
	});

	test("every choice brings its message, and every field says what it means", () => {
		const walk = (node: unknown, path: string): string[] => {
			if (typeof node !== "object" || node === null) return [];
			const schema = node as Record<string, unknown>;
			const silent = [
				...((schema.anyOf || schema.oneOf) && !schema["x-pesan"] ? [`${path}: choice without x-pesan`] : []),
				...Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>).flatMap(
					([name, field]) =>
						field.description || field.$ref || field.title ? [] : [`${path}/${name}: no description`],
				),
			];
			return [...silent, ...Object.entries(schema).flatMap(([key, child]) => walk(child, `${path}/${key}`))];
		};
		const files = listFiles("schemas").filter((path) => path.endsWith(".json"));
		expect(files.flatMap((path) => walk(JSON.parse(read(path)), path))).toEqual([]);
	});
});

test("the Panduan explains every drafting check, and none that is gone", () => {
	const sources = SCRIPTS.filter((file) => file.startsWith("scripts/check/penulisan/")).map(read);
	const ids = new Set(sources.flatMap((text) => [...text.matchAll(/ruleId: "([a-z-]+)"/g)].map((match) => match[1])));
	const explained = JSON.parse(read("site/panduan/penulisan.json")) as readonly { readonly id: string }[];
	expect(explained.map(({ id }) => id).sort()).toEqual([...ids].sort());
});
