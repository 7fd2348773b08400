import type { DokumenNaskah } from "../model/arsip.ts";
import { jumlahRangkap } from "../model/rangkap.ts";
import { terbilang } from "../model/terbilang.ts";
import type { BahanCetak } from "./bahan.ts";
import { Html } from "./html.ts";
import { paraPihakOf } from "./para-pihak.ts";
import { layOutTandaTangan, type TandaTangan } from "./tanda-tangan.ts";
import { tataNaskahOf } from "./tata-cetak.ts";
import { orTitik } from "./titik.ts";

/** "dalam rangkap 4 (empat), 2 (dua) di antaranya bermaterai cukup,"; spelling of Lampiran A and B. */
function rangkapInWords(dokumen: DokumenNaskah, bahan: BahanCetak): string {
	const jumlah = jumlahRangkap(dokumen, bahan.arsip, bahan.today);
	const bermeterai = dokumen.data.rangkap?.bermeterai ?? jumlah;
	const rangkap = `dalam rangkap ${jumlah} (${terbilang(jumlah)})`;
	if (bermeterai >= jumlah) return `${rangkap} bermaterai cukup`;
	return bermeterai === 0
		? rangkap
		: `${rangkap}, ${bermeterai} (${terbilang(bermeterai)}) di antaranya bermaterai cukup`;
}

/**
 * True for the parties, by their place from 1, whose signature bears the meterai (UU 10/2020 Pasal 3: a written
 * agreement owes it): as this original asks, else as the naskah or its region says.
 */
function bearsMeterai(dokumen: DokumenNaskah, { meterai }: BahanCetak): (urutan: number) => boolean {
	const asked = meterai ?? (dokumen.data.rangkap?.bermeterai === 0 ? false : tataNaskahOf(dokumen).meterai);
	return (urutan) => (typeof asked === "boolean" ? asked : asked.includes(urutan));
}

/** The signatures as the partial `penutup` draws them; dots where a name is still to be written. */
export function tandaTanganView({ utuh, baris }: TandaTangan): object {
	return {
		utuh,
		baris: baris.map((satu) => ({
			...satu,
			kolom: satu.kolom.map((kolom) => ({ ...kolom, nama: orTitik(kolom.nama, 34) })),
		})),
	};
}

/**
 * What the partial `penutup` is filled with: the closing sentence, the signatures, the table of paraf koordinasi.
 * @param penutup closing words of the document's own, as HTML; "" where the frame's sentence stands
 */
export function viewPenutup(dokumen: DokumenNaskah, bahan: BahanCetak, penutup: string): object {
	const tandaTangan = layOutTandaTangan(paraPihakOf(dokumen, bahan.arsip.daerah), bearsMeterai(dokumen, bahan));
	return {
		tempat_penutup: orTitik(dokumen.data.tempat, 26),
		penutup: new Html(penutup),
		penutup_sendiri: penutup !== "",
		rangkap: rangkapInWords(dokumen, bahan),
		tanda_tangan: tandaTanganView(tandaTangan),
		paraf_koordinasi: bahan.paraf_hierarki ?? tataNaskahOf(dokumen).parafKoordinasi,
		judul_paraf: bahan.paraf_hierarki ? "PARAF HIERARKI" : "PARAF KOORDINASI",
	};
}
