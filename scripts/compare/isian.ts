import type { IsianBanding } from "../model/perbandingan.ts";
import { asText, labelFor, type Nilai, partName } from "./isian-kata.ts";
import { compareTeks } from "./kata.ts";
import { wordsOf } from "./kemiripan.ts";
import { alignSatuan, type Satuan } from "./sejajar.ts";
import { interleave } from "./urutan.ts";

/** Deeper than any front-matter goes; what lies below is told as it is written. */
const TERDALAM = 6;

type Isian = Readonly<Record<string, unknown>>;

const isIsian = (nilai: unknown): nilai is Isian =>
	typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);
const isRows = (nilai: unknown): nilai is readonly Isian[] =>
	Array.isArray(nilai) && nilai.length > 0 && nilai.every(isIsian);

function row(path: readonly string[], lama: unknown, baru: unknown): IsianBanding[] {
	const key = path.at(-1) ?? "";
	const [dari, ke] = [asText(key, lama as Nilai), asText(key, baru as Nilai)];
	return dari === ke ? [] : [{ label: labelFor(path), lama: dari, baru: ke, teks: compareTeks(dari, ke) }];
}

const toSatuan = (isian: Isian): Satuan => {
	const teks = asText("", isian as Nilai);
	return { golongan: "", kunci: teks, kata: wordsOf(teks) };
};

/** Rows of a list, as parties or the lines of a matrik: each beside its like, not beside its number. */
function compareRows(path: readonly string[], lama: readonly Isian[], baru: readonly Isian[]): IsianBanding[] {
	const pairs = alignSatuan(lama.map(toSatuan), baru.map(toSatuan));
	const isSameLength = lama.length === baru.length;
	// Of as many rows as before each is its old self, however much of it changed.
	const steps = isSameLength
		? lama.map((_, at) => ({ lama: at, baru: at }))
		: interleave(pairs, lama.length, baru.length);
	return steps.flatMap(({ lama: i, baru: j }) => {
		const [dari, ke] = [i === undefined ? undefined : lama[i], j === undefined ? undefined : baru[j]];
		return compareValue([...path, partName(path.at(-1) ?? "", ke ?? dari, (j ?? i) as number)], dari, ke);
	});
}

function compareValue(path: readonly string[], lama: unknown, baru: unknown): IsianBanding[] {
	if (path.length < TERDALAM) {
		if (isIsian(lama) && isIsian(baru)) return compareFields(path, lama, baru);
		if (isRows(lama) && isRows(baru)) return compareRows(path, lama, baru);
	}
	return row(path, lama, baru);
}

function compareFields(path: readonly string[], lama: Isian, baru: Isian): IsianBanding[] {
	const keys = new Set([...Object.keys(baru), ...Object.keys(lama)]);
	const ownField = (isian: Isian, key: string) => (Object.hasOwn(isian, key) ? isian[key] : undefined);
	return [...keys].flatMap((key) => compareValue([...path, key], ownField(lama, key), ownField(baru, key)));
}

/**
 * The fields of two front-matters that differ, in words a lawyer reads: dates as "2 November 2026", kinds by their
 * names. Takes whatever stands there, sound or not.
 */
export function compareIsian(lama: unknown, baru: unknown): IsianBanding[] {
	return compareFields([], isIsian(lama) ? lama : {}, isIsian(baru) ? baru : {});
}
