import { type BerkasDaerah, type BerkasKerjaSama, type Dokumen, type DokumenNaskah, isNaskah } from "../model/arsip.ts";
import { masaKini } from "../model/masa.ts";
import { isPengubah } from "../model/silsilah.ts";
import { type Bertanggal, byDate, isSah, paperOf } from "./peristiwa.ts";

/** From signing to the end of a cooperation. */
export interface MasaKasus {
	/** The day of the first signature, YYYY-MM-DD. */
	readonly mulai: string;
	/** The last day; none where no naskah gives one. */
	readonly selesai?: string;
	/** The naskah by which it runs: the PKS where there is one, else what was signed first. */
	readonly naskah: Bertanggal<DokumenNaskah>;
}

const PELAKSANAAN: readonly string[] = ["perjanjian-kerja-sama", "naskah-kerja-sama", "nota-kesepakatan"];

const isSigned = ({ data }: { data: { status: string } }): boolean => data.status === "ditandatangani";

/** One archive for one region, so that its lineage is read once however many cases it has. */
const archives = new WeakMap<BerkasDaerah, { readonly daerah: readonly BerkasDaerah[] }>();

export function lingkunganOf({ kerja_sama: { daerah } }: Dokumen): { readonly daerah: readonly BerkasDaerah[] } {
	const found = archives.get(daerah) ?? { daerah: [daerah] };
	archives.set(daerah, found);
	return found;
}

/** The last day of a naskah as signed adenda and renewals have left it. */
export const akhirKini = (naskah: DokumenNaskah): string | undefined =>
	masaKini(naskah, lingkunganOf(naskah), isSigned).selesai;

/**
 * When a case is carried out: from its first signed PKS (or, without one, its first signed naskah) to the last day that
 * any signed naskah has left, adenda and renewals counted, or the day its pengakhiran names or on which it was merged
 * into another case, where that comes first.
 * A naskah that was called off (`batal`) counts for nothing, so a case of such naskah alone owes nothing.
 */
export function masaKasus(kasus: BerkasKerjaSama): MasaKasus | undefined {
	const naskah = kasus.dokumen
		.filter(isNaskah)
		.filter(isSah)
		.filter(isSigned)
		.filter((satu) => !isPengubah(satu))
		.sort(byDate);
	const first = naskah.find(({ jenis }) => PELAKSANAAN.includes(jenis)) ?? naskah[0];
	if (!first) return undefined;
	const ends = naskah.flatMap((satu) => akhirKini(satu) ?? []).sort();
	const berakhir = paperOf(kasus, "pengakhiran").map(({ data }) => data.berakhir);
	const selesai = [ends.at(-1), ...berakhir, kasus.data.digabung_ke?.tanggal]
		.filter((day) => day !== undefined)
		.sort()[0];
	return { mulai: first.data.tanggal, naskah: first, ...(selesai && { selesai }) };
}

/** The day by which something counts that goes on until a case ends: today, or its last day where that has passed. */
export const sampaiKini = ({ selesai }: Pick<MasaKasus, "selesai">, today: string): string =>
	selesai !== undefined && selesai < today ? selesai : today;
