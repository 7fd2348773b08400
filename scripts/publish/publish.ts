import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { kerangkaOf } from "./admin/kerangka-isi.ts";
import { writeAdmin } from "./admin/tulis-admin.ts";
import { writeAset } from "./aset.ts";
import type { CatatanBerkas, Pemakaian } from "./berkas-lama.ts";
import { type Berkas, dataPortal, isiPortal, readSchemas, type ToXlsx } from "./isi.ts";
import { writeMesinPencari } from "./mesin-pencari.ts";
import { salinanPublik } from "./public.ts";
import { writeSearch } from "./search.ts";
import type { Terbitan } from "./terbitan.ts";
import { tulisHalaman } from "./tulis-halaman.ts";
import { tulisSalinan } from "./tulis-salinan.ts";

export interface PublishOptions {
	/** Where the portal will be served, as `https://kerjasama.example.go.id/` or with a path; empty when not known. */
	readonly siteUrl?: string;
	/** What an earlier build left, so that what reads as before need not be made again. */
	readonly pemakaian?: Pemakaian;
	/** Makes a workbook of tables. */
	readonly toXlsx: ToXlsx;
	/** Told before each step, in Indonesian. */
	readonly onProgress?: (langkah: string) => void;
}

async function writeBerkas(files: readonly Berkas[], outDir: string): Promise<void> {
	for (const [url, isi] of files) {
		const target = join(outDir, url);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, isi);
	}
}

/**
 * Writes the public portal: pages, PDFs, open data and search. All of it is made from the public view, so what is
 * drafted, restricted or withheld never reaches a template.
 * @param outDir an empty folder; the caller puts it in place once it is whole
 * @returns what to hand to the next build as `pemakaian`
 * @throws Error when a template or the search index fails
 */
export async function publish(terbitan: Terbitan, outDir: string, options: PublishOptions): Promise<CatatanBerkas> {
	const catatan = await writePortal(terbitan, outDir, options);
	options.onProgress?.("menyusun indeks pencarian");
	await writeSearch(outDir);
	return catatan;
}

/** The portal without its search; parameters, result and errors as for `publish`. */
export async function writePortal(terbitan: Terbitan, outDir: string, options: PublishOptions): Promise<CatatanBerkas> {
	const { siteUrl = "", pemakaian, toXlsx, onProgress = () => {} } = options;
	onProgress("menulis halaman");
	const [aset, skema] = [await writeAset(outDir), await readSchemas()];
	const isi = isiPortal(terbitan, { siteUrl, aset, skema });
	const { portal, situs, perubahan, pathPrefix, jsonLd } = isi;
	const data = await dataPortal(isi, skema, toXlsx);
	const tempat = { pathPrefix, jsonLd, ...(pemakaian && { pemakaian }) };
	const tercatat = await tulisHalaman({ ...isi.halaman, data: data.halaman }, situs, outDir, tempat);
	const pindah = new Set(portal.alih.map(({ dari }) => dari));
	if (siteUrl !== "") await writeMesinPencari(outDir, { umpan: perubahan, pindah }, isi.alamat);

	onProgress("menyalin PDF dan data");
	const salinan = tulisSalinan(salinanPublik(terbitan, portal), outDir, pemakaian);
	await writeBerkas(data.berkas, outDir);
	await writeAdmin(portal.sunting, { skema, kerangka: kerangkaOf(terbitan.samples) }, outDir, siteUrl);
	return { ...tercatat, ...salinan };
}
