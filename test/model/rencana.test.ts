import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PenanggungJawab } from "../../scripts/model/generated/schema-types.ts";
import { jumlahkanAnggaran, programOf } from "../../scripts/model/rencana.ts";

const anggaran = fc.record({
	pihak: fc.constantFrom("a", "b", "c"),
	tahun: fc.integer({ min: 2024, max: 2029 }),
	jumlah: fc.integer({ min: 0, max: 1_000_000_000_000 }),
	sumber_dana: fc.constant("APBD"),
});
const baris = fc.record({
	kegiatan: fc.constant("Kegiatan"),
	penanggung_jawab: fc.constant([] as PenanggungJawab[]),
	anggaran: fc.array(anggaran, { maxLength: 8 }),
});
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("sums of a rencana kerja", () => {
	it("agree by party, by year and all together, whatever the order of the rows", () => {
		fc.assert(
			fc.property(fc.array(baris, { maxLength: 12 }), (rows) => {
				const total = jumlahkanAnggaran(rows);
				expect(total.jumlah).toBe(sum(rows.flatMap((row) => row.anggaran.map((satu) => satu.jumlah))));
				expect(sum(total.perTahun)).toBe(total.jumlah);
				expect(sum(total.menurutPihak.map((pihak) => pihak.jumlah))).toBe(total.jumlah);
				for (const pihak of total.menurutPihak) expect(sum(pihak.perTahun)).toBe(pihak.jumlah);
				expect(total.tahun).toEqual([...new Set(total.tahun)].sort((a, b) => a - b));
				expect(jumlahkanAnggaran([...rows].reverse(), ["a", "b", "c"])).toEqual(
					jumlahkanAnggaran(rows, ["a", "b", "c"]),
				);
			}),
		);
	});

	it("name the parties in the order asked, leave out who has no money, and add others behind", () => {
		const uang = (pihak: string) => ({ pihak, tahun: 2027, jumlah: 5, sumber_dana: "APBN" });
		const rows = [{ kegiatan: "Satu", penanggung_jawab: [], anggaran: [uang("c"), uang("b"), uang("x")] }];
		const { menurutPihak } = jumlahkanAnggaran(rows, ["a", "b", "c"]);
		expect(menurutPihak.map(({ pihak }) => pihak)).toEqual(["b", "c", "x"]);
	});

	it("are nothing where no activity has money", () => {
		const rows = [{ kegiatan: "Satu", penanggung_jawab: [] }];
		expect(jumlahkanAnggaran(rows)).toEqual({ tahun: [], menurutPihak: [], perTahun: [], jumlah: 0 });
	});
});

describe("programs of a rencana kerja", () => {
	const row = (kegiatan: string, program?: string) => ({ kegiatan, penanggung_jawab: [], ...(program && { program }) });

	it("go on until another is named, and lose no row", () => {
		const rows = [row("1", "A"), row("2"), row("3", "A"), row("4", "B"), row("5", "A")];
		const groups = programOf(rows).map(({ program, baris }) => [program, ...baris.map((satu) => satu.kegiatan)]);
		expect(groups).toEqual([
			["A", "1", "2", "3"],
			["B", "4"],
			["A", "5"],
		]);
		expect(programOf([row("1"), row("2", "A")]).map(({ program }) => program)).toEqual([undefined, "A"]);
	});
});
