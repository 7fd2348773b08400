import ARIMO from "@fontsource/arimo/unicode.json" with { type: "json" };
import { daerahOf } from "../../model/arsip.ts";
import type { Position } from "../../model/position.ts";
import type { FieldPath } from "../../model/source.ts";
import type { FormatCheck } from "./format.ts";

type Rentang = readonly (readonly [from: number, to: number])[];

/** Characters of the font that sheets are set in unless the region brings its own. */
const HURUF_CETAK: Rentang = Object.values(ARIMO)
	.flatMap((ranges) => ranges.split(","))
	.map((range) => {
		const [from = "", to = from] = range.replace("U+", "").split("-");
		return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
	});

const BUKAN_ASCII = /[^\p{ASCII}]/gu;
/** They turn the direction of what follows: the sheet would say other than its source (Unicode Annex 9, 2.1–2.5). */
const PENGATUR_ARAH = /[\u202a-\u202e\u2066-\u2069]/u;
/** Without width: words look whole, but no search finds them. */
const TAK_TERLIHAT = /[\u00ad\u200b\u2060\ufeff]/u;

interface Aksara {
	readonly huruf: string;
	readonly at: Position;
}

function stringsIn(value: unknown, path: FieldPath): { readonly teks: string; readonly path: FieldPath }[] {
	if (typeof value === "string") return [{ teks: value, path }];
	if (typeof value !== "object" || value === null) return [];
	const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
	return [...entries].flatMap(([key, child]) => stringsIn(child, [...path, key]));
}

const isPrinted = (huruf: string): boolean => {
	const point = huruf.codePointAt(0) ?? 0;
	return HURUF_CETAK.some(([from, to]) => point >= from && point <= to);
};

const kodeOf = (huruf: string): string =>
	`U+${huruf.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? ""}`;

/** What is wrong with one character; undefined where nothing is. */
function faultOf(huruf: string, ownFont: boolean) {
	const kode = kodeOf(huruf);
	if (PENGATUR_ARAH.test(huruf))
		return {
			ruleId: "tanda-arah-tersembunyi",
			message: `Ada tanda tak terlihat yang membalik arah tulisan (${kode}); yang tercetak dapat berbeda dari yang tertulis.`,
			suggestion: "Hapus tanda itu, atau ketik ulang kalimatnya.",
		};
	if (TAK_TERLIHAT.test(huruf))
		return {
			ruleId: "karakter-tak-terlihat",
			severity: "warning" as const,
			message: `Ada karakter tak terlihat (${kode}) di dalam teks; kata yang memuatnya tidak akan ditemukan pencarian.`,
			suggestion: "Hapus karakter itu, atau ketik ulang katanya.",
		};
	if (ownFont || isPrinted(huruf)) return undefined;
	return {
		ruleId: "huruf-tidak-tercetak",
		severity: "warning" as const,
		message: `Huruf cetak tidak memiliki "${huruf}" (${kode}); karakter itu tidak akan tercetak.`,
		suggestion: "Ganti dengan kata, atau pakai berkas_huruf pada daerah.yaml yang memiliki karakter itu.",
	};
}

/** Every character can be printed, and none hides what is printed. Each is told once a file, where it first stands. */
export const checkHuruf: FormatCheck = (sasaran, { report }) => {
	const { sumber } = sasaran;
	const inFields = stringsIn(sumber.data, []).flatMap(({ teks, path }): Aksara[] =>
		[...teks.matchAll(BUKAN_ASCII)].map(({ 0: huruf }) => ({ huruf, at: sumber.locate(path) })),
	);
	const inBody = sumber.body.split("\n").flatMap((line, index): Aksara[] =>
		[...line.matchAll(BUKAN_ASCII)].map(({ 0: huruf, index: column }) => ({
			huruf,
			at: { line: sumber.bodyLine + index, column: column + 1 },
		})),
	);
	const told = new Set<string>();
	for (const { huruf, at } of [...inFields, ...inBody]) {
		if (told.has(huruf)) continue;
		told.add(huruf);
		const fault = faultOf(huruf, daerahOf(sasaran).data.kertas?.berkas_huruf !== undefined);
		if (fault) report({ ...fault, at });
	}
};
