import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASING, PADANAN } from "../../../scripts/publish/cari/padanan.ts";
import { akarOf } from "../../../site/skrip/akar.js";
import { correct, distance, split } from "../../../site/skrip/eja.js";
import { cutQuery, partsOf, readKata } from "../../../site/skrip/kueri.js";

const KATA =
	"kerja sama sampah tirtapura perjanjian pengelolaan kesepakatan bersama lalu lintas keadaan kahar dinas lingkungan rujukan pasien";

interface Bagian {
	readonly teks: string;
	readonly betul?: string;
	readonly asing?: boolean;
	readonly nomor?: string;
	readonly bentuk: readonly { readonly kata: string; readonly bobot: number }[];
}
type Bekal = ReturnType<typeof readKata>;

const bekalBaru = (): Bekal =>
	readKata({ kata: KATA, umum: 2, rumpun: { kelola: "pengelolaan" }, padanan: PADANAN, asing: ASING }) as Bekal;

/** Reads a query as the page does, where the index holds these words besides those of the vocabulary. */
function baca(q: string, ada: readonly string[] = [], bekal = bekalBaru()): { parts: Bagian[]; rounds: number } {
	for (let rounds = 1; ; rounds += 1) {
		const { parts, ragu } = partsOf(q, bekal) as { parts: Bagian[]; ragu: string[] };
		if (ragu.length === 0) return { parts, rounds };
		for (const kata of ragu) (ada.includes(kata) ? bekal.known : bekal.absent).add(kata);
	}
}

const bentukOf = (q: string, ada?: readonly string[]): string[][] =>
	baca(q, ada).parts.map(({ bentuk }) => bentuk.map(({ kata }) => kata));

/** What people paste: words of the vocabulary, numbers, signs, other scripts, and much of it. */
const ketikan = fc.oneof(
	fc.string({ unit: "binary", maxLength: 300 }),
	fc
		.array(
			fc.constantFrom(
				...KATA.split(" "),
				"kerja sma",
				"dlh",
				"MoU",
				"100.3.7/14/PKS/2025",
				"dan",
				'"',
				"٣",
				"🙂",
				"zz",
			),
			{
				maxLength: 30,
			},
		)
		.map((words) => words.join(" ")),
	fc.string({ unit: fc.constantFrom("a", "e", "n", "g", " "), minLength: 3000, maxLength: 10_000 }),
);

