import type { Aset } from "../model/arsip.ts";

/** One file of the default font: a weight, a style and the characters it holds. */
export interface HurufCetak {
	readonly weight: 400 | 700;
	readonly style: "normal" | "italic";
	/** As in CSS: "U+0000-00FF,U+0131". */
	readonly range: string;
	/** WOFF2 in base64. */
	readonly base64: string;
}

export interface Huruf {
	readonly css: string;
	/** Value for `font-family`. */
	readonly keluarga: string;
}

const BAWAAN = "Arimo";
const MILIK_DAERAH = "Huruf Daerah";
const FORMAT = { "font/woff2": "woff2", "font/ttf": "truetype", "font/otf": "opentype" } as const;

type Rentang = readonly (readonly [number, number])[];

function parseRange(range: string): Rentang {
	return range.split(",").map((part) => {
		const [from = "0", to = from] = part.trim().replace(/^U\+/i, "").split("-");
		return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
	});
}

const isIn = (rentang: Rentang, point: number): boolean => rentang.some(([from, to]) => point >= from && point <= to);

/** The characters of a text, each once. Basic Latin is in every text and counts as one. */
function pointsOf(teks: string): number[] {
	const others = new Set(teks.match(/[^\0-\x7f]/gu) ?? []);
	return ["A", ...others].map((character) => character.codePointAt(0) ?? 0);
}

function faceOf(huruf: HurufCetak): string {
	return `@font-face{font-family:"${BAWAAN}";font-weight:${huruf.weight};font-style:${huruf.style};unicode-range:${huruf.range};src:url(data:font/woff2;base64,${huruf.base64}) format("woff2")}\n`;
}

function ownFace(aset: Aset | undefined): string {
	if (!aset || !(aset.mime in FORMAT)) return "";
	const format = FORMAT[aset.mime as keyof typeof FORMAT];
	const isi = Buffer.from(aset.isi.buffer, aset.isi.byteOffset, aset.isi.byteLength).toString("base64");
	return `@font-face{font-family:"${MILIK_DAERAH}";src:url(data:${aset.mime};base64,${isi}) format("${format}")}\n`;
}

/**
 * The fonts a sheet needs and no more: a file whose characters do not occur stays out, and so do italics that
 * nothing is set in. Fonts of the machine are never used, or two machines would print two sheets.
 * @param isi HTML of the sheet
 * @param milikDaerah the region's own font, which comes before Arimo
 */
export function fontsFor(isi: string, huruf: readonly HurufCetak[], milikDaerah?: Aset): Huruf {
	const points = pointsOf(isi);
	const miring = isi.includes("<em>");
	const needed = huruf.filter((satu) => {
		const rentang = parseRange(satu.range);
		return (miring || satu.style === "normal") && points.some((point) => isIn(rentang, point));
	});
	const own = ownFace(milikDaerah);
	return {
		css: own + needed.map(faceOf).join(""),
		keluarga: own === "" ? `"${BAWAAN}"` : `"${MILIK_DAERAH}", "${BAWAAN}"`,
	};
}
