/** Finds words in the naskah, also where they are partly set in bold, and leads from one place to the next. */

const PEMBATAS = "\u0001";
const BLOK = "p, li, td, th, dd, dt, h2, h3, h4, h5, h6";

/** All text of the naskah in one string, with where each piece of it comes from. */
function readTeks(naskah) {
	const walker = document.createTreeWalker(naskah, NodeFilter.SHOW_TEXT);
	const pieces = [];
	let teks = "";
	let block;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const own = node.parentElement.closest(BLOK);
		if (own !== block) teks += PEMBATAS;
		block = own;
		pieces.push({ node, awal: teks.length });
		teks += node.data;
	}
	return { teks, pieces };
}

/** The piece in which a place of the whole text lies. */
function pieceAt(pieces, at) {
	let [low, high] = [0, pieces.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (pieces[middle].awal <= at) low = middle;
		else high = middle - 1;
	}
	return pieces[low];
}

function findRanges({ teks, pieces }, kata) {
	const words = kata.split(/\s+/).filter((word) => word !== "");
	if (words.length === 0) return [];
	const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\u00a0]+");
	return [...teks.matchAll(new RegExp(pattern, "giu"))].map(({ 0: found, index }) => {
		const range = new Range();
		const [first, last] = [pieceAt(pieces, index), pieceAt(pieces, index + found.length - 1)];
		range.setStart(first.node, index - first.awal);
		range.setEnd(last.node, index + found.length - last.awal);
		return range;
	});
}

function highlight(ranges, current) {
	if (!CSS.highlights) {
		getSelection().removeAllRanges();
		if (current) getSelection().addRange(current);
		return;
	}
	CSS.highlights.set("temuan", new Highlight(...ranges));
	CSS.highlights.set("temuan-kini", new Highlight(...(current ? [current] : [])));
}

/** @param {Element} naskah @param {HTMLFormElement} form */
export function pasangTemukan(naskah, form) {
	const input = form.querySelector("input");
	const kabar = form.querySelector("[role=status]");
	const [sebelum, sesudah] = form.querySelectorAll("button");
	const isi = readTeks(naskah);
	let ranges = [];
	let at = -1;

	function go(step) {
		if (ranges.length === 0) return;
		at = (at + step + ranges.length) % ranges.length;
		highlight(ranges, ranges[at]);
		ranges[at].startContainer.parentElement.scrollIntoView({ block: "center" });
		kabar.textContent = `${at + 1} dari ${ranges.length}`;
	}

	function find() {
		ranges = findRanges(isi, input.value);
		at = -1;
		highlight(ranges, undefined);
		const count = ranges.length === 0 ? "Tidak ada di naskah ini" : `${ranges.length} ditemukan`;
		kabar.textContent = input.value.trim() === "" ? "" : count;
		for (const button of [sebelum, sesudah]) button.disabled = ranges.length === 0;
	}

	input.addEventListener("input", find);
	sebelum.addEventListener("click", () => go(-1));
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		go(1);
	});
}
