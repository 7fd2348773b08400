import {
	alamatSkema,
	benar,
	bilangan,
	deret,
	type Isian,
	objek,
	pilihan,
	type SkemaData,
	sidik,
	tanggal,
	teks,
} from "./alat.ts";

const orang = (description: string): SkemaData =>
	objek(description, {
		"nama?": teks("Nama; kosong bila belum ditetapkan"),
		jabatan: teks("Jabatan"),
		"dasar?": teks("Dasar kewenangan"),
	});
const masa = objek("Masa berlaku", {
	"mulai?": tanggal("Hari pertama masa berlaku"),
	"selesai?": tanggal("Hari terakhir; dihitung dari lamanya bila naskah hanya menyebut itu"),
	"lama?": teks("Lamanya sebagaimana tertulis"),
	"keterangan?": teks("Keterangan tentang masa berlaku"),
	"semula?": tanggal("Hari terakhir menurut naskah semula, sebelum diperpanjang atau diakhiri lebih awal"),
});
const pasalPeran = (apa: string): SkemaData =>
	deret(
		apa,
		objek("Satu butir", {
			teks: teks("Bunyinya"),
			rincian: deret("Rinciannya", teks("Satu rincian")),
			jangkar: teks("Jangkar butir itu pada halaman naskah"),
		}),
	);
const anggaran = objek("Jumlah anggaran rencana kerja, dalam rupiah", {
	tahun: deret("Tahun anggaran", bilangan("Tahun")),
	menurutPihak: deret(
		"Jumlah menurut pihak",
		objek("Satu pihak", {
			pihak: teks("Nama pihak"),
			perTahun: deret("Jumlah setiap tahun, urut menurut tahun", bilangan("Rupiah")),
			jumlah: bilangan("Jumlah seluruhnya"),
		}),
	),
	perTahun: deret("Jumlah semua pihak setiap tahun", bilangan("Rupiah")),
	jumlah: bilangan("Jumlah seluruhnya"),
});
const tabel = objek("Tabel dalam surat atau laporan", {
	judul: teks("Judul tabel"),
	kolom: deret("Kolom", objek("Satu kolom", { nama: teks("Nama kolom"), "angka?": benar("Kolom berisi angka") })),
	baris: deret("Baris", deret("Sel satu baris, urut menurut kolom", teks("Isi sel"))),
	"jumlah?": deret("Baris jumlah", teks("Isi sel")),
});

const pengecualianSkema = (isian: Isian): SkemaData => isian("kerja-sama", "pengecualian");

export const sumberSkema = objek("Berkas sumber", {
	file: teks("Alamat berkas di dalam content/"),
	"commit?": teks("Revisi git yang memuatnya, bila diketahui"),
});

/** What is withheld says only this. */
export const ditahanSkema = (isian: Isian): SkemaData =>
	objek("Yang dikecualikan menurut undang-undang: hanya judul, para pihak, dan dasarnya", {
		akses: { const: "dikecualikan", description: "Tidak dibuka" },
		url: alamatSkema("Alamat halaman"),
		judul: teks("Judul"),
		pihak: deret("Nama para pihak", teks("Nama pihak")),
		pengecualian: pengecualianSkema(isian),
	});

const nama = (description: string): SkemaData => deret(description, teks("Satu butir"));

/** An open paper of any kind; which of the keys that may be absent are there follows from its kind. */
const terbukaSkema = (isian: Isian): SkemaData =>
	objek("Dokumen yang terbuka", {
		jenis: { type: "string", description: "Jenis dokumen, sebagaimana dijelaskan Panduan" },
		akses: { const: "terbuka", description: "Dapat dibaca siapa pun" },
		judul: isian("perjanjian-kerja-sama", "judul"),
		status: pilihan("Keadaan dokumen; rancangan tidak pernah terbit", ["final", "ditandatangani", "batal"]),
		url: alamatSkema("Alamat halaman; tidak pernah berubah"),
		kode: teks("Kode yang tercetak di kaki setiap halaman"),
		sumber: sumberSkema,
		dasar: deret("Alamat dokumen terbuka yang menjadi dasarnya", alamatSkema("Alamat halaman")),
		"tanggal?": tanggal("Tanggal dokumen"),
		"tempat?": teks("Tempat penandatanganan"),
		"nomor?": {
			description: "Nomor; naskah para pihak memberi satu untuk setiap pihak, kosong (null) bila tidak ada",
			type: ["string", "array"],
			items: { type: ["string", "null"], description: "Nomor menurut satu pihak" },
		},
		"pdf?": objek("Lembar PDF", {
			url: alamatSkema("Alamat PDF"),
			sha256: sidik("Sidik SHA-256 berkas PDF"),
			pages: bilangan("Banyaknya halaman"),
			bytes: bilangan("Ukuran dalam bita"),
		}),
		"akn?": alamatSkema("Alamat teks sebagai Akoma Ntoso"),
		"nama?": teks("Sebutan lengkap, mis. Adendum Kesatu atas Perjanjian Kerja Sama"),
		"pihak?": deret(
			"Para pihak dengan yang menandatangani",
			objek("Satu pihak", {
				sebutan: teks("Sebutan dalam naskah, mis. PIHAK KESATU"),
				mewakili: nama("Badan yang diwakili"),
				penanda_tangan: deret("Yang menandatangani", orang("Satu orang")),
			}),
		),
		"jangka_waktu?": masa,
		"hak_kewajiban?": deret(
			"Hak dan kewajiban setiap pihak menurut naskah",
			objek("Satu pihak", {
				sebutan: teks("Sebutan pihak"),
				hak: pasalPeran("Hak"),
				kewajiban: pasalPeran("Kewajiban"),
			}),
		),
		"istilah?": deret("Istilah yang diberi arti dalam naskah", {
			type: "object",
			description: "Satu istilah",
			properties: { istilah: teks("Istilah"), jangkar: teks("Jangkarnya") },
		}),
		"konsolidasi?": alamatSkema("Alamat teks sesudah perubahan"),
		"diubah_oleh?": deret("Alamat adendum yang mengubahnya", alamatSkema("Alamat halaman")),
		"baris?": {
			type: "array",
			description: "Baris matrik evaluasi atau rencana kerja, dengan nama isian yang sama seperti dalam berkas sumber",
			items: { type: "object", description: "Satu baris" },
		},
		"anggaran?": anggaran,
		"pemberi?": orang("Pemberi kuasa"),
		"penerima?": orang("Penerima kuasa"),
		"mitra?": nama("Pihak lain pada naskah yang dikuasakan"),
		"naskah?": alamatSkema("Alamat naskah yang dikuasakan, bila terbuka"),
		"lingkup?": nama("Lingkup kuasa"),
		"batasan?": nama("Batasan kuasa"),
		"berlaku_sampai?": tanggal("Hari terakhir kuasa"),
		"tembusan?": nama("Tembusan"),
		"penyusun?": orang("Penyusun"),
		"periode?": objek("Periode laporan", { mulai: tanggal("Hari pertama"), selesai: tanggal("Hari terakhir") }),
		"kepada?": teks("Kepada siapa disampaikan"),
		"keterangan?": deret(
			"Keterangan surat atau laporan",
			objek("Satu keterangan", { nama: teks("Apa"), isi: teks("Isinya") }),
		),
		"tabel?": deret("Tabel surat atau laporan", tabel),
		"penanda_tangan?": deret("Yang menandatangani", orang("Satu orang")),
	});

export const dokumenSkema = (isian: Isian): SkemaData => ({
	description: "Satu dokumen",
	anyOf: [terbukaSkema(isian), ditahanSkema(isian)],
});
