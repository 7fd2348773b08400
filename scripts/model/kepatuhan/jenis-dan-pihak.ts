import type { BarisKewajiban } from "./baris.ts";

/** Kinds of cooperation, their parties and their subjects. */
export const JENIS_DAN_PIHAK: readonly BarisKewajiban[] = [
	{
		row: "PD-bentuk",
		meminta:
			"Kerja sama daerah berbentuk kerja sama antardaerah, dengan pihak ketiga, dengan pemerintah daerah atau lembaga di luar negeri, atau sinergi.",
		cites: ["perda-kerja-sama-daerah:bentuk", "permendagri-25-2020:33-2", "permendagri-25-2020:35-2"],
		jenis: ["kerja-sama"],
		pemeriksaan: ["nilai-tidak-dikenal"],
	},
	{
		row: "PB-mitra",
		meminta: "Mitra adalah salah satu dari jenis badan atau orang yang ditentukan.",
		cites: ["perwal-bekasi-75-2021:1-8", "pp-50-2007:definisi-pihak-ketiga"],
		jenis: ["kerja-sama"],
		pemeriksaan: ["nilai-tidak-dikenal", "pihak-tidak-dikenal"],
	},
	{
		row: "BS-5",
		meminta:
			"Objek kerja sama adalah urusan yang menjadi kewenangan daerah dan tercantum dalam perencanaan pembangunan, atau salah satu dari tiga pengecualian.",
		cites: ["perbup-barsel-23-2023:5-1", "perbup-barsel-23-2023:5-2", "perbup-barsel-23-2023:5-4"],
		jenis: ["kerja-sama"],
	},
	{
		row: "BS-6",
		meminta:
			"Kerja sama antardaerah bersifat wajib bagi daerah yang berbatasan dengan eksternalitas lintas daerah, atau sukarela.",
		cites: ["perbup-barsel-23-2023:6", "perbup-barsel-23-2023:7-1", "perbup-barsel-23-2023:8-1"],
		jenis: ["kerja-sama"],
	},
	{
		row: "BS-9",
		meminta: "Kerja sama antardaerah memilih salah satu dari sembilan bentuk.",
		cites: ["perbup-barsel-23-2023:9"],
		jenis: ["kerja-sama"],
	},
	{
		row: "PP-model",
		meminta: "Kerja sama dapat disusun menurut sektor, para pihak, pengaturan pengelolaan, atau kelembagaan.",
		cites: ["pp-50-2007:bentuk-model", "pp-50-2007:bentuk-model-pengelolaan"],
		lain: "Ditulis pada isian model, urusan, dan pihak dalam kerja-sama.md dan tampil di halaman kerja sama.",
	},
	{
		row: "BS-31",
		meminta: "Bantuan pendanaan hanya untuk kerja sama wajib.",
		cites: ["perbup-barsel-23-2023:31-1", "perbup-barsel-23-2023:31-2"],
		jenis: ["kerja-sama"],
		lain: "Ditulis pada isian bantuan_pendanaan dalam kerja-sama.md dan tampil di halaman kerja sama.",
	},
	{
		row: "BS-40",
		meminta: "Sekretariat kerja sama dapat dibentuk bila syaratnya terpenuhi, dan mempunyai tugas yang ditentukan.",
		cites: ["perbup-barsel-23-2023:40-1", "perbup-barsel-23-2023:41-1"],
		jenis: ["kerja-sama"],
		lain: "Ditulis pada isian sekretariat dalam kerja-sama.md dan tampil di halaman kerja sama.",
	},
	{
		row: "BS-43",
		meminta: "Daerah dapat menjadi anggota asosiasi pemerintah daerah.",
		cites: ["perbup-barsel-23-2023:43-1"],
		lain: "Ditulis pada isian asosiasi dalam daerah.yaml dan tampil di halaman daerah.",
	},
];
