import { diakhiriPada } from "../model/akhir.ts";
import { aksesDokumen, aksesKasus } from "../model/akses.ts";
import { urlDokumen, urlKasus } from "../model/alamat.ts";
import {
	type Arsip,
	type BerkasCetak,
	type BerkasDaerah,
	type BerkasKerjaSama,
	type Dokumen,
	type DokumenNaskah,
	isNaskah,
} from "../model/arsip.ts";
import { keluarPada, lepasPada } from "../model/kasus/keikutsertaan.ts";
import type { SelTautan } from "../model/kompilasi.ts";
import { masaKini } from "../model/masa.ts";
import { isPeserta, pihakOf } from "../model/pihak.ts";
import { provinsiOf } from "../model/wilayah.ts";

/** A signed naskah with its term as it stood on a day. */
export interface NaskahTercatat {
	readonly naskah: DokumenNaskah;
	readonly kasus: BerkasKerjaSama;
	readonly mulai: string | undefined;
	/** Last day; earlier than agreed where the parties ended it before. */
	readonly selesai: string | undefined;
}

/** The kabupaten and kota of the archive that lie in a province. */
export const wilayahOf = (provinsi: BerkasDaerah, { daerah }: Arsip): BerkasDaerah[] =>
	daerah.filter((satu) => provinsiOf(satu, daerah) === provinsi);

/** The cases in which one of the regions takes part, each once. */
export const kasusWilayah = (arsip: Arsip, wilayah: readonly BerkasDaerah[]): BerkasKerjaSama[] =>
	arsip.daerah.flatMap((satu) => satu.kerja_sama).filter((kasus) => wilayah.some((daerah) => isPeserta(daerah, kasus)));

/** The cases of a region: its own, and those of other regions of the archive in which it takes part. */
export const kasusDaerah = (arsip: Arsip, daerah: BerkasDaerah): BerkasKerjaSama[] => kasusWilayah(arsip, [daerah]);

const isOnOrBefore = (tanggal: string | null | undefined, per: string): boolean => !!tanggal && tanggal <= per;

/** True for the paper of an ending that had been made by that day. */
const isSelesai = ({ data }: Dokumen, per: string): boolean =>
	["final", "ditandatangani"].includes(data.status) && isOnOrBefore(data.tanggal, per);

/** The regions whose cooperation is told of. */
export interface Wilayah {
	readonly arsip: Arsip;
	readonly wilayah: readonly BerkasDaerah[];
}

/** The last of these days; undefined where one of them has not come. */
function terakhir(days: readonly (string | undefined)[]): string | undefined {
	return days.includes(undefined) ? undefined : [...days].sort().at(-1);
}

/** The day on which the last of the regions was free of a case: it left it, or the case was merged into another. */
const lepasSemua = (kasus: BerkasKerjaSama, wilayah: readonly BerkasDaerah[]): string | undefined =>
	terakhir(wilayah.filter((daerah) => isPeserta(daerah, kasus)).map((daerah) => lepasPada(daerah, kasus)));

/**
 * True for a case that is counted on a day: one that was merged into another is told of there, one that all the regions
 * left is theirs no more.
 */
export function isTerhitung(kasus: BerkasKerjaSama, wilayah: readonly BerkasDaerah[], per: string): boolean {
	const digabung = kasus.data.digabung_ke?.tanggal;
	const keluar = terakhir(
		wilayah.filter((daerah) => isPeserta(daerah, kasus)).map((daerah) => keluarPada(daerah, kasus)),
	);
	return (digabung === undefined || digabung > per) && (keluar === undefined || keluar >= per);
}

/**
 * The naskah of these cases that had been signed by a day, each with its term as the adenda, renewals and endings signed
 * by then had left it, for as long as one of the regions takes part. Adenda and renewals are no naskah of their own here.
 * @param per YYYY-MM-DD
 */
export function naskahTercatat(
	{ arsip, wilayah }: Wilayah,
	cases: readonly BerkasKerjaSama[],
	per: string,
): NaskahTercatat[] {
	return cases.flatMap((kasus) =>
		kasus.dokumen
			.filter(isNaskah)
			.filter(({ jenis }) => jenis !== "adendum" && jenis !== "perpanjangan")
			.filter(({ data }) => data.status === "ditandatangani" && isOnOrBefore(data.tanggal, per))
			.map((naskah) => {
				const signed = (data: { status: string; tanggal?: string | null }) =>
					data.status === "ditandatangani" && isOnOrBefore(data.tanggal, per);
				const masa = masaKini(naskah, arsip, (satu) => signed(satu.data));
				const lepas = lepasSemua(kasus, wilayah);
				const left = isOnOrBefore(lepas, per) ? lepas : undefined;
				const akhir = [masa.selesai, diakhiriPada(naskah, arsip, (satu) => isSelesai(satu, per)), left]
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

/** The title of a paper, leading to its page where the public has one. */
export const tautanDokumen = (berkas: BerkasCetak): SelTautan => ({
	teks: berkas.data.judul,
	...(aksesDokumen(berkas).akses === "terbuka" && { url: urlDokumen(berkas) }),
});

/** The parties besides this one, as one reads them; all of them where none is named. */
export const mitraOf = (kasus: BerkasKerjaSama, arsip: Arsip, daerah?: BerkasDaerah): string =>
	pihakOf(kasus, arsip.daerah)
		.filter(({ id }) => id !== daerah?.id)
		.map(({ nama }) => nama)
		.join("; ");
