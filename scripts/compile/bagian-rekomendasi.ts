import { aksesDokumen } from "../model/akses.ts";
import type { BerkasKerjaSama, Dokumen, DokumenMatrik } from "../model/arsip.ts";
import { NAMA_REKOMENDASI } from "../model/generated/vocabularies.ts";
import type { BagianKompilasi, GrafikKompilasi, Sel } from "../model/kompilasi.ts";
import { type TindakLanjut, tindakLanjutOf } from "../model/tindak-lanjut.ts";
import { dokumenPeriode } from "./bagian.ts";
import { bagian, hari, isDalamPeriode, type Lingkup, tautanJumlah } from "./lingkup.ts";
import { tautanDokumen, tautanKasus } from "./register.ts";

/** A recommendation and its case. */
export interface Rekomendasi extends TindakLanjut {
	readonly kasus: BerkasKerjaSama;
}

/**
 * The recommendations that the period has to do with: made in it, closed in it, or open on its last day. Those of papers
 * of earlier years live on until something closes them (Perwal Bekasi 75/2021 Pasal 6 ayat (7)).
 */
function rekomendasiOf(lingkup: Lingkup): Rekomendasi[] {
	return lingkup.kasus.flatMap((kasus) =>
		tindakLanjutOf(kasus, lingkup.per)
			.map((satu) => ({ ...satu, kasus }))
			.filter(
				({ matrik, selesai }) =>
					!selesai || isDalamPeriode(matrik.data.tanggal, lingkup) || isDalamPeriode(selesai.tanggal, lingkup),
			),
	);
}

const keadaanOf = ({ selesai, syarat }: TindakLanjut): string =>
	selesai
		? `Ditindaklanjuti pada ${hari(selesai.tanggal)}: ${selesai.dokumen.data.judul}`
		: `Belum; ditunggu ${syarat}`;

const kepala = (matrik: DokumenMatrik, kasus: BerkasKerjaSama): Sel[] => [
	tautanKasus(kasus),
	{ ...tautanDokumen(matrik), teks: hari(matrik.data.tanggal) },
];

function barisRekomendasi({ kasus, matrik, baris, ...satu }: Rekomendasi): Sel[] {
	const { permasalahan, tindak_lanjut } = matrik.data.baris[baris - 1] ?? {};
	return [
		...kepala(matrik, kasus),
		permasalahan ?? "",
		tindak_lanjut ?? "",
		NAMA_REKOMENDASI[satu.rekomendasi],
		keadaanOf({ matrik, baris, ...satu }),
	];
}

/** Problems for which the evaluation recommended none of a to h. */
function tanpaRekomendasi(dokumen: Dokumen, kasus: BerkasKerjaSama): Sel[][] {
	if (dokumen.jenis !== "matrik-evaluasi") return [];
	return dokumen.data.baris
		.filter(({ rekomendasi = [] }) => rekomendasi.length === 0)
		.map(({ permasalahan, tindak_lanjut }) => [
			...kepala(dokumen, kasus),
			permasalahan ?? "",
			tindak_lanjut ?? "",
			"Tanpa rekomendasi",
			"",
		]);
}

export const bagianRekomendasi = (lingkup: Lingkup): BagianKompilasi =>
	bagian(
		{
			id: "rekomendasi",
			judul: "Permasalahan dan rekomendasi evaluasi",
			pendek: "Rekomendasi",
			kolom: ["Kerja sama", "Evaluasi", "Permasalahan", "Tindak lanjut yang disepakati", "Rekomendasi", "Keadaan"],
			baris: [
				...rekomendasiOf(lingkup).map(barisRekomendasi),
				...dokumenPeriode(lingkup, ["matrik-evaluasi"]).flatMap(({ dokumen, kasus }) =>
					tanpaRekomendasi(dokumen, kasus),
				),
			],
			kosong: "Tidak ada rekomendasi evaluasi yang dibuat, ditutup, atau masih terbuka dalam periode ini.",
		},
		lingkup.daftar,
	);

const isTerbuka = ({ matrik }: Rekomendasi): boolean => aksesDokumen(matrik).akses === "terbuka";
const urlOf = ({ kasus }: Rekomendasi): string[] => {
	const { url } = tautanKasus(kasus);
	return url ? [url] : [];
};

/** What was recommended, of each of the eight kinds: followed up, and still open. */
export function grafikRekomendasi(lingkup: Lingkup): GrafikKompilasi {
	const all = rekomendasiOf(lingkup);
	const baris = Object.entries(NAMA_REKOMENDASI).flatMap(([id, nama]) => {
		const own = all.filter(({ rekomendasi }) => rekomendasi === id);
		const closed = own.filter(({ selesai }) => selesai).length;
		const link = tautanJumlah(own.filter(isTerbuka).flatMap(urlOf), `/kerja-sama/rekomendasi/${id}/`);
		return own.length === 0 ? [] : [{ nama, nilai: [closed, own.length - closed], ...link }];
	});
	return {
		id: "grafik-rekomendasi",
		judul: "Rekomendasi evaluasi dan tindak lanjutnya",
		kolom: "Rekomendasi",
		seri: ["Ditindaklanjuti", "Belum"],
		baris,
		kosong: "Tidak ada rekomendasi evaluasi yang dibuat, ditutup, atau masih terbuka dalam periode ini.",
	};
}
