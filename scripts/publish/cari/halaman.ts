import { gunzipSync } from "node:zlib";
import type { IndexFile } from "../search-order.ts";

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** A page as the index holds it. */
export interface HalamanIndeks {
	/** By which Pagefind names it in its answers. */
	readonly id: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The pages of an index, the newest first; those without a day last. */
export function readHalaman(files: readonly IndexFile[]): HalamanIndeks[] {
	const halaman = files.flatMap(({ path, content }) => {
		const id = FRAGMENT.exec(path)?.[1];
		if (!id) return [];
		const text = gunzipSync(content).toString("utf8");
		return [{ ...(JSON.parse(text.slice(text.indexOf("{"))) as Omit<HalamanIndeks, "id">), id }];
	});
	const hari = ({ meta }: HalamanIndeks): string => meta.tanggal ?? "";
	return halaman.sort((a, b) => (hari(a) === hari(b) ? (a.id < b.id ? -1 : 1) : hari(a) < hari(b) ? 1 : -1));
}

/** Which pages have which value of which filter. */
export interface Anggota {
	/** The newest first. */
	readonly halaman: readonly string[];
	/** By filter and value: places in `halaman`, each as the distance from the one before. */
	readonly saring: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

function placesOf(halaman: readonly HalamanIndeks[], nama: string): Record<string, number[]> {
	const places = new Map<string, number[]>();
	const last = new Map<string, number>();
	for (const [place, { filters }] of halaman.entries()) {
		for (const nilai of new Set(filters[nama])) {
			const steps = places.get(nilai) ?? [];
			steps.push(place - (last.get(nilai) ?? 0));
			places.set(nilai, steps);
			last.set(nilai, place);
		}
	}
	return Object.fromEntries([...places].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The filters of an index in one file. Pagefind counts values for one question only, but a search here is several
 * questions put together; and to find by a filter alone it would load the whole index.
 */
export function anggotaOf(halaman: readonly HalamanIndeks[]): Anggota {
	const names = [...new Set(halaman.flatMap(({ filters }) => Object.keys(filters)))].sort();
	const saring = Object.fromEntries(names.map((nama) => [nama, placesOf(halaman, nama)]));
	return { halaman: halaman.map(({ id }) => id), saring };
}
