import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NAMA_AKSEN } from "../../scripts/model/generated/vocabularies.ts";
import { ROOT } from "../helpers/contoh.ts";
import { contrast, listAksen, paletOf, readGaya } from "./warna.ts";

const DASAR = ["kertas", "lembar", "redup"];
/** Words on their grounds: 4.5 to 1 (WCAG 2.2, 1.4.3). */
const TEKS: readonly (readonly [string, string])[] = [
	...["tinta", "tinta-2", "aksen", "aksen-tua", "hijau", "kuning", "merah"].flatMap((teks) =>
		DASAR.map((dasar) => [teks, dasar] as const),
	),
	...["tinta", "tinta-2", "aksen", "aksen-tua"].map((teks) => [teks, "aksen-lembut"] as const),
	["di-atas-aksen", "aksen"],
	["di-atas-aksen", "aksen-tua"],
	["tinta", "sorot"],
];
/** Edges of fields, marks and what has the focus: 3 to 1 (1.4.11). */
const BENTUK = ["garis-isian", "fokus", "aksen"].flatMap((bentuk) => DASAR.map((dasar) => [bentuk, dasar] as const));

const GAYA = readdirSync(`${ROOT}/site/gaya`);
const SEMUA = GAYA.map(readGaya).join("\n");

describe("contrast", () => {
	it("is reckoned as WCAG does", () => {
		expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
		expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 3);
	});

	describe.each(Object.keys(NAMA_AKSEN))("of the accent %s", (aksen) => {
		it.each(["terang", "gelap"] as const)("meets WCAG 2.2 AA, %s", (skema) => {
			const palet = paletOf(skema, aksen);
			const ratio = ([a, b]: readonly [string, string]) => contrast(palet[a] ?? "", palet[b] ?? "");
			// A colour that is missing makes NaN, which is below nothing: hence "not at least".
			expect(TEKS.filter((pair) => !(ratio(pair) >= 4.5))).toEqual([]);
			const sampul = palet[aksen === "nila" ? "sampul" : skema === "terang" ? "aksen-tua" : "aksen-lembut"] ?? "";
			expect(contrast("#d9e2f5", sampul)).toBeGreaterThanOrEqual(4.5);
			expect(BENTUK.filter((pair) => !(ratio(pair) >= 3))).toEqual([]);
		});
	});
});

describe("stylesheets", () => {
	it("draw every accent that a region may choose, and no other", () => {
		expect(["nila", ...listAksen()].sort()).toEqual(Object.keys(NAMA_AKSEN).sort());
	});

	it("use no token that is not there, and keep none that nothing uses", () => {
		const skrip = readdirSync(`${ROOT}/site/skrip`).map((name) => readFileSync(`${ROOT}/site/skrip/${name}`, "utf8"));
		const set = skrip.join("\n").matchAll(/setProperty\(\s*["'`](--[\w-]+)/g);
		const given = new Set([...SEMUA.matchAll(/(--[\w-]+):/g), ...set].map(([, name]) => name));
		const used = new Set([...SEMUA.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
		expect([...used].filter((name) => !given.has(name))).toEqual([]);
		expect([...given].filter((name) => !used.has(name))).toEqual([]);
	});

	it("write colours in the tokens alone; the front page, print and forced colours have their own", () => {
		const own = /^(?:1-token|2-aksen|4-sampul|8-warna-paksa|9-cetak)\.css$/;
		const loose = GAYA.filter((name) => !own.test(name) && /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsl/i.test(readGaya(name)));
		expect(loose).toEqual([]);
	});

	it("move nothing, so there is nothing that reduced motion would have to still: at most something fades", () => {
		expect(SEMUA).not.toMatch(/\b(?:transition|scroll-behavior)\b/);
		const changed = [...SEMUA.matchAll(/@keyframes \w+ \{([\s\S]*?)\n\}/g)].flatMap(([, body = ""]) =>
			[...body.matchAll(/([\w-]+):/g)].map(([, name]) => name),
		);
		expect(changed.filter((name) => name !== "opacity" && name !== "visibility")).toEqual([]);
	});

	it("are each one component or one concern, in at most 200 lines", () => {
		expect(GAYA.filter((name) => readGaya(name).split("\n").length > 200)).toEqual([]);
	});
});
