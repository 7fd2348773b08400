/**
 * Search in the browser: Pagefind's index, our own few lines of interface. A hit leads to the very ayat.
 * What is looked for lives in the address, so that a search can be shared and the back button works.
 */
import { renderHasil } from "./hasil.js";
import { describeJumlah, describePaham, renderGagal, renderKosong } from "./kabar.js";
import { cutQuery } from "./kueri.js";
import { openMesin, readFragment } from "./mesin.js";
import { whenOnline } from "./sambungan.js";
import { fillAll, markChosen, renderTerpilih } from "./saringan.js";

/** Each result is a file of its own to fetch; five keep a first search light on a cheap phone. */
const HASIL_PER_LAYAR = 5;

const root = document.getElementById("cari");
const input = root.querySelector("input");
const lipatan = root.querySelector(".saring");
const takSaring = root.querySelector(".tak-saring");
const saringan = [...root.querySelectorAll("[data-saring]")];
const urut = root.querySelector("#urut");
const jumlah = root.querySelector(".jumlah");
const paham = root.querySelector(".paham");
const terpilih = root.querySelector(".terpilih");
const daftarHasil = root.querySelector(".hasil");
const lain = root.querySelector(".lain");
const tombolLagi = root.querySelector("#lagi");
const judul = document.title;

const ask = openMesin(root.dataset.indeks);

/** What is looked for: words, values of the filters, order. Empty filters are left out. */
function readQuery(read) {
	const chosen = saringan.map(({ name }) => [name, read(name)]).filter(([, nilai]) => nilai);
	return { ...cutQuery(read("q") ?? ""), saring: Object.fromEntries(chosen), urut: read("urut") ?? "" };
}

function readAddress() {
	const address = new URLSearchParams(location.search);
	return readQuery((name) => address.get(name));
}

const readForm = () => readQuery((name) => root.querySelector(`[name="${name}"]`).value);

function saveInAddress({ q, saring, urut }) {
	const filled = Object.entries({ q, ...saring, urut }).filter(([, nilai]) => nilai);
	const text = new URLSearchParams(filled).toString();
	history.pushState(null, "", text ? `?${text}` : location.pathname);
}

/** Goes up with every search, so that a slow answer never covers a later one. */
let turn = 0;

/** The page with its address on this host, and all places where it was hit, in order. */
async function readData({ id, tempat }) {
	const data = await readFragment(root.dataset.indeks, id);
	const url = root.dataset.awal + data.url.slice(1);
	return { ...data, url, kena: [...new Set(tempat)].sort((a, b) => a - b) };
}

async function showHasil(pages, own) {
	const data = await Promise.all(pages.slice(0, HASIL_PER_LAYAR).map(readData));
	if (own !== turn) return;
	daftarHasil.append(...data.map(renderHasil));
	const rest = pages.slice(HASIL_PER_LAYAR);
	tombolLagi.hidden = rest.length === 0;
	tombolLagi.onclick = async () => {
		const last = daftarHasil.lastElementChild;
		await showHasil(rest, own);
		last.nextElementSibling?.querySelector("h2 a").focus();
	};
}

function clear() {
	daftarHasil.replaceChildren();
	lain.replaceChildren();
	paham.textContent = "";
	tombolLagi.hidden = true;
}

function takeAwaySaringan() {
	for (const select of saringan) select.value = "";
	searchAsFilled();
	input.focus();
}

/** What is on the screen now; its counts are asked for when the filters are open. */
let shown;

async function fillSaringan() {
	if (!lipatan.open || !shown) return;
	const { query, answer } = shown;
	try {
		const counts = await answer.count();
		if (shown?.answer !== answer) return;
		fillAll(saringan, counts, query.saring);
		takSaring.textContent = "";
	} catch {
		takSaring.textContent = "Saringan tidak dapat dimuat.";
	}
}

async function showAnswer(query, answer, own) {
	clear();
	markChosen(saringan, query.saring);
	renderTerpilih(terpilih, saringan, query.saring, searchAsFilled);
	if (query.q === "" && Object.keys(query.saring).length === 0) {
		jumlah.textContent = "Ketik yang dicari, atau pilih saringan.";
		return;
	}
	jumlah.textContent = describeJumlah(answer, query);
	paham.textContent = describePaham(answer, query);
	if (answer.pages.length === 0) lain.append(renderKosong(query, answer, root.dataset.daftar, takeAwaySaringan));
	await showHasil(answer.pages, own);
}

async function search(query) {
	turn += 1;
	const own = turn;
	shown = undefined;
	whenOnline();
	document.title = query.q ? `${query.q} · ${judul}` : judul;
	jumlah.textContent = "Mencari …";
	root.setAttribute("aria-busy", "true");
	try {
		const answer = await ask(query);
		if (own !== turn) return;
		shown = { query, answer };
		await showAnswer(query, answer, own);
		// After the results, which do not wait for it.
		fillSaringan();
	} catch {
		if (own !== turn) return;
		clear();
		const { teks, isi } = renderGagal(root.dataset.daftar, () => search(query));
		jumlah.textContent = teks;
		lain.append(isi);
		whenOnline(() => search(query));
	} finally {
		if (own === turn) root.removeAttribute("aria-busy");
	}
}

function searchAsFilled() {
	const query = readForm();
	saveInAddress(query);
	search(query);
}

function searchAsAddressed() {
	const query = readAddress();
	input.value = query.q;
	urut.value = query.urut;
	search(query);
}

root.querySelector("form").addEventListener("submit", (event) => {
	event.preventDefault();
	searchAsFilled();
});
lipatan.addEventListener("change", searchAsFilled);
lipatan.addEventListener("toggle", fillSaringan);
addEventListener("popstate", searchAsAddressed);
/** Beside the results there is room for the filters; above them, on a phone, they wait until asked for. */
lipatan.open = matchMedia("(min-width: 60rem)").matches;
searchAsAddressed();
