import { type Bukti, kertas, type Langkah, surat, tersusun, tertandatangani } from "./langkah.ts";

const prakarsa: Bukti = {
	kata: "surat penawaran atau kerangka acuan kerja",
	cari: (kasus, today) => [
		...surat("", "penawaran").cari(kasus, today),
		...kertas("", "kerangka-acuan-kerja").cari(kasus, today),
	],
};

/**
 * The steps a to d of PP 50/2007, as the slides of Kemendagri give them. All but the draft of the agreement are things
 * that the parties may do, so their papers are not missed.
 */
export const TAHAPAN_PP_50: readonly Langkah[] = [
	{
		id: "prakarsa",
		nama: "Prakarsa atau penawaran",
		bukti: [prakarsa],
		bila: "bila kerja sama diprakarsai atau ditawarkan secara tertulis",
	},
	{
		id: "kesepakatan-bersama",
		nama: "Penerimaan rencana dan kesepakatan bersama",
		bukti: [tertandatangani("Kesepakatan Bersama yang ditandatangani", "kesepakatan-bersama")],
		bila: "bila rencana yang diterima ditingkatkan dengan kesepakatan bersama",
	},
	{
		id: "rancangan-perjanjian",
		nama: "Penyiapan rancangan perjanjian kerja sama",
		bukti: [tersusun("rancangan perjanjian kerja sama", "perjanjian-kerja-sama")],
	},
	{
		id: "surat-kuasa",
		nama: "Surat kuasa untuk penyelesaian rancangan",
		bukti: [kertas("surat kuasa", "surat-kuasa")],
		bila: "bila kepala daerah menguasakan penyelesaiannya",
	},
];
