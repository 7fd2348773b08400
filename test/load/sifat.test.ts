import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDokumen } from "../../scripts/load/dokumen.ts";
import { readIsi } from "../../scripts/load/isi.ts";
import { pasalOf } from "../../scripts/model/isi.ts";
import { expectTemuanUtuh } from "../helpers/bahasa.ts";
import { cpuTimer } from "../helpers/waktu.ts";
import { anchorsOf, readNaskah, sketch, textsOf } from "./ringkas.ts";

const RUNS = { numRuns: 400 };

/** Pieces from which hostile and plausible lines are put together. */
// biome-ignore format: one piece a line would make a page of it
const POTONGAN = [
	"# ", "## ", "### ", "#", "Pasal 1", "Pasal II", "BAB IV", "Lampiran: ", "Konsideran", "Penutup", "(1) ", "1. ",
	"2) ", "a. ", "aa. ", "i. ", "ii) ", "A. ", "- ", "* ", "   ", "\t", "|", "---", "| a | b |", "|---|---|", ":",
	"ayat", "huruf", "MAKSUD", "kata", "kalimat biasa", "**", "…", "\u00a0", "\u2028", "é", "🏛", "[Pasal](#x)", "<b>",
];

/** Whole lines as naskah have them; side by side they make headings, lists and tables often enough. */
// biome-ignore format: one line a line would make a page of it
const BARIS = [
	"", "", "## Objek", "## Objek", "## Objek 2", "# BAB I Hak", "### Umum", "# Lampiran: Peta", "Pasal 1", "MAKSUD", "(1) satu",
	"1. dua", "2. tiga", "a. air", "b. biaya:", "1) tanah", "a) jalan", "i. desa", "ii. kota", "- warga", "kalimat biasa",
	"pada ayat", "| kiri | kanan |", "| --- | --- |", "| utara | selatan | timur |", "| barat |", "Telepon : 12", "Surel : x",
];

const acak = fc.array(fc.constantFrom(...POTONGAN), { maxLength: 6 }).map((parts) => parts.join(""));
const lazim = fc
	.tuple(fc.constantFrom("", "", "", "   ", "      ", "\t"), fc.constantFrom(...BARIS))
	.map(([a, b]) => a + b);
const tabel = fc.constantFrom(
	"| satu | dua |\n|---|---|\n| tiga | empat | lima |",
	"| satu | dua |\n| :-: | - |\n| tiga |",
);
const baris = fc.oneof(
	{ weight: 8, arbitrary: lazim },
	{ weight: 2, arbitrary: acak },
	{ weight: 1, arbitrary: tabel },
);
const tubuh = fc.oneof(
	fc.array(baris, { maxLength: 30 }).map((lines) => lines.join("\n")),
	fc.string({ unit: "binary", maxLength: 400 }),
	fc.string({ unit: fc.constantFrom(..."#|-.)(1ai \n\t:*PasalBAB".split("")), maxLength: 400 }),
);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe("whatever stands in a body", () => {
	test("it is read without an error, as a naskah and as a report", () => {
		fc.assert(
			fc.property(tubuh, (body) => {
				expect(readIsi(body, 1, "perjanjian-kerja-sama").naskah).toBeDefined();
				expect(readIsi(body, 1, "laporan").naskah).toBeUndefined();
			}),
			RUNS,
		);
	});

	test("no word is lost and none is moved", () => {
		fc.assert(
			fc.property(tubuh, fc.constantFrom("laporan", "kesepakatan-bersama"), (body, jenis) => {
				const { isi } = readIsi(body, 1, jenis);
				expect(wordsOf(textsOf(isi).join("\n"))).toEqual(wordsOf(body));
			}),
			RUNS,
		);
	});

	test("every anchor of a naskah is given once, and every slug", () => {
		fc.assert(
			fc.property(tubuh, (body) => {
				const naskah = readNaskah(body);
				const anchors = anchorsOf(naskah);
				expect(new Set(anchors).size).toBe(anchors.length);
				const slugs = pasalOf(naskah).map((pasal) => pasal.slug);
				expect(new Set(slugs).size).toBe(slugs.length);
			}),
			RUNS,
		);
	});

	test("every block stands at a place of the file, in reading order", () => {
		fc.assert(
			fc.property(tubuh, fc.integer({ min: 1, max: 500 }), (body, first) => {
				const { isi } = readIsi(body, first, "laporan");
				const places = isi.map((blok) => blok.letak.line);
				expect(places).toEqual([...places].sort((a, b) => a - b));
				for (const line of places) expect(line >= first && line < first + body.split("\n").length).toBe(true);
			}),
			RUNS,
		);
	});
});

