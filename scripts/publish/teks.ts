/** What the renderer writes at the head of a pasal, at the head of an item that can be cited, of a report's part. */
const KEPALA_PASAL =
	/(<section class="pasal" id="([^"]+)"[^>]*>\s*<h\d[^>]*>)<span class="pasal-nomor"([^>]*)>(.*?)<\/span>/g;
const BUTIR = /(<li class="butir" id="([^"]+)">)<span class="label"([^>]*)>(.*?)<\/span>/g;
const JUDUL_ISI = /<h(\d) class="judul-isi">(.*?)<\/h\1>/g;
const TABEL = /<table class="tabel(?: tabel-lebar)?">.*?<\/table>/gs;

/** Makes the number of every pasal and ayat a link to itself, so that a reader can copy the address of the very clause. */
function addSelfLinks(html: string): string {
	return html
		.replace(KEPALA_PASAL, '$1<a class="pasal-nomor"$3 href="#$2">$4</a>')
		.replace(BUTIR, '$1<a class="label"$3 href="#$2">$4</a>');
}

/** Gives the parts of a report anchors in their order, `bagian-3`. */
function addHeadingIds(html: string): string {
	let place = 0;
	return html.replace(JUDUL_ISI, (_, tingkat: string, isi: string) => {
		place += 1;
		return `<h${tingkat} class="judul-isi" id="bagian-${place}">${isi}</h${tingkat}>`;
	});
}

/** Lets a wide table scroll by itself, with the keyboard too, where the page is narrower. */
function letTablesScroll(html: string): string {
	return html.replace(TABEL, '<div class="gulir" role="group" aria-label="Tabel" tabindex="0">$&</div>');
}

/**
 * Prepares the text of a document for the screen.
 * @param html as the renderer made it, the same as for paper
 */
export function textForScreen(html: string): string {
	return letTablesScroll(addHeadingIds(addSelfLinks(html)));
}
