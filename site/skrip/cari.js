/**
 * Search in the browser: Pagefind's index, our own few lines of interface. A hit leads to the very ayat.
 * What is looked for lives in the address, so that a search can be shared and the back button works.
 */
import { make, renderHasil } from "./hasil.js";

const HASIL_PER_LAYAR = 10;

const root = document.getElementById("cari");
const input = root.querySelector("input");
const saringan = [...root.querySelectorAll("[data-saring]")];
const urut = root.querySelector("#urut");
const jumlah = root.querySelector(".jumlah");
const daftarHasil = root.querySelector(".hasil");
const tombolLagi = root.querySelector("#lagi");

/** What is looked for: words, values of the filters, order. Empty filters are left out. */
function readQuery(read) {
	const chosen = saringan.map(({ name }) => [name, read(name)]).filter(([, nilai]) => nilai);
	return { q: (read("q") ?? "").trim(), saring: Object.fromEntries(chosen), urut: read("urut") ?? "" };
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

/** Values with how many results each would leave; the one chosen stays even when it would leave none. */
function fillSaringan(select, counts, chosen) {
	const shown = Object.entries({ ...(chosen && { [chosen]: 0 }), ...counts }).filter(
		([nilai, count]) => count > 0 || nilai === chosen,
	);
	shown.sort(([a], [b]) => (select.name === "tahun" ? b.localeCompare(a) : a.localeCompare(b, "id")));
	const options = shown.map(([nilai, count]) => make("option", { value: nilai }, `${nilai} (${count})`));
	select.replaceChildren(select.firstElementChild, ...options);
	select.value = chosen;
}

function describeJumlah(count, q) {
	const words = q ? ` untuk “${q}”` : "";
	return count === 0 ? `Tidak ada hasil${words}. Coba kata lain, atau kurangi saringan.` : `${count} hasil${words}`;
}

let pagefind;
/** Goes up with every search, so that a slow answer never covers a later one. */
let turn = 0;

async function showHasil(results, own) {
	const data = await Promise.all(results.slice(0, HASIL_PER_LAYAR).map((result) => result.data()));
	if (own !== turn) return;
	daftarHasil.append(...data.map(renderHasil));
	const rest = results.slice(HASIL_PER_LAYAR);
	tombolLagi.hidden = rest.length === 0;
	tombolLagi.onclick = async () => {
		const last = daftarHasil.lastElementChild;
		await showHasil(rest, own);
		last.nextElementSibling?.querySelector("h2 a").focus();
	};
}

async function askPagefind({ q, saring, urut }) {
	pagefind ??= await import(root.dataset.pagefind);
	const all = await pagefind.filters();
	if (q === "" && Object.keys(saring).length === 0) return { filters: all };
	const order = urut === "terbaru" ? { sort: { tanggal: "desc" } } : {};
	return pagefind.search(q || null, { filters: saring, ...order });
}

async function search(query) {
	turn += 1;
	const own = turn;
	jumlah.textContent = "Mencari …";
	tombolLagi.hidden = true;
	try {
		const { filters, results } = await askPagefind(query);
		if (own !== turn) return;
		for (const select of saringan) fillSaringan(select, filters[select.name] ?? {}, query.saring[select.name] ?? "");
		daftarHasil.replaceChildren();
		jumlah.textContent = results ? describeJumlah(results.length, query.q) : "Ketik yang dicari, atau pilih saringan.";
		await showHasil(results ?? [], own);
	} catch {
		if (own !== turn) return;
		daftarHasil.replaceChildren();
		jumlah.textContent = "Pencarian tidak dapat dimuat. Periksa sambungan Anda, lalu muat ulang halaman ini.";
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
root.querySelector(".saring").addEventListener("change", searchAsFilled);
addEventListener("popstate", searchAsAddressed);
searchAsAddressed();
