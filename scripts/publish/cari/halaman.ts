import { gunzipSync } from "node:zlib";

/** A file of the index, by its path in the bundle. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Where the words fit alike, the page about the whole case answers more than one of its papers, and what the parties
 * signed more than the letters around it; a regulation answers least. Who types the name of a region alone wants its
 * page, which says little else. In hundredths.
 */
const BOBOT_JENIS: Readonly<Record<string, number>> = {
	Daerah: 200,
	"Kerja Sama": 130,
	"Perjanjian Kerja Sama": 115,
	"Kesepakatan Bersama": 115,
	"Nota Kesepakatan": 115,
	Surat: 85,
	Peraturan: 60,
};

/** A place in a page that can be cited: a clause or what lies in it, a chapter, an annex, a part of a report, a row. */
const DAPAT_DIKUTIP = /^(?:pasal|bab|lampiran|bagian|baris|konsideran)/;

/** What Pagefind keeps of a page. */
interface Isi {
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	readonly anchors: readonly {
		readonly element: string;
		readonly id: string;
		readonly text?: string;
		readonly location: number;
	}[];
}

/** A page as the index holds it. */
export interface HalamanIndeks extends Isi {
	/** The name that Pagefind gave to it. */
	readonly asal: string;
	/** Its name in the answers: its weight before what Pagefind named it, so that ranking needs no other file. */
	readonly id: string;
}

const idOf = (asal: string, { filters }: Isi): string =>
	`${BOBOT_JENIS[filters.jenis?.[0] ?? ""] ?? 100}-${asal.replace(/^id_/, "")}`;

/**
 * What the browser needs of a page to show it as a result: its address, text and facts, and in the order of the text
 * the places that can be cited, each with the number of words before it and, where it is a heading, its words.
 */
export function hasilOf({ url, content, meta, anchors }: HalamanIndeks): string {
	const cited = anchors.filter(({ id }) => DAPAT_DIKUTIP.test(id)).sort((a, b) => a.location - b.location);
	const tempat = cited.map(({ element, id, text, location }) => [
		...[location, id],
		...(/^h\d$/.test(element) && text ? [text] : []),
	]);
	return JSON.stringify({ url, meta, tempat, content });
}

/** The pages of an index, the newest first; those without a day last. */
export function readHalaman(files: readonly IndexFile[]): HalamanIndeks[] {
	const halaman = files.flatMap(({ path, content }) => {
		const asal = FRAGMENT.exec(path)?.[1];
		if (!asal) return [];
		const text = gunzipSync(content).toString("utf8");
		const isi = JSON.parse(text.slice(text.indexOf("{"))) as Isi;
		return [{ ...isi, asal, id: idOf(asal, isi) }];
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
