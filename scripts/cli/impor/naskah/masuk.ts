import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { AsalWord } from "../../../docx/asal.ts";
import { bacaDocx } from "../../../docx/baca/baca.ts";
import type { PerubahanLacak } from "../../../docx/baca/catatan.ts";
import { ringkasWord } from "../../../docx/baca/ringkas.ts";
import type { ParagrafBaca } from "../../../impor/naskah/paragraf.ts";
import { EnvironmentFault } from "../../../model/fault.ts";
import { bacaPdfTerjaga } from "../baca-pdf.ts";

/** A naskah that came from outside, as its reader hands it on. */
export interface NaskahMasuk {
	/** Name of its file. */
	readonly nama: string;
	readonly isi: readonly ParagrafBaca[];
	/** The other language of a naskah in two columns, where the reader parts them. */
	readonly asing?: readonly ParagrafBaca[];
	/** What the reader left out or settled, for whoever imports to know. */
	readonly catatan: readonly string[];
	/** What its drafter had tracked, where the format keeps that. */
	readonly perubahan?: readonly PerubahanLacak[];
	/** From which text it was exported; undefined for a file from elsewhere. */
	readonly asal?: AsalWord;
}

/** Largest file that is read, in bytes; a naskah without pictures is under one million. */
const BATAS_UKURAN = 50 * 1024 * 1024;
const WORD = [".docx", ".docm", ".dotx", ".dotm", ".doc", ".odt", ".rtf"];

/** True for the bytes or the name of a file that a word processor wrote. */
function isWord(bytes: Buffer, file: string): boolean {
	if (WORD.includes(extname(file).toLowerCase())) return true;
	return bytes.subarray(0, 2).toString("latin1") === "PK" && bytes.includes("word/document");
}

/** The mark of a PDF stands within its first 1,024 bytes (ISO 32000-1, Annex H). */
const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes("%PDF-");

/**
 * Reads a naskah by what its bytes are.
 * @returns undefined for a file that is no naskah, such as a register
 * @throws EnvironmentFault with what to do, for a file that cannot be read
 */
export async function bacaMasuk(file: string): Promise<NaskahMasuk | undefined> {
	const found = await stat(file).catch(() => undefined);
	if (!found?.isFile()) return undefined;
	if (found.size > BATAS_UKURAN) {
		if (![...WORD, ".pdf"].includes(extname(file).toLowerCase())) return undefined;
		const [size, most] = [found.size, BATAS_UKURAN].map((bytes) => Math.ceil(bytes / 1024 / 1024));
		throw new EnvironmentFault(
			`Berkas ${file} ${size} MB; naskah paling besar ${most} MB. Hapus gambarnya, lalu ulangi.`,
		);
	}
	const bytes = await readFile(file);
	if (isPdf(bytes)) {
		const { paragraf, asing, catatan } = await bacaPdfTerjaga(bytes);
		return { nama: basename(file), isi: paragraf, asing, catatan, perubahan: [] };
	}
	if (!isWord(bytes, file)) return undefined;
	const { isi, ...word } = bacaDocx(bytes);
	return {
		nama: basename(file),
		isi,
		catatan: ringkasWord(word),
		perubahan: word.catatan.perubahan,
		...(word.asal && { asal: word.asal }),
	};
}
