import { type SemuaHalaman, type Situs, type Tempat, writePages } from "./eleventy.ts";
import { type BangunLama, type CatatanHalaman, kunciHalaman, noteHalaman, reuse, without } from "./halaman-lama.ts";

/** What an earlier build left, and by which program this one is made. */
export interface Pemakaian {
	/** Digest of the program: another one may make other pages of the same data. */
	readonly program: string;
	readonly lama: BangunLama;
}

/**
 * Writes every page: those that read as in the last build are copied, the others made.
 * @returns what to note for the next build; nothing without a last one to compare with
 */
export async function tulisHalaman(
	halaman: SemuaHalaman,
	situs: Situs,
	outDir: string,
	{ pemakaian, ...tempat }: Tempat & { readonly pemakaian?: Pemakaian },
): Promise<CatatanHalaman> {
	if (!pemakaian) {
		await writePages(halaman, situs, outDir, tempat);
		return {};
	}
	const konteks = JSON.stringify([pemakaian.program, situs, tempat.pathPrefix]);
	const kunci = kunciHalaman(halaman, konteks, tempat.jsonLd);
	const done = await reuse(kunci, pemakaian.lama, outDir);
	await writePages(without(halaman, done), situs, outDir, tempat);
	return noteHalaman(kunci, done, outDir);
}
