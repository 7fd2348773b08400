/** Shows the sheet as it is printed: the PDF itself, page by page, drawn anew when it changed. */
import { GlobalWorkerOptions, getDocument } from "/_dev/pdfjs/pdf.min.mjs";

GlobalWorkerOptions.workerSrc = "/_dev/pdfjs/pdf.worker.min.mjs";

/** CSS pixels in a point: a sheet is as large as on paper where the window is wide enough. */
const UKURAN = 96 / 72;

const wadah = document.getElementById("lembar");
const kabar = document.getElementById("kabar");
let tampil;
let jalan = false;
let lagi = false;

async function gambar(kanvas, halaman) {
	const skala = UKURAN * Math.min(globalThis.devicePixelRatio || 1, 2);
	const viewport = halaman.getViewport({ scale: skala });
	kanvas.width = Math.floor(viewport.width);
	kanvas.height = Math.floor(viewport.height);
	await halaman.render({ canvas: kanvas, viewport }).promise;
}

/** An empty sheet of the right size: nothing jumps while pages are drawn. */
function kanvasOf(halaman, nomor, jumlah) {
	const { width, height } = halaman.getViewport({ scale: UKURAN });
	const kanvas = document.createElement("canvas");
	kanvas.setAttribute("role", "img");
	kanvas.setAttribute("aria-label", `Halaman ${nomor} dari ${jumlah}`);
	[kanvas.width, kanvas.height] = [Math.floor(width), Math.floor(height)];
	return kanvas;
}

/** Draws all pages, those in sight first, before the old ones are taken away. */
async function gambarSemua(pdf) {
	const nomor = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	const halaman = await Promise.all(nomor.map((satu) => pdf.getPage(satu)));
	const kanvas = halaman.map((satu, index) => kanvasOf(satu, index + 1, pdf.numPages));
	const lama = [...wadah.children];
	const terlihat = lama.findIndex((el) => el.getBoundingClientRect().bottom > 0);
	const awal = Math.min(Math.max(terlihat, 0), kanvas.length - 1);
	for (const at of [awal, awal + 1]) if (kanvas[at]) await gambar(kanvas[at], halaman[at]);
	wadah.replaceChildren(...kanvas);
	wadah.dataset.sidik = tampil;
	kabar.textContent = `${pdf.numPages} halaman, seperti yang akan dicetak.`;
	for (const [at, satu] of kanvas.entries()) if (at !== awal && at !== awal + 1) await gambar(satu, halaman[at]);
}

/** Asks for the sheet; one question at a time. */
async function segarkan() {
	lagi = jalan;
	if (jalan) return;
	jalan = true;
	try {
		const answer = await fetch(wadah.dataset.pdf);
		if (!answer.ok) throw new Error(await answer.text());
		const sidik = answer.headers.get("etag") ?? "";
		if (sidik !== tampil) {
			tampil = sidik;
			const tugas = getDocument({ data: new Uint8Array(await answer.arrayBuffer()) });
			await gambarSemua(await tugas.promise);
			await tugas.destroy();
		}
		kabar.classList.remove("dev-salah");
	} catch (error) {
		tampil = undefined;
		kabar.textContent = `Belum dapat dicetak: ${error.message}`;
		kabar.classList.add("dev-salah");
	} finally {
		jalan = false;
	}
	if (lagi) segarkan();
}

document.addEventListener("dev:segar", segarkan);
segarkan();
