import type { KasusTerbuka, MatrikPublik, TindakLanjutPublik } from "../portal.ts";

/** A recommendation with what it speaks of and when it was made. */
export interface RekomendasiKasus extends TindakLanjutPublik {
	/** What was evaluated, where the matrix says. */
	readonly materi?: string;
	readonly tanggal?: string;
}

export interface TindakLanjutKasus {
	/** Still waiting, the oldest first. */
	readonly menunggu: readonly RekomendasiKasus[];
	/** Followed up, the newest first. */
	readonly selesai: readonly RekomendasiKasus[];
}

function describe(satu: TindakLanjutPublik, { dokumen }: KasusTerbuka): RekomendasiKasus {
	const matrik = dokumen.find((paper): paper is MatrikPublik => paper.url === satu.matrik && "baris" in paper);
	const materi = matrik?.baris[satu.baris - 1]?.materi_evaluasi;
	return { ...satu, ...(materi && { materi }), ...(matrik?.tanggal && { tanggal: matrik.tanggal }) };
}

const byDate = (a: RekomendasiKasus, b: RekomendasiKasus): number =>
	(a.tanggal ?? "").localeCompare(b.tanggal ?? "", "id");

/** The recommendations of a case, apart by whether anything was done about them. */
export function tindakLanjutKasus(kasus: KasusTerbuka): TindakLanjutKasus {
	const all = kasus.tindak_lanjut.map((satu) => describe(satu, kasus));
	return {
		menunggu: all.filter(({ selesai }) => selesai === undefined).sort(byDate),
		selesai: all
			.filter(({ selesai }) => selesai !== undefined)
			.sort(byDate)
			.reverse(),
	};
}
