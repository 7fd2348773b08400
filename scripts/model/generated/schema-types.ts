/* Generated from schemas/ by `npm run generate`; do not edit. */

/**
 * Pengenal dalam alamat web: huruf kecil, angka, tanda hubung
 */
export type Slug = string;
/**
 * Keadaan dokumen. Hanya final, ditandatangani dan batal yang terbit di portal
 */
export type Status = "rancangan" | "final" | "ditandatangani" | "batal";
/**
 * publik terbit utuh; terbatas tidak terbit; dikecualikan terbit judul, para pihak dan dasar hukumnya saja
 */
export type Publikasi = "publik" | "terbatas" | "dikecualikan";
/**
 * Tanggal kalender, tahun-bulan-hari
 */
export type Tanggal = string;
/**
 * Kegiatan yang dicatat
 */
export type TentangBeritaAcara = "rapat" | "tinjau-lokasi" | "musyawarah" | "pemetaan";
/**
 * Hasil musyawarah
 */
export type HasilMusyawarah = "sepakat" | "tidak-sepakat";
/**
 * Judul atau perihal
 */
export type Judul = string;
/**
 * Nomor surat; kosong mencetak titik-titik
 */
export type Nomor = string | null;
/**
 * Yang menandatangani, urut
 *
 * @minItems 1
 */
export type PenandaTanganDinas = PenandaTangan[];
/**
 * Layanan git
 */
export type LayananGit = "github" | "gitlab";
/**
 * Kepada siapa surat atau laporan disampaikan, mis. Bupati Tirtapura
 */
export type Kepada = string;
/**
 * Tembusan, urut
 *
 * Items: Jabatan atau perangkat daerah
 */
export type Tembusan = string[];
/**
 * Dokumen yang dilampirkan, sebagai alamat berkas relatif
 *
 * Items: Alamat berkas relatif, mis. notulen-evaluasi.md
 */
export type Lampiran = string[];
/**
 * Tugas Sekretariat Kerja Sama (Perbup Barito Selatan 23/2023 Pasal 41 ayat (1))
 */
export type TugasSekretariat = "pengelolaan" | "masukan" | "pelaporan";
/**
 * Bentuk kerja sama daerah
 */
export type Bentuk = "ksdd" | "ksdpk" | "ksdpl" | "ksdll" | "sinergi";
/**
 * Bentuk KSDD (Perbup Barito Selatan 23/2023 Pasal 9)
 */
export type BentukKsdd =
	| "pelayanan-bersama"
	| "pelayanan-antardaerah"
	| "pengembangan-sumber-daya-manusia"
	| "pelayanan-dengan-pembayaran-retribusi"
	| "perencanaan-dan-pengurusan"
	| "pembelian-penyediaan-pelayanan"
	| "pertukaran-layanan"
	| "pemanfaatan-peralatan"
	| "kebijakan-dan-pengaturan";
/**
 * Urusan pemerintahan (Perbup Barito Selatan 23/2023 Pasal 5 ayat (4))
 */
export type Urusan =
	| "pendidikan"
	| "kesehatan"
	| "pekerjaan-umum-dan-penataan-ruang"
	| "perumahan-rakyat-dan-kawasan-permukiman"
	| "ketenteraman-ketertiban-umum-dan-perlindungan-masyarakat"
	| "sosial"
	| "tenaga-kerja"
	| "pemberdayaan-perempuan-dan-perlindungan-anak"
	| "pangan"
	| "pertanahan"
	| "lingkungan-hidup"
	| "administrasi-kependudukan-dan-pencatatan-sipil"
	| "pemberdayaan-masyarakat-dan-desa"
	| "pengendalian-penduduk-dan-keluarga-berencana"
	| "perhubungan"
	| "komunikasi-dan-informatika"
	| "koperasi-usaha-kecil-dan-menengah"
	| "penanaman-modal"
	| "kepemudaan-dan-olah-raga"
	| "statistik"
	| "persandian"
	| "kebudayaan"
	| "perpustakaan"
	| "kearsipan"
	| "perikanan"
	| "pariwisata"
	| "pertanian"
	| "energi-dan-sumber-daya-mineral"
	| "perdagangan"
	| "perindustrian"
	| "transmigrasi";
/**
 * Tahapan kerja sama (Perbup Barito Selatan 23/2023 Pasal 13) dan sinergi (abstrak Perda Kerja Sama Daerah)
 */
export type Tahap =
	| "persiapan"
	| "penawaran"
	| "penyusunan-kesepakatan-bersama"
	| "penandatanganan-kesepakatan-bersama"
	| "penyusunan-nota-kesepakatan"
	| "persetujuan-dprd"
	| "penandatanganan-nota-kesepakatan"
	| "penyusunan-pks"
	| "penandatanganan-pks"
	| "pelaksanaan"
	| "penatausahaan"
	| "pelaporan";
/**
 * Jenis mitra kerja sama (Perwal Bekasi 75/2021 Pasal 1 angka 8)
 */
export type JenisMitra =
	| "pemerintah-daerah"
	| "kementerian-lembaga"
	| "swasta-berbadan-hukum"
	| "bumn"
	| "bumd"
	| "koperasi"
	| "yayasan"
	| "lembaga-dalam-negeri"
	| "pemerintah-daerah-luar-negeri"
	| "lembaga-luar-negeri"
	| "tidak-berbadan-hukum"
	| "perorangan";
/**
 * Cara pemantauan (Perwal Bekasi 75/2021 Pasal 6 ayat (2))
 */
export type MetodePemantauan = "laporan-mitra" | "tinjau-lokasi";
/**
 * Rekomendasi menurut Perwal Bekasi 75/2021 Pasal 6 ayat (7) huruf a sampai huruf h
 */
export type Rekomendasi =
	| "perpanjangan"
	| "naskah-baru"
	| "adendum"
	| "menagih-kewajiban-mitra"
	| "memenuhi-kewajiban-daerah"
	| "mengakhiri-kerja-sama"
	| "surat-teguran"
	| "proses-hukum";
/**
 * Bentuk pembinaan
 */
export type BentukPembinaan =
	"pemberian-pedoman" | "sosialisasi" | "bimbingan" | "asistensi" | "pendidikan-dan-pelatihan";
/**
 * Mengapa kerja sama berakhir
 */
export type AlasanPengakhiran =
	"jangka-waktu-habis" | "tujuan-tercapai" | "kesepakatan" | "naskah-baru" | "putusan" | "lain";
/**
 * Bergerak atau tidak bergerak
 */
export type SifatBarang = "bergerak" | "tidak-bergerak";
/**
 * Jenis dokumen; menentukan isian, templat dan aturan yang dipakai
 */
export type Jenis =
	| "kerja-sama"
	| "kesepakatan-bersama"
	| "perjanjian-kerja-sama"
	| "nota-kesepakatan"
	| "rencana-kerja"
	| "surat-kuasa"
	| "pernyataan-kehendak"
	| "naskah-kerja-sama"
	| "adendum"
	| "perpanjangan"
	| "matrik-evaluasi"
	| "laporan"
	| "kerangka-acuan-kerja"
	| "telaahan"
	| "surat"
	| "persetujuan-dprd"
	| "laporan-mitra"
	| "laporan-semester"
	| "laporan-pemantauan"
	| "laporan-evaluasi"
	| "berita-acara"
	| "notulen"
	| "daftar-hadir"
	| "perselisihan"
	| "pengakhiran"
	| "rapat"
	| "rencana-kerja-sama"
	| "pembinaan";
/**
 * Sampai di mana penyelesaiannya
 */
export type KeadaanPerselisihan = "musyawarah" | "tkksd-provinsi" | "lanjutan" | "selesai";
/**
 * Sikap DPRD
 */
export type HasilDprd = "disetujui" | "disetujui-dengan-catatan" | "ditolak";
/**
 * Putusan rapat
 */
export type PutusanRapat = "persetujuan" | "penolakan" | "rekomendasi" | "penetapan";
/**
 * Rapat pleno atau rapat teknis
 */
