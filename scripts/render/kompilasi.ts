import type { Aset } from "../model/arsip.ts";
import type { Kertas } from "../model/generated/schema-types.ts";
import type { Kompilasi, Sel } from "../model/kompilasi.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import { Html, html } from "./html.ts";
import { fontsFor, type HurufCetak } from "./huruf.ts";
import { pageCss } from "./kertas.ts";
import type { Templates } from "./templates.ts";

/** What the paper needs besides. */
export interface KertasKompilasi {
	readonly kertas: Kertas | undefined;
	readonly huruf: readonly HurufCetak[];
	/** The region's own font. */
	readonly milikDaerah: Aset | undefined;
}

/** Columns that hold our own words only: they are wide enough for the longest. */
const KATA_UTUH = ["Bentuk", "Naskah", "Dokumen"];

/** Height of a bar and of its row, and the width of the longest bar, in the units of the drawing. */
const BATANG = { tinggi: 14, baris: 22, lebar: 300, nama: 260 } as const;

/** Bars with their names and figures; the table below says the same, so that the picture is none for a reader's voice. */
function grafik(baris: Kompilasi["menurut_bentuk"]): Html {
	const most = Math.max(...baris.map(({ jumlah }) => jumlah), 1);
	const bars = baris.map(({ nama, jumlah }, index) => {
		const y = index * BATANG.baris;
		const lebar = Math.round((jumlah / most) * BATANG.lebar);
		return html`<text x="${BATANG.nama - 8}" y="${y + 11}" text-anchor="end">${nama}</text><rect x="${BATANG.nama}" y="${y}" width="${lebar}" height="${BATANG.tinggi}"/><text x="${BATANG.nama + lebar + 6}" y="${y + 11}">${jumlah}</text>`;
	});
	const lebar = BATANG.nama + BATANG.lebar + 40;
	return html`<svg class="grafik" viewBox="0 0 ${lebar} ${baris.length * BATANG.baris}" aria-hidden="true">${bars}</svg>`;
}

function sel(satu: Sel, situs: string): Html {
	if (typeof satu !== "object") return html`${satu}`;
	return situs && satu.url ? html`<a href="${situs}${satu.url}">${satu.teks}</a>` : html`${satu.teks}`;
}

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
	const bagian = laporan.bagian.map(({ baris, kolom, ...satu }) => ({
		...satu,
		kolom,
		jumlah: baris.length,
		baris: baris.map((satuBaris) =>
			satuBaris.map((isi, at) => ({ isi: sel(isi, situs), kelas: KATA_UTUH.includes(kolom[at] ?? "") ? "kata" : "" })),
		),
	}));
	const view = {
		...laporan,
		bagian,
		per: tanggalPanjang(laporan.per),
		penanda_tangan: laporan.penanda_tangan ?? "",
		grafik: laporan.menurut_bentuk.length > 0 ? grafik(laporan.menurut_bentuk) : "",
	};
	const fonts = fontsFor(JSON.stringify(laporan), huruf, milikDaerah);
	const page = pageCss(kertas, { arah: "lanskap", keluarga: fonts.keluarga, tanda: "", kaki: {} });
	const gaya = new Html(fonts.css + page + templates.ownCss("_kompilasi"));
	return templates.render("_kompilasi", { ...view, gaya });
}
