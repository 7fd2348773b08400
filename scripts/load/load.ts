import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Aset } from "../model/arsip.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { EnvironmentFault } from "../model/fault.ts";
import type { Muatan } from "../model/muatan.ts";
import type { SourceDocument } from "../model/source.ts";
import { checkAset, mimeOf } from "./aset.ts";
import { readDokumen, type Terbaca } from "./dokumen.ts";
import { type Entri, listEntri } from "./jelajah.ts";
import { readPdfNamed } from "./pdf.ts";
import { readAhead } from "./read-ahead.ts";
import { checkUkuran } from "./teks.ts";
import { aboutFile, toDiagnostic } from "./temuan.ts";

interface Hasil {
	readonly pembaca: Pembaca;
	readonly berkas: SourceDocument[];
	readonly aset: Map<string, Aset>;
	readonly diagnostics: Diagnostic[];
}

const LINK = aboutFile(
	"tautan-simbolik",
	"Ini tautan simbolik, bukan berkas; tautan tidak diikuti agar tidak ada yang terbaca dari luar content/.",
	"Ganti tautan dengan berkas yang sebenarnya.",
);

const isDokumen = (path: string): boolean => /\.(md|ya?ml)$/i.test(path);

const isRead = ({ kind, path, bytes }: Entri): boolean =>
	kind === "file" && (isDokumen(path) || mimeOf(path) !== undefined) && !checkUkuran(bytes);

/** Reads the bytes of one document: see `readDokumen`. */
export type Pembaca = (bytes: Uint8Array, file: string, path: string) => Terbaca;

/** Gives the bytes of a file by its path inside the content. */
export type BacaBerkas = (path: string) => Promise<Uint8Array>;

async function readEntri(root: string, entri: Entri, read: BacaBerkas, hasil: Hasil): Promise<void> {
	const file = `${root}/${entri.path}`;
	if (entri.kind === "link") hasil.diagnostics.push(toDiagnostic(file, LINK));
	if (entri.kind !== "file") return;
	const mime = mimeOf(entri.path);
	if (mime) await readAset(root, entri, mime, read, hasil);
	if (!isDokumen(entri.path)) return;
	const terlaluBesar = checkUkuran(entri.bytes);
	if (terlaluBesar) {
		hasil.diagnostics.push(toDiagnostic(file, terlaluBesar));
		return;
	}
	const terbaca = hasil.pembaca(await read(entri.path), file, entri.path);
	if ("dokumen" in terbaca) hasil.berkas.push(terbaca.dokumen);
	else hasil.diagnostics.push(...terbaca.diagnostics);
}

async function readAset(root: string, entri: Entri, mime: Aset["mime"], read: BacaBerkas, hasil: Hasil): Promise<void> {
	const tooLarge = checkUkuran(entri.bytes);
	const isi = tooLarge ? new Uint8Array() : await read(entri.path);
	const temuan = tooLarge ?? checkAset(isi, mime);
	if (temuan) hasil.diagnostics.push(toDiagnostic(`${root}/${entri.path}`, temuan));
	else hasil.aset.set(entri.path, { path: entri.path, mime, isi });
}

async function listContent(contentDir: string): Promise<Entri[]> {
	try {
		return await listEntri(contentDir);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		if (code === "ENOENT" || code === "ENOTDIR")
			throw new EnvironmentFault(
				`Folder ${contentDir} tidak ada. Periksa pilihan --content, kembalikan foldernya, atau mulai dengan npm run baru -- daerah.`,
			);
		throw error;
	}
}

/**
 * Reads files, wherever they lie; one that cannot be read becomes a finding and stops no other.
 * @param root as people see it; findings name files below it
 */
export async function muat(
	root: string,
	entries: readonly Entri[],
	read: BacaBerkas,
	pembaca: Pembaca = readDokumen,
): Promise<Muatan> {
	const hasil: Hasil = { pembaca, berkas: [], aset: new Map(), diagnostics: [] };
	for (const entri of entries) await readEntri(root, entri, read, hasil);
	const folders = entries.filter((entri) => entri.kind === "folder" && !entri.path.includes("/"));
	const folderDaerah = folders.map((entri) => entri.path).filter((path) => path !== "peraturan" && path !== "libur");
	const { berkas, aset, diagnostics } = hasil;
	return { contentDir: root, folderDaerah, berkas, aset, diagnostics, pdf: await readPdfNamed(entries, berkas, read) };
}

/**
 * Reads everything in `content/`; a file that cannot be read becomes a finding and stops no other.
 * @param contentDir as written on the command line; findings name files below it
 * @param pembaca reads one document; another one may remember what it has read
 * @throws EnvironmentFault when the folder does not exist
 */
export async function load(contentDir: string, pembaca?: Pembaca): Promise<Muatan> {
	const root = contentDir.replaceAll("\\", "/").replace(/\/+$/, "") || "/";
	const entries = await listContent(root);
	const paths = entries.filter(isRead).map(({ path }) => path);
	const read = readAhead(paths, (path) => readFile(join(root, path)));
	return muat(root, entries, read, pembaca);
}
