/** A result of the search as HTML elements. Text is always text, never HTML. */

const BAGIAN_PER_HASIL = 3;
const KATA_PER_KUTIPAN = 14;
/** Anchors that people can cite: a clause or what lies in it, a chapter, an annex, a part of a report, a row of a matrix. */
const DAPAT_DIKUTIP = /^(?:pasal|bab|lampiran|bagian|baris|konsideran)/;
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

function decodeEntities(html) {
	return html
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&#39;", "'")
		.replaceAll("&amp;", "&");
}

/** Pagefind marks hits in escaped text; here they become elements again. */
function withMarks(kutipan) {
	return kutipan.split(/(<mark>.*?<\/mark>)/).map((part) => {
		const mark = /^<mark>(.*)<\/mark>$/.exec(part);
		return mark ? make("mark", {}, decodeEntities(mark[1])) : decodeEntities(part);
	});
}

function formatTanggal(tanggal) {
	const [tahun, bulan, hari] = tanggal.split("-").map(Number);
	return `${hari} ${BULAN[bulan - 1]} ${tahun}`;
}

/** A heading by its words; anything else by its anchor: "pasal-7-ayat-2" → "Pasal 7 ayat (2)". */
function nameAnchor({ element, id, text }) {
	if (/^h\d$/.test(element) && text) return text;
	const kata = id.replace(/ayat-(\w+)/, "ayat ($1)").replaceAll("-", " ");
	return kata.charAt(0).toUpperCase() + kata.slice(1);
}

/** The clauses in which a result was hit, those with the most hits first; `end` is where the next clause begins. */
function findHits(data) {
	const anchors = data.anchors.filter(({ id }) => DAPAT_DIKUTIP.test(id)).sort((a, b) => a.location - b.location);
	const hits = new Map();
	for (const location of data.tempat) {
		const place = anchors.findLastIndex((anchor) => anchor.location <= location);
		if (place < 0) continue;
		const end = anchors[place + 1]?.location ?? Number.POSITIVE_INFINITY;
		const hit = hits.get(place) ?? { anchor: anchors[place], end, score: 0, locations: [] };
		hit.score += 1;
		hit.locations.push(location);
		hits.set(place, hit);
	}
	return [...hits.values()].sort((a, b) => b.score - a.score).slice(0, BAGIAN_PER_HASIL);
}

/** The words around the first hit of a clause, none of its neighbours'. */
function quote(data, { anchor, end, locations }) {
	const kata = data.raw_content.split(SELA);
	const last = Math.min(end, kata.length);
	const from = Math.max(anchor.location, locations[0] - KATA_PER_KUTIPAN / 2);
	const to = Math.min(last, from + KATA_PER_KUTIPAN);
	const marked = kata.slice(from, to).map((satu, i) => (locations.includes(from + i) ? `<mark>${satu}</mark>` : satu));
	return withMarks(`${from > anchor.location ? "… " : ""}${marked.join(" ")}${to < last ? " …" : ""}`);
}

function renderHit(data, hit) {
	// The heading of a pasal stands inside the pasal, whose own anchor is the one that people cite.
	const id = hit.anchor.id.replace(/^(pasal-\w+)-judul$/, "$1");
	const link = make("a", { href: `${data.url}#${id}` }, nameAnchor(hit.anchor));
	return make("li", {}, link, make("p", { class: "kecil" }, ...quote(data, hit)));
}

/** @param data what Pagefind tells of a page that was found, with `tempat`: which of its words were hit, in order */
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
		hits.length > 0 ? make("ul", {}, ...hits) : make("p", {}, ...withMarks(data.excerpt)),
	);
}
