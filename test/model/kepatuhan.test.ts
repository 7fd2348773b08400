import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { check, type Pemeriksaan } from "../../scripts/check/check.ts";
import { load } from "../../scripts/load/load.ts";
import { NAMA_JENIS } from "../../scripts/model/generated/vocabularies.ts";
import type { BarisKewajiban } from "../../scripts/model/kepatuhan/baris.ts";
import { DAFTAR_KEWAJIBAN } from "../../scripts/model/kepatuhan/daftar.ts";
import { type AturanBaris, type BagianKepatuhan, susunKepatuhan } from "../../scripts/model/kepatuhan/susun.ts";
import { findKetentuan } from "../../scripts/model/peraturan.ts";
import { RULES } from "../../scripts/rules/registry.ts";
import { KEWAJIBAN } from "../../scripts/schedule/registry.ts";
import { Contoh, KB, ROOT, TODAY } from "../helpers/contoh.ts";

const BARIS: readonly BarisKewajiban[] = DAFTAR_KEWAJIBAN.flatMap((bagian) => bagian.baris);
const ROWS = BARIS.map(({ row }) => row);

let pemeriksaan: Pemeriksaan;
let matriks: readonly BagianKepatuhan[];
beforeAll(async () => {
	pemeriksaan = check(await load(join(ROOT, "content")), TODAY);
	matriks = susunKepatuhan(pemeriksaan, RULES, KEWAJIBAN);
});

const aturanIn = (bagian: readonly BagianKepatuhan[]): AturanBaris[] =>
	bagian.flatMap(({ baris }) => baris.flatMap(({ aturan }) => aturan));
const aturanOf = (bagian: readonly BagianKepatuhan[], id: string) => aturanIn(bagian).find((satu) => satu.id === id);

describe("the list of duties", () => {
	test("names each row once, and says what it asks in a whole sentence", () => {
		expect(new Set(ROWS).size).toBe(ROWS.length);
		for (const { row, meminta } of BARIS) {
			expect(row).toMatch(/^(?:PB|BS|PD|PP|PM)-[\w.]+$/);
			expect(meminta, row).toMatch(/^\p{Lu}.{20,}\.$/u);
		}
	});

	test("cites provisions that we hold, word for word", () => {
		for (const { row, cites } of BARIS)
			for (const cite of cites) {
				const found = findKetentuan(pemeriksaan.arsip, cite);
				expect(found?.ketentuan.bunyi.length ?? 0, `${row} cites ${cite}`).toBeGreaterThan(10);
			}
	});

	test.each([
		["rule", RULES],
		["obligation", KEWAJIBAN],
	])("has every row named by each %s", (_, units) => {
		for (const { id, rows } of units) for (const row of rows) expect(ROWS, `${id}: ${row}`).toContain(row);
	});

	test("names kinds and checks that are there", () => {
		const folder = join(ROOT, "scripts/check");
		const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((path) => path.endsWith(".ts"))
			.map((path) => readFileSync(join(folder, path), "utf8"))
			.join("\n");
		for (const { row, jenis = [], pemeriksaan: checks = [] } of BARIS) {
			for (const id of jenis) expect(Object.keys(NAMA_JENIS), row).toContain(id);
			for (const id of checks) expect(source, `${row}: ${id}`).toContain(`"${id}"`);
		}
	});
});

describe("the matrix", () => {
	test("holds every rule and obligation, each rule with good and bad cases", () => {
		const all = matriks.flatMap(({ baris }) => baris);
		expect(new Set(aturanIn(matriks).map(({ id }) => id))).toEqual(new Set(RULES.map(({ id }) => id)));
		expect(new Set(all.flatMap(({ tenggat }) => tenggat.map(({ id }) => id)))).toEqual(
			new Set(KEWAJIBAN.map(({ id }) => id)),
		);
		for (const { id, kasus_uji } of aturanIn(matriks)) {
			expect(kasus_uji.baik, id).toBeGreaterThanOrEqual(2);
			expect(kasus_uji.buruk, id).toBeGreaterThanOrEqual(2);
		}
	});

	test("shows a row that nothing watches as such", () => {
		const bare = susunKepatuhan(pemeriksaan, [], []).flatMap(({ baris }) => baris);
		expect(bare.map(({ row }) => row)).toEqual(ROWS);
		expect(bare.every(({ aturan, tenggat }) => aturan.length === 0 && tenggat.length === 0)).toBe(true);
	});

	test("counts the files that a rule was applied to, and its findings", async () => {
		const contoh = new Contoh().ganti(KB, "  jumlah: 3\n", "  jumlah: 2\n");
		const sound = susunKepatuhan(await new Contoh().periksa(), RULES, KEWAJIBAN);
		const faulty = susunKepatuhan(await contoh.periksa(), RULES, KEWAJIBAN);
		const before = aturanOf(sound, "jumlah-rangkap");
		const after = aturanOf(faulty, "jumlah-rangkap");
		expect(before).toMatchObject({ temuan: 0 });
		expect(before?.diterapkan).toBeGreaterThan(0);
		expect(after).toMatchObject({ temuan: 1, diterapkan: before?.diterapkan });
	});

	test("counts nothing of a draft or a closed paper", async () => {
		const closed = new Contoh().ganti(KB, "publikasi: publik", "publikasi: terbatas");
		const all = aturanOf(susunKepatuhan(await new Contoh().periksa(), RULES, KEWAJIBAN), "kesepakatan-lima-tahun");
		const open = aturanOf(susunKepatuhan(await closed.periksa(), RULES, KEWAJIBAN), "kesepakatan-lima-tahun");
		expect(all?.diterapkan).toBe(1);
		expect(open?.diterapkan).toBe(0);
	});
});
