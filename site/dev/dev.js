/** Keeps a page of the preview up to date: asks for it again when something changed, and loads it anew where it differs. */
const GULIR = `dev-gulir:${location.pathname}`;
const bilah = () => document.getElementById("dev");

/** Where the reader is: the last place with a name above the top of the window, and how far from it. */
function tempat() {
	const named = [...document.querySelectorAll("main [id]")].filter((el) => el.getClientRects().length > 0);
	const above = named.findLast((el) => el.getBoundingClientRect().top <= 1);
	return { id: above?.id, jarak: above?.getBoundingClientRect().top ?? 0, y: scrollY };
}

function muatUlang() {
	sessionStorage.setItem(GULIR, JSON.stringify(tempat()));
	location.reload();
}

function kembali() {
	const kept = sessionStorage.getItem(GULIR);
	if (kept === null) return;
	sessionStorage.removeItem(GULIR);
	history.scrollRestoration = "manual";
	const { id, jarak, y } = JSON.parse(kept);
	const el = id && document.getElementById(id);
	const top = el ? scrollY + el.getBoundingClientRect().top - jarak : y;
	scrollTo({ top, behavior: "instant" });
}

/** What a reader has closed or opened stays so while the findings are the same. */
function gantiBilah(baru) {
	const lama = bilah();
	const [dari, ke] = [lama.querySelector("details"), baru.querySelector("details")];
	if (dari && ke && dari.textContent === ke.textContent) ke.open = dari.open;
	lama.replaceWith(baru);
}

let jalan = false;
let lagi = false;

/** Asks for this page as it is now. One question at a time; what comes meanwhile is asked once more. */
async function segarkan() {
	lagi = jalan;
	if (jalan) return;
	jalan = true;
	try {
		const answer = await fetch(location.pathname);
		const baru = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("dev");
		if (!baru || baru.dataset.sidik !== bilah()?.dataset.sidik) return muatUlang();
		gantiBilah(baru);
		document.dispatchEvent(new CustomEvent("dev:segar"));
	} catch {
		// The server has stopped; the stream says when it is back.
	} finally {
		jalan = false;
	}
	if (lagi) segarkan();
}

let aliran;

function dengar() {
	aliran = new EventSource("/_dev/aliran");
	aliran.addEventListener("ubah", ({ data }) => {
		// After a restart the numbers begin anew, so any other number is news.
		if (data !== bilah()?.dataset.nomor) segarkan();
	});
}

// A browser keeps six connections to a host: pages out of sight give theirs back.
document.addEventListener("visibilitychange", () => {
	aliran?.close();
	if (!document.hidden) dengar();
});

kembali();
if (!document.hidden) dengar();
