/** What a column means: in words, or as the field of the content that it shows. */
export type ArtiKolom = string | { readonly isian: readonly [id: string, nama: string] };

const kasus = (nama: string): ArtiKolom => ({ isian: ["kerja-sama", nama] });
const DITAHAN = {
	dasar_pengecualian: "Dasar hukum, bila dikecualikan",
	dikecualikan_sampai: "Hari terakhir pengecualian",
} as const;
const MASA = {
	mulai: "Hari pertama masa berlaku, tahun-bulan-hari",
	selesai: "Hari terakhir masa berlaku; menurut perpanjangannya bila sudah diperpanjang",
} as const;
const AKSES = "terbuka, atau dikecualikan: lalu hanya judul, para pihak, dan dasarnya yang terisi";
const DAERAH = "Pengenal daerah, bagian pertama alamat";
const KERJA_SAMA = "Pengenal kerja sama, bagian kedua alamat";
const URL = "Alamat halaman; tidak pernah berubah";

/** Columns of `kerja-sama.csv`, in their order. */
export const KOLOM_KERJA_SAMA = {
	daerah: DAERAH,
	kerja_sama: KERJA_SAMA,
	akses: AKSES,
	judul: kasus("judul"),
	bentuk: kasus("bentuk"),
	bentuk_ksdd: kasus("bentuk_ksdd"),
	kategori: kasus("kategori"),
	urusan: kasus("urusan"),
	pihak: "Nama para pihak, dipisahkan titik koma",
	perangkat_daerah: kasus("perangkat_daerah"),
	tahap: kasus("tahap"),
	nilai: kasus("nilai"),
	...MASA,
	ringkasan: kasus("ringkasan"),
	...DITAHAN,
	url: URL,
	daerah_peserta: "Pengenal setiap daerah di portal ini yang ikut serta, dipisahkan titik koma",
	digabung_ke: "Alamat kerja sama yang meneruskannya, bila sudah digabung",
	digabung_sejak: "Hari penggabungan, tahun-bulan-hari",
} satisfies Readonly<Record<string, ArtiKolom>>;

/** Columns of `dokumen.csv`, in their order. */
export const KOLOM_DOKUMEN = {
	daerah: DAERAH,
	kerja_sama: `${KERJA_SAMA}; kosong bagi dokumen daerah seperti rapat dan rencana`,
	dokumen: "Pengenal dokumen, bagian ketiga alamat",
	akses: AKSES,
	jenis: "Jenis dokumen, sebagaimana dijelaskan Panduan",
	status: "final, ditandatangani, atau batal",
	judul: "Judul dokumen",
	nomor: "Nomor; bila ada beberapa, dipisahkan titik koma",
	tanggal: "Tanggal dokumen, tahun-bulan-hari",
	tempat: "Tempat penandatanganan",
	pihak: "Badan yang menjadi pihak, dipisahkan titik koma",
	...MASA,
	...DITAHAN,
	url: URL,
	pdf: "Alamat PDF",
	sha256: "Sidik SHA-256 berkas PDF, untuk memeriksa keasliannya",
	pages: "Banyaknya halaman PDF",
	bytes: "Ukuran PDF dalam bita",
} satisfies Readonly<Record<string, ArtiKolom>>;

/** A column that shows a key of `tenggat.json` means what that key means. */
const tenggat = (nama: string): ArtiKolom => ({ isian: ["tenggat.json", nama] });

/** Columns of `tenggat.csv`, in their order. */
export const KOLOM_TENGGAT = {
	id: tenggat("id"),
	daerah: tenggat("daerah"),
	kerja_sama: "Judul kerja sama",
	perangkat_daerah: tenggat("perangkat_daerah"),
	uraian: tenggat("uraian"),
	keadaan: tenggat("keadaan"),
	batas: tenggat("batas"),
	dapat_mundur: tenggat("dapat_mundur"),
	sejak: tenggat("sejak"),
	peristiwa: tenggat("peristiwa"),
	pelaku: tenggat("pelaku"),
	dasar: tenggat("dasar"),
	mengikat: tenggat("mengikat"),
	hari_lewat: tenggat("hari_lewat"),
	dipenuhi: "Hari dipenuhi",
	bukti: "Alamat dokumen yang memenuhinya",
	keterangan: tenggat("keterangan"),
	url: "Alamat kerja sama",
} satisfies Readonly<Record<string, ArtiKolom>>;

export const KOLOM_CSV: Readonly<Record<string, Readonly<Record<string, ArtiKolom>>>> = {
	"kerja-sama.csv": KOLOM_KERJA_SAMA,
	"dokumen.csv": KOLOM_DOKUMEN,
	"tenggat.csv": KOLOM_TENGGAT,
};
