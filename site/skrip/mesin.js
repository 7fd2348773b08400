/** Asks Pagefind for every form of every part of a search, and puts the answers together. */
import { partsOf, readKata } from "./kueri.js";

/** How much a word counts that stands in what a page says of itself. */
const RANKING = { metaWeights: { title: 5, jenis: 4, nomor: 8, mitra: 2, daerah: 0.5, tanggal: 0.5 } };
/** A page about the whole case answers more than one of its papers, and a regulation less, where the words fit alike. */
const BOBOT_JENIS = { "Kerja Sama": 1.25, Peraturan: 0.6 };
/** What all words together say over what each says alone. */
const BOBOT_BERSAMA = 0.5;

/** Keeps what was once asked, so that a filter or an order costs nothing more. */
function remember(ask) {
	const kept = new Map();
	return (key) => {
		if (!kept.has(key)) kept.set(key, ask(key));
		return kept.get(key);
	};
}

/** Which pages have which value of which filter. */
async function readMembers(pagefind) {
	const filters = await pagefind.filters();
	const entries = Object.entries(filters).map(async ([nama, values]) => {
		const sets = Object.keys(values).map(async (nilai) => {
			const { results } = await pagefind.search(null, { filters: { [nama]: nilai } });
			return [nilai, new Set(results.map(({ id }) => id))];
		});
		return [nama, new Map(await Promise.all(sets))];
	});
	return new Map(await Promise.all(entries));
}

/** The best answer of a page to one part, with all places where any form of it stands. */
function addTo(pages, results, bobot) {
	for (const result of results) {
		const page = pages.get(result.id) ?? { result, nilai: 0, tempat: [] };
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
		for (const [id, { result, nilai, tempat }] of answer) {
			const page = pages.get(id) ?? { id, result, nilai: 0, bagian: 0, tempat: [] };
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

async function openIndex(alamat, alamatKata) {
	const [pagefind, answer] = await Promise.all([import(alamat), fetch(alamatKata)]);
	if (!answer.ok) throw new Error(`${alamatKata}: ${answer.status}`);
	await pagefind.options({ noWorker: true, ranking: RANKING });
	const bekal = readKata(await answer.json());
	const members = await readMembers(pagefind);
	const ask = remember(async (kata) => (await pagefind.search(kata || null)).results);
	const order = remember(async () => (await pagefind.search(null, { sort: { tanggal: "desc" } })).results);
	return { bekal, members, ask, order };
}

async function sortPages(pages, urut, { members, order }) {
	if (urut !== "terbaru") return pages.sort((a, b) => weigh(b, members) - weigh(a, members));
	const days = new Map((await order("tanggal")).map(({ id }, place) => [id, place]));
	return pages.sort((a, b) => (days.get(a.id) ?? Number.MAX_VALUE) - (days.get(b.id) ?? Number.MAX_VALUE));
}

/**
 * The search of a portal.
 * @returns a function from `{ q, saring, urut }` to the pages found, their counts by value, and the parts of the query
 */
export function openMesin(alamat, alamatKata) {
	let opening;
	return async ({ q, saring, urut }) => {
		opening ??= openIndex(alamat, alamatKata).catch((error) => {
			opening = undefined;
			throw error;
		});
		const index = await opening;
		const parts = partsOf(q, index.bekal);
		const found = q
			? await askAll(
					parts.filter(({ asing }) => !asing),
					index.ask,
				)
			: join([new Map((await index.ask("")).map((result) => [result.id, { result, nilai: 0, tempat: [] }]))]);
		const { most, pages } = keepMost(found);
		const { counts, kept } = countValues(pages, index.members, saring);
		return { parts, most, counts, pages: await sortPages(kept, urut, index), tanpaSaring: pages.length };
	};
}
