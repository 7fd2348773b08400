import type { BarisKewajiban } from "./baris.ts";

/** Bodies and the guidance they give. */
export const BADAN: readonly BarisKewajiban[] = [
	{
		row: "BS-35",
		meminta: "TKKSD diketuai Sekretaris Daerah, dengan wakil, sekretaris, anggota, dan tim teknis.",
		cites: ["perbup-barsel-23-2023:35-1", "perbup-barsel-23-2023:34-1"],
		lain: "Susunannya ditulis pada isian tkksd dalam daerah.yaml dan tampil di halaman daerah.",
		pemeriksaan: ["susunan-tim"],
	},
	{
		row: "PB-8",
		meminta: "Tim Pengawasan terdiri atas ketua, sekretaris, dan anggota tetap serta tidak tetap, dengan lima tugas.",
		cites: ["perwal-bekasi-75-2021:8-1", "perwal-bekasi-75-2021:8-2"],
		lain: "Susunannya ditulis pada isian tim_pengawasan dalam daerah.yaml dan tampil di halaman daerah.",
		pemeriksaan: ["susunan-tim"],
	},
	{
		row: "PM-9",
		meminta:
			"Sekretariat Bersama dibentuk Menteri, dan TKKSD provinsi dibentuk Gubernur, dengan susunan yang ditentukan.",
		cites: ["permendagri-23-2009:9-1", "permendagri-23-2009:9-2", "permendagri-23-2009:5-1"],
		pemeriksaan: ["susunan-tim"],
	},
	{
		row: "PB-5",
		meminta: "Pembinaan diberikan melalui pedoman, sosialisasi, bimbingan, asistensi, dan pendidikan dan pelatihan.",
		cites: ["perwal-bekasi-75-2021:5-1", "perbup-barsel-23-2023:44-1"],
		jenis: ["pembinaan"],
	},
	{
		row: "PM-6a",
		meminta:
			"Tersedia informasi tentang peraturan yang berlaku, daerah yang bekerja sama, dan badan kerja sama yang sudah ada.",
		cites: ["permendagri-23-2009:6-a-1", "permendagri-23-2009:10-a-1"],
		lain: "Portal ini memuat peraturan, daerah, dan kerja samanya.",
	},
	{
		row: "BS-42",
		meminta: "Daerah mengembangkan inovasi kerja sama, antara lain dengan situs web.",
		cites: ["perbup-barsel-23-2023:42-2", "perbup-barsel-23-2023:42-1"],
		lain: "Portal ini.",
	},
];
