import type { Arsip, BerkasDaerah, BerkasKerjaSama, Dokumen } from "../model/arsip.ts";
import { NAMA_BENTUK, NAMA_JENIS, NAMA_REKOMENDASI } from "../model/generated/vocabularies.ts";
import type { JenisDokumen } from "../model/jenis.ts";
import type { BagianKompilasi, Sel } from "../model/kompilasi.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import { isBerlakuPada, kasusDaerah, mitraOf, type NaskahTercatat, naskahTercatat, tautanKasus } from "./register.ts";

/** What a section is compiled from. */
export interface Lingkup {
	readonly arsip: Arsip;
	readonly daerah: BerkasDaerah;
	/** First day of the period, YYYY-MM-DD. */
	readonly mulai: string;
	/** The day whose state is told: the last of the period, or today where that has not come. */
	readonly per: string;
}

const hari = (tanggal: string | null | undefined): string => (tanggal ? tanggalPanjang(tanggal) : "");
const nomorOf = (nomor: unknown): string =>
	[nomor]
		.flat()
		.filter((satu) => typeof satu === "string")
		.join("; ");

function barisNaskah({ naskah, kasus, selesai }: NaskahTercatat, { arsip, daerah }: Lingkup): Sel[] {
	return [
		tautanKasus(kasus),
		mitraOf(kasus, daerah, arsip),
		NAMA_BENTUK[kasus.data.bentuk],
		NAMA_JENIS[naskah.jenis],
		nomorOf(naskah.data.nomor),
		hari(naskah.data.tanggal),
		selesai ? hari(selesai) : (naskah.data.jangka_waktu?.keterangan ?? "Tidak ditentukan"),
	];
}

const KOLOM_NASKAH = ["Kerja sama", "Mitra", "Bentuk", "Naskah", "Nomor", "Tanggal", "Berlaku sampai"];

/** Naskah in force on the last day. */
export function berlakuOf(lingkup: Lingkup): NaskahTercatat[] {
	const { arsip, daerah, per } = lingkup;
	return naskahTercatat(arsip, daerah, per).filter((satu) => isBerlakuPada(satu, per));
}

export const bagianBerlaku = (lingkup: Lingkup): BagianKompilasi => ({
	id: "berlaku",
	judul: `Naskah yang berlaku pada ${hari(lingkup.per)}`,
	pendek: "Naskah berlaku",
	kolom: KOLOM_NASKAH,
	baris: berlakuOf(lingkup).map((satu) => barisNaskah(satu, lingkup)),
	kosong: "Tidak ada naskah yang berlaku pada tanggal itu.",
});

/** Ended: its last day lies in the period and has passed. */
export const bagianBerakhir = (lingkup: Lingkup): BagianKompilasi => ({
	id: "berakhir",
	judul: "Naskah yang berakhir dalam periode ini",
	pendek: "Naskah berakhir",
	kolom: KOLOM_NASKAH,
	baris: naskahTercatat(lingkup.arsip, lingkup.daerah, lingkup.per)
		.filter(({ selesai }) => selesai !== undefined && selesai >= lingkup.mulai && selesai <= lingkup.per)
		.map((satu) => barisNaskah(satu, lingkup)),
	kosong: "Tidak ada naskah yang berakhir dalam periode ini.",
});

/** Papers of these kinds that bear a day within the period and are no drafts. */
export function dokumenPeriode(lingkup: Lingkup, jenis: readonly JenisDokumen[], status: readonly string[]) {
	return kasusDaerah(lingkup.arsip, lingkup.daerah).flatMap((kasus) =>
		kasus.dokumen
			.filter((satu) => jenis.includes(satu.jenis) && status.includes(satu.data.status))
			.filter(({ data }) => !!data.tanggal && data.tanggal >= lingkup.mulai && data.tanggal <= lingkup.per)
			.map((dokumen) => ({ dokumen, kasus })),
	);
}

const JADI = ["final", "ditandatangani"];

/** What tells one section of papers from another. */
type Judul = Pick<BagianKompilasi, "id" | "judul" | "pendek" | "kosong">;

export function bagianDokumen(
	lingkup: Lingkup,
	judul: Judul,
	jenis: readonly JenisDokumen[],
	status: readonly string[] = JADI,
): BagianKompilasi {
	return {
		...judul,
		kolom: ["Kerja sama", "Dokumen", "Judul", "Nomor", "Tanggal"],
		baris: dokumenPeriode(lingkup, jenis, status).map(({ dokumen, kasus }) => [
			tautanKasus(kasus),
			NAMA_JENIS[dokumen.jenis],
			dokumen.data.judul,
			nomorOf("nomor" in dokumen.data ? dokumen.data.nomor : undefined),
			hari(dokumen.data.tanggal),
		]),
	};
}

function rekomendasiIn(dokumen: Dokumen, kasus: BerkasKerjaSama): Sel[][] {
	if (dokumen.jenis !== "matrik-evaluasi") return [];
	return dokumen.data.baris.map(({ permasalahan, tindak_lanjut, rekomendasi }) => [
		tautanKasus(kasus),
		permasalahan ?? "",
		tindak_lanjut ?? "",
		(rekomendasi ?? []).map((satu) => NAMA_REKOMENDASI[satu]).join("; "),
	]);
}

export const bagianRekomendasi = (lingkup: Lingkup): BagianKompilasi => ({
	id: "rekomendasi",
	judul: "Permasalahan dan rekomendasi evaluasi",
	pendek: "Rekomendasi",
	kolom: ["Kerja sama", "Permasalahan", "Tindak lanjut", "Rekomendasi"],
	baris: dokumenPeriode(lingkup, ["matrik-evaluasi"], JADI).flatMap(({ dokumen, kasus }) =>
		rekomendasiIn(dokumen, kasus),
	),
	kosong: "Tidak ada matrik evaluasi dalam periode ini.",
});

/** A case that was merged into another is told of there. */
const isDigabung = ({ data: { digabung_ke } }: BerkasKerjaSama, per: string): boolean =>
	digabung_ke !== undefined && digabung_ke.tanggal <= per;

/** Cases in which nothing had been signed by the last day. */
export function bagianProses(lingkup: Lingkup): BagianKompilasi {
	const { arsip, daerah, per } = lingkup;
	const signed = new Set(naskahTercatat(arsip, daerah, per).map(({ kasus }) => kasus));
	return {
		id: "proses",
		judul: `Kerja sama yang belum mempunyai naskah bertanda tangan pada ${hari(per)}`,
		pendek: "Dalam proses",
		kolom: ["Kerja sama", "Mitra", "Bentuk"],
		baris: kasusDaerah(arsip, daerah)
			.filter((kasus) => !signed.has(kasus) && !isDigabung(kasus, per))
			.map((kasus) => [tautanKasus(kasus), mitraOf(kasus, daerah, arsip), NAMA_BENTUK[kasus.data.bentuk]]),
		kosong: "Semua kerja sama dalam register sudah mempunyai naskah bertanda tangan.",
	};
}
