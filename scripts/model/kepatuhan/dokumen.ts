import type { BarisKewajiban } from "./baris.ts";

/** Documents and what they must at least contain. */
export const DOKUMEN: readonly BarisKewajiban[] = [
	{
		row: "BS-11",
		meminta:
			"Kesepakatan Bersama memuat komparisi, para pihak, konsideran, isi sekurang-kurangnya, dan penutup; ditandatangani kepala daerah, berlambang negara, dengan bentuk menurut lampiran.",
		cites: [
			"perbup-barsel-23-2023:11-1",
			"perbup-barsel-23-2023:11-2",
			"perbup-barsel-23-2023:11-3",
			"perbup-barsel-23-2023:lampiran-a",
		],
		jenis: ["kesepakatan-bersama"],
		pemeriksaan: ["naskah-tanpa-pasal", "tanda-tangan-tertulis"],
	},
	{
		row: "BS-12",
		meminta:
			"Perjanjian Kerja Sama memuat kerangka yang sama dengan sepuluh klausul isi; lambang pemrakarsa di kanan dan mitra di kiri, dengan bentuk menurut lampiran.",
		cites: [
			"perbup-barsel-23-2023:12-1",
			"perbup-barsel-23-2023:12-2",
			"perbup-barsel-23-2023:12-4",
			"perbup-barsel-23-2023:lampiran-b",
		],
		jenis: ["perjanjian-kerja-sama"],
		pemeriksaan: ["naskah-tanpa-pasal", "hak-kewajiban-tertukar"],
	},
	{
		row: "PP-isi",
		meminta:
			"Perjanjian memuat subjek, objek, ruang lingkup, hak dan kewajiban, jangka waktu, pengakhiran, keadaan memaksa, dan penyelesaian perselisihan.",
		cites: ["pp-50-2007:tata-cara-b"],
		jenis: ["perjanjian-kerja-sama"],
	},
	{
		row: "BS-14",
		meminta: "Kerangka acuan kerja disusun dalam delapan bagian, dari latar belakang sampai pembiayaan.",
		cites: ["perbup-barsel-23-2023:14-2"],
		jenis: ["kerangka-acuan-kerja"],
	},
	{
		row: "BS-15",
		meminta: "TKKSD menelaah rencana kerja sama menurut lima pertimbangan.",
		cites: ["perbup-barsel-23-2023:15-1"],
		jenis: ["telaahan"],
	},
	{
		row: "BS-16",
		meminta:
			"Penawaran, tanggapan, permintaan tanggapan kedua, dan laporan kepada Gubernur dibuat dengan surat; penawaran yang masuk ditolak atau disetujui dalam rapat pleno menurut alasan yang ditentukan.",
		cites: ["perbup-barsel-23-2023:16-1", "perbup-barsel-23-2023:17-1", "perbup-barsel-23-2023:18-3"],
		jenis: ["surat", "rapat"],
	},
	{
		row: "BS-24",
		meminta: "PKS ditandatangani kepala daerah atau yang diberi kuasa dengan surat kuasa bertembusan.",
		cites: [
			"perbup-barsel-23-2023:24-1",
			"perbup-barsel-23-2023:24-2",
			"perbup-barsel-23-2023:1-13",
			"perbup-barsel-23-2023:4-2",
			"perbup-barsel-23-2023:12-3",
		],
		jenis: ["surat-kuasa"],
		pemeriksaan: ["kuasa-tidak-ada", "kuasa-tidak-dipakai", "naskah-kuasa-tidak-ada"],
	},
	{
		row: "BS-25",
		meminta:
			"Perubahan dituangkan dalam adendum yang menyebut alasan serta klausul yang diubah dan disisipkan; perubahan yang menambah beban memerlukan persetujuan DPRD.",
		cites: ["perbup-barsel-23-2023:25-4", "perbup-barsel-23-2023:25-7", "perbup-barsel-23-2023:25-1"],
		jenis: ["adendum"],
		pemeriksaan: ["perubahan-tempat-tidak-ada", "perubahan-tanpa-bunyi", "urutan-adendum", "jangka-waktu-adendum"],
	},
	{
		row: "BS-27",
		meminta: "Laporan semester pelaksanaan kerja sama memuat sembilan bagian.",
		cites: ["perbup-barsel-23-2023:27-3"],
		jenis: ["laporan-semester"],
	},
	{
		row: "BS-29",
		meminta:
			"Perselisihan diselesaikan dengan musyawarah, dituangkan dalam berita acara dan dilaporkan; yang tidak selesai dibawa ke TKKSD provinsi.",
		cites: ["perbup-barsel-23-2023:29-1", "perbup-barsel-23-2023:30-1"],
		jenis: ["perselisihan", "berita-acara", "surat"],
	},
	{
		row: "BS-32",
		meminta:
			"Rencana kerja sama diajukan kepada TKKSD dengan surat permohonan, kerangka acuan kerja, salinan penawaran dan jawabannya, serta DPA atau izin DPRD.",
		cites: ["perbup-barsel-23-2023:32-1", "perbup-barsel-23-2023:32-2"],
		jenis: ["surat", "kerangka-acuan-kerja"],
	},
	{
		row: "BS-39",
		meminta: "Rapat pleno dan rapat teknis dipimpin pejabat yang ditentukan, dengan berita acara dan notulen.",
		cites: ["perbup-barsel-23-2023:39", "perbup-barsel-23-2023:36"],
		jenis: ["rapat", "berita-acara", "notulen"],
	},
	{
		row: "PB-6.6",
		meminta:
			"Matrik evaluasi memuat dasar, materi evaluasi, permasalahan, solusi, tindak lanjut, penanggung jawab, keterangan, dan rekomendasi.",
		cites: ["perwal-bekasi-75-2021:6-6"],
		jenis: ["matrik-evaluasi"],
	},
	{
		row: "PB-6.7",
		meminta:
			"Evaluasi memberi satu atau beberapa dari delapan rekomendasi, dan tindak lanjutnya diikuti sampai selesai.",
		cites: ["perwal-bekasi-75-2021:6-7"],
		jenis: ["matrik-evaluasi"],
	},
	{
		row: "PB-9",
		meminta: "Mitra melapor kepada kepala daerah, dengan tembusan kepada bagian kerja sama dan perangkat daerah.",
		cites: ["perwal-bekasi-75-2021:9-1", "perwal-bekasi-75-2021:9-2"],
		jenis: ["laporan-mitra"],
	},
	{
		row: "PB-10.1",
		meminta: "Laporan pemantauan disertai laporan mitra, dan berita acara tinjau lokasi bila lokasi ditinjau.",
		cites: ["perwal-bekasi-75-2021:10-1"],
		jenis: ["laporan-pemantauan", "laporan-mitra", "berita-acara"],
	},
	{
		row: "PB-10.2",
		meminta: "Laporan evaluasi disertai laporan mitra, daftar hadir, notulensi, berita acara, dan matrik evaluasi.",
		cites: ["perwal-bekasi-75-2021:10-2"],
		jenis: ["laporan-evaluasi", "laporan-mitra", "daftar-hadir", "notulen", "berita-acara", "matrik-evaluasi"],
	},
	{
		row: "PD-sinergi",
		meminta: "Sinergi dituangkan dalam nota kesepakatan yang disertai rencana kerja.",
		cites: ["perda-kerja-sama-daerah:sinergi", "pp-28-2018:46-3"],
		jenis: ["nota-kesepakatan", "rencana-kerja"],
		pemeriksaan: ["pihak-nota-tidak-ikut", "kegiatan-di-luar-masa-nota"],
	},
	{
		row: "BS-34g",
		meminta: "TKKSD menyiapkan pernyataan kehendak dan naskah kerja sama atau kontrak, juga dengan pihak luar negeri.",
		cites: ["perbup-barsel-23-2023:34-2"],
		jenis: ["nota-kesepakatan"],
	},
	{
		row: "PM-6d4",
		meminta:
			"Pengakhiran memuat inventaris barang, kewajiban dan utang, pembagian hasil dalam rupiah, setoran ke kas daerah, pencatatan aset, dan laporan.",
		cites: ["permendagri-23-2009:6-d-4", "permendagri-23-2009:10-d-4"],
		jenis: ["pengakhiran"],
	},
	{
		row: "BS-34j",
		meminta: "TKKSD membuat laporan semester dan laporan tahunan.",
		cites: ["perbup-barsel-23-2023:34-2", "perbup-barsel-23-2023:34-3"],
		lain: "Disusun dari register dengan perintah naskah laporan semester dan naskah laporan tahunan.",
	},
	{
		row: "PM-12",
		meminta: "Bupati atau Wali Kota melapor kepada Gubernur, dan Gubernur kepada Menteri.",
		cites: ["permendagri-23-2009:12", "permendagri-23-2009:8", "permendagri-23-2009:13", "perbup-barsel-23-2023:27-2"],
		lain: "Disusun dari register dengan perintah naskah laporan gubernur dan naskah laporan menteri; provinsi menyusunnya dari kabupaten dan kotanya.",
	},
];
