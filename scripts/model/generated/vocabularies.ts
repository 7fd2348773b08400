/* Generated from schemas/ by `npm run generate`; do not edit. */

export const NAMA_AKSEN = {
	"nila": "Nila, biru tinta",
	"toska": "Toska, hijau kebiruan",
	"daun": "Daun, hijau",
	"sogan": "Sogan, cokelat batik",
	"delima": "Delima, merah",
	"terung": "Terung, ungu"
} as const;

export const NAMA_ALASAN_PENGAKHIRAN = {
	"jangka-waktu-habis": "Jangka waktu habis",
	"tujuan-tercapai": "Tujuan telah tercapai",
	"kesepakatan": "Kesepakatan para pihak",
	"naskah-baru": "Digantikan naskah baru",
	"putusan": "Putusan pengadilan atau peraturan",
	"lain": "Alasan lain"
} as const;

export const NAMA_ARAH_SURAT = {
	"keluar": "Surat keluar",
	"masuk": "Surat masuk"
} as const;

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

export const NAMA_BENTUK_PEMBINAAN = {
	"pemberian-pedoman": "Pemberian pedoman",
	"sosialisasi": "Sosialisasi",
	"bimbingan": "Bimbingan",
	"asistensi": "Asistensi",
	"pendidikan-dan-pelatihan": "Pendidikan dan pelatihan"
} as const;

export const NAMA_BENTUK_SURAT = {
	"penawaran": "Surat penawaran rencana kerja sama",
	"tanggapan": "Tanggapan atas penawaran",
	"permintaan-tanggapan-kedua": "Permintaan tanggapan kedua",
	"laporan-kepada-gubernur": "Laporan kepada Gubernur karena tidak ada tanggapan",
	"usulan-rencana": "Permohonan usulan rencana kerja sama kepada TKKSD",
	"permohonan-persetujuan-dprd": "Permohonan persetujuan DPRD",
	"hasil-kajian-dprd": "Jawaban dan hasil kajian DPRD",
	"tindak-lanjut-kajian-dprd": "Tindak lanjut atas hasil kajian DPRD",
	"permohonan-fasilitasi": "Permohonan fasilitasi",
	"permohonan-penyelesaian-perselisihan": "Permohonan penyelesaian perselisihan",
	"penyampaian-laporan": "Penyampaian laporan",
	"penagihan": "Penagihan kewajiban mitra",
	"teguran": "Teguran atau peringatan",
	"pemberitahuan-pengakhiran": "Pemberitahuan pengakhiran",
	"proses-hukum": "Penyerahan kepada proses hukum",
	"lain": "Surat lain"
} as const;

export const NAMA_HASIL_DPRD = {
	"disetujui": "Disetujui",
	"disetujui-dengan-catatan": "Disetujui dengan catatan",
	"ditolak": "Ditolak"
} as const;

export const NAMA_HASIL_MUSYAWARAH = {
	"sepakat": "Sepakat",
	"tidak-sepakat": "Tidak tercapai kesepakatan"
} as const;

export const NAMA_ISI_TANGGAPAN = {
	"menerima": "Menerima penawaran",
	"menolak": "Menolak penawaran",
	"membahas": "Meminta pembahasan lebih lanjut"
} as const;

