import type { BerkasDaerah, BerkasKerjaSama, DokumenBerjenis, DokumenDaerahBerjenis } from "../model/arsip.ts";
import type { Tuntutan } from "../model/kewajiban.ts";
import { type Atasan, isSuratLaporan } from "../model/surat-laporan.ts";
import { addLama } from "../model/tanggal.ts";
import { regionPapers } from "./daerah.ts";
import { masaKasus, sampaiKini } from "./masa-kasus.ts";
import { type Bertanggal, byDate } from "./peristiwa.ts";
import { suratOf } from "./surat.ts";

/** A letter of a case or of its region that hands a report on. */
export type SuratLaporan = Bertanggal<DokumenBerjenis<"surat">> | (DokumenDaerahBerjenis<"surat"> & Bertanggalan);
interface Bertanggalan {
	readonly data: { readonly tanggal: string };
}

/** The letters by which a region hands reports to its superior, the oldest first: its own, and those of these cases. */
export function suratLaporanOf(
	daerah: BerkasDaerah,
	kasus: readonly BerkasKerjaSama[],
	atasan: Atasan,
): SuratLaporan[] {
	const ofCases = kasus.flatMap((satu): SuratLaporan[] => suratOf(satu, "penyampaian-laporan", "keluar"));
	return [...ofCases, ...regionPapers(daerah, "surat")]
		.filter((surat) => isSuratLaporan(surat, atasan))
		.sort((a, b) => byDate(a, b));
}

/** The first of the letters within a span of days, both included. */
export function within(letters: readonly SuratLaporan[], mulai: string, selesai: string): SuratLaporan | undefined {
	return letters.find(({ data }) => data.tanggal >= mulai && data.tanggal <= selesai);
}

/** What a letter proves: the deed on its day. */
export const bukti = (surat: SuratLaporan | undefined): Pick<Tuntutan, "dipenuhi"> =>
	surat ? { dipenuhi: { tanggal: surat.data.tanggal, dokumen: surat } } : {};

/** A span of time that a report tells of. */
export interface MasaLaporan {
	readonly kunci: string;
	readonly nama: string;
	readonly selesai: string;
	/** The last day on which a letter tells of this span and not of the next. */
	readonly tutup: string;
}

/**
 * Reports that the law asks and for which it names neither a day nor a rhythm: for each span in which one of the cases
 * ran and which is over, those that were sent, and of those that were not only the latest. An older one that was never
 * sent was never late, and what it would have told stands in the next.
 */
export function tuntutLaporanBerkala(
	kasus: readonly BerkasKerjaSama[],
	letters: readonly SuratLaporan[],
	spansIn: (mulai: string, selesai: string) => readonly MasaLaporan[],
	uraian: (nama: string) => string,
	today: string,
): Tuntutan[] {
	const spans = kasus.flatMap((satu) => {
		const masa = masaKasus(satu);
		return masa ? spansIn(masa.mulai, sampaiKini(masa, today)) : [];
	});
	const over = [...new Map(spans.map((satu) => [satu.kunci, satu])).values()]
		.filter(({ selesai }) => selesai < today)
		.sort((a, b) => a.selesai.localeCompare(b.selesai, "id"));
	return over
		.map(({ kunci, nama, selesai, tutup }): Tuntutan => {
			const surat = within(letters, selesai, tutup);
			return {
				kunci,
				uraian: uraian(nama),
				sejak: addLama(selesai, { days: 1 }),
				peristiwa: `akhir ${nama}`,
				...bukti(surat),
			};
		})
		.filter(({ dipenuhi }, index) => dipenuhi !== undefined || index === over.length - 1);
}