export type TingkatRapat = "pleno" | "teknis";
/**
 * Untuk apa surat ini
 */
export type BentukSurat =
	| "penawaran"
	| "tanggapan"
	| "permintaan-tanggapan-kedua"
	| "laporan-kepada-gubernur"
	| "usulan-rencana"
	| "permohonan-persetujuan-dprd"
	| "hasil-kajian-dprd"
	| "tindak-lanjut-kajian-dprd"
	| "permohonan-fasilitasi"
	| "permohonan-penyelesaian-perselisihan"
	| "penyampaian-laporan"
	| "penagihan"
	| "teguran"
	| "pemberitahuan-pengakhiran"
	| "proses-hukum"
	| "lain";
/**
 * Dari pemerintah daerah ini, atau kepadanya
 */
export type ArahSurat = "keluar" | "masuk";
/**
 * Dokumen apa PDF ini
 */
export type SebagaiLampiran = "dpa" | "izin-dprd" | "lain";
/**
 * Isi tanggapan atas penawaran
 */
export type IsiTanggapan = "menerima" | "menolak" | "membahas";
/**
 * Kesimpulan telaahan
 */
export type KesimpulanTelaahan = "layak" | "layak-dengan-perbaikan" | "tidak-layak";

export interface Skema {}
/**
 * Naskah yang mengubah naskah lain: pasal bernomor romawi, dan bunyi barunya dikutip
 */
export interface Adendum {
	/**
	 * Jenis dokumen
	 */
	jenis: "adendum";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul sesudah kata TENTANG
	 */
	judul: string;
	/**
	 * Satu nomor untuk setiap pihak, urut; null mencetak titik-titik
	 */
	nomor?: (string | null)[];
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Para pihak menurut urutan
	 *
	 * @minItems 2
	 * @maxItems 30
	 */
	pihak: Pihak[];
	jangka_waktu?: JangkaWaktu;
	/**
	 * Naskah yang diubah, sebagai alamat berkas relatif; sesudahnya boleh matrik evaluasi yang menyarankannya
	 *
	 * @minItems 1
	 */
	dasar: string[];
	/**
	 * Adendum yang keberapa atas naskah itu: 1 menjadi Adendum Kesatu
	 */
	urutan: number;
	/**
	 * Alasan perubahan (Perbup Barito Selatan 23/2023 Pasal 25 ayat (3))
	 *
	 * @minItems 1
	 */
	alasan: string[];
	/**
	 * true bila perubahan menambah beban masyarakat; persetujuan DPRD lalu wajib (Pasal 25 ayat (7))
	 */
	membebani_masyarakat?: boolean;
	/**
	 * Persetujuan DPRD atas perubahan yang menambah beban masyarakat
	 */
	persetujuan_dprd?: {
		/**
		 * Nomor keputusan DPRD
		 */
		nomor: string;
		tanggal: Tanggal;
	};
	rangkap?: Rangkap;
	cetak?: TataCetak;
}
/**
 * Alasan dokumen dikecualikan dari informasi publik (UU 14/2008 Pasal 17)
 */
export interface Pengecualian {
	/**
	 * Dasar hukum, mis. UU 14/2008 Pasal 17 huruf b
	 */
	dasar: string;
	/**
	 * Ringkasan hasil uji konsekuensi dan nomor penetapannya
	 */
	uji_konsekuensi: string;
	sampai: Tanggal;
}
/**
 * Satu pihak dalam naskah, menurut urutan penyebutannya
 */
export interface Pihak {
	/**
	 * Sebutan dalam naskah; bawaannya PIHAK KESATU, PIHAK KEDUA, … menurut urutan
	 */
	sebutan?: string;
	/**
	 * Nama penanda tangan tanpa gelar; kosong mencetak titik-titik
	 */
	nama?: string | null;
	/**
	 * Jabatan penanda tangan
	 */
	jabatan?: string;
	/**
	 * Daerah atau mitra yang diwakili: id pada kerja-sama.md, atau namanya
	 */
	mewakili?: string;
	/**
	 * Provinsi daerah yang diwakili, bila tercetak pada judul; bawaannya dari daerah.yaml
	 */
	provinsi?: string;
	/**
	 * Dasar kewenangan: keputusan pengangkatan atau surat kuasa khusus
	 */
	dasar?: string;
	/**
	 * Berkas surat kuasa bagi penanda tangan ini, mis. surat-kuasa.md; nomor dan tanggalnya tercetak sendiri bila dasar kosong
	 */
	kuasa?: string;
	/**
	 * Tempat kedudukan
	 */
	alamat?: string;
	terjemahan?: TerjemahanPihak;
	/**
	 * Bila satu pihak ditandatangani beberapa orang
	 *
	 * @minItems 1
	 */
	penanda_tangan?: PenandaTangan[];
}
/**
 * Isian pihak dalam bahasa kedua, untuk naskah dua bahasa
 */
export interface TerjemahanPihak {
	/**
	 * Jabatan, mis. Regent of Tirtapura
	 */
	jabatan: string;
	/**
	 * Nama badan yang diwakili
	 */
	mewakili: string;
	/**
	 * Dasar kewenangan
	 */
	dasar?: string;
	/**
	 * Tempat kedudukan
	 */
	alamat?: string;
}
/**
 * Orang yang menandatangani atas nama satu pihak
 */
export interface PenandaTangan {
	/**
	 * Nama tanpa gelar; kosong mencetak titik-titik
	 */
	nama?: string | null;
	/**
	 * Jabatan, mis. Bupati Tirtapura
	 */
	jabatan: string;
	/**
	 * Daerah atau mitra yang diwakili: id pada kerja-sama.md, atau namanya
	 */
	mewakili?: string;
	/**
	 * Provinsi daerah yang diwakili, bila tercetak pada judul; bawaannya dari daerah.yaml
	 */
	provinsi?: string;
	/**
	 * Dasar kewenangan: keputusan pengangkatan atau surat kuasa khusus
	 */
	dasar?: string;
	/**
	 * Berkas surat kuasa bagi penanda tangan ini, mis. surat-kuasa.md; nomor dan tanggalnya tercetak sendiri bila dasar kosong
	 */
	kuasa?: string;
	/**
	 * Tempat kedudukan
	 */
	alamat?: string;
	terjemahan?: TerjemahanPihak;
}
/**
 * Masa berlaku naskah. Sebelum tanggal diketahui, tulis lama saja
 */
export interface JangkaWaktu {
	/**
	 * Tanggal mulai berlaku
	 */
	mulai?: string | null;
	/**
	 * Tanggal berakhir
	 */
	selesai?: string | null;
	/**
	 * Lama berlaku, mis. 5 tahun
	 */
	lama?: string;
	/**
	 * Bila berakhir karena peristiwa, bukan tanggal
	 */
	keterangan?: string;
}
/**
 * Jumlah rangkap asli dan berapa di antaranya bermeterai
 */
export interface Rangkap {
	/**
	 * Rangkap asli yang ditandatangani
	 */
	jumlah: number;
	/**
	 * Berapa rangkap di antaranya bermeterai; bawaannya semua
	 */
	bermeterai?: number;
}
/**
 * Tata cetak naskah ini; mengesampingkan kertas pada daerah.yaml
 */
export interface TataCetak {
	/**
	 * Kata di antara para pihak pada judul; bawaannya DAN
	 */
	penghubung?: "DAN" | "DENGAN";
	/**
	 * Tempat baris NOMOR pada kepala naskah; bawaannya sesudah-judul
	 */
	letak_nomor?: "sesudah-judul" | "sebelum-tentang";
	/**
	 * true mencetak nama provinsi pada baris tersendiri di bawah nama kabupaten atau kota pada judul
	 */
	provinsi?: boolean;
	/**
	 * Kotak paraf pada kaki setiap halaman: true untuk setiap pihak, atau daftar yang memaraf
	 *
	 * @minItems 1
	 * @maxItems 6
	 */
	paraf?: boolean | string[];
	/**
	 * Kotak Meterai Rp10.000 pada tanda tangan: true untuk setiap pihak, atau nomor urut pihak (UU 10/2020)
	 *
	 * @minItems 1
	 * @maxItems 30
	 */
	meterai?: boolean | number[];
	/**
	 * Tabel PARAF KOORDINASI di bawah tanda tangan: jabatan yang memaraf, menurut urutan
	 *
	 * @minItems 1
	 * @maxItems 20
	 */
	paraf_koordinasi?: string[];
	/**
	 * Nomor urut lampiran yang dicetak mendatar
	 *
	 * @minItems 1
	 */
	lampiran_lanskap?: number[];
}
/**
 * Berita acara rapat, tinjau lokasi, musyawarah atau pemetaan
 */
