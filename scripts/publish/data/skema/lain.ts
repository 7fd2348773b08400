import { NAMA_KEADAAN_TENGGAT } from "../../../model/kewajiban.ts";
import { alamatSkema, benar, bilangan, deret, objek, pilihan, type SkemaData, sidik, tanggal, teks } from "./alat.ts";

const hari = tanggal("Hari portal dibangun");
const ketentuan = { judul: teks("Sebutan ketentuan"), "url?": alamatSkema("Alamat ketentuan di portal ini") };

/** `tenggat.json` */
export const tenggatSkema: SkemaData = objek("Kewajiban dan tenggatnya", {
	hari,
	tenggat: deret(
		"Kewajiban",
		objek("Satu kewajiban pada satu waktu", {
			id: teks("Pengenal yang tidak berubah"),
			daerah: teks("Pengenal daerah yang berkewajiban"),
			"kerja_sama?": objek("Kerja samanya", { judul: teks("Judul"), url: alamatSkema("Alamat halaman") }),
			"perangkat_daerah?": teks("Perangkat daerah yang bertanggung jawab"),
			uraian: teks("Apa yang harus dilakukan"),
			pelaku: teks("Siapa yang harus melakukannya"),
			keadaan: pilihan("Keadaan pada hari portal dibangun", Object.keys(NAMA_KEADAAN_TENGGAT)),
			hari_lewat: bilangan("Banyaknya hari lewat dari batas; 0 bila belum lewat"),
			sejak: tanggal("Hari peristiwa yang memulai tenggat"),
			peristiwa: teks("Peristiwa itu"),
			"batas?": tanggal("Hari terakhir; tidak ada bila peraturan tidak menetapkannya"),
			"dapat_mundur?": benar("Hari libur tahun itu belum ditetapkan di sini, sehingga batas dapat mundur"),
			mengikat: benar("Salah bila peraturan lain yang lebih ketat mengatur hal yang sama"),
			dasar: deret("Dasar hukum", objek("Satu ketentuan", ketentuan)),
			"dipenuhi?": objek("Bukti pemenuhan", {
				tanggal: tanggal("Hari dipenuhi"),
				"judul?": teks("Judul dokumen"),
				"url?": alamatSkema("Alamat dokumen"),
			}),
			"keterangan?": teks("Mengapa tidak diminta lagi"),
		}),
	),
});

const versiUmum = {
	kode: teks("Kode yang tercetak di kaki setiap halaman, diambil dari sha256_sumber"),
	sha256_sumber: sidik("Sidik sumber Markdown yang terlampir di dalam PDF"),
	bukti: alamatSkema("Alamat halaman bukti versi itu"),
	"sha256?": sidik("Sidik SHA-256 lembar PDF"),
};

/** `manifest.json` */
export const manifestSkema: SkemaData = objek("Manifes PDF", {
	pembuat: { const: "naskah", description: "Program yang membuatnya" },
	riwayat: benar("Salah bila portal dibangun tanpa riwayat git yang lengkap; versi lama tidak dikenal"),
	dokumen: deret(
		"Dokumen yang memiliki PDF",
		objek("Satu PDF", {
			...versiUmum,
			url: alamatSkema("Alamat PDF"),
			pages: bilangan("Banyaknya halaman"),
			bytes: bilangan("Ukuran dalam bita"),
			halaman: alamatSkema("Alamat halaman dokumen"),
			file: teks("Alamat berkas sumber di dalam content/"),
			"commit?": teks("Revisi git yang memuat sumbernya"),
			versi_lama: deret(
				"Versi yang sudah digantikan, yang terbaru lebih dahulu",
				objek("Satu versi", {
					...versiUmum,
					status: teks("Keadaan dokumen pada versi itu"),
					commit: teks("Revisi git yang pertama memuatnya"),
					tanggal: tanggal("Hari mulai tercatat"),
					"sampai?": tanggal("Hari digantikan"),
				}),
			),
		}),
	),
});

const kutipan = deret("Ketentuan yang dikutip", teks("Pengenal ketentuan"));

/** `kepatuhan.json` */
export const kepatuhanSkema: SkemaData = objek("Matriks kewajiban", {
	hari,
	kewajiban: deret(
		"Kewajiban menurut peraturan",
		objek("Satu kewajiban", {
			baris: teks("Pengenal baris"),
			bagian: teks("Bagian matriks"),
			meminta: teks("Apa yang diminta peraturan"),
			dasar: deret(
				"Dasar hukum",
				objek("Satu ketentuan", {
					kutipan: teks("Pengenal ketentuan"),
					letak: teks("Sebutan ketentuan"),
					"url?": alamatSkema("Alamat ketentuan di portal ini"),
				}),
			),
			jenis: deret("Jenis dokumen yang memenuhinya", teks("Jenis dokumen")),
			aturan: deret(
				"Aturan yang mengawasinya",
				objek("Satu aturan", {
					id: teks("Pengenal aturan"),
					judul: teks("Apa yang diperiksa"),
					cites: kutipan,
					kasus_uji: objek("Banyaknya kasus uji", { baik: bilangan("Yang benar"), buruk: bilangan("Yang salah") }),
					diterapkan: bilangan("Banyaknya berkas terbuka yang diperiksa"),
					temuan: bilangan("Banyaknya temuan pada berkas terbuka"),
				}),
			),
			tenggat: deret(
				"Tenggat yang mengawasinya",
				objek("Satu tenggat", { id: teks("Pengenal tenggat"), judul: teks("Apa yang ditunggu"), cites: kutipan }),
			),
			pemeriksaan: deret("Pemeriksaan lain", teks("Satu pemeriksaan")),
			"lain?": teks("Apa lagi yang mengawasinya"),
		}),
	),
});
