import type { BerkasKerjaSama } from "../model/arsip.ts";
import { NAMA_BENTUK, NAMA_JENIS } from "../model/generated/vocabularies.ts";
import type { JenisDokumen } from "../model/jenis.ts";
import type { BagianKompilasi, Sel } from "../model/kompilasi.ts";
import { bagian, hari, isDalamPeriode, type Lingkup, nomorOf } from "./lingkup.ts";
import {
	isBerlakuPada,
	isTerhitung,
	mitraOf,
	type NaskahTercatat,
	naskahTercatat,
	tautanDokumen,
	tautanKasus,
} from "./register.ts";

/** What was really made. */
export const JADI: readonly string[] = ["final", "ditandatangani"];

/** A region tells of its partners; who tells of several regions names all parties. */
export const kolomPihak = ({ wilayah, daerah }: Lingkup): string => (wilayah.includes(daerah) ? "Mitra" : "Para pihak");
export const pihakDalam = (kasus: BerkasKerjaSama, { arsip, daerah, wilayah }: Lingkup): string =>
	mitraOf(kasus, arsip, wilayah.includes(daerah) ? daerah : undefined);

/** The last day of a naskah, or what its parties wrote instead. */
export const berlakuSampai = ({ naskah, selesai }: NaskahTercatat): string =>
	selesai ? hari(selesai) : (naskah.data.jangka_waktu?.keterangan ?? "Tidak ditentukan");

const kolomNaskah = (lingkup: Lingkup): string[] => [
	"Kerja sama",
	kolomPihak(lingkup),
	...["Bentuk", "Naskah", "Nomor", "Tanggal", "Berlaku sampai"],
];

function barisNaskah(satu: NaskahTercatat, lingkup: Lingkup): Sel[] {
	const { naskah, kasus } = satu;
	return [
		tautanKasus(kasus),
		pihakDalam(kasus, lingkup),
		NAMA_BENTUK[kasus.data.bentuk],
		NAMA_JENIS[naskah.jenis],
		nomorOf(naskah.data),
		hari(naskah.data.tanggal),
		berlakuSampai(satu),
	];
}

/** Naskah in force on the last day told. */
export function berlakuOf(lingkup: Lingkup): NaskahTercatat[] {
	const { kasus, per } = lingkup;
	return naskahTercatat(lingkup, kasus, per).filter((satu) => isBerlakuPada(satu, per));
}

export const bagianBerlaku = (lingkup: Lingkup): BagianKompilasi =>
	bagian(
		{
			id: "berlaku",
			judul: `Naskah yang berlaku pada ${hari(lingkup.per)}`,
			pendek: "Naskah berlaku",
			kolom: kolomNaskah(lingkup),
			baris: berlakuOf(lingkup).map((satu) => barisNaskah(satu, lingkup)),
			kosong: "Tidak ada naskah yang berlaku pada tanggal itu.",
		},
		lingkup.daftar,
	);

/** Ended: its last day lies in the period and has passed. */
export const bagianBerakhir = (lingkup: Lingkup): BagianKompilasi =>
	bagian(
		{
			id: "berakhir",
			judul: "Naskah yang berakhir dalam periode ini",
			pendek: "Naskah berakhir",
			kolom: kolomNaskah(lingkup),
			baris: naskahTercatat(lingkup, lingkup.kasus, lingkup.per)
				.filter(({ selesai }) => isDalamPeriode(selesai, lingkup))
				.map((satu) => barisNaskah(satu, lingkup)),
			kosong: "Tidak ada naskah yang berakhir dalam periode ini.",
		},
		lingkup.daftar,
	);

/** Papers of these kinds that bear a day within the period and are no drafts. */
export function dokumenPeriode(lingkup: Lingkup, jenis: readonly JenisDokumen[], status: readonly string[] = JADI) {
	return lingkup.kasus.flatMap((kasus) =>
		kasus.dokumen
			.filter((satu) => jenis.includes(satu.jenis) && status.includes(satu.data.status))
			.filter(({ data }) => isDalamPeriode(data.tanggal, lingkup))
			.map((dokumen) => ({ dokumen, kasus })),
	);
}

/** What tells one section of papers from another. */
export type Judul = Pick<BagianKompilasi, "id" | "judul" | "pendek" | "kosong">;

export const bagianDokumen = (
	lingkup: Lingkup,
	judul: Judul,
	jenis: readonly JenisDokumen[],
	status?: readonly string[],
): BagianKompilasi =>
	bagian(
		{
			...judul,
			kolom: ["Kerja sama", "Dokumen", "Judul", "Nomor", "Tanggal"],
			baris: dokumenPeriode(lingkup, jenis, status).map(({ dokumen, kasus }) => [
				tautanKasus(kasus),
				NAMA_JENIS[dokumen.jenis],
				tautanDokumen(dokumen),
				nomorOf(dokumen.data),
				hari(dokumen.data.tanggal),
			]),
		},
		lingkup.daftar,
	);

export const bagianDitandatangani = (lingkup: Lingkup): BagianKompilasi =>
	bagianDokumen(
		lingkup,
		{
			id: "ditandatangani",
			judul: "Naskah yang ditandatangani dalam periode ini",
			pendek: "Naskah ditandatangani",
			kosong: "Tidak ada naskah yang ditandatangani dalam periode ini.",
		},
		[
			"kesepakatan-bersama",
			"perjanjian-kerja-sama",
			"nota-kesepakatan",
			"naskah-kerja-sama",
			"adendum",
			"perpanjangan",
		],
		["ditandatangani"],
	);

export const bagianPerselisihan = (lingkup: Lingkup): BagianKompilasi =>
	bagianDokumen(
		lingkup,
		{
			id: "perselisihan",
			judul: "Perselisihan dan pengakhiran",
			pendek: "Perselisihan dan pengakhiran",
			kosong: "Tidak ada perselisihan atau pengakhiran dalam periode ini.",
		},
		["perselisihan", "pengakhiran"],
	);

/** Cases in which nothing had been signed by the last day told. */
export function bagianProses(lingkup: Lingkup): BagianKompilasi {
	const { kasus, per, daftar, wilayah } = lingkup;
	const signed = new Set(naskahTercatat(lingkup, kasus, per).map((satu) => satu.kasus));
	return bagian(
		{
			id: "proses",
			judul: `Kerja sama yang belum mempunyai naskah bertanda tangan pada ${hari(per)}`,
			pendek: "Dalam proses",
			kolom: ["Kerja sama", kolomPihak(lingkup), "Bentuk"],
			baris: kasus
				.filter((satu) => !signed.has(satu) && isTerhitung(satu, wilayah, per))
				.map((satu) => [tautanKasus(satu), pihakDalam(satu, lingkup), NAMA_BENTUK[satu.data.bentuk]]),
			kosong: "Tidak ada kerja sama yang belum mempunyai naskah bertanda tangan.",
		},
		daftar,
	);
}