export interface BeritaAcara {
	/**
	 * Jenis dokumen
	 */
	jenis: "berita-acara";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	tentang: TentangBeritaAcara;
	/**
	 * Tempat kegiatan
	 */
	lokasi?: string;
	hasil?: HasilMusyawarah;
	penanda_tangan: PenandaTanganDinas;
}
/**
 * Profil kertas daerah; ukuran dalam milimeter
 */
export interface Kertas {
	/**
	 * A4 210 × 297 mm atau F4 215 × 330 mm
	 */
	ukuran?: "A4" | "F4";
	/**
	 * Margin dalam milimeter
	 */
	margin?: {
		/**
		 * Margin atas (mm)
		 */
		atas: number;
		/**
		 * Margin kanan (mm)
		 */
		kanan: number;
		/**
		 * Margin bawah (mm); paling sedikit 20 agar kode QR muat
		 */
		bawah: number;
		/**
		 * Margin kiri (mm)
		 */
		kiri: number;
	};
	/**
	 * Nama huruf; bawaannya Arimo
	 */
	huruf?: string;
	/**
	 * Berkas huruf milik daerah (woff2, ttf atau otf), relatif terhadap daerah.yaml
	 */
	berkas_huruf?: string;
	/**
	 * Ukuran huruf (pt)
	 */
	ukuran_huruf?: number;
	/**
	 * Kata di antara para pihak pada judul; bawaannya DAN
	 */
	penghubung?: "DAN" | "DENGAN";
	/**
	 * Tempat baris NOMOR pada kepala naskah; bawaannya sesudah-judul
	 */
	letak_nomor?: "sesudah-judul" | "sebelum-tentang";
	/**
	 * true mencetak nama provinsi pada baris tersendiri di bawah nama kabupaten atau kota pada judul
	 */
	provinsi?: boolean;
	/**
	 * Kotak paraf pada kaki setiap halaman: true untuk setiap pihak, atau daftar yang memaraf
	 *
	 * @minItems 1
	 * @maxItems 6
	 */
	paraf?: boolean | string[];
	/**
	 * Kotak Meterai Rp10.000 pada tanda tangan: true untuk setiap pihak, atau nomor urut pihak (UU 10/2020)
	 *
	 * @minItems 1
	 * @maxItems 30
	 */
	meterai?: boolean | number[];
	/**
	 * Tabel PARAF KOORDINASI di bawah tanda tangan: jabatan yang memaraf, menurut urutan
	 *
	 * @minItems 1
	 * @maxItems 20
	 */
	paraf_koordinasi?: string[];
	/**
	 * Dasar hukum tata naskah
	 */
	dasar?: string;
}
/**
 * Penyunting di peramban pada /admin/ dan repositori git tempat usulan perubahannya ditulis; tanpa ini penyunting tidak terbit
 */
export interface Sunting {
	layanan: LayananGit;
	/**
	 * Pemilik dan nama repositori, mis. pemkab-tirtapura/kerja-sama
	 */
	repositori: string;
	/**
	 * Cabang yang diterbitkan; bawaannya main
	 */
	cabang?: string;
	/**
	 * Alamat layanan git milik sendiri, mis. https://git.contoh.go.id; bawaannya https://github.com atau https://gitlab.com
	 */
	alamat?: string;
	/**
	 * Alamat perantara masuk (OAuth) untuk GitHub; tanpa ini masuk dengan token akses pribadi
	 */
	masuk?: string;
	/**
	 * Pengenal aplikasi OAuth di GitLab; tanpa ini masuk dengan token akses pribadi
	 */
	id_aplikasi?: string;
}
/**
 * Satu peraturan dan masa berlakunya menurut pernyataan daerah
 */
export interface PeraturanBerlaku {
	/**
	 * Nama berkas dalam content/peraturan tanpa .yaml
	 */
	id: string;
	/**
	 * Masa berlaku di daerah ini; bawaannya menurut peraturan itu sendiri
	 */
	berlaku?: {
		sejak?: Tanggal;
		sampai?: Tanggal;
		/**
		 * Dasar pernyataan itu
		 */
		keterangan?: string;
	};
}
/**
 * Asosiasi atau perkumpulan daerah
 */
export interface Asosiasi {
	/**
	 * Nama asosiasi atau perkumpulan
	 */
	nama: string;
	/**
	 * Rupa asosiasi
	 */
	rupa: "wadah-wajib" | "wadah-sukarela" | "asosiasi-pemerintah-daerah";
	/**
	 * Tahun menjadi anggota
	 */
	sejak?: number;
}
/**
 * Satu alamat lama dan penggantinya, dari akar portal
 */
export interface Alih {
	/**
	 * Alamat lama daerah ini, mis. /tirtapura/sampah-lama/ atau /tirtapura/sampah/pks-lama/
	 */
	dari: string;
	/**
	 * Alamat halaman daerah, kerja sama, atau dokumen yang sekarang, mis. /tirtapura/sampah/
	 */
	ke: string;
}
/**
 * Kedudukan dalam tim dan jabatan yang mengisinya
 */
export interface Anggota {
	/**
	 * Kedudukan dalam tim, mis. Ketua
	 */
	kedudukan: string;
	/**
	 * Jabatan yang mengisi
	 */
	jabatan: string;
	/**
	 * Nama pejabat
	 */
	nama?: string;
}
/**
 * Siapa daerah ini: content/<daerah>/daerah.yaml
 */
export interface Daerah {
	/**
	 * Nama daerah, mis. Kabupaten Tirtapura
	 */
	nama: string;
	/**
	 * Nama dalam naskah; bawaannya Pemerintah Daerah diikuti nama daerah
	 */
	nama_pemerintah?: string;
	/**
	 * Tingkat daerah
	 */
	tingkat: "provinsi" | "kabupaten" | "kota";
	/**
	 * Folder provinsi di portal ini, atau nama provinsi
	 */
	provinsi?: string;
	/**
	 * Ibu kota atau tempat kedudukan
	 */
	ibu_kota: string;
	/**
	 * Alamat portal tanpa garis miring di akhir, mis. https://kerjasama.contoh.go.id; menjadi tujuan kode QR pada lembar
	 */
	situs?: string;
	sunting?: Sunting;
	/**
	 * Daerah rekaan untuk contoh
	 */
	contoh?: boolean;
	/**
	 * Kepala daerah
	 */
	kepala_daerah: {
		/**
		 * Nama tanpa gelar
		 */
		nama: string;
		/**
		 * Jabatan, mis. Bupati Tirtapura
		 */
		jabatan: string;
	};
	/**
	 * Berkas lambang daerah (svg atau png), relatif terhadap daerah.yaml
	 */
	lambang?: string;
	/**
	 * Warna daerah ini pada halaman-halamannya di portal; bawaannya nila
	 */
	aksen?: "nila" | "toska" | "daun" | "sogan" | "delima" | "terung";
	/**
	 * Berkas lambang negara yang disediakan daerah; tanpa ini tercetak penanda tempat
	 */
	lambang_negara?: string;
	kertas?: Kertas;
	/**
	 * Peraturan yang dinyatakan berlaku oleh daerah ini
	 *
	 * @minItems 1
	 */
	peraturan: PeraturanBerlaku[];
	/**
	 * Perangkat daerah
	 */
	perangkat_daerah?: string[];
	/**
	 * Jabatan yang memaraf rangkap berparaf hierarki, dari penyusun sampai Sekretaris Daerah; bawaannya perangkat daerah pemrakarsa dan pimpinan TKKSD
	 *
	 * @minItems 1
	 * @maxItems 12
	 */
	paraf_hierarki?: string[];
	/**
	 * Tim Koordinasi Kerja Sama Daerah
	 */
	tkksd?: Anggota[];
	/**
	 * Tim Pengawasan
	 */
	tim_pengawasan?: Anggota[];
	/**
	 * Asosiasi atau perkumpulan yang diikuti atau dibentuk daerah (Perbup Barito Selatan 23/2023 Pasal 43)
	 *
	 * @minItems 1
	 */
	asosiasi?: Asosiasi[];
	/**
	 * Alamat yang pernah terbit dan sudah ditinggalkan, dengan halaman yang menggantikannya; dokumen, PDF, dan umpan di bawah kerja sama yang pindah ikut dialihkan
	 *
	 * @minItems 1
	 */
	alih?: Alih[];
	/**
	 * Cara masyarakat bertanya
	 */
	kontak?: {
		/**
		 * Unit yang melayani
		 */
		unit?: string;
		/**
		 * Alamat surel dinas
		 */
		surel?: string;
		/**
		 * Telepon kantor
		 */
		telepon?: string;
		/**
		 * Alamat kantor
		 */
		alamat?: string;
	};
}
/**
 * Satu orang yang hadir
 */
