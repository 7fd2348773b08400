import { aksesDokumen } from "../../model/akses.ts";
import { urlDokumen, urlPdf } from "../../model/alamat.ts";
import type { Dokumen, DokumenLaporan, DokumenMatrik, DokumenNaskah } from "../../model/arsip.ts";
import { isNaskah } from "../../model/arsip.ts";
import { resolvePath } from "../../model/pihak.ts";
import type { CatatanVersi } from "../../model/versi.ts";
import type {
	Dikecualikan,
	DokumenPublik,
	DokumenTerbuka,
	LaporanPublik,
	MatrikPublik,
	NaskahPublik,
	Pdf,
} from "../portal.ts";
import { daftarIsi } from "./daftar-isi.ts";
import { filled } from "./isian.ts";
import { type Konteks, sumberOf } from "./konteks.ts";
import { masaOf } from "./masa.ts";
import { namaPihak, penandaTanganPublik, pihakNaskah } from "./pihak.ts";

function pdfOf(dokumen: Dokumen, { terbitan }: Konteks): Pdf | undefined {
	const lembar = terbitan.sheets.get(dokumen);
	if (!lembar) return undefined;
	const { sha256, pages, bytes } = lembar;
	return { url: urlPdf(dokumen), sha256, pages, bytes };
}

/** The versions of an open document; the present one with the sheet that goes out with it. */
function versiOf(dokumen: Dokumen, { terbitan }: Konteks): CatatanVersi {
	const catatan = terbitan.versi.get(dokumen);
	if (!catatan) throw new Error(`${dokumen.sumber.file}: no version is known of an open document`);
	const pdf = terbitan.sheets.get(dokumen)?.sha256;
	return { kini: { ...catatan.kini, ...(pdf && { pdf }) }, lama: catatan.lama };
}

/** Lineage, as far as it leads to open documents. */
function dasarOf(dokumen: Dokumen, { alamat }: Konteks): string[] {
	const paths = (dokumen.data.dasar ?? []).map((path) => resolvePath(dokumen.sumber.path, path) ?? "");
	return paths.flatMap((path) => alamat.get(path) ?? []);
}

type Umum = Pick<
	DokumenTerbuka,
	"akses" | "url" | "judul" | "status" | "tanggal" | "tempat" | "dasar" | "html" | "pdf" | "sumber" | "versi"
>;

function umumOf(dokumen: Dokumen, konteks: Konteks): Umum {
	const { judul, status, tanggal, tempat } = dokumen.data;
	if (status === "rancangan") throw new Error(`${dokumen.sumber.file}: a draft reached the public view`);
	return {
		akses: "terbuka",
		url: urlDokumen(dokumen),
		judul,
		status,
		dasar: dasarOf(dokumen, konteks),
		html: konteks.terbitan.bodies.get(dokumen) ?? "",
		sumber: sumberOf(dokumen.sumber, konteks),
		versi: versiOf(dokumen, konteks),
		...filled({ tanggal, tempat, pdf: pdfOf(dokumen, konteks) }),
	};
}

function naskahPublik(dokumen: DokumenNaskah, konteks: Konteks): NaskahPublik {
	const { nomor = [], pihak, jangka_waktu, tanggal } = dokumen.data;
	return {
		jenis: dokumen.jenis,
		...umumOf(dokumen, konteks),
		nomor,
		pihak: pihakNaskah(pihak, dokumen.kerja_sama, konteks.terbitan),
		jangka_waktu: masaOf(jangka_waktu ?? {}, tanggal ?? undefined),
		daftar_isi: daftarIsi(dokumen.naskah),
	};
}

function matrikPublik(dokumen: DokumenMatrik, konteks: Konteks): MatrikPublik {
	const { nomor, penyusun, baris } = dokumen.data;
	const pembuat = penyusun && penandaTanganPublik(penyusun);
	return { jenis: dokumen.jenis, ...umumOf(dokumen, konteks), baris, ...filled({ nomor, penyusun: pembuat }) };
}

function laporanPublik(dokumen: DokumenLaporan, konteks: Konteks): LaporanPublik {
	const { nomor, penyusun, periode, kepada } = dokumen.data;
	const pembuat = penyusun && penandaTanganPublik(penyusun);
	return {
		jenis: dokumen.jenis,
		...umumOf(dokumen, konteks),
		...filled({ nomor, penyusun: pembuat, periode, kepada }),
	};
}

function terbuka(dokumen: Dokumen, konteks: Konteks): DokumenTerbuka {
	if (isNaskah(dokumen)) return naskahPublik(dokumen, konteks);
	switch (dokumen.jenis) {
		case "matrik-evaluasi":
			return matrikPublik(dokumen, konteks);
		case "laporan":
			return laporanPublik(dokumen, konteks);
	}
}

/** The document as the public sees it: whole, by title, parties and ground alone, or not at all (an empty list). */
export function dokumenPublik(dokumen: Dokumen, konteks: Konteks): DokumenPublik[] {
	const akses = aksesDokumen(dokumen);
	if (akses.akses === "tertutup") return [];
	if (akses.akses === "terbuka") return [terbuka(dokumen, konteks)];
	const ditahan: Dikecualikan = {
		akses: "dikecualikan",
		url: urlDokumen(dokumen),
		judul: dokumen.data.judul,
		pihak: namaPihak(dokumen, konteks.terbitan),
		pengecualian: akses.pengecualian,
	};
	return [ditahan];
}
