import type { Aset } from "../../model/arsip.ts";
import type { Kertas } from "../../model/generated/schema-types.ts";
import type { Perbandingan } from "../../model/perbandingan.ts";
import { Html } from "../html.ts";
import { fontsFor, type HurufCetak } from "../huruf.ts";
import { pageCss } from "../kertas.ts";
import type { Templates } from "../templates.ts";
import { renderPerbandingan } from "./bagian.ts";

/** One of the two versions as its header names it. */
export interface VersiBanding {
	/** "Revisi utama (1a2b3c4)", "Berkas kerja" */
	readonly nama: string;
	/** "2 November 2026"; empty where there is none. */
	readonly keterangan: string;
}

/** What stands above a comparison. */
export interface KepalaBanding {
	readonly judul: string;
	/** Where the document lies, as people name it. */
	readonly alamat: string;
	readonly lama: VersiBanding;
	readonly baru: VersiBanding;
	/** "2 isian berubah, 1 bagian ditambah" */
	readonly ringkasan: string;
}

/** What the paper needs besides. */
export interface KertasBanding {
	readonly kertas: Kertas | undefined;
	readonly huruf: readonly HurufCetak[];
	/** The region's own font. */
	readonly milikDaerah: Aset | undefined;
}

/**
 * A comparison as one HTML file that needs nothing from outside and runs no script.
 * @param cetak given for paper: its profile and fonts; without it the file is for a screen
 */
export function renderBanding(
	perbandingan: Perbandingan,
	kepala: KepalaBanding,
	templates: Templates,
	cetak?: KertasBanding,
): string {
	const isi = renderPerbandingan(perbandingan, { cetak: cetak !== undefined });
	const view = { ...kepala, isi, kelas: cetak ? "kertas" : "layar" };
	const gaya = templates.ownCss("_banding");
	if (!cetak) return templates.render("_banding", { ...view, gaya: new Html(gaya) });
	const huruf = fontsFor(JSON.stringify(kepala) + String(isi), cetak.huruf, cetak.milikDaerah);
	const page = pageCss(cetak.kertas, { arah: "tegak", keluarga: huruf.keluarga, tanda: "PERBANDINGAN", kaki: {} });
	return templates.render("_banding", { ...view, gaya: new Html(huruf.css + page + gaya) });
}