export interface Hadirin {
	/**
	 * Nama tanpa gelar
	 */
	nama: string;
	/**
	 * Jabatan
	 */
	jabatan?: string;
	/**
	 * Instansi
	 */
	instansi: string;
}
/**
 * Daftar hadir rapat
 */
export interface DaftarHadir {
	/**
	 * Jenis dokumen
	 */
	jenis: "daftar-hadir";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	/**
	 * Acara rapat
	 */
	acara: string;
	/**
	 * Waktu, mis. 09.00–12.00 WIB
	 */
	waktu?: string;
	/**
	 * Yang hadir, urut
	 *
	 * @minItems 1
	 */
	hadir: Hadirin[];
	penyusun?: PenandaTangan;
}
/**
 * Masa yang dilaporkan
 */
export interface Periode {
	mulai: Tanggal;
	selesai: Tanggal;
}
/**
 * Kerangka acuan kerja perangkat daerah pemrakarsa (Perbup Barito Selatan 23/2023 Pasal 14)
 */
export interface KerangkaAcuanKerja {
	/**
	 * Jenis dokumen
	 */
	jenis: "kerangka-acuan-kerja";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	kepada?: Kepada;
	tembusan?: Tembusan;
	/**
	 * Perangkat daerah pemrakarsa
	 */
	perangkat_daerah: string;
	/**
	 * Perkiraan biaya dalam rupiah
	 */
	anggaran?: number;
	/**
	 * Sumber pembiayaan, mis. APBD 2027
	 */
	sumber_dana?: string;
	penyusun?: PenandaTangan;
}
/**
 * Satu baris register sebagaimana tertulis di sana
 */
export interface BarisRegister {
	/**
	 * Berkas, lembar dan baris, mis. daftar.xlsx, lembar 2024, baris 12
	 */
	asal: string;
	/**
	 * Judul menurut register
	 */
	judul: string;
	/**
	 * Jenis naskah menurut register
	 */
	jenis_naskah?: string;
	/**
	 * Nomor naskah menurut urutan register
	 *
	 * @minItems 1
	 */
	nomor?: string[];
	/**
	 * Para pihak atau mitra menurut register
	 *
	 * @minItems 1
	 */
	pihak: string[];
	tanggal?: Tanggal;
	/**
	 * Tahun, bila register menyebutnya tersendiri
	 */
	tahun?: string;
	mulai?: Tanggal;
	selesai?: Tanggal;
	/**
	 * Jangka waktu menurut register
	 */
	jangka_waktu?: string;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string;
	/**
	 * Kolom lain, dan yang belum dapat dibaca
	 *
	 * @minItems 1
	 */
	lain?: {
		/**
		 * Judul kolom
		 */
		kolom: string;
		/**
		 * Isi sel
		 */
		isi: string;
	}[];
}
/**
 * Satu bantuan pendanaan dari anggaran negara atau daerah
 */
export interface BantuanPendanaan {
	/**
	 * Yang memberi bantuan, mis. Pemerintah Provinsi Nusa Harapan
	 */
	pemberi: string;
	/**
	 * Anggaran yang membiayainya
	 */
	sumber: "apbd" | "apbn";
	/**
	 * Tahun anggaran
	 */
	tahun: number;
	/**
	 * Jumlah bantuan dalam rupiah
	 */
	jumlah: number;
}
/**
 * Sekretariat Kerja Sama yang dibentuk bersama (Perbup Barito Selatan 23/2023 Pasal 40 dan 41)
 */
export interface SekretariatKerjaSama {
	/**
	 * Nama sekretariat
	 */
	nama: string;
	/**
	 * Tempat kedudukan
	 */
	alamat?: string;
	/**
	 * Berkas Kesepakatan Bersama yang membentuknya, mis. kesepakatan-bersama.md
	 */
	dasar: string;
	/**
	 * Kerja samanya dilakukan secara terus-menerus
	 */
	terus_menerus?: boolean;
	/**
	 * Objek yang dikerjasamakan, satu per butir
	 *
	 * @minItems 1
	 */
	objek?: string[];
	/**
	 * Tugasnya
	 *
	 * @minItems 1
	 */
	tugas?: TugasSekretariat[];
}
/**
 * Kerja sama lain yang meneruskan kerja sama ini sesudah digabung
 */
export interface Penggabungan {
	/**
	 * Alamat kerja sama yang meneruskannya: <daerah>/<kerja sama>, mis. tirtapura/pengelolaan-sampah-regional
	 */
	kerja_sama: string;
	tanggal: Tanggal;
	/**
	 * Berkas yang menjadi dasar penggabungan, mis. berita-acara-penggabungan.md
	 */
	dasar: string;
}
/**
 * Pihak yang keluar sebelum kerja sama berakhir
 */
export interface PihakKeluar {
	tanggal: Tanggal;
	/**
	 * Berkas yang menjadi dasarnya, mis. adendum-1.md atau berita-acara-keluar.md
	 */
	dasar: string;
}
/**
 * Model kerja sama (paparan PP 50/2007); sektor dan para pihaknya terbaca dari urusan dan pihak
 */
export interface Model {
	/**
	 * Menurut pengaturan pengelolaan
	 */
	pengelolaan?:
		| "konsorsium"
		| "pembelian-bersama"
		| "pemakaian-peralatan-bersama"
		| "pembangunan-bersama"
		| "pelayanan-bersama"
		| "pelayanan-dengan-kontrak";
	/**
	 * Menurut kelembagaan
	 */
	kelembagaan?: "forum" | "badan";
}
/**
 * Dasar kerja sama dalam perencanaan pembangunan daerah
 */
export interface Perencanaan {
	/**
	 * Dokumen perencanaan yang memuatnya, mis. RPJMD 2025-2029 halaman 112
	 */
	tercantum?: string;
	/**
	 * Bila belum tercantum: salah satu dari tiga pengecualian
	 */
	pengecualian?: "kondisi-darurat" | "program-strategis-nasional" | "tugas-pembantuan";
	/**
	 * Penjelasan pengecualian
	 */
	penjelasan?: string;
}
/**
 * Daerah dalam portal ini (daerah) atau mitra lain (id, nama, jenis)
 */
export interface PihakKerjaSama {
	/**
	 * Nama map daerah dalam content
	 */
	daerah?: string;
	id?: Slug;
	/**
	 * Nama resmi mitra
	 */
	nama?: string;
	jenis?: JenisMitra;
	/**
	 * Berkas lambang mitra, relatif terhadap kerja-sama.md
	 */
	lambang?: string;
	/**
	 * Peran dalam kerja sama
	 */
	peran?: "pemrakarsa" | "mitra";
	keluar?: PihakKeluar;
}
/**
 * Satu kerja sama: content/<daerah>/kerja-sama/<slug>/kerja-sama.md
 */
