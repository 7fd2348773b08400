import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EnvironmentFault } from "../model/fault.ts";
import { readDokumen, type Terbaca } from "./dokumen.ts";
import { readObjek } from "./git.ts";
import { listEntri } from "./jelajah.ts";
import { listRevisi } from "./revisi.ts";
import { checkUkuran } from "./teks.ts";
import { toDiagnostic } from "./temuan.ts";

/** `content/` as it is, or as it was in a commit: what is in it, and a way to read some of it. */
export interface VersiIsi {
	/** Name of the bytes of each file, by its path inside the folder; equal names are equal bytes. */
	readonly berkas: ReadonlyMap<string, string>;
	/** Reads documents, as many as are asked for. A path this version lacks is left out. */
	baca(paths: readonly string[]): Promise<ReadonlyMap<string, Terbaca>>;
}

function readBytes(root: string, path: string, bytes: Uint8Array): Terbaca {
	const tooLarge = checkUkuran(bytes.length);
	return tooLarge
		? { diagnostics: [toDiagnostic(`${root}/${path}`, tooLarge)] }
		: readDokumen(bytes, `${root}/${path}`, path);
}

/** Content as it was in a commit. @param commit a whole hash, as `findRevisi` gives it */
export async function versiRevisi(contentDir: string, commit: string): Promise<VersiIsi> {
	const files = (await listRevisi(contentDir, commit)).filter(({ kind }) => kind === "file");
	const berkas = new Map(files.map(({ path, objek }) => [path, objek]));
	return {
		berkas,
		async baca(paths) {
			const wanted = paths.flatMap((path) => (berkas.has(path) ? [[path, berkas.get(path) as string] as const] : []));
			const objek = await readObjek(contentDir, [...new Set(wanted.map(([, name]) => name))]);
			const read = wanted.map(([path, name]) => [path, objek.get(name)] as const);
			return new Map(
				read.flatMap(([path, bytes]) => (bytes ? [[path, readBytes(contentDir, path, bytes)] as const] : [])),
			);
		},
	};
}

/** The name git gives these bytes. */
const blobName = (bytes: Uint8Array): string =>
	createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");

/** Content as it lies in the folder now. */
export async function versiKerja(contentDir: string): Promise<VersiIsi> {
	const files = (await listEntri(contentDir)).filter(({ kind }) => kind === "file");
	const berkas = new Map<string, string>();
	for (const { path } of files) berkas.set(path, blobName(await readFile(join(contentDir, path))));
	return {
		berkas,
		async baca(paths) {
			const found = new Map<string, Terbaca>();
			for (const path of paths.filter((one) => berkas.has(one)))
				found.set(path, readBytes(contentDir, path, await readFile(join(contentDir, path))));
			return found;
		},
	};
}

/**
 * Reads one document from wherever it lies.
 * @throws EnvironmentFault when there is no such file, or it is no Markdown
 */
export async function bacaBerkas(file: string): Promise<Terbaca> {
	if (!/\.md$/i.test(file))
		throw new EnvironmentFault(`${file} bukan berkas .md; yang dapat disandingkan hanya naskah Markdown.`);
	const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") throw new EnvironmentFault(`Berkas ${file} tidak ada.`);
		if (error.code === "EISDIR") throw new EnvironmentFault(`${file} adalah folder, bukan berkas.`);
		throw error;
	});
	const tooLarge = checkUkuran(bytes.length);
	return tooLarge ? { diagnostics: [toDiagnostic(file, tooLarge)] } : readDokumen(bytes, file, file);
}
