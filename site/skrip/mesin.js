/** Asks Pagefind for every form of every part of a search, and puts the answers together. */
import { countValues, keepChosen, readAnggota } from "./anggota.js";
import { partsOf, readKata } from "./kueri.js";

/** How much a word counts that stands in what a page says of itself. */
const RANKING = {
	metaWeights: { title: 5, jenis: 4, nomor: 8, perangkat: 8, pihak: 3, daerah: 0.5, tanggal: 0.5 },
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

/** The name of a page begins with its weight by kind, in hundredths. */
const bobotOf = ({ id }) => Number.parseInt(id, 10);

const sortByFit = (pages) =>
	pages.sort((a, b) => b.nilai * bobotOf(b) - a.nilai * bobotOf(a) || (a.id < b.id ? -1 : 1));

/** The newest first. */
function sortByDay(pages, { halaman }) {
	const order = new Map(halaman.map((id, place) => [id, place]));
	return pages.sort((a, b) => order.get(a.id) - order.get(b.id));
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

async function fetchJson(alamat) {
	const answer = await fetch(alamat);
	if (!answer.ok) throw new Error(`${alamat}: ${answer.status}`);
	return answer.json();
}

/** A module that could not be fetched stays so in some browsers, unless it is asked for by another address. */
async function importFresh(alamat, tries) {
	return import(tries > 1 ? `${alamat}?${tries}` : alamat);
}

async function openIndex(folder, tries) {
	const [pagefind, kata] = await Promise.all([
		importFresh(`${folder}pagefind.js`, tries),
		fetchJson(`${folder}kata.json`),
	]);
	await pagefind.options({ noWorker: true, ranking: RANKING });
	return { bekal: readKata(kata), ask: remember(async (kata) => (await pagefind.search(kata)).results) };
}

/** What was typed, read with all that the index knows of its words. */
async function readParts(q, { bekal, ask }) {
	for (;;) {
		const { parts, ragu } = partsOf(q, bekal);
		if (ragu.length === 0) return parts;
		// In quotes Pagefind gives the pages with the very word, and none where only its beginning is a word.
		const learn = async (kata) => ((await ask(`"${kata}"`)).length > 0 ? bekal.known : bekal.absent).add(kata);
		await Promise.all(ragu.map(learn));
	}
}

async function findPages(q, index) {
	const parts = await readParts(q, index);
	const known = parts.filter(({ asing }) => !asing);
	return { parts, ...keepMost(await askAll(known, index.ask)) };
}

/**
 * The search of a portal. Its index is read when there are words to look for, its filters when one is chosen, the
 * order is by day, or the counts of an answer are asked for.
 * @param folder where the index is, with a slash at the end
 * @returns a function from `{ q, saring, urut }` to the pages found (`id`, and where its words were hit), the parts of
 * the query, how many pages there are without filters, and `count`: how many pages have each value of each filter
 */
export function openMesin(folder) {
	let tries = 0;
	const opening = remember(() => {
		tries += 1;
		return openIndex(folder, tries);
	});
	const reading = remember(async () => readAnggota(await fetchJson(`${folder}saring.json`)));
	const anggota = () => reading("saring");
	const listAll = async () => (await anggota()).halaman.map((id) => ({ id, nilai: 0, tempat: [] }));
	return async ({ q, saring, urut }) => {
		const filtered = Object.keys(saring).length > 0;
		const none = { parts: [], most: 0, pages: filtered ? await listAll() : [] };
		const { parts, most, pages } = q ? await findPages(q, await opening("indeks")) : none;
		const kept = filtered ? keepChosen(pages, await anggota(), saring) : pages;
		const count = async () => countValues(q ? pages : await listAll(), await anggota(), saring);
		const newest = urut === "terbaru" || !q;
		const sorted = newest ? sortByDay(kept, await anggota()) : sortByFit(kept);
		return { parts, most, count, pages: sorted, tanpaSaring: pages.length };
	};
}

/** What the index keeps of a page to show it as a result: address, facts, text, and the places that can be cited. */
export async function readFragment(folder, id) {
	const answer = await fetch(`${folder}fragment/${id}.pf_fragment`);
	if (!answer.ok) throw new Error(`${id}: ${answer.status}`);
	const text = await new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).text();
	return JSON.parse(text.slice(text.indexOf("{")));
}
