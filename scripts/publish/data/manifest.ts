import { dokumenTerbuka } from "../halaman/beranda.ts";
import type { Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";

/** Marks a folder as an output of ours, which the next build may replace. */
export const PEMBUAT = "naskah";

/** `data/manifest.json`: by which anyone can prove a PDF genuine. */
export function manifestJson(portal: Portal, alamat: Alamat): string {
	const dokumen = dokumenTerbuka(portal).flatMap(({ dokumen: { url, pdf, sumber } }) =>
		pdf ? [{ ...pdf, url: alamat(pdf.url), halaman: alamat(url), ...sumber }] : [],
	);
	return `${JSON.stringify({ pembuat: PEMBUAT, dokumen }, null, "\t")}\n`;
}
