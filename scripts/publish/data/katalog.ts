/** Every file of the open data that is described to people and machines, in the datasets to which it belongs. */

/** The licence under which the data may be used: whatever the purpose, naming the source. */
export const LISENSI = {
	nama: "Creative Commons Atribusi 4.0 Internasional (CC BY 4.0)",
	url: "https://creativecommons.org/licenses/by/4.0/deed.id",
} as const;

export interface BerkasData {
	/** File name in `/data/`. */
	readonly nama: string;
	readonly judul: string;
	readonly bentuk: string;
	/** Media type (IANA). */
	readonly media: string;
	readonly uraian: string;
	/** File name of its JSON Schema, where it has one. */
	readonly skema?: string;
}

export interface HimpunanData {
	readonly id: string;
	readonly judul: string;
	readonly uraian: string;
	readonly berkas: readonly BerkasData[];
}

const JSON_ = { bentuk: "JSON", media: "application/json" } as const;
const CSV = { bentuk: "CSV", media: "text/csv" } as const;

export const KATALOG: readonly HimpunanData[] = [
	{
		id: "register",
		judul: "Register kerja sama daerah",
		uraian: "Daerah, kerja sama, dan dokumennya dengan semua isian yang terbuka.",
		berkas: [
			{
				...{ nama: "register.json", judul: "Register lengkap", ...JSON_, skema: "register.schema.json" },
				uraian:
					"Nama kuncinya sama dengan nama isian pada berkas sumber. Naskah yang sudah diubah menyebut adendumnya dan alamat teks sesudah perubahan.",
			},
			{
				...{ nama: "register.xlsx", judul: "Register sebagai buku kerja", bentuk: "XLSX" },
				media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
				uraian: "Lembar Kerja sama, Dokumen, Tenggat, dan Kamus, dengan isi yang sama dengan CSV.",
			},
			{
				...{ nama: "kerja-sama.csv", judul: "Daftar kerja sama", ...CSV },
				uraian: "Satu baris untuk setiap kerja sama. Beberapa nilai dalam satu sel dipisahkan titik koma.",
			},
			{
				...{ nama: "dokumen.csv", judul: "Daftar dokumen", ...CSV },
				uraian: "Satu baris untuk setiap dokumen, dengan nomor, tanggal, masa berlaku, dan alamat PDF.",
			},
		],
	},
	{
		id: "tenggat",
		judul: "Tenggat kerja sama daerah",
		uraian:
			"Setiap kewajiban menurut peraturan dengan keadaan, batas, pelaku, dasar hukum, dan bukti pemenuhannya. Yang bergantung pada dokumen yang tidak terbuka tidak dimuat.",
		berkas: [
			{
				...{ nama: "tenggat.json", judul: "Tenggat", ...JSON_, skema: "tenggat.schema.json" },
				uraian: "Dengan setiap ketentuan dan alamatnya.",
			},
			{ nama: "tenggat.csv", judul: "Daftar tenggat", ...CSV, uraian: "Satu baris untuk setiap kewajiban." },
			{
				...{ nama: "tenggat.ics", judul: "Kalender tenggat", bentuk: "iCalendar", media: "text/calendar" },
				uraian:
					"Hari terakhir setiap naskah yang berlaku dan setiap kewajiban yang akan jatuh tempo. Kalender satu daerah bernama tenggat-<daerah>.ics; setiap perangkat daerah memiliki kalendernya sendiri.",
			},
		],
	},
	{
		id: "keaslian",
		judul: "Bukti keaslian dokumen",
		uraian: "Kode dan sidik setiap versi dokumen yang terbit.",
		berkas: [
			{
				...{ nama: "manifest.json", judul: "Manifes PDF", ...JSON_, skema: "manifest.schema.json" },
				uraian:
					"Alamat, sidik SHA-256, jumlah halaman, berkas sumber, kode, dan revisi setiap PDF, serta versi lamanya.",
			},
			{
				...{ nama: "bukti.json", judul: "Catatan bukti", ...JSON_ },
				uraian: "Kode dan sidik PDF setiap versi secara ringkas; dipakai halaman Periksa keaslian.",
			},
		],
	},
	{
		id: "kepatuhan",
		judul: "Matriks kewajiban",
		uraian: "Setiap kewajiban menurut peraturan dan apa yang mengawasinya.",
		berkas: [
			{
				...{ nama: "kepatuhan.json", judul: "Matriks kewajiban", ...JSON_, skema: "kepatuhan.schema.json" },
				uraian:
					"Aturan dan tenggat yang mengawasi setiap kewajiban, banyaknya kasus uji, serta banyaknya berkas terbuka yang diperiksa dan temuannya. Tanpa temuan (0) tidak berarti patuh.",
			},
		],
	},
	{
		id: "perubahan",
		judul: "Perubahan dan rekaman",
		uraian: "Untuk yang mengikuti portal ini dan untuk jaringan dokumentasi hukum.",
		berkas: [
			{
				...{ nama: "feed.xml", judul: "Umpan perubahan", bentuk: "Atom", media: "application/atom+xml" },
				uraian: "Dokumen yang terbit, ditandatangani, diganti, dan berakhir, yang terbaru lebih dahulu.",
			},
			{
				...{ nama: "jdihn.json", judul: "Rekaman JDIHN", ...JSON_ },
				uraian: "Kesepakatan dan perjanjian menurut susunan kunci JDIHN. Yang tidak diketahui dibiarkan kosong.",
			},
		],
	},
];
