import type { Position } from "../model/position.ts";
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

/** Where the first byte stands that is no text: one that is not UTF-8, or a zero. */
function placeOfBadByte(bytes: Uint8Array): Position {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const end = bytes.indexOf(10, start);
		const stop = end < 0 ? bytes.length : end;
		const column = columnOfBadByte(bytes.subarray(start, stop));
		if (column !== undefined) return { line, column };
		start = stop + 1;
	}
	return { line, column: 1 };
}

function columnOfBadByte(line: Uint8Array): number | undefined {
	const zero = line.indexOf(0);
	const readable = zero < 0 ? line : line.subarray(0, zero);
	try {
		const teks = new TextDecoder("utf-8", { fatal: true }).decode(readable);
		return zero < 0 ? undefined : teks.length + 1;
	} catch {
		// A replacement character stands where the first bad byte was, unless the writer typed one before it.
		return new TextDecoder("utf-8").decode(readable).indexOf("\ufffd") + 1;
	}
}

/**
 * Decodes a file: UTF-8, with or without BOM, any line ends.
 * @returns the text with `\n` line ends, or the finding that says where it is not UTF-8
 */
export function decodeTeks(bytes: Uint8Array): { teks: string } | { temuan: TemuanBaca } {
	try {
		const teks = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		if (!teks.includes("\0")) return { teks: teks.replace(/\r\n?/g, "\n") };
	} catch {
		// Falls through: the finding below names the place.
	}
	const temuan = aboutFile(
		"bukan-utf8",
		"Berkas ini tidak tersimpan sebagai teks UTF-8.",
		"Simpan ulang dengan pengodean UTF-8 (pada Notepad: Simpan sebagai → Pengodean: UTF-8).",
	);
	return { temuan: { ...temuan, ...placeOfBadByte(bytes) } };
}
