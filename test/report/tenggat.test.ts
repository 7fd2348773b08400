import { beforeEach, describe, expect, it } from "vitest";
import type { Arsip } from "../../scripts/model/arsip.ts";
import type { Tenggat } from "../../scripts/model/kewajiban.ts";
import { LEBAR, lipat } from "../../scripts/report/lipat.ts";
import { tenggatAsText } from "../../scripts/report/tenggat.ts";
import { tenggatAsCsv, tenggatAsIcs } from "../../scripts/report/tenggat-data.ts";
import { Contoh } from "../helpers/contoh.ts";
import { arsipOf, jadwalPada, KASUS, surat } from "../helpers/jadwal.ts";

const HARI = "2026-11-21";

let arsip: Arsip;
let semua: readonly Tenggat[] = [];
const one = (id: string, kunci: string): Tenggat[] =>
	semua.filter((satu) => satu.kewajiban.id === id && satu.kunci === kunci);
const teks = (tenggat: readonly Tenggat[], hari = HARI): string => tenggatAsText(tenggat, arsip, hari, "tanggal");

async function siapkan(): Promise<void> {
	if (semua.length > 0) return;
	// A letter of 2027, whose holidays no file holds.
	const contoh = new Contoh().tulis(`${KASUS}/kajian.md`, surat("hasil-kajian-dprd", "masuk", "2027-01-04"));
	arsip = await arsipOf(contoh);
	semua = jadwalPada(arsip, HARI);
}

describe("the schedule in a terminal", () => {
	beforeEach(siapkan);

	it("has no line wider than eighty columns, however it is grouped", () => {
		for (const kelompok of ["tanggal", "kasus"] as const) {
			const lines = tenggatAsText(semua, arsip, HARI, kelompok).split("\n");
			expect(lines.filter((line) => line.length > LEBAR)).toEqual([]);
			expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
		}
	});

	it("tells every duty once, and how many of each state", () => {
		const told = teks(semua);
		const counts = [...told.matchAll(/^\S.* \((\d+)\)\n=+$/gm)].map(([, count]) => Number(count));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(semua.length);
		expect(told.indexOf("Terlambat (")).toBe(0);
	});

	it("counts the days to the last one, on it, and after it", () => {
		const pleno = one("rapat-pleno-setiap-tahun", "2026");
		expect(teks(pleno)).toContain("\n40 hari lagi ");
		expect(teks(pleno, "2026-12-31")).toContain("\nhari ini ");
		expect(teks(one("rapat-pleno-setiap-tahun", "2025"))).toContain("\nlewat 325 hari ");
	});

	it("says what fulfilled a duty, and for one that is not asked any more why", () => {
		const monev = one("monev-setiap-semester", "2026-1");
		expect(teks(monev)).toMatch(/^2 Maret 2026 {7}Monitoring/m);
		expect(teks(monev)).toContain(`Bukti: ${KASUS}/matrik-evaluasi.md`.slice(0, 40));
		expect(teks(monev)).not.toContain("Dipenuhi dengan");
	});

	it("calls a last day not sure where the holidays of its year are not known", () => {
		const [satu] = one("tindak-lanjut-kajian-dprd", "kajian");
		expect(satu?.batas).toMatchObject({ pasti: false });
		const later = jadwalPada(arsip, "2027-06-01").filter(({ kunci }) => kunci === "kajian");
		expect(later.map(({ keadaan }) => keadaan)).not.toContain("terlambat");
		expect(teks(later, "2027-06-01")).toMatch(/^belum pasti /m);
		expect(teks(later, "2027-06-01")).toContain("Belum pasti: hari libur tahun itu belum dimuat di");
	});

	it("folds words, and leaves a longer one whole", () => {
		expect(lipat("satu dua tiga", 8)).toEqual(["satu dua", "tiga"]);
		expect(lipat("permohonan-penyelesaian-perselisihan ya", 8)).toEqual(["permohonan-penyelesaian-perselisihan", "ya"]);
		expect(lipat("  ", 8)).toEqual([]);
	});
});

describe("the schedule as data", () => {
	beforeEach(siapkan);

	it("has a row of the table for each duty, and no cell that a spreadsheet would run", () => {
		const rows = tenggatAsCsv(semua, arsip).split("\r\n");
		expect(rows[0]).toMatch(/^\uFEFFkeadaan,batas,belum_pasti,/);
		expect(rows.length - 2).toBe(semua.length);
		const spoilt = one("rapat-pleno-setiap-tahun", "2026").map((satu) => ({ ...satu, uraian: "=1+1" }));
		expect(tenggatAsCsv(spoilt, arsip)).toContain(",'=1+1,");
	});

	it("has an event for each duty with a last day, the same bytes each time, with ids of their own", () => {
		const ics = tenggatAsIcs(semua, arsip, HARI);
		const ids = [...ics.matchAll(/^UID:(.+)\r$/gm)].map(([, id]) => id);
		expect(ids.length).toBe(semua.filter(({ batas }) => batas).length);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ics).toContain("DTSTART;VALUE=DATE:20261231");
		expect(tenggatAsIcs(semua, arsip, HARI)).toBe(ics);
	});
});