export interface KerjaSama {
	/**
	 * Jenis dokumen
	 */
	jenis: "kerja-sama";
	slug?: Slug;
	/**
	 * Judul kerja sama sebagaimana dikenal masyarakat
	 */
	judul: string;
	/**
	 * Satu dua kalimat yang dipahami warga
	 */
	ringkasan?: string;
	/**
	 * Isi rekaan untuk contoh
	 */
	contoh?: boolean;
	publikasi?: Publikasi;
	pengecualian?: Pengecualian;
	bentuk: Bentuk;
	bentuk_ksdd?: BentukKsdd;
	model?: Model;
	/**
	 * Kategori KSDD
	 */
	kategori?: "wajib" | "sukarela";
	/**
	 * Alasan kerja sama wajib
	 */
	alasan_wajib?: {
		/**
		 * Daerah yang bekerja sama saling berbatasan
		 */
		berbatasan?: boolean;
		/**
		 * Eksternalitas lintas daerah yang ditangani bersama
		 */
		eksternalitas?: string;
	};
	/**
	 * Urusan pemerintahan yang dikerjasamakan
	 *
	 * @minItems 1
	 */
	urusan: Urusan[];
	perencanaan?: Perencanaan;
	/**
	 * Para pihak
	 *
	 * @minItems 2
	 * @maxItems 30
	 */
	pihak: PihakKerjaSama[];
	/**
	 * Perangkat daerah pemrakarsa atau penanggung jawab
	 */
	perangkat_daerah: string;
	tahap?: Tahap;
	/**
	 * Bila berkas suatu tahap tidak disimpan di sini: sebabnya, dan di mana dapat ditemukan
	 */
	berkas_tahap?: string;
	/**
	 * Nilai kerja sama dalam rupiah
	 */
	nilai?: number;
	/**
	 * Bantuan pendanaan untuk melaksanakan kerja sama wajib (Perbup Barito Selatan 23/2023 Pasal 31)
	 *
	 * @minItems 1
	 */
	bantuan_pendanaan?: BantuanPendanaan[];
	sekretariat?: SekretariatKerjaSama;
	digabung_ke?: Penggabungan;
	/**
	 * Baris register lama yang menjadi asal kerja sama ini; ditulis oleh perintah impor dan tidak terbit
	 *
	 * @minItems 1
	 */
	register?: BarisRegister[];
}
/**
 * Naskah Kesepakatan Bersama
 */
export interface KesepakatanBersama {
	/**
	 * Jenis dokumen
	 */
	jenis: "kesepakatan-bersama";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul sesudah kata TENTANG
	 */
	judul: string;
	/**
	 * Satu nomor untuk setiap pihak, urut; null mencetak titik-titik
	 */
	nomor?: (string | null)[];
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Para pihak menurut urutan
	 *
	 * @minItems 2
	 * @maxItems 30
	 */
	pihak: Pihak[];
	jangka_waktu: JangkaWaktu;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	rangkap?: Rangkap;
	cetak?: TataCetak;
}
/**
 * Laporan hasil evaluasi kepada ketua TKKSD (Perwal Bekasi 75/2021 Pasal 10 ayat (2))
 */
export interface LaporanEvaluasi {
	/**
	 * Jenis dokumen
	 */
	jenis: "laporan-evaluasi";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar: string[];
	kepada?: Kepada;
	tembusan?: Tembusan;
	/**
	 * Benar bila dilakukan bersamaan dengan penyusunan naskah perpanjangan (Perwal Bekasi 75/2021 Pasal 8 ayat (4))
	 */
	bersamaan_perpanjangan?: boolean;
	lampiran?: Lampiran;
	penyusun?: PenandaTangan;
}
/**
 * Laporan mitra atas pelaksanaan kerja sama (Perwal Bekasi 75/2021 Pasal 9)
 */
export interface LaporanMitra {
	/**
	 * Jenis dokumen
	 */
	jenis: "laporan-mitra";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar: string[];
	kepada?: Kepada;
	tembusan?: Tembusan;
	/**
	 * Id mitra pada kerja-sama.md
	 */
	mitra: string;
	periode: Periode;
	diterima?: Tanggal;
	penyusun?: PenandaTangan;
}
/**
 * Laporan hasil pemantauan kepada ketua TKKSD (Perwal Bekasi 75/2021 Pasal 10 ayat (1))
 */
export interface LaporanPemantauan {
	/**
	 * Jenis dokumen
	 */
	jenis: "laporan-pemantauan";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar: string[];
	kepada?: Kepada;
	tembusan?: Tembusan;
	/**
	 * Cara pemantauan
	 *
	 * @minItems 1
	 */
	metode: MetodePemantauan[];
	lampiran?: Lampiran;
	penyusun?: PenandaTangan;
}
/**
 * Laporan pelaksanaan setiap semester (Perbup Barito Selatan 23/2023 Pasal 27)
 */
export interface LaporanSemester {
	/**
	 * Jenis dokumen
	 */
	jenis: "laporan-semester";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar: string[];
	kepada?: Kepada;
	tembusan?: Tembusan;
	periode: Periode;
	penyusun?: PenandaTangan;
}
/**
 * Laporan bebas bentuk dalam satu kerja sama
 */
export interface Laporan {
	/**
	 * Jenis dokumen
	 */
	jenis: "laporan";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul laporan
	 */
	judul: string;
	/**
	 * Nomor laporan
	 */
	nomor?: string | null;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	/**
	 * Masa yang dilaporkan
	 */
	periode?: {
		mulai: Tanggal;
		selesai: Tanggal;
	};
	/**
	 * Kepada siapa laporan disampaikan
	 */
	kepada?: string;
	penyusun?: PenandaTangan;
}
/**
 * Satu hari libur
 */
export interface HariLibur {
	tanggal: Tanggal;
	/**
	 * Nama hari libur
	 */
	nama: string;
	/**
	 * Benar untuk cuti bersama; bawaannya libur nasional
	 */
	cuti_bersama?: boolean;
}
/**
 * Hari libur nasional dan cuti bersama satu tahun: content/libur/<tahun>.yaml
 */
export interface Libur {
	/**
	 * Keputusan yang menetapkannya
	 */
	dasar: string;
	/**
	 * Semua hari libur nasional dan cuti bersama tahun itu
	 *
	 * @minItems 1
	 */
	hari: HariLibur[];
}
/**
 * Satu baris matrik, delapan kolom menurut Perwal Bekasi 75/2021 Pasal 6 ayat (6)
 */
export interface BarisMatrik {
	/**
	 * Dasar perjanjian kerja sama/kesepakatan bersama
	 */
	dasar?: string | null;
	/**
	 * Materi evaluasi
	 */
	materi_evaluasi?: string | null;
	/**
	 * Permasalahan
	 */
	permasalahan?: string | null;
	/**
	 * Solusi
	 */
	solusi?: string | null;
	/**
	 * Tindak lanjut
	 */
	tindak_lanjut?: string | null;
	/**
	 * Perangkat daerah penanggung jawab
	 */
	perangkat_daerah_penanggung_jawab?: string | null;
	/**
	 * Keterangan; tulis - bila tidak ada
	 */
	keterangan?: string | null;
	/**
	 * Satu atau lebih rekomendasi
	 */
	rekomendasi?: Rekomendasi[];
}
/**
 * Matrik hasil evaluasi kerja sama
 */
export interface MatrikEvaluasi {
	/**
	 * Jenis dokumen
	 */
	jenis: "matrik-evaluasi";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul matrik
	 */
	judul: string;
	/**
	 * Nomor berita acara atau surat pengantarnya
	 */
	nomor?: string | null;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	/**
	 * Satu butir untuk setiap materi evaluasi
	 */
	baris: BarisMatrik[];
	penyusun?: PenandaTangan;
}
/**
 * Naskah kerja sama dengan pemerintah daerah atau lembaga di luar negeri, dalam dua bahasa
 */
