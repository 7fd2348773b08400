import type { BarisKewajiban } from "./baris.ts";

/** The course of a cooperation and its deadlines. */
export const JALANNYA: readonly BarisKewajiban[] = [
	{
		row: "BS-13",
		meminta: "Kerja sama antardaerah melalui sepuluh tahap secara berurutan.",
		cites: ["perbup-barsel-23-2023:13"],
		jenis: ["kerja-sama"],
		pemeriksaan: [
			"mendahului-induk",
			"induk-masih-rancangan",
			"mendahului-penandatanganan",
			"tanggapan-mendahului-penawaran",
			"ditandatangani-sebelum-persetujuan",
			"telaahan-mendahului-kerangka",
			"persetujuan-mendahului-permohonan",
		],
	},
	{
		row: "PM-4",
		meminta:
			"Pembinaan mengikuti empat tahap: penjajakan, negosiasi, penandatanganan, serta pelaksanaan dan pengakhiran.",
		cites: ["permendagri-23-2009:4", "permendagri-23-2009:6", "permendagri-23-2009:10"],
		jenis: ["pembinaan"],
	},
	{
		row: "BS-8.5",
		meminta:
			"Daftar rencana program setiap urusan dibuat per tahun dalam berita acara, pada triwulan pertama tahun sebelumnya.",
		cites: [
			"perbup-barsel-23-2023:8-5",
			"perbup-barsel-23-2023:7-3",
			"perbup-barsel-23-2023:8-3",
			"perbup-barsel-23-2023:8-4",
			"perda-kerja-sama-daerah:perencanaan",
		],
		jenis: ["rencana-kerja-sama", "berita-acara"],
		lain: "Nasib setiap rencana disusun dari register dengan perintah naskah laporan rencana.",
	},
	{
		row: "BS-16d",
		meminta:
			"Penawaran ditanggapi dalam 30 hari, lalu 15 hari sesudah permintaan kedua; tanpa tanggapan, dilaporkan kepada Gubernur.",
		cites: ["perbup-barsel-23-2023:16-4", "perbup-barsel-23-2023:16-5", "perbup-barsel-23-2023:16-6"],
		jenis: ["surat"],
	},
	{
		row: "BS-18d",
		meminta: "Penawaran yang masuk ditanggapi dalam 30 hari kerja, lalu 15 hari kerja.",
		cites: ["perbup-barsel-23-2023:18-1", "perbup-barsel-23-2023:18-2"],
		jenis: ["surat"],
	},
	{
		row: "BS-19",
		meminta: "Kesepakatan Bersama berlaku paling lama lima tahun dan dapat diperpanjang.",
		cites: ["perbup-barsel-23-2023:19-3"],
		jenis: ["kesepakatan-bersama", "perpanjangan"],
		pemeriksaan: ["jangka-waktu-tertulis"],
	},
	{
		row: "BS-11.4",
		meminta: "Kesepakatan Bersama ditindaklanjuti dengan perjanjian kerja sama.",
		cites: ["perbup-barsel-23-2023:11-4"],
		jenis: ["kesepakatan-bersama", "perjanjian-kerja-sama"],
	},
	{
		row: "BS-21",
		meminta:
			"Kerja sama yang membebani masyarakat dan daerah, atau belum dianggarkan, memerlukan persetujuan DPRD dalam batas waktu; diamnya DPRD sesudah batas itu dianggap persetujuan.",
		cites: [
			"perbup-barsel-23-2023:21-1",
			"perbup-barsel-23-2023:22-1",
			"perbup-barsel-23-2023:22-3",
			"pp-50-2007:batas-waktu-dprd",
		],
		jenis: ["persetujuan-dprd", "surat"],
	},
	{
		row: "BS-20.4",
		meminta:
			"Naskah dibuat satu rangkap untuk setiap pihak, satu berparaf hierarki, dan satu salinan untuk Sekretariat TKKSD.",
		cites: ["perbup-barsel-23-2023:20-4", "perbup-barsel-23-2023:24-4"],
		jenis: ["kesepakatan-bersama", "perjanjian-kerja-sama"],
		pemeriksaan: ["rangkap-tertulis"],
	},
	{
		row: "PB-6.3",
		meminta: "Pemantauan dilakukan enam bulan sesudah penandatanganan, lalu enam bulan sesudah setiap evaluasi.",
		cites: ["perwal-bekasi-75-2021:6-3", "perwal-bekasi-75-2021:1-11"],
		jenis: ["laporan-pemantauan"],
	},
	{
		row: "PB-6.5",
		meminta: "Evaluasi dilakukan enam bulan sesudah pemantauan, setahun sekali.",
		cites: ["perwal-bekasi-75-2021:6-5", "perwal-bekasi-75-2021:1-12"],
		jenis: ["matrik-evaluasi", "laporan-evaluasi"],
	},
	{
		row: "PB-9d",
		meminta: "Mitra melapor setiap enam bulan.",
		cites: ["perwal-bekasi-75-2021:9-1"],
		jenis: ["laporan-mitra"],
	},
	{
		row: "BS-27d",
		meminta: "Laporan serta monitoring dan evaluasi dibuat setiap semester.",
		cites: ["perbup-barsel-23-2023:27-1", "perbup-barsel-23-2023:28-1"],
		jenis: ["laporan-semester"],
	},
	{
		row: "PD-monev",
		meminta: "Monitoring dan evaluasi dilakukan setiap tahun.",
		cites: ["perda-kerja-sama-daerah:monev"],
		jenis: ["matrik-evaluasi", "laporan-evaluasi"],
	},
	{
		row: "BS-37",
		meminta: "Rapat pleno TKKSD diadakan paling sedikit sekali setahun.",
		cites: ["perbup-barsel-23-2023:37-1"],
		jenis: ["rapat"],
	},
	{
		row: "PB-8.4",
		meminta: "Evaluasi dapat berlangsung bersamaan dengan penyusunan perpanjangan.",
		cites: ["perwal-bekasi-75-2021:8-4"],
		jenis: ["perpanjangan", "matrik-evaluasi"],
	},
];