export const NAMA_JENIS = {
	"kerja-sama": "Kerja Sama",
	"kesepakatan-bersama": "Kesepakatan Bersama",
	"perjanjian-kerja-sama": "Perjanjian Kerja Sama",
	"nota-kesepakatan": "Nota Kesepakatan",
	"rencana-kerja": "Rencana Kerja",
	"surat-kuasa": "Surat Kuasa",
	"pernyataan-kehendak": "Pernyataan Kehendak Kerja Sama",
	"naskah-kerja-sama": "Naskah Kerja Sama",
	"adendum": "Adendum",
	"perpanjangan": "Perpanjangan",
	"matrik-evaluasi": "Matrik Evaluasi",
	"laporan": "Laporan",
	"kerangka-acuan-kerja": "Kerangka Acuan Kerja",
	"telaahan": "Telaahan TKKSD",
	"surat": "Surat",
	"persetujuan-dprd": "Persetujuan DPRD",
	"laporan-mitra": "Laporan Mitra",
	"laporan-semester": "Laporan Semester",
	"laporan-pemantauan": "Laporan Pemantauan",
	"laporan-evaluasi": "Laporan Evaluasi",
	"berita-acara": "Berita Acara",
	"notulen": "Notulen",
	"daftar-hadir": "Daftar Hadir",
	"perselisihan": "Perselisihan",
	"pengakhiran": "Pengakhiran",
	"rapat": "Rapat TKKSD",
	"rencana-kerja-sama": "Daftar Rencana Kerja Sama",
	"pembinaan": "Pembinaan"
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

export const NAMA_KEADAAN_PERSELISIHAN = {
	"musyawarah": "Dalam musyawarah",
	"tkksd-provinsi": "Dimohonkan kepada TKKSD Provinsi",
	"lanjutan": "Diteruskan menurut peraturan perundang-undangan",
	"selesai": "Selesai"
} as const;

export const NAMA_KELEMBAGAAN = {
	"forum": "Forum",
	"badan": "Badan kerja sama"
} as const;

export const NAMA_KESIMPULAN_TELAAHAN = {
	"layak": "Layak dilanjutkan",
	"layak-dengan-perbaikan": "Layak dengan perbaikan",
	"tidak-layak": "Tidak layak dilanjutkan"
} as const;

export const NAMA_LAYANAN_GIT = {
	"github": "GitHub",
	"gitlab": "GitLab"
} as const;

export const NAMA_METODE_PEMANTAUAN = {
	"laporan-mitra": "Analisis dokumen laporan mitra",
	"tinjau-lokasi": "Tinjau lokasi"
} as const;

export const NAMA_PENGECUALIAN = {
	"kondisi-darurat": "Mengatasi kondisi darurat",
	"program-strategis-nasional": "Mendukung program strategis nasional",
	"tugas-pembantuan": "Melaksanakan penugasan tugas pembantuan"
} as const;

export const NAMA_PENGELOLAAN = {
	"konsorsium": "Konsorsium",
	"pembelian-bersama": "Pembelian bersama",
	"pemakaian-peralatan-bersama": "Pemakaian peralatan bersama",
	"pembangunan-bersama": "Pembangunan bersama",
	"pelayanan-bersama": "Pelayanan bersama",
	"pelayanan-dengan-kontrak": "Pelayanan dengan kontrak"
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

export const NAMA_PUTUSAN_RAPAT = {
	"persetujuan": "Persetujuan",
	"penolakan": "Penolakan",
	"rekomendasi": "Rekomendasi",
	"penetapan": "Penetapan"
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

export const NAMA_RUPA = {
	"wadah-wajib": "Wadah atau kawasan kerja sama wajib",
	"wadah-sukarela": "Wadah atau kawasan kerja sama sukarela",
	"asosiasi-pemerintah-daerah": "Asosiasi pemerintah daerah"
} as const;

export const NAMA_SEBAGAI_LAMPIRAN = {
	"dpa": "Salinan DPA",
	"izin-dprd": "Surat izin DPRD",
	"lain": "Dokumen lain"
} as const;

export const NAMA_SIFAT_BARANG = {
	"bergerak": "Barang bergerak",
	"tidak-bergerak": "Barang tidak bergerak"
} as const;

export const NAMA_STATUS = {
	"rancangan": "Rancangan",
	"final": "Final",
	"ditandatangani": "Ditandatangani",
	"batal": "Batal"
} as const;

export const NAMA_SUMBER = {
	"apbd": "Anggaran pendapatan dan belanja daerah",
	"apbn": "Anggaran pendapatan dan belanja negara"
} as const;

export const NAMA_TAHAP = {
	"persiapan": "Persiapan",
	"penawaran": "Penawaran",
	"penyusunan-kesepakatan-bersama": "Penyusunan Kesepakatan Bersama",
	"penandatanganan-kesepakatan-bersama": "Penandatanganan Kesepakatan Bersama",
	"penyusunan-nota-kesepakatan": "Penyusunan Nota Kesepakatan",
	"persetujuan-dprd": "Persetujuan DPRD",
	"penandatanganan-nota-kesepakatan": "Penandatanganan Nota Kesepakatan",
	"penyusunan-pks": "Penyusunan PKS",
	"penandatanganan-pks": "Penandatanganan PKS",
	"pelaksanaan": "Pelaksanaan",
	"penatausahaan": "Penatausahaan",
	"pelaporan": "Pelaporan"
} as const;

export const NAMA_TENTANG_BERITA_ACARA = {
	"rapat": "Rapat",
	"tinjau-lokasi": "Tinjau lokasi",
	"musyawarah": "Musyawarah dan mufakat",
	"pemetaan": "Identifikasi dan pemetaan"
} as const;

export const NAMA_TINGKAT = {
	"provinsi": "Provinsi",
	"kabupaten": "Kabupaten",
	"kota": "Kota"
} as const;

export const NAMA_TINGKAT_RAPAT = {
	"pleno": "Rapat pleno",
	"teknis": "Rapat teknis"
} as const;

export const NAMA_TUGAS_SEKRETARIAT = {
	"pengelolaan": "Membantu pengelolaan, monitoring, dan evaluasi pelaksanaan kerja sama",
	"masukan": "Memberi masukan dan saran kepada kepala daerah bila ada permasalahan",
	"pelaporan": "Melaporkan pelaksanaan tugas kepada kepala daerah masing-masing"
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
