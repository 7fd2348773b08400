/** Asks Pagefind for every form of every part of a search, and puts the answers together. */
import { partsOf, readKata } from "./kueri.js";

/** How much a word counts that stands in what a page says of itself. */
const RANKING = {
	metaWeights: { title: 5, jenis: 4, nomor: 8, perangkat: 3, pihak: 3, daerah: 0.5, tanggal: 0.5 },
};
/**
 * Where the words fit alike, the page about the whole case answers more than one of its papers, and what the parties
 * signed more than the letters around it; a regulation answers least.
 */
const BOBOT_JENIS = {
	"Kerja Sama": 1.3,
	"Perjanjian Kerja Sama": 1.15,
	"Kesepakatan Bersama": 1.15,
	"Nota Kesepakatan": 1.15,
	Peraturan: 0.6,
};
/** What all words together say over what each says alone. */
const BOBOT_BERSAMA = 0.5;

/** Keeps what was once asked, so that a filter or an order costs nothing more. */
function remember(ask) {
	const kept = new Map();
	return (key) => {
		if (!kept.has(key)) {
			const answer = ask(key);
			// What failed is asked again the next time.
			answer.catch(() => kept.delete(key));
			kept.set(key, answer);
		}
		return kept.get(key);
	};
}

/** Which pages have which value of which filter, as `saring.json` tells it; the pages with the newest first. */
function readMembers({ halaman, saring }) {
	const idsOf = (steps) => {
		let place = 0;
		return new Set(
			steps.map((step) => {
				place += step;
				return halaman[place];
			}),
		);
	};
	const valuesOf = (values) => new Map(Object.entries(values).map(([nilai, steps]) => [nilai, idsOf(steps)]));
	return new Map(Object.entries(saring).map(([nama, values]) => [nama, valuesOf(values)]));
}

/** The best answer of a page to one part, with all places where any form of it stands. */
function addTo(pages, results, bobot) {
	for (const result of results) {
		const page = pages.get(result.id) ?? { nilai: 0, tempat: [] };
		page.nilai = Math.max(page.nilai, result.score * bobot);
		page.tempat.push(...result.words);
		pages.set(result.id, page);
	}
}

async function askPart({ bentuk }, ask) {
	const pages = new Map();
	const answers = await Promise.all(bentuk.map(({ kata }) => ask(kata)));
	for (const [i, results] of answers.entries()) addTo(pages, results, bentuk[i].bobot);
	return pages;
}

/** Pages by how many parts they have, and how well. */
function join(answers) {
	const pages = new Map();
	for (const answer of answers) {
		for (const [id, { nilai, tempat }] of answer) {
			const page = pages.get(id) ?? { id, nilai: 0, bagian: 0, tempat: [] };
			page.nilai += nilai;
			page.bagian += 1;
			page.tempat.push(...tempat);
			pages.set(id, page);
		}
	}
	return [...pages.values()];
}

/** Only pages that have every part; where none has, those that have the most. */
function keepMost(pages) {
	const most = Math.max(0, ...pages.map(({ bagian }) => bagian));
	return { most, pages: pages.filter(({ bagian }) => bagian === most) };
}

function weigh(page, members) {
	const jenis = members.get("jenis");
	const own = Object.entries(BOBOT_JENIS).find(([nama]) => jenis?.get(nama)?.has(page.id));
	return page.nilai * (own?.[1] ?? 1);
}

async function askAll(parts, ask) {
	const answers = await Promise.all(parts.map((part) => askPart(part, ask)));
	if (parts.length < 2) return join(answers);
	const pages = join(answers);
	const together = await ask(parts.map(({ bentuk }) => bentuk[0]?.kata ?? "").join(" "));
	const scores = new Map(together.map(({ id, score }) => [id, score]));
	for (const page of pages) page.nilai += (scores.get(page.id) ?? 0) * BOBOT_BERSAMA;
	return pages;
}

/** How many of these pages have each value, where all filters but the own one of a list are kept. */
function countValues(pages, members, saring) {
	const fits = (id, nama) => !saring[nama] || members.get(nama)?.get(saring[nama])?.has(id);
	const counts = {};
	for (const [nama, values] of members) {
		const others = pages.filter(({ id }) => Object.keys(saring).every((lain) => lain === nama || fits(id, lain)));
		counts[nama] = [...values]
			.map(([nilai, ids]) => [nilai, others.filter(({ id }) => ids.has(id)).length])
			.filter(([nilai, count]) => count > 0 || saring[nama] === nilai);
	}
	return { counts, kept: pages.filter(({ id }) => Object.keys(saring).every((nama) => fits(id, nama))) };
}

async function fetchJson(alamat) {
	const answer = await fetch(alamat);
	if (!answer.ok) throw new Error(`${alamat}: ${answer.status}`);
	return answer.json();
}

async function openIndex(folder) {
	const [pagefind, kata, saring] = await Promise.all([
		import(`${folder}pagefind.js`),
		fetchJson(`${folder}kata.json`),
		fetchJson(`${folder}saring.json`),
	]);
	await pagefind.options({ noWorker: true, ranking: RANKING });
	const ask = remember(async (kata) => (await pagefind.search(kata)).results);
	const order = new Map(saring.halaman.map((id, place) => [id, place]));
	return { bekal: readKata(kata), members: readMembers(saring), order, ask };
}

const sortPages = (pages, urut, { members, order }) =>
	pages.sort(
		(a, b) => (urut === "terbaru" ? 0 : weigh(b, members) - weigh(a, members)) || order.get(a.id) - order.get(b.id),
	);

/**
 * The search of a portal.
 * @param folder where the index is, with a slash at the end
 * @returns a function from `{ q, saring, urut }` to the pages found (`id`, and where its words were hit), their counts
 * by value, and the parts of the query
 */
export function openMesin(folder) {
	const opening = remember(() => openIndex(folder));
	return async ({ q, saring, urut }) => {
		const index = await opening("indeks");
		const parts = partsOf(q, index.bekal);
		const all = () => [...index.order.keys()].map((id) => ({ id, nilai: 0, bagian: 0, tempat: [] }));
		const found = q
			? await askAll(
					parts.filter(({ asing }) => !asing),
					index.ask,
				)
			: all();
		const { most, pages } = keepMost(found);
		const { counts, kept } = countValues(pages, index.members, saring);
		return { parts, most, counts, pages: sortPages(kept, urut, index), tanpaSaring: pages.length };
	};
}

/**
 * What Pagefind keeps of a page: address, text, title and other facts, anchors. Pagefind reads it for a hit only; a
 * page may also be here for its filter alone.
 */
export async function readFragment(folder, id) {
	const answer = await fetch(`${folder}fragment/${id}.pf_fragment`);
	if (!answer.ok) throw new Error(`${id}: ${answer.status}`);
	const text = await new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).text();
	return JSON.parse(text.slice(text.indexOf("{")));
}
