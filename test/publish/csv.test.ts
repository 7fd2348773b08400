import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { toXlsxTabel } from "../../scripts/compile/xlsx.ts";
import { toCsv } from "../../scripts/publish/data/csv.ts";

const BAHAYA = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"];
const KOLOM = ["a", "b"];
const sel = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 12 }),
	fc.tuple(fc.constantFrom(...BAHAYA), fc.string({ maxLength: 8 })).map(([tanda, sisa]) => tanda + sisa),
	fc.constantFrom('=HYPERLINK("http://x";"y")', "@SUM(1+1)*cmd|' /C calc'!A0", "-2+3", "a,b", 'a"b', "a\nb", "a;b"),
	fc.integer(),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const baris = fc.array(fc.record({ a: sel, b: sel }), { minLength: 1, maxLength: 6 });
type Baris = { readonly a: string | number; readonly b: string | number };

/** Every value with what was read back at its place, below the header. */
const berpasangan = <T>(all: readonly Baris[], read: readonly (readonly T[])[]) =>
	all.flatMap(({ a, b }, index) => [
		{ asal: a, sel: read[index + 1]?.[0] },
		{ asal: b, sel: read[index + 1]?.[1] },
	]);

/** What a cell of CSV must read for a value. */
const harapan = (asal: string | number): string => (BAHAYA.includes(String(asal)[0] ?? "") ? `'${asal}` : String(asal));

describe("a table that is opened in a spreadsheet", () => {
	test("as CSV: no text begins a formula, an apostrophe is all that is added, numbers stay as they are", () => {
		fc.assert(
			fc.property(baris, (all) => {
				const read = parse(toCsv({ kolom: KOLOM, baris: all }), { bom: true, record_delimiter: "\r\n" }) as string[][];
				expect(read).toHaveLength(all.length + 1);
				for (const { asal, sel } of berpasangan(all, read))
					expect(sel).toBe(typeof asal === "number" ? String(asal) : harapan(asal));
			}),
		);
	});

	test("as XLSX: texts are cells of text and numbers of numbers, and there is no formula", async () => {
		await fc.assert(
			fc.asyncProperty(baris, async (all) => {
				const isi = await toXlsxTabel([{ nama: "Data", kolom: KOLOM, baris: all }]);
				expect(strFromU8(unzipSync(isi)["xl/worksheets/sheet1.xml"] as Uint8Array)).not.toMatch(/<f[ >]/);
				const [sheet] = await readXlsx(isi);
				const read = berpasangan(all, sheet?.data ?? []).filter(({ asal }) => String(asal).trim() !== "");
				expect(read.map(({ sel }) => typeof sel)).toEqual(read.map(({ asal }) => typeof asal));
				const angka = read.filter(({ asal }) => typeof asal === "number");
				expect(angka.map(({ sel }) => sel)).toEqual(angka.map(({ asal }) => (asal === 0 ? 0 : asal)));
			}),
			{ numRuns: 15 },
		);
	});

	test.each(["valueOf", "constructor", "__proto__", "a\u0000b", "y\ud800", "x\u000b"])(
		"as XLSX: %j spoils no workbook",
		async (teks) => {
			const isi = await toXlsxTabel([{ nama: "Data", kolom: KOLOM, baris: [{ a: teks, b: 1 }] }]);
			const [sheet] = await readXlsx(isi);
			expect(sheet?.data[1]).toEqual([expect.stringContaining(teks.replace(/\W/g, "")), 1]);
		},
	);
});
