/**
 * Two cases beside one another. All that is shown is taken from their own pages, so it can never say something else.
 * The choice lives in the address, so that a comparison can be shared.
 */
import { describeGagal, whenOnline } from "./sambungan.js";

const form = document.querySelector("[data-sanding]");
const kabar = document.querySelector("[data-sanding-kabar]");
const hasil = document.querySelector("[data-sanding-hasil]");

/** @param {string} name @param {Record<string, string>} attributes @param {(Node | string)[]} children */
function element(name, attributes = {}, ...children) {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

async function readPage(url) {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(String(answer.status));
	return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** Copies what stands in an element; its ids stay behind, for the other page has the same, and its jumps lead there. */
function copy(source, url) {
	const nodes = [...source.cloneNode(true).childNodes].map((node) => document.importNode(node, true));
	const box = element("div", { class: source.className }, ...nodes);
	for (const one of box.querySelectorAll("[id]")) one.removeAttribute("id");
	for (const jump of box.querySelectorAll('a[href^="#"]')) jump.setAttribute("href", url + jump.getAttribute("href"));
	return box;
}

/** What a page tells, by the name under which it tells it. */
function readFacts(page, url) {
	const facts = new Map();
	const keadaan = page.querySelector(".kepala-halaman .deret");
	if (keadaan) facts.set("Keadaan", copy(keadaan, url));
	for (const row of page.querySelectorAll(".singkat .fakta > div, .pokok .fakta > div")) {
		facts.set(row.querySelector("dt").textContent.trim(), copy(row.querySelector("dd"), url));
	}
	for (const id of ["kewajiban", "evaluasi", "naskah"]) {
		const section = page.getElementById(id);
		if (!section) continue;
		const box = copy(section, url);
		const heading = box.querySelector("h2");
		facts.set(heading.textContent.trim(), box);
		heading.remove();
	}
	return facts;
}

const cell = (isi) => element("td", {}, isi ?? element("span", { class: "redup" }, "Tidak ada"));

function makeTable(urls, pages) {
	const facts = pages.map((page, index) => readFacts(page, urls[index]));
	const heads = pages.map((page, index) =>
		element("th", { scope: "col" }, element("a", { href: urls[index] }, page.querySelector("h1").textContent)),
	);
	const names = new Set(facts.flatMap((one) => [...one.keys()]));
	const rows = [...names].flatMap((name) => [
		element("tr", {}, element("th", { colspan: "2", scope: "rowgroup" }, name)),
		element("tr", {}, ...facts.map((one) => cell(one.get(name)))),
	]);
	const caption = element("caption", { class: "tak-tampak" }, "Dua kerja sama berdampingan");
	const bodies = [];
	for (let index = 0; index < rows.length; index += 2) bodies.push(element("tbody", {}, rows[index], rows[index + 1]));
	return element("table", { class: "sanding" }, caption, element("thead", {}, element("tr", {}, ...heads)), ...bodies);
}

async function show() {
	const address = new URLSearchParams(location.search);
	const urls = ["a", "b"].map((name) => address.get(name) ?? "");
	for (const [index, select] of [...form.querySelectorAll("select")].entries()) {
		const known = [...select.options].some(({ value }) => value === urls[index]);
		select.value = known ? urls[index] : "";
		if (!known) urls[index] = "";
	}
	hasil.replaceChildren();
	whenOnline();
	if (urls.includes("")) {
		kabar.textContent = "";
		return;
	}
	if (urls[0] === urls[1]) {
		kabar.textContent = "Keduanya kerja sama yang sama. Pilih dua yang berbeda.";
		return;
	}
	kabar.textContent = "Memuat …";
	try {
		hasil.append(makeTable(urls, await Promise.all(urls.map(readPage))));
		kabar.textContent = "Kedua kerja sama ditampilkan berdampingan.";
	} catch {
		const { kepala, kalimat } = describeGagal("Perbandingan");
		kabar.textContent = `${kepala} ${kalimat}`;
		whenOnline(show);
	}
}

form.addEventListener("submit", (event) => {
	event.preventDefault();
	history.pushState(null, "", `?${new URLSearchParams(new FormData(form))}`);
	show();
});
addEventListener("popstate", show);
show();
