import type { Kertas } from "../model/generated/schema-types.ts";

const UKURAN = { A4: [210, 297], F4: [215, 330] } as const;
/**
 * House default in millimetres, not law: the left margin is wider because a naskah is bound there, the foot
 * leaves room for the page number. A region whose tata naskah says otherwise says so in its profile.
 */
const MARGIN = { atas: 25, kanan: 20, bawah: 25, kiri: 30 } as const;
/** Arial 12 is what most tata naskah ask for; Arimo has the same widths. */
const UKURAN_HURUF = 12;

export type Arah = "tegak" | "lanskap";

/** Size of type in points, for a sheet whose text is set `kurang` points smaller than a naskah. */
export function ukuranHuruf(kertas: Kertas | undefined): number {
	return kertas?.ukuran_huruf ?? UKURAN_HURUF;
}

/**
 * Stylesheet of the page: size, margins and page number, from the region's profile.
 * The page number sits in Chromium's own margin box, which knows the number of pages.
 */
export function pageCss(kertas: Kertas | undefined, arah: Arah, keluarga: string): string {
	const [lebar, tinggi] = UKURAN[kertas?.ukuran ?? "A4"];
	const { atas, kanan, bawah, kiri } = kertas?.margin ?? MARGIN;
	const ukuran = arah === "tegak" ? `${lebar}mm ${tinggi}mm` : `${tinggi}mm ${lebar}mm`;
	return `@page {
	size: ${ukuran};
	margin: ${atas}mm ${kanan}mm ${bawah}mm ${kiri}mm;
	@bottom-center { content: "Halaman " counter(page) " dari " counter(pages); font: 9pt ${keluarga}; color: #333; }
}
html { font: ${ukuranHuruf(kertas)}pt/1.35 ${keluarga}; }
`;
}