export interface NaskahKerjaSama {
	/**
	 * Jenis dokumen
	 */
	jenis: "naskah-kerja-sama";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul sesudah kata TENTANG
	 */
	judul: string;
	terjemahan: TerjemahanNaskah;
	/**
	 * Satu nomor untuk setiap pihak, urut; null mencetak titik-titik
	 */
	nomor?: (string | null)[];
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Para pihak menurut urutan
	 *
	 * @minItems 2
	 * @maxItems 30
	 */
	pihak: Pihak[];
	jangka_waktu: JangkaWaktu;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	rangkap?: Rangkap;
	cetak?: TataCetak;
}
/**
 * Isian naskah dalam bahasa kedua
 */
export interface TerjemahanNaskah {
	/**
	 * Judul dalam bahasa kedua
	 */
	judul: string;
	/**
	 * Tempat penandatanganan, bila namanya lain
	 */
	tempat?: string;
}
/**
 * Nota Kesepakatan sinergi dengan kementerian, lembaga, atau instansi vertikal; disertai rencana kerja
 */
export interface NotaKesepakatan {
	/**
	 * Jenis dokumen
	 */
	jenis: "nota-kesepakatan";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul sesudah kata TENTANG
	 */
	judul: string;
	/**
	 * Satu nomor untuk setiap pihak, urut; null mencetak titik-titik
	 */
	nomor?: (string | null)[];
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Para pihak menurut urutan
	 *
	 * @minItems 2
	 * @maxItems 30
	 */
	pihak: Pihak[];
	jangka_waktu: JangkaWaktu;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	rangkap?: Rangkap;
	cetak?: TataCetak;
}
/**
 * Notulen rapat
 */
export interface Notulen {
	/**
	 * Jenis dokumen
	 */
	jenis: "notulen";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	/**
	 * Acara rapat
	 */
	acara: string;
	/**
	 * Waktu, mis. 09.00–12.00 WIB
	 */
	waktu?: string;
	pemimpin?: PenandaTangan;
	penyusun?: PenandaTangan;
}
/**
 * Pembinaan kerja sama daerah (Perbup Barito Selatan 23/2023 Pasal 44; Perwal Bekasi 75/2021 Pasal 5)
 */
export interface Pembinaan {
	/**
	 * Jenis dokumen
	 */
	jenis: "pembinaan";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	/**
	 * Bentuk pembinaan
	 *
	 * @minItems 1
	 */
	bentuk: BentukPembinaan[];
	/**
	 * Yang dibina
	 *
	 * @minItems 1
	 *
	 * Items: Perangkat daerah atau pihak yang dibina
	 */
	sasaran: string[];
	/**
	 * Banyaknya peserta
	 */
	peserta?: number;
	lampiran?: Lampiran;
	penyusun?: PenandaTangan;
}
/**
 * Satu barang hasil kerja sama, dinilai dengan rupiah
 */
export interface BarangInventaris {
	kode: Slug;
	/**
	 * Nama barang
	 */
	nama: string;
	sifat: SifatBarang;
	/**
	 * Banyaknya
	 */
	jumlah: number;
	/**
	 * Satuan, mis. unit
	 */
	satuan: string;
	/**
	 * Nilai seluruhnya dalam rupiah
	 */
	nilai: number;
}
/**
 * Satu kewajiban atau utang
 */
export interface KewajibanPengakhiran {
	/**
	 * Uraian
	 */
	uraian: string;
	/**
	 * Kepada siapa
	 */
	kepada?: string;
	/**
	 * Nilai dalam rupiah
	 */
	nilai: number;
	dilunasi?: Tanggal;
}
/**
 * Bagian satu pihak
 */
export interface BagianPihak {
	/**
	 * Id pihak pada kerja-sama.md
	 */
	pihak: string;
	/**
	 * Bagian dalam persen
	 */
	persen: number;
	/**
	 * Kode barang yang menjadi bagiannya
	 */
	barang?: Slug[];
	/**
	 * Uang yang menjadi bagiannya, dalam rupiah; di bawah nol bila ia membayar kepada pihak lain
	 */
	uang: number;
	setoran?: SetoranKas;
	aset?: PencatatanAset;
}
/**
 * Penyetoran ke kas daerah
 */
export interface SetoranKas {
	tanggal?: Tanggal;
	/**
	 * Jumlah setoran dalam rupiah
	 */
	nilai: number;
	/**
	 * Nomor bukti setor
	 */
	bukti?: string;
}
/**
 * Pencatatan sebagai aset daerah dan laporannya kepada DPRD
 */
export interface PencatatanAset {
	tanggal?: Tanggal;
	/**
	 * Nilai yang dicatat, dalam rupiah
	 */
	nilai: number;
	lapor_dprd?: Tanggal;
}
/**
 * Pengakhiran kerja sama: inventaris, kewajiban dan pembagian (Permendagri 23/2009 Pasal 6 huruf d angka 4)
 */
export interface Pengakhiran {
	/**
	 * Jenis dokumen
	 */
	jenis: "pengakhiran";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar: string[];
	alasan: AlasanPengakhiran;
	berakhir: Tanggal;
	/**
	 * Uang hasil kerja sama yang masih ada, dalam rupiah
	 */
	kas?: number;
	/**
	 * Barang bergerak dan tidak bergerak hasil kerja sama
	 */
	inventaris: BarangInventaris[];
	/**
	 * Kewajiban atau utang yang belum dipenuhi
	 */
	kewajiban: KewajibanPengakhiran[];
	/**
	 * Bagian setiap pihak sesudah dikurangi kewajiban
	 */
	pembagian: BagianPihak[];
	penanda_tangan?: PenandaTanganDinas;
}
/**
 * Satu rangkap naskah yang diminta peraturan selain satu untuk setiap pihak
 */
export interface RangkapTambahan {
	/**
	 * Rangkap asli berparaf hierarki, atau fotokopi untuk Sekretariat TKKSD
	 */
	untuk: "paraf-hierarki" | "fotokopi-sekretariat";
	/**
	 * Jenis naskah yang dimaksud; bawaannya semua
	 *
	 * @minItems 1
	 */
	jenis?: Jenis[];
	/**
	 * Bagian kutipan, mis. 20-4
	 */
	ketentuan: string;
}
/**
 * This interface was referenced by `Skema`'s JSON-Schema
 * via the `definition` "Ketentuan".
 */
export interface Ketentuan {
	/**
	 * Bagian kutipan sesudah titik dua, mis. 19-3
	 */
	id: string;
	/**
	 * Letak sebagaimana dibaca orang, mis. Pasal 19 ayat (3)
	 */
	letak: string;
	/**
	 * Judul bab atau bagian tempat ketentuan itu berada
	 */
	tentang?: string;
	/**
	 * Bunyi ketentuan, kata demi kata
	 */
	bunyi: string;
}
/**
 * A regulation as data: content/peraturan/<id>.yaml. Holds only what its own text says.
 */
export interface Peraturan {
	/**
	 * Bentuk peraturan, mis. Peraturan Bupati
	 */
	bentuk: string;
	/**
	 * Judul tanpa nomor dan tahun
	 */
	judul: string;
	/**
	 * Nomor; kosong bila naskah sumber tidak menyebutnya
	 */
	nomor: string | null;
	/**
	 * Tahun; kosong bila naskah sumber tidak menyebutnya
	 */
	tahun: number | null;
	/**
	 * Jabatan yang menetapkan
	 */
	penetap: string;
	/**
	 * Sebutan pendek untuk kutipan, mis. Perbup Barito Selatan 23/2023
	 */
	sebutan: string;
	/**
	 * Tanggal penetapan
	 */
	ditetapkan?: string | null;
	/**
	 * Tanggal pengundangan
	 */
	diundangkan?: string | null;
	/**
	 * Masa berlaku menurut naskah peraturan itu sendiri
	 */
	berlaku: {
		/**
		 * Mulai berlaku; kosong bila naskah sumber tidak menyebutnya
		 */
		sejak: string | null;
		/**
		 * Kalimat atau pasal yang menyatakannya
		 */
		menurut?: string;
	};
	/**
	 * Naskah sumber dan keadaannya (salinan, abstrak, paparan, pindaian)
	 */
	sumber: string;
	/**
	 * Hal yang perlu diketahui pembaca tentang naskah sumber
	 */
	catatan?: string;
	/**
	 * Rangkap yang diminta selain satu untuk setiap pihak
	 */
	rangkap_tambahan?: RangkapTambahan[];
	/**
	 * Ketentuan yang dikutip, urut menurut naskah
	 *
	 * @minItems 1
	 */
	ketentuan: Ketentuan[];
}
/**
 * Naskah Perjanjian Kerja Sama
 */
