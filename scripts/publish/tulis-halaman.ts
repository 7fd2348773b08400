import { type CatatanBerkas, noteBerkas, type Pemakaian, takeOver } from "./berkas-lama.ts";
import { type SemuaHalaman, type Situs, type Tempat, writePages } from "./eleventy.ts";
import { kunciHalaman, without } from "./halaman-lama.ts";

/**
 * Writes every page: those that read as in the last build are taken over, the others made.
 * @returns what to note for the next build; nothing without a last one to compare with
 */
export async function tulisHalaman(
	halaman: SemuaHalaman,
	situs: Situs,
	outDir: string,
	{ pemakaian, ...tempat }: Tempat & { readonly pemakaian?: Pemakaian },
): Promise<CatatanBerkas> {
	if (!pemakaian) {
		await writePages(halaman, situs, outDir, tempat);
		return {};
	}
	const konteks = JSON.stringify([pemakaian.program, situs, tempat.pathPrefix]);
	const kunci = kunciHalaman(halaman, konteks, tempat.jsonLd);
	const done = takeOver(kunci, pemakaian.lama, outDir);
	await writePages(without(halaman, done), situs, outDir, tempat);
	return noteBerkas(kunci, done, outDir);
}
