import { berjalan, kertas, type Langkah, risalah, surat, tersusun, tertandatangani } from "./langkah.ts";

const LAPORAN = ["laporan", "laporan-semester", "laporan-mitra"] as const;

/** The ten stages of Perbup Barito Selatan 23/2023 Pasal 13, which are those of PP 28/2018 Pasal 6 ayat (1). */
export const TAHAPAN_KSDD: readonly Langkah[] = [
	{
		id: "persiapan",
		nama: "Persiapan",
		bukti: [
			kertas("kerangka acuan kerja", "kerangka-acuan-kerja"),
			kertas("telaahan atas kerangka acuan kerja", "telaahan"),
		],
	},
	{
		id: "penawaran",
		nama: "Penawaran",
		bukti: [surat("surat penawaran", "penawaran"), surat("tanggapan atas penawaran", "tanggapan")],
	},
	{
		id: "penyusunan-kesepakatan-bersama",
		nama: "Penyusunan Kesepakatan Bersama",
		bukti: [tersusun("rancangan Kesepakatan Bersama", "kesepakatan-bersama")],
	},
	{
		id: "penandatanganan-kesepakatan-bersama",
		nama: "Penandatanganan Kesepakatan Bersama",
		bukti: [tertandatangani("Kesepakatan Bersama yang ditandatangani", "kesepakatan-bersama")],
	},
	{
		id: "persetujuan-dprd",
		nama: "Persetujuan DPRD",
		bukti: [kertas("persetujuan DPRD", "persetujuan-dprd")],
		bila: "bila membebani masyarakat dan daerah atau pendanaannya belum dianggarkan dalam APBD",
	},
	{
		id: "penyusunan-pks",
		nama: "Penyusunan PKS",
		bukti: [tersusun("rancangan PKS", "perjanjian-kerja-sama")],
	},
	{
		id: "penandatanganan-pks",
		nama: "Penandatanganan PKS",
		bukti: [tertandatangani("PKS yang ditandatangani", "perjanjian-kerja-sama")],
	},
	{
		id: "pelaksanaan",
		nama: "Pelaksanaan",
		bukti: [berjalan("PKS yang sudah mulai berlaku", "perjanjian-kerja-sama")],
	},
	{
		id: "penatausahaan",
		nama: "Penatausahaan",
		bukti: [risalah("notulen, daftar hadir, atau berita acara rapat", "rapat")],
	},
	{ id: "pelaporan", nama: "Pelaporan", bukti: [kertas("laporan pelaksanaan", ...LAPORAN)] },
];
