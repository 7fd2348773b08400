import type { Bukti } from "./bukti.ts";
import { cssString } from "./css.ts";
import { dataUri } from "./gambar.ts";
import { qrOf } from "./kode-qr.ts";
import { parafCss } from "./paraf.ts";

/** Lowest margin in which a QR code keeps its quiet zone to the text and stays clear of a printer's dead edge. */
const MUAT_QR = 20;
const TANPA_COMMIT = "belum disimpan dalam git";
/** Characters of a commit that people write down. */
const PANJANG_COMMIT = 7;

/** What stands in the foot of every page besides its number. */
export interface Kaki {
	/** Code and address of the version; a draft has none. */
	readonly bukti?: Pick<Bukti, "kode" | "url">;
	/** The commit a draft comes from; "" where it is not in git yet. A final carries none. */
	readonly commit?: string;
	/** Labels of the boxes for paraf, one box each. */
	readonly paraf?: readonly string[];
}

/** Room in the foot of a page, in millimetres. */
export interface Ruang {
	/** Width of the text above. */
	readonly lebar: number;
	/** Bottom margin. */
	readonly bawah: number;
}

function contentOf({ bukti, commit }: Kaki, bawah: number): string {
	if (commit !== undefined) return cssString(commit.slice(0, PANJANG_COMMIT) || TANPA_COMMIT);
	if (!bukti) return "";
	const kode = cssString(bukti.kode);
	if (!bukti.url || bawah < MUAT_QR) return kode;
	return `${cssString(`${bukti.kode}\u2003`)} url("${dataUri("image/svg+xml", Buffer.from(qrOf(bukti.url).svg))}")`;
}

/**
 * Margin boxes beside the page number: on the right the code and the QR code of a paper that binds, or the commit of
 * a draft; on the left the boxes for paraf. They are no part of the text, so who hears the sheet is spared them.
 */
export function kakiCss(kaki: Kaki, keluarga: string, ruang: Ruang): string {
	const content = contentOf(kaki, ruang.bawah);
	const kanan =
		content &&
		`@bottom-right { content: ${content}; font: 6.5pt/1 ${keluarga}; color: #333; text-align: right; white-space: nowrap; }`;
	const kiri = kaki.paraf?.length ? `@bottom-left { ${parafCss(kaki.paraf, keluarga, ruang)} }` : "";
	return [kanan, kiri].filter(Boolean).join("\n\t");
}
