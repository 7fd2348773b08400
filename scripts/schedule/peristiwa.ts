import type { BerkasKerjaSama, Dokumen, DokumenBerjenis } from "../model/arsip.ts";
import type { JenisDokumen, JenisNaskah } from "../model/jenis.ts";
import type { Pemenuhan } from "../model/kewajiban.ts";

/** A paper that was really made on a day. Drafts and cancelled papers begin and fulfil nothing. */
export type Bertanggal<D extends Dokumen> = D & { readonly data: { readonly tanggal: string } };

const SAH: readonly string[] = ["final", "ditandatangani"];
/** True for a paper that was made and dated. */
export const isSah = <D extends Dokumen>(dokumen: D): dokumen is Bertanggal<D> =>
	SAH.includes(dokumen.data.status) && typeof dokumen.data.tanggal === "string";

export interface Berurut {
	readonly slug: string;
	readonly data: { readonly tanggal: string };
}
/** The oldest first. */
export const byDate = (a: Berurut, b: Berurut): number =>
	a.data.tanggal.localeCompare(b.data.tanggal, "id") || a.slug.localeCompare(b.slug, "id");

/** The papers of these kinds that were made, the oldest first. */
export function paperOf<J extends JenisDokumen>(
	kasus: BerkasKerjaSama,
	...jenis: readonly J[]
): Bertanggal<DokumenBerjenis<J>>[] {
	const wanted: readonly string[] = jenis;
	const found = kasus.dokumen.filter((satu) => wanted.includes(satu.jenis)) as Dokumen[] as DokumenBerjenis<J>[];
	return found.filter(isSah).sort((a, b) => byDate(a as Berurut, b as Berurut));
}

/** The naskah of these kinds that were signed, the oldest first. */
export function signedOf<J extends JenisNaskah>(
	kasus: BerkasKerjaSama,
	...jenis: readonly J[]
): Bertanggal<DokumenBerjenis<J>>[] {
	return paperOf(kasus, ...jenis).filter(({ data }) => data.status === "ditandatangani");
}

/** The first paper made on or after a day. */
export function firstSince<D extends Dokumen>(
	papers: readonly Bertanggal<D>[],
	sejak: string,
): Bertanggal<D> | undefined {
	return papers.find(({ data }) => data.tanggal >= sejak);
}

/** What a paper proves: the deed on its day. */
export const pemenuhan = (dokumen: Bertanggal<Dokumen> | undefined): { dipenuhi?: Pemenuhan } =>
	dokumen ? { dipenuhi: { tanggal: dokumen.data.tanggal, dokumen } } : {};

/** Why nothing more is asked, where that is so. */
export const gugurBila = (gugur: boolean, sebab: string): { gugur?: string } => (gugur ? { gugur: sebab } : {});

/** The later of two days. */
export const terkemudian = (a: string, b: string): string => (a > b ? a : b);
