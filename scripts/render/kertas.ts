import type { Kertas } from "../model/generated/schema-types.ts";
import { type Kaki, kakiCss } from "./kaki.ts";

const UKURAN = { A4: [210, 297], F4: [215, 330] } as const;
/**
 * House default in millimetres, not law: the left margin is wider because a naskah is bound there, the foot
 * leaves room for the page number. A region whose tata naskah says otherwise says so in its profile.
 */
const MARGIN = { atas: 25, kanan: 20, bawah: 25, kiri: 30 } as const;
/** Arial 12 is what most tata naskah ask for; Arimo has the same widths. */
export const UKURAN_HURUF = 12;

export type Arah = "tegak" | "lanskap";

export interface Halaman {
	readonly arah: Arah;
	/** Value for `font-family`. */
	readonly keluarga: string;
	/** Word in the head of every page, in capitals; "" for none. */
	readonly tanda: string;
	readonly kaki: Kaki;
	/** True where some pages lie on their side: those of the class `lampiran-lanskap`. */
	readonly berlanskap?: boolean;
	/** The page bears no number of its own: one of the bundle is laid over it. */
	readonly tanpaNomor?: boolean;
}

/** Size of an upright sheet, in millimetres. */
export function lembaranOf(kertas: Kertas | undefined): { readonly lebar: number; readonly tinggi: number } {
	const [lebar, tinggi] = UKURAN[kertas?.ukuran ?? "A4"];
	return { lebar, tinggi };
}

/** Margins of a sheet, in millimetres. */
export const marginOf = (kertas: Kertas | undefined) => kertas?.margin ?? MARGIN;

function pageRule(
	nama: string,
	kertas: Kertas | undefined,
	{ arah, keluarga, tanda, kaki, tanpaNomor }: Halaman,
): string {
	const [pendek, panjang] = UKURAN[kertas?.ukuran ?? "A4"];
	const { atas, kanan, bawah, kiri } = marginOf(kertas);
	const [lebar, tinggi] = arah === "tegak" ? [pendek, panjang] : [panjang, pendek];
	const nomor = tanpaNomor ? "none" : '"Halaman " counter(page) " dari " counter(pages)';
	return `@page${nama} {
	size: ${lebar}mm ${tinggi}mm;
	margin: ${atas}mm ${kanan}mm ${bawah}mm ${kiri}mm;
	@bottom-center { content: ${nomor}; font: 9pt ${keluarga}; color: #333; white-space: nowrap; }
	@top-right { content: "${tanda}"; font: 700 9pt ${keluarga}; color: #767676; }
	${kakiCss(kaki, keluarga, { lebar: lebar - kiri - kanan, bawah })}
}
`;
}

/**
 * Stylesheet of the page: size, margins and page number, from the region's profile.
 * The page number sits in Chromium's own margin box, which knows the number of pages.
 */
export function pageCss(kertas: Kertas | undefined, halaman: Halaman): string {
	const sideways = halaman.berlanskap ? pageRule(" lanskap", kertas, { ...halaman, arah: "lanskap" }) : "";
	return `${pageRule("", kertas, halaman)}${sideways}html { font: ${kertas?.ukuran_huruf ?? UKURAN_HURUF}pt/1.35 ${halaman.keluarga}; }
`;
}
