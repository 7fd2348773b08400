import { aksesKasus } from "../model/akses.ts";
import { urlKasus } from "../model/alamat.ts";
import { type Arsip, type BerkasDaerah, type BerkasKerjaSama, type DokumenNaskah, isNaskah } from "../model/arsip.ts";
import { lepasPada } from "../model/kasus/keikutsertaan.ts";
import type { SelTautan } from "../model/kompilasi.ts";
import { masaKini } from "../model/masa.ts";
import { isPeserta, pihakOf } from "../model/pihak.ts";
import { keturunanOf } from "../model/silsilah.ts";

/** A signed naskah with its term as it stood on a day. */
export interface NaskahTercatat {
	readonly naskah: DokumenNaskah;
	readonly kasus: BerkasKerjaSama;
	readonly mulai: string | undefined;
	/** Last day; earlier than agreed where the parties ended it before. */
	readonly selesai: string | undefined;
}

/** The cases of a region: its own, and those of other regions of the archive in which it takes part. */
export function kasusDaerah(arsip: Arsip, daerah: BerkasDaerah): BerkasKerjaSama[] {
	return arsip.daerah
		.flatMap((satu) => satu.kerja_sama)
		.filter((kasus) => kasus.daerah === daerah || isPeserta(daerah, kasus));
}

const isOnOrBefore = (tanggal: string | null | undefined, per: string): boolean => !!tanggal && tanggal <= per;

function diakhiriPada(naskah: DokumenNaskah, arsip: Arsip, per: string): string | undefined {
	return keturunanOf(naskah, arsip)
		.filter(({ jenis, data }) => jenis === "pengakhiran" && ["final", "ditandatangani"].includes(data.status))
		.flatMap(({ data }) => (isOnOrBefore(data.tanggal, per) ? (data.tanggal ?? []) : []))
		.sort()[0];
}

/**
 * The naskah of a region that had been signed by a day, each with its term as the adenda, renewals and endings signed
 * by then had left it. Adenda and renewals are no naskah of their own here.
 * @param per YYYY-MM-DD
 */
export function naskahTercatat(arsip: Arsip, daerah: BerkasDaerah, per: string): NaskahTercatat[] {
	return kasusDaerah(arsip, daerah).flatMap((kasus) =>
		kasus.dokumen
			.filter(isNaskah)
			.filter(({ jenis }) => jenis !== "adendum" && jenis !== "perpanjangan")
			.filter(({ data }) => data.status === "ditandatangani" && isOnOrBefore(data.tanggal, per))
			.map((naskah) => {
				const signed = (data: { status: string; tanggal?: string | null }) =>
					data.status === "ditandatangani" && isOnOrBefore(data.tanggal, per);
				const masa = masaKini(naskah, arsip, (satu) => signed(satu.data));
				const lepas = lepasPada(daerah, kasus);
				const left = isOnOrBefore(lepas, per) ? lepas : undefined;
				const akhir = [masa.selesai, diakhiriPada(naskah, arsip, per), left]
					.filter((satu) => satu !== undefined)
					.sort();
				return { naskah, kasus, mulai: masa.mulai, selesai: akhir[0] };
			}),
	);
}

/** In force on that day. */
export const isBerlakuPada = ({ mulai, selesai }: NaskahTercatat, per: string): boolean =>
	(mulai === undefined || mulai <= per) && (selesai === undefined || selesai >= per);

/** The title of a case, leading to its page where the public has one. */
export const tautanKasus = (kasus: BerkasKerjaSama): SelTautan => ({
	teks: kasus.data.judul,
	...(aksesKasus(kasus).akses === "terbuka" && { url: urlKasus(kasus) }),
});

/** The other parties, as one reads them. */
export const mitraOf = (kasus: BerkasKerjaSama, daerah: BerkasDaerah, arsip: Arsip): string =>
	pihakOf(kasus, arsip.daerah)
		.filter(({ id }) => id !== daerah.id)
		.map(({ nama }) => nama)
		.join("; ");