describe("what was typed, read as parts to be found", () => {
	it("takes neighbours with synonyms as one part, with the synonyms that the index has", () => {
		expect(bentukOf("DLH Tirtapura", ["dlh", "hidup"])).toEqual([["dlh", "dinas lingkungan hidup"], ["tirtapura"]]);
		expect(bentukOf("DLH Tirtapura", ["dlh"])).toEqual([["dlh"], ["tirtapura"]]);
		expect(bentukOf("DLH Tirtapura", ["hidup"])).toEqual([["dinas lingkungan hidup"], ["tirtapura"]]);
	});

	it("asks for a synonym by the words that tell pages apart", () => {
		expect(bentukOf("pks sampah", ["pks"])).toEqual([["pks", "perjanjian"], ["sampah"]]);
		expect(bentukOf("kerja sama")).toEqual([["kerja sama"]]);
	});

	it("never takes a rare word that the index has for a misspelling", () => {
		expect(baca("sampan", ["sampan"]).parts).toMatchObject([{ teks: "sampan", bentuk: [{ kata: "sampan" }] }]);
		expect(baca("sampan").parts).toMatchObject([{ teks: "sampan", betul: "sampah" }]);
	});

	it("mends a misspelling before it looks for phrases", () => {
		const [part] = baca("kerja sma").parts;
		expect(part).toMatchObject({ teks: "kerja sma", betul: "kerja sama", bentuk: [{ kata: "kerja sama" }] });
		expect(baca("lalulintas").parts).toMatchObject([{ betul: "lalu lintas" }]);
		expect(bentukOf("mengelola")[0]).toEqual(expect.arrayContaining(["mengelola", "kelola", "pengelolaan"]));
	});

	it("takes a phrase with synonyms as it was typed for no misspelling of other words", () => {
		expect(baca("sister city", ["kota", "kembar"]).parts).toEqual([
			{ teks: "sister city", asing: false, bentuk: [{ kata: "kota kembar", bobot: 0.8 }] },
		]);
	});

	it("knows a word of another tongue by ours, and asks for none where ours is typed", () => {
		expect(bentukOf("hospital", ["rumah", "sakit"])).toEqual([["rumah sakit"]]);
		expect(bentukOf("waste agreement")).toEqual([["sampah"], ["perjanjian"]]);
		expect(bentukOf("sampah")).toEqual([["sampah"]]);
	});

	it("says which word it does not know, and takes a number as it is written", () => {
		expect(baca("xyzzyplugh sampah").parts).toMatchObject([{ teks: "xyzzyplugh", asing: true, bentuk: [] }, {}]);
		expect(baca("100.3.7/14/PKS/2025").parts).toMatchObject([{ nomor: "100.3.7/14/pks/2025" }]);
	});

	it("leaves out what says nothing, unless there is nothing else", () => {
		expect(bentukOf("sampah di tirtapura")).toEqual([["sampah"], ["tirtapura"]]);
		expect(bentukOf("siapa dan kapan dinas tirtapura?")).toEqual([["dinas"], ["tirtapura"]]);
		expect(bentukOf("dan", ["dan"])).toEqual([["dan"]]);
		expect(bentukOf('"?!')).toEqual([]);
	});

	it("covers every word that says something, in order, whatever is pasted", () => {
		fc.assert(
			fc.property(ketikan, (typed) => {
				const { q } = cutQuery(typed);
				const { parts } = baca(q);
				expect(parts.length).toBeLessThanOrEqual(12);
				const words = q
					.toLowerCase()
					.replace(/["“”,;:?!()]/g, " ")
					.split(/\s+/)
					.filter(Boolean);
				const kept = parts.flatMap(({ teks }) => teks.split(" "));
				expect(words.filter((kata) => kept.includes(kata))).toEqual(kept);
				for (const { asing, bentuk } of parts) {
					expect(bentuk.length === 0).toBe(asing === true);
					for (const { bobot } of bentuk) expect(bobot > 0 && bobot <= 1).toBe(true);
				}
			}),
			{ numRuns: 150 },
		);
	});

	it("needs the index asked at most three times over, and the second reading is the same as the first", () => {
		fc.assert(
			fc.property(ketikan, fc.subarray(["sma", "dlh", "hidup", "mou", "zz"]), (typed, ada) => {
				const { q } = cutQuery(typed);
				const bekal = bekalBaru();
				const first = baca(q, ada, bekal);
				expect(first.rounds).toBeLessThanOrEqual(3);
				expect(baca(q, ada, bekal)).toEqual({ parts: first.parts, rounds: 1 });
			}),
			{ numRuns: 100 },
		);
	});
});

describe("what was pasted", () => {
	it("is cut after twelve words or two hundred letters, and that is said", () => {
		expect(cutQuery("  sampah   kota ")).toEqual({ q: "sampah kota", terpotong: false });
		expect(cutQuery("")).toEqual({ q: "", terpotong: false });
		expect(cutQuery(Array.from({ length: 13 }, (_, i) => `k${i}`).join("\n"))).toEqual({
			q: "k0 k1 k2 k3 k4 k5 k6 k7 k8 k9 k10 k11",
			terpotong: true,
		});
		expect(cutQuery("🙂".repeat(10_000))).toEqual({ q: "🙂".repeat(200), terpotong: true });
	});

	it("cut once is not cut again", () => {
		fc.assert(
			fc.property(ketikan, (typed) => {
				const { q } = cutQuery(typed);
				expect([...q].length).toBeLessThanOrEqual(200);
				expect(cutQuery(q)).toEqual({ q, terpotong: false });
			}),
			{ numRuns: 150 },
		);
	});

	it("asks the vocabulary a bounded number of times, however long it is", () => {
		class Menghitung extends Set<string> {
			kali = 0;
			override has(kata: string): boolean {
				this.kali += 1;
				return super.has(kata);
			}
		}
		const timesFor = (typed: string): number => {
			const known = new Menghitung(KATA.split(" "));
			baca(cutQuery(typed).q, [], { ...bekalBaru(), known });
			return known.kali;
		};
		for (const huruf of ["a", "peng", "an ", "kerja sma ", "100/"])
			expect(timesFor(huruf.repeat(10_000)), huruf).toBeLessThanOrEqual(1500);
	});
});

describe("the nearest word", () => {
	const kata = fc.string({ unit: fc.constantFrom(..."abcd"), maxLength: 9 });

	it("is counted alike both ways, is nothing from itself, and stops counting above the most", () => {
		fc.assert(
			fc.property(kata, kata, fc.integer({ min: 0, max: 9 }), (a, b, most) => {
				const far = distance(a, b, 99);
				expect(distance(b, a, 99)).toBe(far);
				expect(far === 0).toBe(a === b);
				expect(far).toBeLessThanOrEqual(Math.max(a.length, b.length));
				expect(distance(a, b, most) <= most).toBe(far <= most);
				if (far <= most) expect(distance(a, b, most)).toBe(far);
			}),
			{ numRuns: 300 },
		);
	});

	it("is one step away after one slip of any kind", () => {
		fc.assert(
			fc.property(kata, fc.nat(8), fc.constantFrom("x", "y"), (asli, at, huruf) => {
				const i = Math.min(at, asli.length);
				expect(distance(asli, asli.slice(0, i) + huruf + asli.slice(i), 2)).toBe(1);
				if (i < asli.length) expect(distance(asli, asli.slice(0, i) + huruf + asli.slice(i + 1), 2)).toBe(1);
				if (i < asli.length) expect(distance(asli, asli.slice(0, i) + asli.slice(i + 1), 2)).toBe(1);
			}),
			{ numRuns: 100 },
		);
		expect(distance("rujukna", "rujukan", 2)).toBe(1);
	});

	it("is the more frequent of two that are as near, and none where none is near or the first letter differs", () => {
		expect(correct("sampuh", ["sampah", "sampul"])).toBe("sampah");
		expect(correct("persampahn", ["persampahan"])).toBe("persampahan");
		expect(correct("sampah", ["campah"])).toBeUndefined();
		expect(correct("sma", ["sampah"])).toBeUndefined();
		expect(correct("", ["sampah"])).toBeUndefined();
	});

	it("is two words written as one only where both are known", () => {
		const known = new Set(["lalu", "lintas", "air", "minum"]);
		expect(split("lalulintas", known)).toBe("lalu lintas");
		expect(split("airminum", known)).toBe("air minum");
		for (const satu of ["lalulintasan", "lalu", "", "lalulin"]) expect(split(satu, known)).toBeUndefined();
	});
});

describe("roots by affixes", () => {
	it.each([
		["pengelolaan", "kelola"],
		["mengelola", "kelola"],
		["penataan", "tata"],
		["melaksanakan", "laksana"],
		["persampahan", "sampah"],
		["pelayanan", "layan"],
		["menyewa", "sewa"],
		["memakai", "pakai"],
		["pemadaman", "padam"],
		["dikerjakan", "kerja"],
		["kesehatan", "sehat"],
		["biayanya", "biaya"],
	])("%s has the root %s among its own", (kata, akar) => expect(akarOf(kata)).toContain(akar));

	it("come with the word itself first, each once, none shorter than four letters, from any text", () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("me", "peng", "an", "kan", "i", "t") })),
				(kata) => {
					const [first, ...rest] = akarOf(kata);
					expect(first).toBe(kata);
					expect(new Set([first, ...rest]).size).toBe(1 + rest.length);
					for (const akar of rest) expect(akar.length >= 4 && akar.length <= kata.length).toBe(true);
				},
			),
			{ numRuns: 300 },
		);
	});
});
