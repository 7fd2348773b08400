import { stringify } from "csv-stringify/sync";
import { masaKasus } from "../halaman/keadaan.ts";
import { pesertaOf } from "../halaman/ringkas.ts";
import type { DokumenPublik, KasusPublik, Portal } from "../portal.ts";
import { isBerpihakPublik, isNaskahPublik } from "../portal.ts";
import type { Alamat } from "./alamat.ts";
import { KOLOM_DOKUMEN, KOLOM_KERJA_SAMA } from "./kolom.ts";

export type Baris = Readonly<Record<string, string | number | undefined>>;

/** Several values in one cell. */
const join = (values: readonly (string | null)[]): string => values.filter((value) => value !== null).join("; ");
/** The n-th part of an address, which is the slug. */
const slugAt = (url: string, place: number): string => url.split("/")[place] ?? "";

/**
 * A table as CSV (RFC 4180) that spreadsheets open rightly and safely: with a byte order mark, and with an apostrophe
 * before any cell that would be taken for a formula.
 */
export function toCsv({ kolom, baris }: Tabel): string {
	return stringify([...baris], {
		header: true,
		columns: [...kolom],
		bom: true,
		record_delimiter: "windows",
		escape_formulas: true,
		quoted_match: /[\r\n]/,
	});
}

function barisKasus(kasus: KasusPublik, daerah: string, hari: string, alamat: Alamat): Baris {
	const umum = {
		daerah,
		kerja_sama: slugAt(kasus.url, 2),
		akses: kasus.akses,
		judul: kasus.judul,
		url: alamat(kasus.url),
	};
	if (kasus.akses === "dikecualikan") {
		const { dasar, sampai } = kasus.pengecualian;
		return { ...umum, pihak: join(kasus.pihak), dasar_pengecualian: dasar, dikecualikan_sampai: sampai };
	}
	const { bentuk, bentuk_ksdd, kategori, perangkat_daerah, tahap, nilai, ringkasan } = kasus;
	const masa = masaKasus(kasus, hari);
	return {
		...{ ...umum, bentuk, bentuk_ksdd, kategori, perangkat_daerah, tahap, nilai, ringkasan },
		urusan: join(kasus.urusan),
		pihak: join(kasus.pihak.map((pihak) => pihak.nama)),
		mulai: masa?.mulai,
		selesai: masa?.selesai,
		digabung_ke: kasus.digabung?.ke?.url && alamat(kasus.digabung.ke.url),
		digabung_sejak: kasus.digabung?.tanggal,
	};
}

function nomorOf(dokumen: DokumenPublik): string {
	if (dokumen.akses === "dikecualikan") return "";
	return isBerpihakPublik(dokumen) ? join(dokumen.nomor) : (dokumen.nomor ?? "");
}

/** @param kerja_sama the case to which it belongs; none for a paper of the region */
function barisDokumen(dokumen: DokumenPublik, daerah: string, kerja_sama: string | undefined, alamat: Alamat): Baris {
	const { akses, judul, url } = dokumen;
	const umum = { daerah, kerja_sama, dokumen: slugAt(url, 3), akses, judul, url: alamat(url) };
	if (dokumen.akses === "dikecualikan") {
		const { dasar, sampai } = dokumen.pengecualian;
		return { ...umum, pihak: join(dokumen.pihak), dasar_pengecualian: dasar, dikecualikan_sampai: sampai };
	}
	const { jenis, status, tanggal, tempat, pdf } = dokumen;
	const naskah = isNaskahPublik(dokumen) ? dokumen : undefined;
	return {
		...{ ...umum, jenis, status, tanggal, tempat, nomor: nomorOf(dokumen) },
		pihak: join(isBerpihakPublik(dokumen) ? dokumen.pihak.flatMap((pihak) => pihak.mewakili) : []),
		mulai: naskah?.jangka_waktu.mulai,
		selesai: naskah?.jangka_waktu.selesai,
		pdf: pdf && alamat(pdf.url),
		sha256: pdf?.sha256,
		pages: pdf?.pages,
		bytes: pdf?.bytes,
	};
}

/** Several rows with what their columns are called. */
export interface Tabel {
	readonly kolom: readonly string[];
	readonly baris: readonly Baris[];
}

/** A row for each case. */
export function tabelKerjaSama(portal: Portal, alamat: Alamat): Tabel {
	const baris = portal.daerah.flatMap((daerah) =>
		daerah.kerja_sama.map((kasus) => ({
			...barisKasus(kasus, daerah.id, portal.hari, alamat),
			daerah_peserta: join(pesertaOf(kasus, daerah, portal).map(({ url }) => slugAt(url, 1))),
		})),
	);
	return { kolom: Object.keys(KOLOM_KERJA_SAMA), baris };
}

/** A row for each document of the open cases, and after them for each of the region: its meetings, plans and guidance. */
export function tabelDokumen({ daerah }: Portal, alamat: Alamat): Tabel {
	const baris = daerah.flatMap(({ id, kerja_sama, dokumen }) => [
		...kerja_sama.flatMap((kasus) =>
			kasus.akses === "terbuka"
				? kasus.dokumen.map((satu) => barisDokumen(satu, id, slugAt(kasus.url, 2), alamat))
				: [],
		),
		...dokumen.map((satu) => barisDokumen(satu, id, undefined, alamat)),
	]);
	return { kolom: Object.keys(KOLOM_DOKUMEN), baris };
}
