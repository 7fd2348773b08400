import { berjalan, kertas, type Langkah, risalah, surat, tersusun, tertandatangani } from "./langkah.ts";

/** The eight stages of sinergi, as the abstract of the Perda names them. */
export const TAHAPAN_SINERGI: readonly Langkah[] = [
	{ id: "persiapan", nama: "Persiapan", bukti: [kertas("kerangka acuan kerja", "kerangka-acuan-kerja")] },
	{
		id: "penawaran",
		nama: "Penawaran sinergi",
		bukti: [surat("surat penawaran", "penawaran"), surat("tanggapan atas penawaran", "tanggapan")],
	},
	{
		id: "penyusunan-nota-kesepakatan",
		nama: "Penyusunan Nota Kesepakatan dan rencana kerja",
		bukti: [tersusun("rancangan Nota Kesepakatan", "nota-kesepakatan")],
	},
	{
		id: "persetujuan-dprd",
		nama: "Persetujuan DPRD",
		bukti: [kertas("persetujuan DPRD", "persetujuan-dprd")],
		bila: "bila memerlukan persetujuan DPRD",
	},
	{
		id: "penandatanganan-nota-kesepakatan",
		nama: "Penandatanganan Nota Kesepakatan dan rencana kerja",
		bukti: [
			tertandatangani("Nota Kesepakatan yang ditandatangani", "nota-kesepakatan"),
			kertas("rencana kerja", "rencana-kerja"),
		],
	},
	{
		id: "pelaksanaan",
		nama: "Pelaksanaan",
		bukti: [berjalan("Nota Kesepakatan yang sudah mulai berlaku", "nota-kesepakatan")],
	},
	{
		id: "penatausahaan",
		nama: "Penatausahaan",
		bukti: [risalah("notulen, daftar hadir, atau berita acara rapat", "rapat")],
	},
	{
		id: "pelaporan",
		nama: "Pelaporan",
		bukti: [kertas("laporan pelaksanaan", "laporan", "laporan-semester", "laporan-mitra")],
	},
];
