import type { Aset } from "../model/arsip.ts";
import type { Kertas } from "../model/generated/schema-types.ts";
import type { BagianKompilasi, Kompilasi, Sel } from "../model/kompilasi.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import { Html, html, joinHtml } from "./html.ts";
import { fontsFor, type HurufCetak } from "./huruf.ts";
import { pageCss } from "./kertas.ts";
import { gambarGrafik } from "./kompilasi-grafik.ts";
import type { Templates } from "./templates.ts";

/** What the paper needs besides. */
export interface KertasKompilasi {
	readonly kertas: Kertas | undefined;
	readonly huruf: readonly HurufCetak[];
	/** The region's own font. */
	readonly milikDaerah: Aset | undefined;
}

const KATA = ["Bentuk", "Naskah", "Dokumen", "Kategori", "Tahap pembinaan", "Urusan", "Perangkat daerah", "Nomor"];

/** How wide a column is: our own words are not broken, days stand on one line, what people wrote gets room. */
const KELAS_KOLOM: Readonly<Record<string, string>> = {
	...Object.fromEntries(KATA.map((nama) => [nama, "kata"])),
	...Object.fromEntries(["Tanggal", "Evaluasi", "Jatuh tempo", "Berlaku sampai"].map((nama) => [nama, "hari"])),
	...Object.fromEntries(["Kerja sama", "Judul", "Program", "Daerah"].map((nama) => [nama, "judul"])),
	...Object.fromEntries(["Mitra", "Para pihak", "Calon mitra"].map((nama) => [nama, "pihak"])),
	...Object.fromEntries(["Permasalahan", "Upaya penyelesaian"].map((nama) => [nama, "uraian"])),
	"Perkiraan anggaran": "angka",
	"Jumlah perkiraan anggaran": "angka",
	Prioritas: "angka",
};

/** Columns that bear numbers of papers. */
const BERNOMOR: readonly string[] = ["Nomor", "Laporan"];

/** A number is broken after its strokes and nowhere else. */
const nomor = (teks: string): Html =>
	joinHtml(
		teks.split("/").map((satu) => html`${satu}`),
		"/<wbr>",
	);

const BULAT = new Intl.NumberFormat("id", { maximumFractionDigits: 0 });

/**
 * A compiled report as one HTML file for print, on the region's paper, lying on its side.
 * @param situs where the portal is served, without slash at the end; "" when it is not known: then nothing is linked
 */
export function renderKompilasi(
	laporan: Kompilasi,
	templates: Templates,
	{ kertas, huruf, milikDaerah }: KertasKompilasi,
	situs: string,
): string {
	const tautan = (teks: string | Html, url: string | undefined): Html =>
		situs && url ? html`<a href="${situs}${url}">${teks}</a>` : html`${teks}`;
	const angka = (nilai: number, url: string | undefined): Html => tautan(BULAT.format(nilai), url);
	const sel = (satu: Sel, kolom: string | undefined): Html => {
		if (typeof satu === "number") return angka(satu, undefined);
		const { teks, url } = typeof satu === "object" ? satu : { teks: satu };
		return tautan(BERNOMOR.includes(kolom ?? "") ? nomor(teks) : teks, url);
	};
	const kelas = (kolom: string | undefined, isi?: Sel): string =>
		typeof isi === "number" ? "angka" : (KELAS_KOLOM[kolom ?? ""] ?? "");
	const bagianCetak = ({ baris, kolom, ...satu }: BagianKompilasi) => ({
		...satu,
		kolom: kolom.map((nama, at) => ({ nama, kelas: kelas(nama, baris[0]?.[at]) })),
		jumlah: angka(baris.length, satu.url),
		baris: baris.map((isi) => isi.map((one, at) => ({ isi: sel(one, kolom[at]), kelas: kelas(kolom[at], one) }))),
	});
	const view = {
		...laporan,
		bagian: laporan.bagian.map(bagianCetak),
		grafik: laporan.grafik.map((satu) => gambarGrafik(satu, angka)),
		per: tanggalPanjang(laporan.per),
		kepada: laporan.kepada ?? "",
		tertaut: situs !== "",
		penanda_tangan: laporan.penanda_tangan,
	};
	const fonts = fontsFor(JSON.stringify(laporan), huruf, milikDaerah);
	const page = pageCss(kertas, { arah: "lanskap", keluarga: fonts.keluarga, tanda: "", kaki: {} });
	const gaya = new Html(fonts.css + page + templates.ownCss("_kompilasi"));
	return templates.render("_kompilasi", { ...view, gaya });
}
