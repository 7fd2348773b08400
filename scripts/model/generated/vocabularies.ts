/* Generated from schemas/ by `npm run generate`; do not edit. */

export const NAMA_BENTUK = {
	"ksdd": "Kerja sama daerah dengan daerah lain",
	"ksdpk": "Kerja sama daerah dengan pihak ketiga",
	"ksdpl": "Kerja sama daerah dengan pemerintah daerah di luar negeri",
	"ksdll": "Kerja sama daerah dengan lembaga di luar negeri",
	"sinergi": "Sinergi"
} as const;

export const NAMA_BENTUK_KSDD = {
	"pelayanan-bersama": "Kerja Sama Pelayanan Bersama",
	"pelayanan-antardaerah": "Kerja Sama Pelayanan Antardaerah",
	"pengembangan-sumber-daya-manusia": "Kerja Sama Pengembangan Sumber Daya Manusia",
	"pelayanan-dengan-pembayaran-retribusi": "Kerja Sama Pelayanan dengan Pembayaran Retribusi",
	"perencanaan-dan-pengurusan": "Kerja Sama Perencanaan dan Pengurusan",
	"pembelian-penyediaan-pelayanan": "Kerja Sama Pembelian Penyediaan Pelayanan",
	"pertukaran-layanan": "Kerja Sama Pertukaran Layanan",
	"pemanfaatan-peralatan": "Kerja Sama Pemanfaatan Peralatan",
	"kebijakan-dan-pengaturan": "Kerja Sama Kebijakan dan Pengaturan"
} as const;

export const NAMA_JENIS = {
	"kerja-sama": "Kerja Sama",
	"kesepakatan-bersama": "Kesepakatan Bersama",
	"perjanjian-kerja-sama": "Perjanjian Kerja Sama",
	"adendum": "Adendum",
	"perpanjangan": "Perpanjangan",
	"matrik-evaluasi": "Matrik Evaluasi",
	"laporan": "Laporan"
} as const;

export const NAMA_JENIS_MITRA = {
	"pemerintah-daerah": "Pemerintah daerah",
	"kementerian-lembaga": "Kementerian atau lembaga pemerintah",
	"swasta-berbadan-hukum": "Perusahaan swasta berbadan hukum",
	"bumn": "Badan Usaha Milik Negara",
	"bumd": "Badan Usaha Milik Daerah",
	"koperasi": "Koperasi",
	"yayasan": "Yayasan",
	"lembaga-dalam-negeri": "Lembaga di dalam negeri",
	"pemerintah-daerah-luar-negeri": "Pemerintah daerah di luar negeri",
	"lembaga-luar-negeri": "Lembaga di luar negeri",
	"tidak-berbadan-hukum": "Lembaga tidak berbadan hukum",
	"perorangan": "Perorangan"
} as const;

export const NAMA_KATEGORI = {
	"wajib": "Kerja sama wajib",
	"sukarela": "Kerja sama sukarela"
} as const;

export const NAMA_PENGECUALIAN = {
	"kondisi-darurat": "Mengatasi kondisi darurat",
	"program-strategis-nasional": "Mendukung program strategis nasional",
	"tugas-pembantuan": "Melaksanakan penugasan tugas pembantuan"
} as const;

export const NAMA_PERAN = {
	"pemrakarsa": "Pemrakarsa",
	"mitra": "Mitra"
} as const;

export const NAMA_PUBLIKASI = {
	"publik": "Publik",
	"terbatas": "Terbatas",
	"dikecualikan": "Dikecualikan"
} as const;

export const NAMA_REKOMENDASI = {
	"perpanjangan": "Perpanjangan jangka waktu",
	"naskah-baru": "Penyusunan naskah baru",
	"adendum": "Pelaksanaan adendum",
	"menagih-kewajiban-mitra": "Menagih kewajiban mitra",
	"memenuhi-kewajiban-daerah": "Melaksanakan kewajiban pemerintah daerah yang belum terpenuhi",
	"mengakhiri-kerja-sama": "Mengakhiri kerja sama",
	"surat-teguran": "Menerbitkan surat teguran/peringatan",
	"proses-hukum": "Menempuh proses secara hukum"
} as const;

export const NAMA_STATUS = {
	"rancangan": "Rancangan",
	"final": "Final",
	"ditandatangani": "Ditandatangani",
	"batal": "Batal"
} as const;

export const NAMA_TAHAP = {
	"persiapan": "Persiapan",
	"penawaran": "Penawaran",
	"penyusunan-kesepakatan-bersama": "Penyusunan Kesepakatan Bersama",
	"penandatanganan-kesepakatan-bersama": "Penandatanganan Kesepakatan Bersama",
	"persetujuan-dprd": "Persetujuan DPRD",
	"penyusunan-pks": "Penyusunan PKS",
	"penandatanganan-pks": "Penandatanganan PKS",
	"pelaksanaan": "Pelaksanaan",
	"penatausahaan": "Penatausahaan",
	"pelaporan": "Pelaporan"
} as const;

