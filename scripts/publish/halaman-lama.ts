/** Pages that read as before are taken over from the last build, not made again. */
import { type CatatanBerkas, type Kunci, kunciOf } from "./berkas-lama.ts";
import type { Halaman } from "./halaman/halaman.ts";

/**
 * Lists whose templates show nothing but the page itself and the site, so that its data tell whether it changed.
 * `test/structure/halaman-lama.test.ts` holds the templates to it.
 */
export const TERSENDIRI = [
	...(["naskah", "konsolidasi", "redline", "rencana", "kuasa", "matrik", "laporan", "dinas"] as const),
	...(["kasus", "dikecualikan", "versi"] as const),
] satisfies readonly (keyof Halaman)[];

/**
 * The key of every page that stands by itself. Its texts enter by what they are made from: none is made for it.
 * @param konteks what decides all pages: program, site, address
 * @param beside what else a page bears, by its address
 */
export function kunciHalaman(halaman: Halaman, konteks: string, beside: (url: string) => string): Kunci {
	return new Map(
		TERSENDIRI.flatMap((daftar) =>
			halaman[daftar].map((page): [string, string] => [
				page.url,
				kunciOf(konteks, daftar, JSON.stringify(page), beside(page.url)),
			]),
		),
	);
}

/** The pages that are left to make. */
export function without<Semua extends Halaman>(halaman: Semua, done: CatatanBerkas): Semua {
	const isLeft = ({ url }: { readonly url: string }): boolean => done[url] === undefined;
	const lists = TERSENDIRI.map((daftar) => [daftar, (halaman[daftar] as readonly { url: string }[]).filter(isLeft)]);
	return { ...halaman, ...Object.fromEntries(lists) };
}
