import { type BerkasCetak, type DokumenDaerah, type DokumenDinas, daerahOf, kasusOf } from "../model/arsip.ts";
import type { PenandaTangan } from "../model/generated/schema-types.ts";
import { isKepalaDaerah, jabatanTetap } from "../model/kepala-daerah.ts";
import { namaPemerintah, pihakOf, resolvePath } from "../model/pihak.ts";
import type { BahanCetak } from "./bahan.ts";
import { gambarOf } from "./gambar.ts";

type Berkas = DokumenDinas | DokumenDaerah;
type Gambar = ReturnType<typeof gambarOf>;

/** Letterhead: who issues the paper. Without a crest where we hold none. */
interface Kop {
	readonly lambang?: Gambar;
	readonly instansi: string;
	readonly jabatan?: string;
	readonly alamat?: string;
}

const upper = (text: string): string => text.toLocaleUpperCase("id");
const SETDA = "Sekretariat Daerah";
/** Offices with a letterhead of their own; whoever else signs, uses that of the regional secretariat. */
const UNIT = /^Kepala ((?:Dinas|Badan|Satuan|Kantor|Kecamatan|Rumah Sakit)\b.*)$/;

/** "Kepala Dinas Kesehatan Kabupaten Contoh" → "Dinas Kesehatan". */
function unitOf(jabatan: string, namaDaerah: string): string {
	const unit = UNIT.exec(jabatanTetap(jabatan))?.[1];
	if (unit) return unit.endsWith(` ${namaDaerah}`) ? unit.slice(0, -namaDaerah.length - 1) : unit;
	return jabatan.startsWith("Inspektur") ? "Inspektorat" : SETDA;
}

function crestOf(berkas: BerkasCetak, bahan: BahanCetak): Gambar {
	const daerah = daerahOf(berkas);
	const path = daerah.data.lambang && resolvePath(daerah.sumber.path, daerah.data.lambang);
	const pengganti = bahan.templates.shared("lambang-daerah.svg");
	return gambarOf(bahan.arsip.aset, path, pengganti, `Lambang ${daerah.data.nama}`);
}

function kopMitra(berkas: Berkas, id: string, bahan: BahanCetak): Kop {
	const kasus = kasusOf(berkas);
	const pihak = kasus && pihakOf(kasus, bahan.arsip.daerah).find((satu) => satu.id === id);
	const nama = pihak?.nama ?? id;
	const pengganti = bahan.templates.shared("lambang-daerah.svg");
	const lambang = pihak?.lambang && gambarOf(bahan.arsip.aset, pihak.lambang, pengganti, `Lambang ${nama}`);
	return { instansi: upper(nama), ...(lambang && { lambang }) };
}

function kopDaerah(berkas: Berkas, jabatan: string, bahan: BahanCetak): Kop {
	const daerah = daerahOf(berkas);
	const unit = isKepalaDaerah(jabatan) ? jabatanTetap(jabatan) : unitOf(jabatan, daerah.data.nama);
	const { alamat } = daerah.data.kontak ?? {};
	return {
		lambang: crestOf(berkas, bahan),
		instansi: upper(namaPemerintah(daerah)),
		jabatan: upper(unit),
		// The address we know is the secretariat's.
		...(alamat && unit === SETDA && { alamat }),
	};
}

/**
 * The letterhead of an official paper: the office of whoever signs first, the sender of an incoming letter, the
 * partner that reports, or the DPRD.
 * @param penerbit who signs first or drew the paper up
 * @returns undefined for a paper that the parties make together
 */
export function kopDinas(berkas: Berkas, penerbit: PenandaTangan | undefined, bahan: BahanCetak): Kop | undefined {
	const jabatan = penerbit?.jabatan ?? "";
	switch (berkas.jenis) {
		case "pengakhiran":
			return undefined;
		case "persetujuan-dprd":
			return {
				lambang: crestOf(berkas, bahan),
				instansi: "DEWAN PERWAKILAN RAKYAT DAERAH",
				jabatan: upper(daerahOf(berkas).data.nama),
			};
		case "laporan-mitra":
			return kopMitra(berkas, berkas.data.mitra, bahan);
		case "surat":
			if (berkas.data.arah === "masuk") return { instansi: upper(berkas.data.dari ?? jabatan) };
			break;
	}
	return kopDaerah(berkas, jabatan, bahan);
}
