import { type DokumenTerbuka, isNaskahPublik } from "../portal.ts";
import { type Terkait, toTerkait } from "./dokumen.ts";

/** A paper with those that rest on it. */
export interface SimpulSilsilah {
	readonly dokumen: DokumenTerbuka;
	/** Further papers of the case on which it rests, beside the one above it. */
	readonly juga: readonly Terkait[];
	/** Naskah that rest on it, and what leads to naskah. */
	readonly anak: readonly SimpulSilsilah[];
	/** Reports, letters and minutes on it: many, and seldom what a reader comes for. */
	readonly lain: readonly SimpulSilsilah[];
}

/** The papers of a case: naskah as a tree, and the papers that rest on none of them. */
export interface Silsilah {
	readonly pokok: readonly SimpulSilsilah[];
	readonly lain: readonly SimpulSilsilah[];
}

/** How many papers there are in these branches, at every depth. */
export const banyakDokumen = (simpul: readonly SimpulSilsilah[]): number =>
	simpul.reduce((sum, { anak, lain }) => sum + 1 + banyakDokumen(anak) + banyakDokumen(lain), 0);

const tanggalOf = ({ tanggal }: DokumenTerbuka): string => tanggal ?? "9999-12-31";

const byDate = (a: DokumenTerbuka, b: DokumenTerbuka): number =>
	tanggalOf(a).localeCompare(tanggalOf(b), "id") || a.url.localeCompare(b.url, "id");

/** A naskah before the reports on it, and the latest first. */
const byWeight = (a: DokumenTerbuka, b: DokumenTerbuka): number =>
	Number(isNaskahPublik(b)) - Number(isNaskahPublik(a)) || byDate(b, a);

/** The papers of the case on which this one rests; below the first it stands. */
function indukOf(dokumen: DokumenTerbuka, all: readonly DokumenTerbuka[]): DokumenTerbuka[] {
	return all.filter((satu) => satu !== dokumen && dokumen.dasar.includes(satu.url)).sort(byWeight);
}

const leadsToNaskah = ({ dokumen, anak }: SimpulSilsilah): boolean => isNaskahPublik(dokumen) || anak.length > 0;

const apart = (simpul: readonly SimpulSilsilah[]): Silsilah => ({
	pokok: simpul.filter(leadsToNaskah),
	lain: simpul.filter((satu) => !leadsToNaskah(satu)),
});

/**
 * The papers of a case as a tree: kesepakatan, below it the perjanjian, below that its adenda and reports. Each paper
 * stands in it once, also where papers name one another in a circle.
 */
export function silsilahKasus(dokumen: readonly DokumenTerbuka[]): Silsilah {
	const all = [...dokumen].sort(byDate);
	const induk = new Map(all.map((satu) => [satu, indukOf(satu, all)]));
	const placed = new Set<DokumenTerbuka>();
	const place = (satu: DokumenTerbuka): SimpulSilsilah => {
		placed.add(satu);
		const anak: SimpulSilsilah[] = [];
		for (const lain of all) if (!placed.has(lain) && induk.get(lain)?.[0] === satu) anak.push(place(lain));
		const { pokok, lain } = apart(anak);
		return { dokumen: satu, juga: (induk.get(satu) ?? []).slice(1).map(toTerkait), anak: pokok, lain };
	};
	const roots = all.filter((satu) => induk.get(satu)?.length === 0).map(place);
	const circles = all.flatMap((satu) => (placed.has(satu) ? [] : [place(satu)]));
	return apart([...roots, ...circles]);
}