export const NAMA_TINGKAT = {
	"provinsi": "Provinsi",
	"kabupaten": "Kabupaten",
	"kota": "Kota"
} as const;

export const NAMA_URUSAN = {
	"pendidikan": "Pendidikan",
	"kesehatan": "Kesehatan",
	"pekerjaan-umum-dan-penataan-ruang": "Pekerjaan umum dan penataan ruang",
	"perumahan-rakyat-dan-kawasan-permukiman": "Perumahan rakyat dan kawasan permukiman",
	"ketenteraman-ketertiban-umum-dan-perlindungan-masyarakat": "Ketenteraman, ketertiban umum, dan perlindungan masyarakat",
	"sosial": "Sosial",
	"tenaga-kerja": "Tenaga kerja",
	"pemberdayaan-perempuan-dan-perlindungan-anak": "Pemberdayaan perempuan dan perlindungan anak",
	"pangan": "Pangan",
	"pertanahan": "Pertanahan",
	"lingkungan-hidup": "Lingkungan hidup",
	"administrasi-kependudukan-dan-pencatatan-sipil": "Administrasi kependudukan dan pencatatan sipil",
	"pemberdayaan-masyarakat-dan-desa": "Pemberdayaan masyarakat dan Desa",
	"pengendalian-penduduk-dan-keluarga-berencana": "Pengendalian penduduk dan keluarga berencana",
	"perhubungan": "Perhubungan",
	"komunikasi-dan-informatika": "Komunikasi dan informatika",
	"koperasi-usaha-kecil-dan-menengah": "Koperasi, usaha kecil, dan menengah",
	"penanaman-modal": "Penanaman modal",
	"kepemudaan-dan-olah-raga": "Kepemudaan dan olah raga",
	"statistik": "Statistik",
	"persandian": "Persandian",
	"kebudayaan": "Kebudayaan",
	"perpustakaan": "Perpustakaan",
	"kearsipan": "Kearsipan",
	"perikanan": "Perikanan",
	"pariwisata": "Pariwisata",
	"pertanian": "Pertanian",
	"energi-dan-sumber-daya-mineral": "Energi dan sumber daya mineral",
	"perdagangan": "Perdagangan",
	"perindustrian": "Perindustrian",
	"transmigrasi": "Transmigrasi"
} as const;

export const KELOMPOK_URUSAN = {
	"pendidikan": "wajib-pelayanan-dasar",
	"kesehatan": "wajib-pelayanan-dasar",
	"pekerjaan-umum-dan-penataan-ruang": "wajib-pelayanan-dasar",
	"perumahan-rakyat-dan-kawasan-permukiman": "wajib-pelayanan-dasar",
	"ketenteraman-ketertiban-umum-dan-perlindungan-masyarakat": "wajib-pelayanan-dasar",
	"sosial": "wajib-pelayanan-dasar",
	"tenaga-kerja": "wajib-bukan-pelayanan-dasar",
	"pemberdayaan-perempuan-dan-perlindungan-anak": "wajib-bukan-pelayanan-dasar",
	"pangan": "wajib-bukan-pelayanan-dasar",
	"pertanahan": "wajib-bukan-pelayanan-dasar",
	"lingkungan-hidup": "wajib-bukan-pelayanan-dasar",
	"administrasi-kependudukan-dan-pencatatan-sipil": "wajib-bukan-pelayanan-dasar",
	"pemberdayaan-masyarakat-dan-desa": "wajib-bukan-pelayanan-dasar",
	"pengendalian-penduduk-dan-keluarga-berencana": "wajib-bukan-pelayanan-dasar",
	"perhubungan": "wajib-bukan-pelayanan-dasar",
	"komunikasi-dan-informatika": "wajib-bukan-pelayanan-dasar",
	"koperasi-usaha-kecil-dan-menengah": "wajib-bukan-pelayanan-dasar",
	"penanaman-modal": "wajib-bukan-pelayanan-dasar",
	"kepemudaan-dan-olah-raga": "wajib-bukan-pelayanan-dasar",
	"statistik": "wajib-bukan-pelayanan-dasar",
	"persandian": "wajib-bukan-pelayanan-dasar",
	"kebudayaan": "wajib-bukan-pelayanan-dasar",
	"perpustakaan": "wajib-bukan-pelayanan-dasar",
	"kearsipan": "wajib-bukan-pelayanan-dasar",
	"perikanan": "pilihan",
	"pariwisata": "pilihan",
	"pertanian": "pilihan",
	"energi-dan-sumber-daya-mineral": "pilihan",
	"perdagangan": "pilihan",
	"perindustrian": "pilihan",
	"transmigrasi": "pilihan"
} as const;
