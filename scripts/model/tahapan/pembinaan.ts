import { type Bukti, berjalan, type Langkah, risalah, surat, tertandatangani } from "./langkah.ts";

const NASKAH = ["kesepakatan-bersama", "perjanjian-kerja-sama", "nota-kesepakatan"] as const;

const penjajakan: Bukti = {
	kata: "kerangka acuan kerja, telaahan, atau surat penawaran",
	cari: (kasus, today) => [
		...surat("", "penawaran").cari(kasus, today),
		...kasus.dokumen.filter(
			({ jenis, data }) =>
				(jenis === "kerangka-acuan-kerja" || jenis === "telaahan") &&
				(data.status === "final" || data.status === "ditandatangani"),
		),
	],
};

const negosiasi: Bukti = {
	kata: "tanggapan atas penawaran atau risalah pembahasan",
	cari: (kasus, today) => [
		...surat("", "tanggapan").cari(kasus, today),
		...risalah("", "rapat", "musyawarah").cari(kasus, today),
	],
};

/** The four stages at which Menteri and Gubernur give guidance (Permendagri 23/2009 Pasal 4). */
export const TAHAPAN_PEMBINAAN: readonly Langkah[] = [
	{ id: "penjajakan", nama: "Penjajakan", bukti: [penjajakan] },
	{ id: "negosiasi", nama: "Negosiasi", bukti: [negosiasi] },
	{
		id: "penandatanganan",
		nama: "Penandatanganan",
		bukti: [tertandatangani("naskah yang ditandatangani", ...NASKAH)],
	},
	{
		id: "pelaksanaan-dan-pengakhiran",
		nama: "Pelaksanaan dan pengakhiran",
		bukti: [berjalan("naskah yang sudah mulai berlaku", ...NASKAH)],
	},
];