export interface PerjanjianKerjaSama {
	/**
	 * Jenis dokumen
	 */
	jenis: "perjanjian-kerja-sama";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul sesudah kata TENTANG
	 */
	judul: string;
	/**
	 * Satu nomor untuk setiap pihak, urut; null mencetak titik-titik
	 */
	nomor?: (string | null)[];
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Para pihak menurut urutan
	 *
	 * @minItems 2
	 * @maxItems 30
	 */
	pihak: Pihak[];
	jangka_waktu: JangkaWaktu;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	rangkap?: Rangkap;
	cetak?: TataCetak;
}
/**
 * Pernyataan kehendak kerja sama dengan mitra luar negeri, dalam dua bahasa
 */
export interface PernyataanKehendak {
	/**
	 * Jenis dokumen
	 */
	jenis: "pernyataan-kehendak";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul sesudah kata TENTANG
	 */
	judul: string;
	terjemahan: TerjemahanNaskah;
	/**
	 * Satu nomor untuk setiap pihak, urut; null mencetak titik-titik
	 */
	nomor?: (string | null)[];
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Para pihak menurut urutan
	 *
	 * @minItems 2
	 * @maxItems 30
	 */
	pihak: Pihak[];
	jangka_waktu: JangkaWaktu;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	rangkap?: Rangkap;
	cetak?: TataCetak;
}
/**
 * Naskah yang memperpanjang jangka waktu naskah lain
 */
export interface Perpanjangan {
	/**
	 * Jenis dokumen
	 */
	jenis: "perpanjangan";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul sesudah kata TENTANG
	 */
	judul: string;
	/**
	 * Satu nomor untuk setiap pihak, urut; null mencetak titik-titik
	 */
	nomor?: (string | null)[];
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Para pihak menurut urutan
	 *
	 * @minItems 2
	 * @maxItems 30
	 */
	pihak: Pihak[];
	jangka_waktu: JangkaWaktu;
	/**
	 * Naskah yang diperpanjang, sebagai alamat berkas relatif; sesudahnya matrik evaluasi atau laporan yang menjadi pertimbangan
	 *
	 * @minItems 1
	 */
	dasar: string[];
	rangkap?: Rangkap;
	cetak?: TataCetak;
}
/**
 * Satu upaya penyelesaian
 */
export interface UpayaPenyelesaian {
	tanggal: Tanggal;
	/**
	 * Cara, mis. Musyawarah
	 */
	cara: string;
	/**
	 * Hasilnya
	 */
	hasil?: string;
	/**
	 * Alamat berkas berita acara atau suratnya
	 */
	dokumen?: string;
}
/**
 * Catatan perselisihan dan penyelesaiannya (Perbup Barito Selatan 23/2023 Pasal 29 dan Pasal 30)
 */
export interface Perselisihan {
	/**
	 * Jenis dokumen
	 */
	jenis: "perselisihan";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar: string[];
	timbul: Tanggal;
	keadaan: KeadaanPerselisihan;
	/**
	 * Upaya penyelesaian, urut waktu
	 */
	upaya?: UpayaPenyelesaian[];
	penyusun?: PenandaTangan;
}
/**
 * Persetujuan DPRD atas rancangan PKS (Perbup Barito Selatan 23/2023 Pasal 22)
 */
export interface PersetujuanDprd {
	/**
	 * Jenis dokumen
	 */
	jenis: "persetujuan-dprd";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar: string[];
	hasil: HasilDprd;
	/**
	 * Catatan DPRD
	 */
	catatan?: string;
	penanda_tangan?: PenandaTanganDinas;
}
/**
 * Satu keputusan atau rekomendasi
 */
export interface KeputusanRapat {
	/**
	 * Perihal
	 */
	perihal: string;
	/**
	 * Nama folder kerja sama yang diputuskan
	 */
	kerja_sama?: string;
	putusan: PutusanRapat;
	/**
	 * Huruf pertimbangan menurut Pasal 18 ayat (4) atau ayat (5)
	 */
	pertimbangan?: string[];
}
/**
 * Rapat pleno atau rapat teknis TKKSD (Perbup Barito Selatan 23/2023 Pasal 36 sampai dengan Pasal 39)
 */
export interface Rapat {
	/**
	 * Jenis dokumen
	 */
	jenis: "rapat";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	tingkat: TingkatRapat;
	/**
	 * Waktu, mis. 09.00–12.00 WIB
	 */
	waktu?: string;
	pemimpin: PenandaTangan;
	/**
	 * Kedudukan pemimpin dalam TKKSD, mis. Ketua
	 */
	kedudukan_pemimpin?: string;
	/**
	 * Keputusan atau rekomendasi rapat
	 */
	keputusan?: KeputusanRapat[];
	lampiran?: Lampiran;
}
/**
 * Satu rencana kerja sama
 */
export interface BarisRencana {
	urusan: Urusan;
	/**
	 * Program dan kegiatan
	 */
	program: string;
	/**
	 * Calon mitra
	 */
	mitra: string;
	/**
	 * Wajib atau sukarela
	 */
	kategori?: "wajib" | "sukarela";
	/**
	 * Urutan prioritas
	 */
	prioritas?: number;
	/**
	 * Jangka waktu, mis. 5 tahun
	 */
	jangka_waktu?: string;
	/**
	 * Perkiraan anggaran dalam rupiah
	 */
	anggaran?: number;
	/**
	 * Perangkat daerah
	 */
	perangkat_daerah: string;
	/**
	 * Nama folder kerja sama, bila sudah ada
	 */
	kerja_sama?: string;
}
/**
 * Daftar rencana program dan kegiatan yang akan dikerjasamakan dalam satu tahun (Perbup Barito Selatan 23/2023 Pasal 8)
 */
export interface RencanaKerjaSama {
	/**
	 * Jenis dokumen
	 */
	jenis: "rencana-kerja-sama";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	/**
	 * Tahun rencana
	 */
	tahun: number;
	/**
	 * Satu butir untuk setiap rencana
	 */
	baris: BarisRencana[];
	penanda_tangan?: PenandaTanganDinas;
}
/**
 * Satu kegiatan dalam rencana kerja
 */
export interface KegiatanRencana {
	/**
	 * Program yang menaungi kegiatan; kosong berarti sama dengan baris di atasnya
	 */
	program?: string;
	/**
	 * Nama kegiatan
	 */
	kegiatan: string;
	/**
	 * Unit yang bertanggung jawab, satu atau lebih dari setiap pihak
	 *
	 * @minItems 1
	 */
	penanggung_jawab: PenanggungJawab[];
	/**
	 * Tempat kegiatan
	 */
	lokasi?: string | null;
	/**
	 * Tanggal kegiatan dimulai
	 */
	mulai?: string | null;
	/**
	 * Tanggal kegiatan selesai
	 */
	selesai?: string | null;
	/**
	 * Keluaran: barang atau layanan yang dihasilkan
	 */
	keluaran?: string | null;
	/**
	 * Ukuran keberhasilan keluaran
	 */
	indikator?: string | null;
	/**
	 * Anggaran menurut pihak dan tahun; jumlahnya dihitung sendiri
	 */
	anggaran?: Anggaran[];
	/**
	 * Keterangan
	 */
	keterangan?: string | null;
}
/**
 * Unit dari satu pihak yang bertanggung jawab atas kegiatan
 */
