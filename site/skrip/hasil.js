/** A result of the search as HTML elements. Text is always text, never HTML. */

import { letakOf } from "./letak.js";

const BAGIAN_PER_HASIL = 3;
const KATA_PER_KUTIPAN = 14;
/** Pagefind counts words by these gaps. */
const SELA = /[^\S\uFEFF]+/;
const BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

/** Makes an element with attributes and children. */
export function make(tag, attributes = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}

function formatTanggal(tanggal) {
	const [tahun, bulan, hari] = tanggal.split("-").map(Number);
	return `${hari} ${BULAN[bulan - 1]} ${tahun}`;
}

/** A heading by its words; anything else by its anchor: "pasal-7-ayat-2" → "Pasal 7 ayat (2)". */
function nameTempat([, id, text]) {
	return text || letakOf(id);
}

/** The clauses in which a result was hit, those with the most hits first; `end` is where the next clause begins. */
function findHits({ tempat, kena }) {
	const hits = new Map();
	for (const location of kena) {
		const place = tempat.findLastIndex(([start]) => start <= location);
		if (place < 0) continue;
		const [start, id] = tempat[place];
		const end = tempat[place + 1]?.[0] ?? Number.POSITIVE_INFINITY;
		const hit = hits.get(place) ?? { id, nama: nameTempat(tempat[place]), start, end, locations: [] };
		hit.locations.push(location);
		hits.set(place, hit);
	}
	return [...hits.values()].sort((a, b) => b.locations.length - a.locations.length).slice(0, BAGIAN_PER_HASIL);
}

/** Words of a page from one place to another, those that were hit marked. */
function withMarks(kata, from, to, hit) {
	const parts = [];
	for (let i = from; i < to; i += 1) parts.push(hit.has(i) ? make("mark", {}, kata[i]) : kata[i], " ");
	return parts.slice(0, -1);
}

/** The words around the first hit between two places, none from beyond them. */
function quote(data, { start, end, locations }) {
	const kata = data.content.split(SELA);
	const last = Math.min(end, kata.length);
	const from = Math.max(start, (locations[0] ?? start) - KATA_PER_KUTIPAN / 2);
	const to = Math.min(last, from + KATA_PER_KUTIPAN);
	return [from > start ? "… " : "", ...withMarks(kata, from, to, new Set(locations)), to < last ? " …" : ""];
}

function renderHit(data, hit) {
	// The heading of a pasal stands inside the pasal, whose own anchor is the one that people cite.
	const id = hit.id.replace(/^(pasal-\w+)-judul$/, "$1");
	const link = make("a", { href: `${data.url}#${id}` }, hit.nama);
	return make("li", {}, link, make("p", { class: "kecil" }, ...quote(data, hit)));
}

/** @param data what the index keeps of a page that was found, with `kena`: which of its words were hit, in order */
export function renderHasil(data) {
	const { title, jenis, daerah, tanggal, nomor } = data.meta;
	const keterangan = [jenis, daerah, tanggal && formatTanggal(tanggal)].filter(Boolean).join(", ");
	const bernomor = nomor ? [make("p", { class: "kecil nomor" }, `Nomor ${nomor}`)] : [];
	const hits = findHits(data).map((hit) => renderHit(data, hit));
	return make(
		"li",
		{},
		make("p", { class: "kecil redup" }, keterangan),
		make("h2", {}, make("a", { href: data.url }, title)),
		...bernomor,
		hits.length > 0
			? make("ul", {}, ...hits)
			: make("p", {}, ...quote(data, { start: 0, end: Number.POSITIVE_INFINITY, locations: data.kena })),
	);
}
