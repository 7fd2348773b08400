import { type Arsip, type BerkasDaerah, type BerkasKerjaSama, isNaskah } from "../arsip.ts";
import { masaKini } from "../masa.ts";
import { isPengubah } from "../silsilah.ts";

/** The day on which a region left a case; undefined while it has not. */
export const keluarPada = ({ id }: BerkasDaerah, { data }: BerkasKerjaSama): string | undefined =>
	data.pihak.find(({ daerah }) => daerah === id)?.keluar?.tanggal;

/**
 * The last day on which a case asks anything of a region: the day it was merged into another, or on which the region
 * left it, whichever came first; undefined where neither is so.
 */
export function lepasPada(daerah: BerkasDaerah, kasus: BerkasKerjaSama): string | undefined {
	const days = [kasus.data.digabung_ke?.tanggal, keluarPada(daerah, kasus)];
	return days.filter((day) => day !== undefined).sort()[0];
}

/** From the first signature to the last day that the signed naskah give, YYYY-MM-DD. */
export interface RentangKasus {
	readonly mulai: string;
	/** None where a naskah gives none. */
	readonly selesai: string | undefined;
}

const isSigned = ({ data }: { data: { status: string } }): boolean => data.status === "ditandatangani";

/**
 * The span in which a case has signed naskah; undefined before the first signature. Adenda and renewals count by what
 * they leave of the naskah they change: by themselves they have no term.
 */
export function rentangKasus(kasus: BerkasKerjaSama, arsip: Pick<Arsip, "daerah">): RentangKasus | undefined {
	const naskah = kasus.dokumen
		.filter(isNaskah)
		.filter(isSigned)
		.filter((satu) => !isPengubah(satu));
	const mulai = naskah.flatMap(({ data }) => data.tanggal ?? []).sort()[0];
	if (mulai === undefined) return undefined;
	const ends = naskah.map((satu) => masaKini(satu, arsip, isSigned).selesai);
	const selesai = ends.includes(undefined) ? undefined : ends.sort().at(-1);
	return { mulai, selesai };
}

/** The days on which finished pengakhiran say that the case ended, the earliest first. */
export const berakhirPada = ({ dokumen }: BerkasKerjaSama): string[] =>
	dokumen
		.flatMap((satu) =>
			satu.jenis === "pengakhiran" && ["final", "ditandatangani"].includes(satu.data.status)
				? [satu.data.berakhir]
				: [],
		)
		.sort();
