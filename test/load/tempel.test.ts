import fc from "fast-check";
import { expect, test } from "vitest";
import { romawi } from "../../scripts/model/romawi.ts";
import { capitalize, urutan } from "../../scripts/model/terbilang.ts";
import { readNaskah } from "./ringkas.ts";

/** One naskah, to be written in two ways: with our headings and lists, and as a word processor leaves it. */
interface Butir {
	readonly teks: string;
	readonly anak: readonly Butir[];
}
interface Pasal {
	readonly judul: string;
	readonly isi: string | readonly Butir[];
}
interface Kelompok {
	readonly jenis: "bab" | "bagian" | "paragraf";
	readonly judul: string;
	readonly pasal: readonly Pasal[];
}
interface Pohon {
	readonly bagian: readonly Kelompok[];
	readonly lampiran: readonly string[];
}

const JUDUL = ["Maksud dan Tujuan", "Objek", "Ruang Lingkup", "Hak dan Kewajiban", "Biaya", "Jangka Waktu"];
const KALIMAT = [
	"Air bersih dialirkan setiap hari.",
	"Biaya ditanggung PARA PIHAK bersama.",
	"Warga diberi tahu lebih dahulu;",
];
const judul = fc.constantFrom(...JUDUL);
const kalimat = fc.constantFrom(...KALIMAT);

const daftar = fc.letrec<{ butir: Butir[] }>((tie) => ({
	butir: fc.array(
		fc.record({ teks: kalimat, anak: fc.oneof({ maxDepth: 4, depthSize: "small" }, fc.constant([]), tie("butir")) }),
		{ minLength: 1, maxLength: 4 },
	),
})).butir;
const pasal = fc.record({ judul, isi: fc.oneof(kalimat, daftar) });
const kelompok = fc.record({
	jenis: fc.constantFrom("bab" as const, "bagian" as const, "paragraf" as const),
	judul,
	pasal: fc.array(pasal, { minLength: 1, maxLength: 3 }),
});
const pohon: fc.Arbitrary<Pohon> = fc.record({
	bagian: fc.array(kelompok, { minLength: 1, maxLength: 5 }),
	lampiran: fc.array(judul, { maxLength: 3 }),
});

const huruf = (n: number) => String.fromCharCode(96 + n);
const KITA = [
	(n: number) => `${n}.`,
	(n: number) => `${huruf(n)}.`,
	(n: number) => `${n}.`,
	(n: number) => `${huruf(n)})`,
	(n: number) => `${n})`,
];
const WORD = [(n: number) => `(${n})`, ...KITA.slice(1)];

function writeButir(butir: readonly Butir[], marks: typeof KITA, indented: boolean, depth = 0, indent = ""): string[] {
	return butir.flatMap(({ teks, anak }, index) => {
		const mark = marks[depth]?.(index + 1) ?? "-";
		const inner = indented ? `${indent}${" ".repeat(mark.length + 1)}` : "";
		return [`${indent}${mark} ${teks}`, ...writeButir(anak, marks, indented, depth + 1, inner)];
	});
}

const TANDA = { bab: "#", bagian: "###", paragraf: "####" };

function writeKita({ bagian, lampiran }: Pohon): string {
	const pasalLines = ({ judul: title, isi }: Pasal) => [
		`## ${title}`,
		...(typeof isi === "string" ? [isi] : writeButir(isi, KITA, true)),
		"",
	];
	const all = bagian.flatMap((satu) => [`${TANDA[satu.jenis]} ${satu.judul}`, ...satu.pasal.flatMap(pasalLines)]);
	return [...all, ...lampiran.flatMap((title) => [`# Lampiran: ${title}`, "Isi lampiran.", ""])].join("\n");
}

const TINGKAT = ["bab", "bagian", "paragraf"] as const;

/** @param celah blank lines between a number and its title, between a title and its text, between clauses */
function writeWord({ bagian, lampiran }: Pohon, [a, b, c]: readonly [boolean, boolean, boolean]): string {
	const gap = (blank: boolean) => (blank ? [""] : []);
	const count = [0, 0, 0];
	let nomor = 0;
	const all = bagian.flatMap(({ jenis, judul: title, pasal: isi }) => {
		const depth = TINGKAT.indexOf(jenis);
		count[depth] = (count[depth] ?? 0) + 1;
		count.fill(0, depth + 1);
		const n = count[depth] ?? 0;
		const label = { bab: `BAB ${romawi(n)}`, bagian: `Bagian ${capitalize(urutan(n))}`, paragraf: `Paragraf ${n}` }[
			jenis
		];
		const clauses = isi.flatMap((satu) => [
			`Pasal ${++nomor}`,
			...gap(a),
			satu.judul,
			...gap(b),
			...(typeof satu.isi === "string" ? [satu.isi] : writeButir(satu.isi, WORD, false)),
			...gap(c),
		]);
		return [label, ...gap(a), title, ...gap(b), ...clauses];
	});
	const annexes = lampiran.flatMap((title, index) => [
		"",
		lampiran.length > 1 ? `LAMPIRAN ${romawi(index + 1)}` : "LAMPIRAN",
		...gap(a),
		title,
		...gap(b),
		"Isi lampiran.",
		"",
	]);
	return [...all, ...annexes].join("\n");
}

/** The tree without what only the source knows: places and the marks as written. */
const bare = (body: string): unknown =>
	JSON.parse(
		JSON.stringify(readNaskah(body), (key, value) =>
			["letak", "penanda", "tertulis"].includes(key) ? undefined : value,
		),
	);

test("a naskah written our way and the same pasted from a word processor are one tree", () => {
	const celah = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
	fc.assert(
		fc.property(pohon, celah, (satu, blanks) => {
			expect(bare(writeWord(satu, blanks))).toEqual(bare(writeKita(satu)));
		}),
		{ numRuns: 250 },
	);
});
