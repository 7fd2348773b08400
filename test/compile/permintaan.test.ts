import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { readOptions } from "../../scripts/cli/options.ts";
import { type Permintaan, PILIHAN_LAPORAN, readPermintaan } from "../../scripts/cli/pilih-laporan.ts";
import { load } from "../../scripts/load/load.ts";
import type { Arsip } from "../../scripts/model/arsip.ts";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { naskah } from "../helpers/naskah.ts";
import { CONTENT, makeFolder, TODAY } from "../helpers/portal.ts";

let arsip: Arsip;
beforeAll(async () => {
	arsip = check(await load(CONTENT), TODAY).arsip;
});

const baca = (...args: string[]) =>
	readOptions({ nama: "laporan", pilihan: PILIHAN_LAPORAN, bernama: true }, args, TODAY);
const read = (...args: string[]): Permintaan[] => readPermintaan(baca(...args), arsip.daerah);
const told = (...args: string[]) => read(...args).map(({ daerah, periode }) => [daerah.id, periode.kunci]);

describe("what is compiled", () => {
	test("without a period is the last that was over, by the rhythm of who reports", () => {
		expect(told("gubernur")).toEqual([
			["lembayung", "2026-1"],
			["nusa-harapan", "2025"],
			["sukarimba", "2026-1"],
			["tirtapura", "2026-1"],
		]);
		expect(told("tahunan", "tirtapura/")).toEqual([["tirtapura", "2025"]]);
		expect(told("berlaku", "lembayung")).toEqual([["lembayung", TODAY]]);
	});

	test("for the Menteri is what a province reports, whoever else is in the register", () => {
		expect(told("menteri", "--periode", "2026-1")).toEqual([["nusa-harapan", "2026-1"]]);
	});

	test("of plans may be next year's, whose list is made the year before", () => {
		expect(told("rencana", "tirtapura", "--periode", "2027")).toEqual([["tirtapura", "2027"]]);
	});

	test.each([
		[["bulanan"], /"bulanan" tidak dikenal\. Pilihannya: semester, /],
		[["guberner"], /Mungkin maksudnya "gubernur"/],
		[[], /Pilihannya: semester, /],
		[["menteri", "tirtapura"], /tidak dapat disusun untuk Kabupaten Tirtapura: hanya gubernur/],
		[["gubernur", "entah"], /Tidak ada daerah "entah"/],
		[["semester", "tirtapura", "--periode", "2026"], /tulis 2026-1\.$/],
		[["monev", "tirtapura", "--periode", "kemarin"], /tulis 2026-1 atau 2026\.$/],
		[["tahunan", "--periode", "2027"], /Tahun 2027 belum mulai/],
		[["rencana", "--periode", "2028"], /Tahun 2028 belum mulai/],
	])("is nothing for %j", (args, message) => {
		expect(() => read(...args)).toThrow(EnvironmentFault);
		expect(() => read(...args)).toThrow(message);
	});

	test("for the Menteri is nothing where the register holds no province", () => {
		const regions = arsip.daerah.filter(({ data }) => data.tingkat !== "provinsi");
		expect(() => readPermintaan(baca("menteri"), regions)).toThrow(/Tidak ada daerah yang menyusun/);
	});

	test("through the command: one line, exit 2, nothing written", async () => {
		const cetak = join(makeFolder("laporan-buruk"), "cetak");
		const found = await naskah("laporan", "bulanan", "--content", CONTENT, "--today", TODAY, "--cetak", cetak);
		expect([found.code, found.stdout]).toEqual([2, ""]);
		expect(found.stderr).toMatch(/^naskah: Bentuk laporan "bulanan" tidak dikenal\. [^\n]+\n$/);
		expect(existsSync(cetak)).toBe(false);
	});
});
