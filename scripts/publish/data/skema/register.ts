import { ISIAN_DAERAH, ISIAN_KASUS } from "../../portal.ts";
import {
	alamatSkema,
	benar,
	bilangan,
	deret,
	type Isian,
	objek,
	pilihan,
	type SkemaData,
	tanggal,
	teks,
} from "./alat.ts";
import { ditahanSkema, dokumenSkema, sumberSkema } from "./dokumen.ts";

const tautan = (description: string, lain: Readonly<Record<string, SkemaData>> = {}): SkemaData =>
	objek(description, { judul: teks("Namanya"), "url?": alamatSkema("Alamatnya, bila ada halamannya"), ...lain });

const perjalanan = (description: string): SkemaData =>
	objek(description, {
		dasar: tautan("Ketentuan yang menetapkan tahapnya"),
		tahapan: deret(
			"Tahap, urut",
			objek("Satu tahap", {
				id: teks("Pengenal tahap"),
				nama: teks("Nama tahap"),
				tercapai: benar("Semua buktinya ada"),
				bukti: deret("Dokumen yang membuktikannya", tautan("Satu dokumen")),
				kurang: deret("Yang belum ditemukan", teks("Nama bukti")),
				"bila?": teks("Bilamana tahap ini diminta"),
				"huruf?": teks("Huruf ketentuan yang menyebutnya"),
			}),
		),
	});

const tindakLanjut = objek("Satu rekomendasi", {
	matrik: teks("Alamat matrik evaluasi di portal ini"),
	baris: bilangan("Baris matrik"),
	rekomendasi: teks("Rekomendasi"),
	syarat: teks("Apa yang menyelesaikannya"),
	"selesai?": tautan("Yang menyelesaikannya", { tanggal: tanggal("Sejak kapan") }),
});

/** Fields that go out as they are, as the schema of the content describes them; none of them need be there. */
const isianApaAdanya = (isian: Isian, id: string, nama: readonly string[], wajib: readonly string[]) =>
	Object.fromEntries(nama.map((satu) => [wajib.includes(satu) ? satu : `${satu}?`, isian(id, satu)]));

const kasusTerbukaSkema = (isian: Isian): SkemaData =>
	objek("Kerja sama yang terbuka", {
		akses: { const: "terbuka", description: "Dapat dibaca siapa pun" },
		url: alamatSkema("Alamat halaman; tidak pernah berubah"),
		slug: teks("Bagian kedua alamat"),
		daerah: teks("Pengenal daerah pemilik register"),
		...isianApaAdanya(isian, "kerja-sama", ISIAN_KASUS, ["judul", "bentuk", "urusan"]),
		pihak: deret(
			"Para pihak",
			objek("Satu pihak", {
				id: teks("Pengenal pihak dalam kerja sama ini"),
				nama: teks("Nama"),
				peran: pilihan("Peran", ["pemrakarsa", "mitra"]),
				"jenis?": teks("Jenis mitra; daerah di portal ini tidak memilikinya"),
				"url?": alamatSkema("Alamat daerah, bila daerah di portal ini"),
				"keluar?": objek("Bila pihak ini sudah keluar", {
					tanggal: tanggal("Hari terakhir ikut serta"),
					"dasar?": tautan("Dokumen yang menjadi dasarnya, bila terbuka"),
				}),
			}),
		),
		"tahapan?": perjalanan("Tahap kerja sama menurut peraturan"),
		"pembinaan?": perjalanan("Tahap pembinaan"),
		tindak_lanjut: deret("Rekomendasi evaluasi dan penyelesaiannya", tindakLanjut),
		"digabung?": objek("Bila kerja sama ini digabung ke kerja sama lain", {
			tanggal: tanggal("Sejak kapan"),
			"ke?": tautan("Kerja sama yang meneruskannya, bila boleh diketahui umum"),
			"dasar?": tautan("Dokumen yang menjadi dasarnya, bila terbuka"),
		}),
		gabungan: deret(
			"Kerja sama lain yang digabung ke sini",
			tautan("Satu kerja sama", { tanggal: tanggal("Sejak kapan") }),
		),
		"sekretariat?": objek("Sekretariat Kerja Sama", {
			nama: teks("Nama"),
			"alamat?": teks("Tempat kedudukan"),
			"objek?": deret("Objek yang dikerjasamakan", teks("Satu objek")),
			"tugas?": deret("Tugasnya", pilihan("Satu tugas", ["pengelolaan", "masukan", "pelaporan"])),
			"dasar?": tautan("Kesepakatan Bersama yang membentuknya, bila terbuka"),
		}),
		dokumen: deret("Dokumen yang terbit", dokumenSkema(isian)),
		sumber: sumberSkema,
	});

const daerahSkema = (isian: Isian): SkemaData =>
	objek("Satu daerah", {
		id: teks("Bagian pertama alamat"),
		url: alamatSkema("Alamat halaman; tidak pernah berubah"),
		...isianApaAdanya(isian, "daerah", ISIAN_DAERAH, ["nama", "tingkat"]),
		nama_pemerintah: isian("daerah", "nama_pemerintah"),
		"url_provinsi?": alamatSkema("Alamat provinsinya, bila ada di portal ini"),
		peraturan: deret(
			"Peraturan yang dinyatakan berlaku oleh daerah",
			objek("Satu peraturan", {
				id: teks("Bagian kedua alamat peraturan, sesudah /peraturan/"),
				"sejak?": tanggal("Sejak kapan"),
				"sampai?": tanggal("Sampai kapan"),
				"keterangan?": teks("Keterangan daerah"),
				berlaku: benar("Berlaku pada hari portal dibangun"),
			}),
		),
		kerja_sama: deret("Kerja sama", {
			description: "Satu kerja sama",
			anyOf: [kasusTerbukaSkema(isian), ditahanSkema(isian)],
		}),
		dokumen: deret("Dokumen daerah di luar satu kerja sama", dokumenSkema(isian)),
	});

/** `register.json` */
export const registerSkema = (isian: Isian): SkemaData =>
	objek("Register kerja sama daerah", {
		hari: tanggal("Hari portal dibangun"),
		daerah: deret("Daerah", daerahSkema(isian)),
		alih: deret(
			"Alamat yang pernah terbit dan sudah pindah",
			objek("Satu alamat", { dari: alamatSkema("Alamat lama"), ke: alamatSkema("Halaman yang menggantikannya") }),
		),
	});