/** A tree of lists as a careful writer would indent it. */
interface Pohon {
	readonly teks: string;
	readonly anak: readonly Pohon[];
}
const kata = fc.constantFrom("air bersih", "biaya bersama", "tanah", "jaringan pipa", "warga desa");
const pohon: fc.Arbitrary<Pohon[]> = fc.letrec<{ daftar: Pohon[] }>((tie) => ({
	daftar: fc.array(
		fc.record({ teks: kata, anak: fc.oneof({ depthSize: "small", maxDepth: 3 }, fc.constant([]), tie("daftar")) }),
		{ minLength: 1, maxLength: 4 },
	),
})).daftar;

const MARKS = [
	(place: number) => `${place}.`,
	(place: number) => `${String.fromCharCode(96 + place)}.`,
	(place: number) => `${place}.`,
	(place: number) => `${String.fromCharCode(96 + place)})`,
] as const;

const write = (items: readonly Pohon[], depth = 0, indent = ""): string[] =>
	items.flatMap(({ teks, anak }, index) => {
		const mark = MARKS[depth]?.(index + 1) ?? "-";
		return [`${indent}${mark} ${teks}`, ...write(anak, depth + 1, `${indent}${" ".repeat(mark.length + 1)}`)];
	});

const LABELS = [(n: number) => `(${n})`, ...MARKS.slice(1)];
const expected = (items: readonly Pohon[], depth = 0): ReturnType<typeof sketch> =>
	items.flatMap(({ teks, anak }, index) => {
		const line = `${LABELS[depth]?.(index + 1) ?? "–"} ${teks}`;
		return anak.length > 0 ? [line, expected(anak, depth + 1)] : [line];
	});

describe("lists", () => {
	test("a tree that is written out is read back the same", () => {
		fc.assert(
			fc.property(pohon, (items) => {
				const naskah = readNaskah(`## Uji\n${write(items).join("\n")}\n`);
				expect(sketch(pasalOf(naskah)[0]?.blok ?? [])).toEqual(expected(items));
			}),
			RUNS,
		);
	});

	test("and the same with the indentation lost in pasting, as long as the marks tell the levels", () => {
		fc.assert(
			fc.property(pohon, (items) => {
				const flat = items.map((item) => ({ ...item, anak: item.anak.map((anak) => ({ ...anak, anak: [] })) }));
				const pasted = write(flat).map((line) => line.trim().replace(/^(\d+)\./, "($1)"));
				const naskah = readNaskah(`Pasal 1\nUJI\n\n${pasted.join("\n")}\n`);
				expect(sketch(pasalOf(naskah)[0]?.blok ?? [])).toEqual(expected(flat));
			}),
			RUNS,
		);
	});
});

describe("whatever stands in a file", () => {
	const utf8 = new TextEncoder();
	const berkas = fc.oneof(
		fc.uint8Array({ maxLength: 300 }),
		fc.tuple(tubuh, tubuh).map(([yaml, body]) => utf8.encode(`---\n${yaml}\n---\n${body}`)),
		fc
			.array(
				fc.constantFrom(
					"jenis: laporan",
					"a: [",
					"- b",
					"\tc: 1",
					'"d',
					"&e f",
					"*e",
					"!!g h",
					"i: {j: k}",
					"? l",
					": m",
					"|",
					"...",
					"%n",
					"'o",
					"a: 1",
				),
				{ maxLength: 8 },
			)
			.map((lines) => utf8.encode(`---\n${lines.join("\n")}\n---\n`)),
	);

	test.each(["x.md", "x.yaml"])("as %s it is a document, or findings that are whole", (path) => {
		fc.assert(
			fc.property(berkas, (bytes) => {
				const read = readDokumen(bytes, `content/${path}`, path);
				if ("dokumen" in read) return;
				expect(read.diagnostics.length).toBeGreaterThan(0);
				for (const one of read.diagnostics) expectTemuanUtuh(one);
			}),
			RUNS,
		);
	});
});

describe("speed", () => {
	const body = (count: number) =>
		`## Uji\n${Array.from({ length: count }, (_, i) => `${i + 1}. PIHAK KESATU wajib melapor.\n   a. tertulis;\n   b. tepat waktu.`).join("\n")}`;

	function time(text: string): number {
		const waktu = cpuTimer();
		readNaskah(text);
		return waktu();
	}

	test("ten thousand ayat take about twice as long as five thousand", () => {
		const [small, large] = [body(5000), body(10_000)];
		// Turn by turn, and the fastest of each: what else the machine does only makes a run slower.
		const runs = Array.from({ length: 5 }, () => ({ small: time(small), large: time(large) }));
		const ratio = Math.min(...runs.map((run) => run.large)) / Math.min(...runs.map((run) => run.small));
		expect(ratio).toBeLessThan(4);
	});
});
