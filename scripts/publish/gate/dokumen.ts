import { aksesDokumen } from "../../model/akses.ts";
import { urlAkn, urlDokumen } from "../../model/alamat.ts";
import type { BerkasCetak, DokumenLaporan, DokumenMatrik, DokumenNaskah } from "../../model/arsip.ts";
import { isDinas, isNaskah } from "../../model/arsip.ts";
import { definisiOf } from "../../model/definisi.ts";
import type { Naskah } from "../../model/isi.ts";
import { namaNaskah, sebutanAdendum } from "../../model/silsilah.ts";
import type { IstilahPublik } from "../istilah.ts";
import type {
	Dikecualikan,
	DokumenPublik,
	DokumenTerbuka,
	KonsolidasiPublik,
	LaporanPublik,
	MatrikPublik,
	NaskahPublik,
} from "../portal.ts";
import { daftarIsi } from "./daftar-isi.ts";
import { dinasPublik } from "./dinas.ts";
import { filled } from "./isian.ts";
import type { Konteks } from "./konteks.ts";
import { masaOf } from "./masa.ts";
import { namaPihak, penandaTanganPublik, pihakNaskah } from "./pihak.ts";
import { kuasaPublik, rencanaPublik } from "./sinergi.ts";
import { umumOf } from "./umum.ts";

/** The terms whose meaning has a place to lead to. */
const istilahOf = (naskah: Naskah): IstilahPublik[] =>
	definisiOf(naskah).flatMap(({ istilah, jangkar }) => (jangkar === undefined ? [] : [{ istilah, jangkar }]));

function naskahPublik(dokumen: DokumenNaskah, konteks: Konteks): NaskahPublik {
	return {
		jenis: dokumen.jenis,
		...umumOf(dokumen, konteks),
		nomor: dokumen.data.nomor ?? [],
		pihak: pihakNaskah(dokumen, konteks.terbitan),
		jangka_waktu: masaOf(dokumen, konteks),
		daftar_isi: daftarIsi(dokumen.naskah),
		istilah: istilahOf(dokumen.naskah),
		hak_kewajiban: konteks.terbitan.hak_kewajiban.get(dokumen) ?? [],
		akn: urlAkn(dokumen),
		nama: namaNaskah(dokumen, konteks.terbitan.arsip),
		...filled({ konsolidasi: konsolidasiPublik(dokumen, konteks) }),
	};
}

/** The text as it reads now, made of what is public alone: see `konsolidasiTerbit`. */
function konsolidasiPublik(dokumen: DokumenNaskah, { terbitan }: Konteks): KonsolidasiPublik | undefined {
	const hasil = terbitan.konsolidasi.get(dokumen);
	if (!hasil) return undefined;
	const { oleh, judul, naskah } = hasil.susunan;
	const url = `${urlDokumen(dokumen)}konsolidasi/`;
	return {
		url,
		judul,
		teks: hasil.teks,
		daftar_isi: daftarIsi(naskah),
		istilah: istilahOf(naskah),
		adendum: oleh.map((satu) => ({
			url: urlDokumen(satu),
			sebutan: sebutanAdendum(satu.data.urutan),
			...filled({ tanggal: satu.data.tanggal }),
		})),
		redline: (terbitan.redline.get(dokumen) ?? []).map(({ id, ...satu }) => ({ ...satu, url: `${url}${id}/` })),
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

function terbuka(dokumen: BerkasCetak, konteks: Konteks): DokumenTerbuka {
	if (isNaskah(dokumen)) return naskahPublik(dokumen, konteks);
	if (isDinas(dokumen)) return dinasPublik(dokumen, umumOf(dokumen, konteks), konteks.terbitan.arsip);
	switch (dokumen.jenis) {
		case "rencana-kerja":
			return { ...umumOf(dokumen, konteks), ...rencanaPublik(dokumen, konteks) };
		case "surat-kuasa":
			return { ...umumOf(dokumen, konteks), ...kuasaPublik(dokumen, konteks) };
		case "matrik-evaluasi":
			return matrikPublik(dokumen, konteks);
		case "laporan":
			return laporanPublik(dokumen, konteks);
	}
}

/** The document as the public sees it: whole, by title, parties and ground alone, or not at all (an empty list). */
export function dokumenPublik(dokumen: BerkasCetak, konteks: Konteks): DokumenPublik[] {
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
