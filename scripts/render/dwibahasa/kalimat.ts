import type { KalimatBingkai } from "../../model/bahasa/bahasa.ts";
import { tanggalKomparisi } from "../../model/tanggal.ts";
import { type Html, html, joinHtml } from "../html.ts";
import { titik } from "../titik.ts";

/** A party as its naskah calls it. */
export const tebal = (teks: string | Html): Html => html`<strong class="pihak">${teks}</strong>`;

/** Fills the braces of a sentence. */
export function isi(kalimat: string, values: Readonly<Record<string, string | Html>>): Html {
	const parts = kalimat.split(/\{([a-z_]+)\}/);
	return joinHtml(parts.map((part, index) => (index % 2 === 0 ? html`${part}` : html`${values[part] ?? ""}`)));
}

/** The day of signing in words, or dots to fill in. */
export function tanggalIndonesia(tanggal: string | null | undefined): string | Html {
	if (!tanggal) return titik(40);
	const { hari, tanggal: hariBulan, bulan, tahun, angka } = tanggalKomparisi(tanggal);
	return `${hari}, tanggal ${hariBulan} bulan ${bulan} tahun ${tahun} (${angka})`;
}

/** One who signs, as one column describes him or her. */
export interface Orang {
	readonly nama: string | Html;
	readonly jabatan: string;
	readonly badan: string;
	readonly dasar: string | Html | undefined;
	readonly alamat: string | undefined;
	readonly sebutan: string;
}

/** Who signs, for whom, and how the naskah calls that party. */
export function kalimatWakil(orang: Orang, kalimat: KalimatBingkai): Html {
	return isi(kalimat.wakil, {
		nama: tebal(orang.nama),
		jabatan: orang.jabatan,
		alamat: orang.alamat ? isi(kalimat.alamat, { alamat: orang.alamat }) : "",
		dasar: orang.dasar ? isi(kalimat.dasar, { dasar: orang.dasar }) : "",
		badan: orang.badan,
		sebutan: tebal(orang.sebutan),
	});
}
