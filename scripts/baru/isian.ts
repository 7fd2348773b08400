import { isNaskah } from "../model/arsip.ts";
import { NAMA_BENTUK_SURAT, NAMA_JENIS } from "../model/generated/vocabularies.ts";
import { isJenisDinas, isJenisNaskah, type JenisDokumen } from "../model/jenis.ts";
import { dasarOf } from "./dasar.ts";
import { isianDinas, isianLaporan, isianMatrik } from "./isian-dinas.ts";
import { type Isian, isianKuasa, isianNaskah, isianRencanaKerja } from "./isian-naskah.ts";
import { isi, type Konteks, terbaru } from "./konteks.ts";
import { namaSemester } from "./periode.ts";

/** Kinds that bear no number of their own. */
const TANPA_NOMOR: readonly JenisDokumen[] = ["daftar-hadir", "perselisihan"];
/** Kinds whose date may not be empty: it is the day of the meeting or the lesson. */
const BERTANGGAL: readonly JenisDokumen[] = ["rapat", "pembinaan"];

/** What the law or the region calls a paper of this kind, before what it is about. */
const AWAL_JUDUL: Readonly<Partial<Record<JenisDokumen, string>>> = {
	telaahan: "Telaahan atas Kerangka Acuan Kerja",
	"persetujuan-dprd": "Persetujuan atas Rancangan Kerja Sama",
	"matrik-evaluasi": "Matrik Hasil Evaluasi",
	laporan: "Laporan Pelaksanaan",
	"laporan-mitra": "Laporan Pelaksanaan",
	"laporan-semester": "Laporan Pelaksanaan",
	"berita-acara": "Berita Acara Rapat",
	notulen: "Notulen Rapat",
	"daftar-hadir": "Daftar Hadir Rapat",
	perselisihan: "Perselisihan dalam",
	pengakhiran: "Pengakhiran Kerja Sama",
};

/** "Laporan Pelaksanaan Pelayanan Air Bersih Semester I Tahun 2026"; a letter is named by what it is for. */
function judulOf({ rencana, kasus, daerah, today }: Konteks): string {
	const { jenis, isian, periode } = rencana;
	const tentang = kasus?.data.judul ?? daerah.data.nama;
	const bentuk = isian?.bentuk;
	if (jenis === "rencana-kerja-sama") return `${NAMA_JENIS[jenis]} ${tentang} Tahun ${Number(today.slice(0, 4)) + 1}`;
	if (jenis === "pembinaan") return isi("judul pembinaan");
	if (jenis === "surat" && bentuk !== undefined && bentuk !== "lain" && bentuk in NAMA_BENTUK_SURAT)
		return `${NAMA_BENTUK_SURAT[bentuk as keyof typeof NAMA_BENTUK_SURAT].replace(/ rencana kerja sama.*$/, "")} ${tentang}`;
	if (jenis === "surat") return isi("hal surat");
	const masa = periode && namaSemester(periode);
	return [AWAL_JUDUL[jenis] ?? NAMA_JENIS[jenis], tentang, ...(masa ? [masa] : [])].join(" ");
}

function khususOf(konteks: Konteks): Isian {
	const { jenis } = konteks.rencana;
	if (jenis === "matrik-evaluasi") return isianMatrik(konteks);
	return isJenisDinas(jenis) ? isianDinas(jenis, konteks) : isianLaporan(konteks);
}

function isianUmum(konteks: Konteks): Isian {
	const { rencana, daerah, today } = konteks;
	const dasar = dasarOf(konteks);
	return {
		judul: judulOf(konteks),
		...(!TANPA_NOMOR.includes(rencana.jenis) && { nomor: null }),
		tempat: daerah.data.ibu_kota,
		tanggal: BERTANGGAL.includes(rencana.jenis) ? today : null,
		...(dasar.length > 0 && { dasar }),
		...khususOf(konteks),
	};
}

/**
 * Closed by someone's choice. A case that waits for its blanks closes its papers by itself; they are to open with it,
 * and nobody would go through them again.
 */
const isTertutup = (kasus: Konteks["kasus"]): boolean =>
	kasus?.data.publikasi === "terbatas" && !kasus.sumber.periksa?.some(({ isian }) => isian === "publikasi");

/** Everything that the front-matter of a new paper says; what nobody can know yet is a blank that the check names. */
export function isianBaru(konteks: Konteks): Isian {
	const { rencana, kasus } = konteks;
	const { jenis } = rencana;
	const head = { jenis, status: "rancangan", publikasi: isTertutup(kasus) ? "terbatas" : "publik" };
	if (isJenisNaskah(jenis)) return { ...head, ...isianNaskah(konteks) };
	if (jenis === "rencana-kerja") return { ...head, ...isianRencanaKerja(konteks) };
	const naskah = terbaru(kasus, "perjanjian-kerja-sama", "kesepakatan-bersama", "nota-kesepakatan");
	if (jenis === "surat-kuasa" && naskah && isNaskah(naskah)) return { ...head, ...isianKuasa(konteks, naskah) };
	return { ...head, ...isianUmum(konteks) };
}
