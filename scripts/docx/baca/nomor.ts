import { anakBernama, type Simpul, unsurDalam } from "../markah.ts";
import { tulisAngka } from "./angka.ts";
import { bilangan, nilai, type Tataran, tataranDalam } from "./tataran.ts";

interface Daftar {
	readonly abstrak: string;
	readonly tataran: ReadonlyMap<number, Tataran>;
	/** Levels that begin anew when this list is first used, and with which number. */
	readonly anew: ReadonlyMap<number, number>;
}

/** The number that Word shows before a paragraph. */
export interface NomorTampil {
	/** "" for a level that counts and shows nothing. */
	readonly label: string;
	/** Left indent of the text, in twips. */
	readonly kiri: number;
}

const BULIR = "-";

/** Lists that lead to one another through styles are followed this far. */
const TERDALAM = 4;

/** Counts the numbered paragraphs of a file as Word does, in their order (ECMA-376 part 1, 17.9). */
export class PenghitungWord {
	private readonly abstrak = new Map<string, ReadonlyMap<number, Tataran>>();
	/** Lists that are kept in a style: id of the style → of the list. */
	private readonly lewatGaya = new Map<string, string>();
	private readonly daftar = new Map<string, Daftar>();
	private readonly hitungan = new Map<string, Map<number, number>>();
	private readonly terpakai = new Set<string>();

	/** @param daftarGaya gives the list that a numbering style names */
	constructor(root: Simpul | undefined, styles: Simpul | undefined) {
		for (const style of styles ? unsurDalam(styles) : []) {
			const numId = nilai(anakBernama(anakBernama(style, "w:pPr"), "w:numPr"), "w:numId");
			if (style.atribut["w:type"] === "numbering" && numId) this.lewatGaya.set(style.atribut["w:styleId"] ?? "", numId);
		}
		const all = root ? unsurDalam(root) : [];
		const rujukan = new Map<string, string>();
		for (const simpul of all.filter(({ nama }) => nama === "w:abstractNum")) {
			const id = simpul.atribut["w:abstractNumId"] ?? "";
			this.abstrak.set(id, tataranDalam(simpul));
			const link = nilai(simpul, "w:numStyleLink");
			if (link) rujukan.set(id, link);
		}
		const nums = all.filter(({ nama }) => nama === "w:num");
		const abstrakOf = new Map(nums.map((num) => [num.atribut["w:numId"] ?? "", nilai(num, "w:abstractNumId")]));
		for (const num of nums) this.addDaftar(num, this.follow(nilai(num, "w:abstractNumId"), rujukan, abstrakOf));
	}

	/** A list that only names a style is the list that the style has. */
	private follow(
		abstrak: string,
		rujukan: ReadonlyMap<string, string>,
		abstrakOf: ReadonlyMap<string, string>,
		depth = 0,
	): string {
		const link = rujukan.get(abstrak);
		const next = link === undefined ? undefined : abstrakOf.get(this.lewatGaya.get(link) ?? "");
		return next === undefined || depth > TERDALAM ? abstrak : this.follow(next, rujukan, abstrakOf, depth + 1);
	}

	private addDaftar(num: Simpul, abstrak: string): void {
		const tataran = new Map(this.abstrak.get(abstrak) ?? []);
		const anew = new Map<number, number>();
		for (const own of unsurDalam(num).filter(({ nama }) => nama === "w:lvlOverride")) {
			for (const [level, lvl] of tataranDalam(own)) tataran.set(level, lvl);
			const start = anakBernama(own, "w:startOverride");
			if (start) anew.set(bilangan(own.atribut["w:ilvl"]), bilangan(start.atribut["w:val"]));
		}
		this.daftar.set(num.atribut["w:numId"] ?? "", { abstrak, tataran, anew });
	}

	/** Level of a list that belongs to a paragraph style; undefined where none does. */
	tataranGaya(numId: string, gaya: readonly string[]): number | undefined {
		const levels = [...(this.daftar.get(numId)?.tataran ?? [])];
		return gaya.flatMap((id) => levels.find(([, lvl]) => lvl.gaya === id)?.[0] ?? [])[0];
	}

	/** Counts one paragraph further and gives its number; undefined where the list is not known. */
	label(numId: string, ilvl: number): NomorTampil | undefined {
		const daftar = this.daftar.get(numId);
		const tataran = daftar?.tataran.get(ilvl);
		if (!daftar || !tataran) return undefined;
		const counts = this.hitungan.get(daftar.abstrak) ?? new Map<number, number>();
		this.hitungan.set(daftar.abstrak, counts);
		if (!this.terpakai.has(numId)) for (const [level, start] of daftar.anew) counts.set(level, start - 1);
		this.terpakai.add(numId);
		counts.set(ilvl, (counts.get(ilvl) ?? tataran.mulai - 1) + 1);
		for (const level of [...counts.keys()])
			if (level > ilvl && (daftar.tataran.get(level)?.ulang ?? ilvl) >= ilvl) counts.delete(level);
		return { label: this.tulis(tataran, daftar, counts), kiri: tataran.kiri };
	}

	private tulis(tataran: Tataran, daftar: Daftar, counts: ReadonlyMap<number, number>): string {
		if (tataran.format === "none") return "";
		if (tataran.format === "bullet") return BULIR;
		return tataran.pola
			.replace(/%(\d)/g, (_, digit: string) => {
				const level = Number(digit) - 1;
				const own = daftar.tataran.get(level);
				const format = tataran.arab ? "decimal" : (own?.format ?? "decimal");
				return tulisAngka(counts.get(level) ?? own?.mulai ?? 1, format);
			})
			.replace(/\s+/g, " ")
			.trim();
	}
}
