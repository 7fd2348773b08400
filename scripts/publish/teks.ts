/** What the renderer writes at the head of a pasal, at the head of an item that can be cited, of a report's part. */
const KEPALA_PASAL =
	/(<section class="pasal" id="([^"]+)"[^>]*>\s*<h\d[^>]*>)<span class="pasal-nomor"([^>]*)>(.*?)<\/span>/g;
const BUTIR = /(<li class="butir" id="([^"]+)">)<span class="label"([^>]*)>(.*?)<\/span>/g;
const JUDUL_ISI = /<h(\d) class="judul-isi">(.*?)<\/h\1>/g;
const TABEL = /<table class="tabel(?: tabel-lebar)?">.*?<\/table>/gs;

/** The lasting anchor stands inside the link: were it the link itself, arriving there would focus it. */
const inLink = (anchor: string, nomor: string): string => (anchor ? `<span${anchor}>${nomor}</span>` : nomor);

/** Makes the number of every pasal and ayat a link to itself, so that a reader can copy the address of the very clause. */
function addSelfLinks(html: string): string {
	return html
		.replace(
			KEPALA_PASAL,
			(_, head: string, id: string, anchor: string, nomor: string) =>
				`${head}<a class="pasal-nomor" href="#${id}">${inLink(anchor, nomor)}</a>`,
		)
		.replace(
			BUTIR,
			(_, head: string, id: string, anchor: string, nomor: string) =>
				`${head}<a class="label" href="#${id}">${inLink(anchor, nomor)}</a>`,
		);
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
