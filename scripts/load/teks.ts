import { aboutFile, type TemuanBaca } from "./temuan.ts";

/** A file larger than this is no document: a 500-page naskah is about 1.5 MB. */
export const BATAS_UKURAN = 4 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** The finding for a file that is too large to be read; undefined when it is not. */
export function checkUkuran(bytes: number): TemuanBaca | undefined {
	if (bytes <= BATAS_UKURAN) return undefined;
	const size = (bytes / MEGABYTE).toFixed(1).replace(".", ",");
	return aboutFile(
		"berkas-terlalu-besar",
		`Berkas ini ${size} MB; batasnya ${BATAS_UKURAN / MEGABYTE} MB.`,
		"Pindahkan gambar atau lampiran besar ke berkas tersendiri, dan simpan di sini teksnya saja.",
	);
}

function lineOfBadByte(bytes: Uint8Array): number {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const end = bytes.indexOf(10, start);
		const stop = end < 0 ? bytes.length : end;
		try {
			new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, stop));
		} catch {
			return line;
		}
		start = stop + 1;
	}
	return line;
}

/**
 * Decodes a file: UTF-8, with or without BOM, any line ends.
 * @returns the text with `\n` line ends, or the finding that says on which line it is not UTF-8
 */
export function decodeTeks(bytes: Uint8Array): { teks: string } | { temuan: TemuanBaca } {
	try {
		const teks = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		const biner = teks.indexOf("\0");
		if (biner < 0) return { teks: teks.replace(/\r\n?/g, "\n") };
	} catch {
		// Falls through: the finding below names the line.
	}
	const line = bytes.includes(0) ? 1 : lineOfBadByte(bytes);
	const temuan = aboutFile(
		"bukan-utf8",
		"Berkas ini tidak tersimpan sebagai teks UTF-8.",
		"Simpan ulang dengan pengodean UTF-8 (pada Notepad: Simpan sebagai → Pengodean: UTF-8).",
	);
	return { temuan: { ...temuan, line } };
}
