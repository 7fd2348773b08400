import type { DokumenMatrik } from "../model/arsip.ts";
import type { BarisMatrik, Rekomendasi } from "../model/generated/schema-types.ts";
import { NAMA_REKOMENDASI } from "../model/generated/vocabularies.ts";
import { renderBlok } from "./blok.ts";
import { escapeHtml, Html, html } from "./html.ts";
import { renderInline } from "./inline.ts";
import { penyusunView, tanggalAtauTitik } from "./penyusun.ts";
import { rujukanDokumen } from "./rujukan.ts";
import { allowBreaks } from "./tipografi.ts";

type KolomTeks = Exclude<keyof BarisMatrik, "rekomendasi">;

/** The columns that Perwal Bekasi 75/2021 Pasal 6 ayat (6) huruf a sampai huruf g ask for; rekomendasi (h) is the eighth. */
const KOLOM: readonly (readonly [KolomTeks, string])[] = [
	["dasar", "Dasar Perjanjian Kerja Sama/ Kesepakatan Bersama"],
	["materi_evaluasi", "Materi Evaluasi"],
	["permasalahan", "Permasalahan"],
	["solusi", "Solusi"],
	["tindak_lanjut", "Tindak Lanjut"],
	["perangkat_daerah_penanggung_jawab", "Perangkat Daerah Penanggung Jawab"],
	["keterangan", "Keterangan"],
];

/** "teguran/peringatan" is wider than its column. */
const namaOf = (satu: Rekomendasi): Html => new Html(allowBreaks(escapeHtml(NAMA_REKOMENDASI[satu])));

function rekomendasiCell(rekomendasi: readonly Rekomendasi[]): Html {
	if (rekomendasi.length < 2) return html`${rekomendasi.map(namaOf)}`;
	const butir = rekomendasi.map(
		(satu, index) => html`<li><span class="label">${index + 1}.</span> ${namaOf(satu)}</li>`,
	);
	return html`<ol class="rekomendasi" role="list">${butir}</ol>`;
}

function rowView(baris: BarisMatrik): { sel: Html[] } {
	const teks = KOLOM.map(([kolom]) => renderInline(baris[kolom] ?? "", { tebal: false }));
	return { sel: [...teks, rekomendasiCell(baris.rekomendasi ?? [])] };
}

/** What the template of the matrik evaluasi is filled with. */
export function viewMatrik(dokumen: DokumenMatrik): object {
	const { data } = dokumen;
	const adaCatatan = dokumen.isi.length > 0;
	const kolom = [...KOLOM.map(([, nama]) => nama), "Rekomendasi"];
	return {
		judul: data.judul.toLocaleUpperCase("id"),
		kerja_sama: dokumen.kerja_sama.data.judul,
		nomor: data.nomor?.trim() ?? "",
		tanggal: tanggalAtauTitik(data.tanggal),
		kolom: kolom.map((nama, index) => ({ nama, nomor: `(${index + 1})` })),
		baris: data.baris.slice(0, -1).map(rowView),
		baris_akhir: data.baris.slice(-1).map(rowView),
		penyusun_dalam_tabel: adaCatatan ? undefined : penyusunView(data),
		catatan: renderBlok(dokumen.isi, { rujukan: rujukanDokumen(dokumen) }),
		ada_catatan: adaCatatan,
		penyusun: adaCatatan ? penyusunView(data) : undefined,
	};
}
