import type { BarisGrafik, GrafikKompilasi } from "../model/kompilasi.ts";
import { Html, html } from "./html.ts";

/** The longest bar and its height, in the units of the drawing. */
const LEBAR = 400;
const TINGGI = 14;

/** How the series are told apart without colour: full, striped by its grey, empty. */
const seriKe = (index: number): string => `seri-${index + 1}`;

function ruas(nilai: readonly number[], largest: number): Html[] {
	let x = 0;
	return nilai.flatMap((satu, index) => {
		const lebar = Math.round((LEBAR * satu) / largest);
		const rect = html`<rect class="${seriKe(index)}" x="${x + 0.5}" y="0.5" width="${lebar}" height="${TINGGI}"/>`;
		x += lebar;
		return satu > 0 ? [rect] : [];
	});
}

const gambar = (isi: readonly Html[], lebar: number, kelas: string): Html =>
	html`<svg class="${kelas}" viewBox="0 0 ${lebar + 1} ${TINGGI + 1}" aria-hidden="true">${isi}</svg>`;

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/** What the template sets: names, figures that lead to the portal, and bars that say the same to the eye. */
export interface GrafikCetak extends Omit<GrafikKompilasi, "seri" | "baris"> {
	readonly seri: readonly { readonly nama: string; readonly tanda: Html }[];
	readonly baris: readonly { readonly nama: string; readonly angka: readonly Html[]; readonly batang: Html }[];
}

/**
 * Draws the rows of a chart to one scale.
 * @param angka sets a figure, linked where it has an address
 */
export function gambarGrafik(
	grafik: GrafikKompilasi,
	angka: (nilai: number, url: BarisGrafik["url"]) => Html,
): GrafikCetak {
	const largest = Math.max(1, ...grafik.baris.map(({ nilai }) => sum(nilai)));
	const many = grafik.seri.length > 1;
	const tanda = (index: number): Html =>
		many
			? gambar(
					[html`<rect class="${seriKe(index)}" x="0.5" y="0.5" width="${TINGGI}" height="${TINGGI}"/>`],
					TINGGI,
					"tanda",
				)
			: new Html("");
	return {
		...grafik,
		seri: grafik.seri.map((nama, index) => ({ nama, tanda: tanda(index) })),
		baris: grafik.baris.map(({ nama, nilai, url }) => ({
			nama,
			angka: nilai.map((satu) => angka(satu, satu > 0 ? url : undefined)),
			batang: gambar(ruas(nilai, largest), LEBAR, "batang"),
		})),
	};
}
