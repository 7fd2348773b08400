import { type Kata, similarity } from "./kemiripan.ts";
import type { Pasangan } from "./myers.ts";
import { keepOrder } from "./urutan.ts";

/** A part of a naskah as it is recognized in the other text. */
export interface Dikenali {
	readonly jenis: string;
	/** From its heading; empty where it has none. */
	readonly nama: string;
	readonly teks: string;
	readonly kata: Kata;
}

/** From here on two clauses of different name are one clause renamed. */
const AMBANG = 0.5;
/** The like of a clause whose neighbours stand fast, with nothing else in between, needs less. */
const AMBANG_SENDIRI = 0.25;
/** Pairs weighed at most; where there are more, only those near each other. */
const BATAS_TIMBANG = 60_000;
const DEKAT = 20;
/** Fewer words are the same by chance. */
const BERMAKNA = 6;

/** The only member of a set from `from` up to `end`; undefined where there are none or more. */
function onlyOne(set: ReadonlySet<number>, from: number, end: number): number | undefined {
	const found = Array.from({ length: end - from }, (_, at) => from + at).filter((at) => set.has(at));
	return found.length === 1 ? found[0] : undefined;
}

class Jodoh {
	readonly pairs: Pasangan[] = [];
	private readonly sisaLama: Set<number>;
	private readonly sisaBaru: Set<number>;

	constructor(
		private readonly lama: readonly Dikenali[],
		private readonly baru: readonly Dikenali[],
	) {
		this.sisaLama = new Set(lama.keys());
		this.sisaBaru = new Set(baru.keys());
	}

	private take(i: number, j: number): void {
		if (!this.sisaLama.delete(i)) return;
		if (this.sisaBaru.delete(j)) this.pairs.push([i, j]);
		else this.sisaLama.add(i);
	}

	/** Pairs what has the same key, in order where it stands more than once; an empty key is none. */
	byKey(keyOf: (satu: Dikenali) => string): this {
		const places = new Map<string, number[]>();
		for (const j of this.sisaBaru) {
			const key = keyOf(this.baru[j] as Dikenali);
			const list = places.get(key);
			if (list) list.push(j);
			else places.set(key, [j]);
		}
		for (const i of [...this.sisaLama]) {
			const key = keyOf(this.lama[i] as Dikenali);
			const j = key === "" ? undefined : places.get(key)?.shift();
			if (j !== undefined) this.take(i, j);
		}
		return this;
	}

	/** Pairs the most like first. */
	byLikeness(): this {
		const sisaBaru = [...this.sisaBaru].sort((a, b) => a - b);
		const isWide = this.sisaLama.size * sisaBaru.length > BATAS_TIMBANG;
		const found = [...this.sisaLama].flatMap((i, place) => {
			const near = isWide ? sisaBaru.slice(Math.max(0, place - DEKAT), place + DEKAT + 1) : sisaBaru;
			return near.map((j) => ({ i, j, score: this.score(i, j) })).filter(({ score }) => score >= AMBANG);
		});
		found.sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i - b.i);
		for (const { i, j } of found) this.take(i, j);
		return this;
	}

	/** Pairs two that are left alone between the same neighbours. */
	byPlace(): this {
		const fast = keepOrder([...this.pairs].sort((a, b) => a[0] - b[0]));
		let [from, to] = [0, 0];
		for (const [i, j] of [...fast, [this.lama.length, this.baru.length] as const]) {
			const [a, b] = [onlyOne(this.sisaLama, from, i), onlyOne(this.sisaBaru, to, j)];
			if (a !== undefined && b !== undefined && this.score(a, b) >= AMBANG_SENDIRI) this.take(a, b);
			[from, to] = [i + 1, j + 1];
		}
		return this;
	}

	private score(i: number, j: number): number {
		const [a, b] = [this.lama[i] as Dikenali, this.baru[j] as Dikenali];
		return a.jenis === b.jenis ? similarity(a.kata, b.kata) : 0;
	}
}

const isMeaningful = ({ kata }: Dikenali): boolean => kata.jumlah >= BERMAKNA;

/**
 * Finds each part of a naskah in another version of it: the same name and text, else the same name, else the same text
 * under another name, else the most like.
 * @returns pairs in the order of the old text; they may cross, where a clause moved
 */
export function matchBagian(lama: readonly Dikenali[], baru: readonly Dikenali[]): Pasangan[] {
	const { pairs } = new Jodoh(lama, baru)
		.byKey(({ jenis, nama, teks }) => `${jenis}\0${nama}\0${teks}`)
		.byKey(({ jenis, nama }) => (nama === "" ? "" : `${jenis}\0${nama}`))
		.byKey((satu) => (isMeaningful(satu) ? `${satu.jenis}\0${satu.teks}` : ""))
		.byLikeness()
		.byPlace();
	return pairs.sort((a, b) => a[0] - b[0]);
}
