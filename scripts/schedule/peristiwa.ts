import type { BerkasKerjaSama, Dokumen, DokumenBerjenis, DokumenNaskah } from "../model/arsip.ts";
import { isNaskah } from "../model/arsip.ts";
import type { BentukSurat } from "../model/generated/schema-types.ts";
import type { JenisDokumen, JenisNaskah } from "../model/jenis.ts";
import type { Pemenuhan } from "../model/kewajiban.ts";
import { masaNaskah } from "../model/masa.ts";

/** A paper that was really made on a day. Drafts and cancelled papers begin and fulfil nothing. */
export type Bertanggal<D extends Dokumen> = D & { readonly data: { readonly tanggal: string } };

const SAH: readonly string[] = ["final", "ditandatangani"];
const isSah = <D extends Dokumen>(dokumen: D): dokumen is Bertanggal<D> =>
	SAH.includes(dokumen.data.status) && typeof dokumen.data.tanggal === "string";

interface Berurut {
	readonly slug: string;
	readonly data: { readonly tanggal: string };
}
const byDate = (a: Berurut, b: Berurut): number =>
	a.data.tanggal.localeCompare(b.data.tanggal) || a.slug.localeCompare(b.slug);

/** The papers of these kinds that were made, the oldest first. */
export function paperOf<J extends JenisDokumen>(
	kasus: BerkasKerjaSama,
	...jenis: readonly J[]
): Bertanggal<DokumenBerjenis<J>>[] {
	const wanted: readonly string[] = jenis;
	const found = kasus.dokumen.filter((satu) => wanted.includes(satu.jenis)) as Dokumen[] as DokumenBerjenis<J>[];
	return found.filter(isSah).sort((a, b) => byDate(a as Berurut, b as Berurut));
}

/** The letters of this purpose, the oldest first. */
export function suratOf(
	kasus: BerkasKerjaSama,
	bentuk: BentukSurat,
	arah?: "keluar" | "masuk",
): Bertanggal<DokumenBerjenis<"surat">>[] {
	return paperOf(kasus, "surat").filter(
		({ data }) => data.bentuk === bentuk && (arah === undefined || data.arah === arah),
	);
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

/** From signing to the end of a cooperation. */
export interface MasaKasus {
	/** The day of the first signature, YYYY-MM-DD. */
	readonly mulai: string;
	/** The last day; none where no naskah gives one. */
	readonly selesai?: string;
	/** The naskah by which it runs: the PKS where there is one, else what was signed first. */
	readonly naskah: Bertanggal<DokumenNaskah>;
}

const PELAKSANAAN = ["perjanjian-kerja-sama", "naskah-kerja-sama", "nota-kesepakatan"] as readonly string[];

/**
 * When a case is carried out: from its first signed PKS (or, without one, its first signed naskah) to the last day that
 * any signed naskah gives, or the day its pengakhiran names where that comes first.
 */
export function masaKasus(kasus: BerkasKerjaSama): MasaKasus | undefined {
	const signed = kasus.dokumen
		.filter(isNaskah)
		.filter(isSah)
		.filter(({ data }) => data.status === "ditandatangani");
	const naskah = [...signed].sort(byDate);
	const first = naskah.find(({ jenis }) => PELAKSANAAN.includes(jenis)) ?? naskah[0];
	if (!first) return undefined;
	const ends = naskah.flatMap((satu) => masaNaskah(satu).selesai ?? []).sort();
	const berakhir = paperOf(kasus, "pengakhiran").map(({ data }) => data.berakhir);
	const selesai = [ends.at(-1), ...berakhir].filter((day) => day !== undefined).sort()[0];
	return { mulai: first.data.tanggal, naskah: first, ...(selesai && { selesai }) };
}

/** Why nothing more is asked of a case whose end has passed before a duty could fall due. */
export const gugurBila = (berakhir: boolean, sebab: string): { gugur?: string } => (berakhir ? { gugur: sebab } : {});

/** The day from which a term runs that begins with a letter: when it was received, else when it was written. */
export const diterima = ({ data }: Bertanggal<DokumenBerjenis<"surat">>): string => data.diterima ?? data.tanggal;

/** The day by which something counts that goes on until a case ends: today, or its last day where that has passed. */
export const sampaiKini = ({ selesai }: Pick<MasaKasus, "selesai">, today: string): string =>
	selesai !== undefined && selesai < today ? selesai : today;

/** The later of two days. */
export const terkemudian = (a: string, b: string): string => (a > b ? a : b);

/**
 * How the partner's answer to a letter stands once so many days have passed.
 * @returns undefined where it answered in time: nothing follows from silence then
 */
export function tanpaJawaban(
	kasus: BerkasKerjaSama,
	surat: Bertanggal<DokumenBerjenis<"surat">>,
	habis: string,
): { readonly answered: boolean } | undefined {
	const jawaban = firstSince(suratOf(kasus, "tanggapan", "masuk"), diterima(surat));
	if (jawaban && jawaban.data.tanggal <= habis) return undefined;
	return { answered: jawaban !== undefined || signedOf(kasus, "kesepakatan-bersama").length > 0 };
}