export interface PenanggungJawab {
	/**
	 * Pihak, seperti tertulis pada mewakili
	 */
	pihak: string;
	/**
	 * Perangkat daerah, direktorat, atau satuan kerja
	 */
	unit: string;
}
/**
 * Uang yang disediakan satu pihak untuk kegiatan dalam satu tahun
 */
export interface Anggaran {
	/**
	 * Pihak yang menyediakan, seperti tertulis pada mewakili
	 */
	pihak: string;
	/**
	 * Tahun anggaran
	 */
	tahun: number;
	/**
	 * Jumlah dalam rupiah, tanpa titik
	 */
	jumlah: number;
	/**
	 * Sumber dana, mis. APBD Kabupaten Contoh atau APBN
	 */
	sumber_dana: string;
}
/**
 * Rencana Kerja pada Nota Kesepakatan: kegiatan, penanggung jawab, waktu, dan anggaran setiap pihak
 */
export interface RencanaKerja {
	/**
	 * Jenis dokumen
	 */
	jenis: "rencana-kerja";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul sesudah kata TENTANG
	 */
	judul: string;
	/**
	 * Satu nomor untuk setiap pihak, urut; null mencetak titik-titik
	 */
	nomor?: (string | null)[];
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Para pihak menurut urutan
	 *
	 * @minItems 2
	 * @maxItems 30
	 */
	pihak: Pihak[];
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar: string[];
	/**
	 * Satu butir untuk setiap kegiatan
	 *
	 * @minItems 1
	 */
	baris: KegiatanRencana[];
}
/**
 * Pemberi atau penerima kuasa
 */
export interface OrangKuasa {
	/**
	 * Nama tanpa gelar; kosong mencetak titik-titik
	 */
	nama?: string | null;
	/**
	 * Jabatan, mis. Bupati Tirtapura
	 */
	jabatan: string;
	/**
	 * Tempat kedudukan
	 */
	alamat?: string;
}
/**
 * Surat kuasa kepala daerah kepada pejabat untuk menandatangani naskah kerja sama
 */
export interface SuratKuasa {
	/**
	 * Jenis dokumen
	 */
	jenis: "surat-kuasa";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul naskah yang boleh ditandatangani, sesudah kata TENTANG, sama dengan judul naskahnya
	 */
	judul: string;
	/**
	 * Nomor surat; kosong mencetak titik-titik
	 */
	nomor?: string | null;
	/**
	 * Tempat surat dibuat
	 */
	tempat?: string | null;
	/**
	 * Tanggal surat; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	pemberi: OrangKuasa;
	penerima: OrangKuasa;
	/**
	 * Daerah yang memberi kuasa: id pada kerja-sama.md; bawaannya daerah kerja sama ini
	 */
	mewakili?: string;
	/**
	 * Naskah yang boleh ditandatangani, sebagai alamat berkas relatif, mis. pks.md
	 */
	naskah: string;
	/**
	 * Pihak lain dalam naskah itu: id pada kerja-sama.md, atau namanya
	 *
	 * @minItems 1
	 */
	mitra: string[];
	/**
	 * Apa saja yang dikuasakan; bawaannya menandatangani naskah itu
	 *
	 * @minItems 1
	 */
	lingkup?: string[];
	/**
	 * Batas kuasa, mis. tidak dapat dilimpahkan
	 *
	 * @minItems 1
	 */
	batasan?: string[];
	/**
	 * Hari terakhir kuasa berlaku, bila dibatasi
	 */
	berlaku_sampai?: string | null;
	/**
	 * Cetak tempat meterai pada tanda tangan pemberi kuasa; bawaannya true
	 */
	bermeterai?: boolean;
	/**
	 * Penerima tembusan
	 *
	 * @minItems 1
	 */
	tembusan?: string[];
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
}
/**
 * Satu PDF yang dilampirkan
 */
export interface BerkasLampiran {
	/**
	 * Nama berkas PDF di folder yang sama, mis. dpa.pdf
	 */
	berkas: string;
	sebagai: SebagaiLampiran;
	/**
	 * Judul pada daftar isi bundel; bawaannya nama dokumennya
	 */
	judul?: string;
}
/**
 * Surat dinas dalam satu kerja sama
 */
export interface Surat {
	/**
	 * Jenis dokumen
	 */
	jenis: "surat";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	kepada: Kepada;
	tembusan?: Tembusan;
	bentuk: BentukSurat;
	arah: ArahSurat;
	/**
	 * Pengirim surat masuk, mis. Wali Kota Lembayung
	 */
	dari?: string;
	diterima?: Tanggal;
	/**
	 * Sifat surat, mis. Segera
	 */
	sifat?: string;
	lampiran?: Lampiran;
	/**
	 * Dokumen dari luar yang dilampirkan sebagai PDF, mis. DPA; tidak diterbitkan di portal
	 *
	 * @minItems 1
	 * @maxItems 20
	 */
	lampiran_berkas?: BerkasLampiran[];
	tanggapan?: IsiTanggapan;
	penanda_tangan?: PenandaTanganDinas;
}
/**
 * Telaahan TKKSD atas kerangka acuan kerja (Perbup Barito Selatan 23/2023 Pasal 15)
 */
export interface Telaahan {
	/**
	 * Jenis dokumen
	 */
	jenis: "telaahan";
	slug?: Slug;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	judul: Judul;
	nomor?: Nomor;
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar: string[];
	kepada?: Kepada;
	tembusan?: Tembusan;
	kesimpulan: KesimpulanTelaahan;
	penyusun?: PenandaTangan;
}
/**
 * Isian naskah yang ditandatangani para pihak
 */
export interface IsianNaskah {
	jenis: Jenis;
	status: Status;
	publikasi: Publikasi;
	pengecualian?: Pengecualian;
	/**
	 * Judul sesudah kata TENTANG
	 */
	judul: string;
	/**
	 * Satu nomor untuk setiap pihak, urut; null mencetak titik-titik
	 */
	nomor?: (string | null)[];
	/**
	 * Tempat penandatanganan
	 */
	tempat?: string | null;
	/**
	 * Tanggal penandatanganan; kosong mencetak titik-titik
	 */
	tanggal?: string | null;
	/**
	 * Para pihak menurut urutan
	 *
	 * @minItems 2
	 * @maxItems 30
	 */
	pihak: Pihak[];
	jangka_waktu: JangkaWaktu;
	/**
	 * Dokumen induk, sebagai alamat berkas relatif
	 */
	dasar?: string[];
	rangkap?: Rangkap;
	cetak?: TataCetak;
}

/** Front-matter by kind. */
export interface IsianMenurutJenis {
	"adendum": Adendum;
	"berita-acara": BeritaAcara;
	"daftar-hadir": DaftarHadir;
	"kerangka-acuan-kerja": KerangkaAcuanKerja;
	"kerja-sama": KerjaSama;
	"kesepakatan-bersama": KesepakatanBersama;
	"laporan-evaluasi": LaporanEvaluasi;
	"laporan-mitra": LaporanMitra;
	"laporan-pemantauan": LaporanPemantauan;
	"laporan-semester": LaporanSemester;
	"laporan": Laporan;
	"matrik-evaluasi": MatrikEvaluasi;
	"naskah-kerja-sama": NaskahKerjaSama;
	"nota-kesepakatan": NotaKesepakatan;
	"notulen": Notulen;
	"pembinaan": Pembinaan;
	"pengakhiran": Pengakhiran;
	"perjanjian-kerja-sama": PerjanjianKerjaSama;
	"pernyataan-kehendak": PernyataanKehendak;
	"perpanjangan": Perpanjangan;
	"perselisihan": Perselisihan;
	"persetujuan-dprd": PersetujuanDprd;
	"rapat": Rapat;
	"rencana-kerja-sama": RencanaKerjaSama;
	"rencana-kerja": RencanaKerja;
	"surat-kuasa": SuratKuasa;
	"surat": Surat;
	"telaahan": Telaahan;
}
