/** What the renderer writes at the head of a pasal, and at the head of an item that can be cited. */
const KEPALA_PASAL = /(<section class="pasal" id="([^"]+)"[^>]*>\s*<h\d[^>]*>)<span class="pasal-nomor">(.*?)<\/span>/g;
const BUTIR = /(<li class="butir" id="([^"]+)">)<span class="label">(.*?)<\/span>/g;

/**
 * Makes the number of every pasal and ayat a link to itself, so that a reader can copy the address of the very clause.
 * @param html text of a document as the renderer made it
 */
export function addSelfLinks(html: string): string {
	return html
		.replace(KEPALA_PASAL, '$1<a class="pasal-nomor" href="#$2">$3</a>')
		.replace(BUTIR, '$1<a class="label" href="#$2">$3</a>');
}
