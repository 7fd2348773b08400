import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { urlPdf } from "../model/alamat.ts";
import { type Arsip, type BerkasCetak, berkasCetakOf } from "../model/arsip.ts";
import { PEMBUAT } from "./data/manifest.ts";
import type { Lembar } from "./terbitan.ts";

/** Where a sheet lies in the print room: `<daerah>/<kerja-sama>/<dokumen>.pdf`, as in the portal. */
const cetakPath = (berkas: BerkasCetak): string => urlPdf(berkas).slice(1);

function entryOf(dokumen: BerkasCetak, { sha256, pages, bytes }: Lembar, commits: ReadonlyMap<string, string>): object {
	const { status, publikasi } = dokumen.data;
	const file = dokumen.sumber.path;
	const commit = commits.get(file);
	return { path: cetakPath(dokumen), sha256, pages, bytes, status, publikasi, file, ...(commit && { commit }) };
}

/**
 * Fills the print room for staff: the PDF of every document, drafts and withheld ones too, and `manifest.json`.
 * @param commits commit of each file, by its path inside `content/`
 * @param outDir an empty folder; it never goes to the public
 */
export async function writeCetak(
	arsip: Arsip,
	sheets: ReadonlyMap<BerkasCetak, Lembar>,
	commits: ReadonlyMap<string, string>,
	outDir: string,
): Promise<void> {
	const entries: object[] = [];
	for (const dokumen of berkasCetakOf(arsip)) {
		const lembar = sheets.get(dokumen);
		if (!lembar) continue;
		const target = join(outDir, cetakPath(dokumen));
		await mkdir(dirname(target), { recursive: true });
		await copyFile(lembar.path, target);
		entries.push(entryOf(dokumen, lembar, commits));
	}
	await mkdir(outDir, { recursive: true });
	const manifest = { pembuat: PEMBUAT, dokumen: entries };
	await writeFile(join(outDir, "manifest.json"), `${JSON.stringify(manifest, null, "\t")}\n`);
}
