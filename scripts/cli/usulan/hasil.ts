import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { urlPdf } from "../../model/alamat.ts";
import { type Arsip, type BerkasCetak, berkasCetakOf, daerahOf, kasusOf } from "../../model/arsip.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { paintHalaman } from "../../print/gambar.ts";
import type { BerkasUsulan } from "../../report/usulan/bentuk.ts";
import { writeWhole } from "../berkas-utuh.ts";
import { printDokumen } from "../lembar.ts";
import type { Options } from "../options.ts";

/** Pages painted of one document, and documents of which any are painted. */
const HALAMAN = 3;
const BERGAMBAR = 20;

/** A file may not be printed while it, its case or its region has errors. */
function isSound(dokumen: BerkasCetak, salah: ReadonlySet<string>): boolean {
	return ![dokumen, kasusOf(dokumen), daerahOf(dokumen)].some((satu) => satu && salah.has(satu.sumber.file));
}

/** Where a part begins in the new text, as the bookmarks call it. */
function markahOf({ perbandingan }: BerkasUsulan): string[] {
	const changed =
		perbandingan?.bagian.filter(
			({ ubahan, hanya_rujukan }) => (ubahan === "berubah" && !hanya_rujukan) || ubahan === "baru",
		) ?? [];
	return changed.flatMap(({ baru }) => (baru && baru.label !== "" ? [baru.label] : []));
}

/** @returns the path inside the folder, as the comment names it */
async function writeNamed(folder: string, name: string, write: (path: string) => Promise<void>): Promise<string> {
	await writeWhole(join(folder, name), write);
	return name;
}

async function writeGambar(satu: BerkasUsulan, pdf: string, alamat: string, folder: string): Promise<string[]> {
	const pictures = await paintHalaman(await readFile(pdf), markahOf(satu), HALAMAN);
	return Promise.all(
		pictures.map(({ halaman, png }) =>
			writeNamed(folder, `gambar${alamat}-halaman-${halaman}.png`, (path) => writeFile(path, png)),
		),
	);
}

/**
 * Prints the changed documents and no others, and paints the pages on which they changed.
 * @returns the same files, in their order, with what was made of them
 */
export async function writeHasil(
	berkas: readonly BerkasUsulan[],
	arsip: Arsip,
	diagnostics: readonly Diagnostic[],
	{ options, folder }: { readonly options: Options; readonly folder: string },
): Promise<BerkasUsulan[]> {
	const salah = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ file }) => file));
	const dokumen = new Map(berkasCetakOf(arsip).map((satu) => [satu.sumber.file, satu]));
	const wanted = berkas.flatMap(({ file, ubahan }) => (ubahan === "dihapus" ? [] : (dokumen.get(file) ?? [])));
	const sound = wanted.filter((satu) => isSound(satu, salah));
	const sheets = sound.length > 0 ? await printDokumen(arsip, sound, options) : new Map<BerkasCetak, never>();
	const result: BerkasUsulan[] = [];
	for (const satu of berkas) {
		const paper = dokumen.get(satu.file);
		const sheet = paper && sheets.get(paper);
		if (!paper || !sheet) {
			result.push({ ...satu, tertahan: salah.has(satu.file) || paper !== undefined });
			continue;
		}
		const alamat = urlPdf(paper).slice(0, -".pdf".length);
		const pdf = await writeNamed(folder, `pdf${alamat}.pdf`, (path) => copyFile(sheet.path, path));
		const isPainted = result.filter(({ gambar }) => gambar.length > 0).length < BERGAMBAR;
		result.push({ ...satu, pdf, gambar: isPainted ? await writeGambar(satu, sheet.path, alamat, folder) : [] });
	}
	return result;
}
