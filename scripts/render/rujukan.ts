import { isNaskah, kasusOf, type Sasaran } from "../model/arsip.ts";
import type { Naskah } from "../model/isi.ts";
import { resolvePath } from "../model/pihak.ts";
import { kataRujukan, pecahRujukan, sebutTujuan, type Tujuan, tujuanOf } from "../model/rujukan.ts";

/** What a link inside the content becomes. */
export interface Tautan {
	/** Id of an element in the same document; absent where the link leads to another file. */
	readonly jangkar?: string;
	/** Stands in place of the link's own text: "Pasal 7 ayat (2)". */
	readonly teks?: string;
}

/** Finds what `[label](#…)` means in one document. */
export interface Rujukan {
	find(href: string, label: string): Tautan | undefined;
	/** The same for a sentence that stands at this anchor: what it shares with the place it cites is not said again. */
	at(jangkar: string): Rujukan;
}

/** For documents without clauses: no link leads anywhere. */
export const TANPA_RUJUKAN: Rujukan = { find: () => undefined, at: () => TANPA_RUJUKAN };

/** The naskah that a relative path names. */
export type CariNaskah = (berkas: string) => Naskah | undefined;

/** Places by their anchors, in one naskah or in those beside it. */
type Tempat = ReadonlyMap<string, Tujuan>;

class RujukanNaskah implements Rujukan {
	constructor(
		private readonly own: Tempat | undefined,
		private readonly others: (berkas: string) => Tempat | undefined,
		private readonly dari?: Tujuan,
	) {}

	at(jangkar: string): Rujukan {
		return new RujukanNaskah(this.own, this.others, this.own?.get(jangkar));
	}

	find(href: string, label: string): Tautan | undefined {
		const { berkas, pecahan } = pecahRujukan(href) ?? {};
		if (pecahan === undefined) return undefined;
		const isOwn = berkas === undefined;
		const tujuan = (isOwn ? this.own : this.others(berkas))?.get(pecahan);
		const kata = kataRujukan(label);
		if (!tujuan) return undefined;
		const teks = kata && sebutTujuan(tujuan, kata, isOwn ? this.dari : undefined);
		return { ...(isOwn && { jangkar: tujuan.jangkar }), ...(teks !== undefined && { teks }) };
	}
}

/**
 * The places of a naskah by the words of their headings (`jangka-waktu-ayat-2`) and by their numbers (`pasal-7`), so
 * that `[Pasal](#jangka-waktu-ayat-2)` becomes "Pasal 7 ayat (2)" however the clauses are renumbered. A place in another
 * naskah is named only: paper has no links between files, and the other file may not be public.
 */
export function rujukanOf(naskah: Naskah | undefined, cari: CariNaskah = () => undefined): Rujukan {
	const others = new Map<string, Tempat | undefined>();
	return new RujukanNaskah(naskah && tujuanOf(naskah), (berkas) => {
		if (!others.has(berkas)) {
			const other = cari(berkas);
			others.set(berkas, other && tujuanOf(other));
		}
		return others.get(berkas);
	});
}

/** References of one document: to its own places and to the naskah beside it in its case. */
export function rujukanDokumen(sasaran: Sasaran): Rujukan {
	const dokumen = kasusOf(sasaran)?.dokumen ?? [];
	return rujukanOf(isNaskah(sasaran) ? sasaran.naskah : undefined, (berkas) => {
		const path = resolvePath(sasaran.sumber.path, berkas);
		const found = dokumen.find((satu) => satu.sumber.path === path);
		return found && isNaskah(found) ? found.naskah : undefined;
	});
}
