import type { BerkasKerjaSama, Dokumen, DokumenBerjenis } from "../model/arsip.ts";
import type { BentukSurat } from "../model/generated/schema-types.ts";
import { dasarPaths } from "../model/silsilah.ts";
import { type Bertanggal, firstSince, gugurBila, paperOf, signedOf } from "./peristiwa.ts";

export type Surat = Bertanggal<DokumenBerjenis<"surat">>;

/** The letters of this purpose, the oldest first. */
export function suratOf(kasus: BerkasKerjaSama, bentuk: BentukSurat, arah?: "keluar" | "masuk"): Surat[] {
	return paperOf(kasus, "surat").filter(
		({ data }) => data.bentuk === bentuk && (arah === undefined || data.arah === arah),
	);
}

/** The day from which a term runs that begins with a letter: when it was received, else when it was written. */
export const diterima = ({ data }: Surat): string => data.diterima ?? data.tanggal;

/**
 * What answers a letter: the first paper on or after the day it was written that names it as its ground, or that names
 * no letter of its kind; `answers` come the oldest first. With several partners an answer thus serves only the offer to which it belongs.
 */
export function jawabanAtas<D extends Dokumen>(
	surat: Surat,
	answers: readonly Bertanggal<D>[],
): Bertanggal<D> | undefined {
	const sekawan = suratOf(surat.kerja_sama, surat.data.bentuk).map(({ sumber }) => sumber.path);
	const serves = (paths: readonly string[]): boolean =>
		paths.includes(surat.sumber.path) || !sekawan.some((path) => paths.includes(path));
	const sorted = answers.filter((jawaban) => serves(dasarPaths(jawaban)));
	return firstSince(sorted, surat.data.tanggal);
}

/** Nothing is asked of letters any more once the naskah they prepared is signed. */
export const gugurBilaDisepakati = (kasus: BerkasKerjaSama, today: string): { gugur?: string } =>
	gugurBila(isDisepakati(kasus, today), "Kesepakatan Bersama telah ditandatangani");

const isDisepakati = (kasus: BerkasKerjaSama, today: string): boolean =>
	signedOf(kasus, "kesepakatan-bersama").some(({ data }) => data.tanggal <= today);

/**
 * How the partner's answer to a letter stands once so many days have passed.
 * @returns undefined where it answered in time: nothing follows from silence then
 */
export function tanpaJawaban(surat: Surat, habis: string, today: string): { readonly answered: boolean } | undefined {
	const kasus = surat.kerja_sama;
	const jawaban = jawabanAtas(surat, suratOf(kasus, "tanggapan", "masuk"));
	if (jawaban && jawaban.data.tanggal <= habis) return undefined;
	return { answered: (jawaban !== undefined && jawaban.data.tanggal <= today) || isDisepakati(kasus, today) };
}
