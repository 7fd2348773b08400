import { escapeHtml, Html } from "./html.ts";

const SATUAN = "(?:SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN)";
const URUTAN = `(?:PERTAMA|KE(?:SEPULUH|SEBELAS|${SATUAN}(?: ?BELAS| PULUH(?: ${SATUAN})?)?))`;
const SEBUTAN = new RegExp(`\\b(?:PARA PIHAK|PIHAK(?: ${URUTAN})?)\\b`, "g");

/** What a reader takes in at one glance and must not find torn apart at the end of a line. */
const RAPAT: readonly RegExp[] = [
	/(\b(?:Pasal|pasal|PASAL|BAB)) +(?=(?:\d+[A-Z]?|[IVXLC]+)\b)/g,
	/(\b[Aa]yat) +(?=\()/g,
	/(\bhuruf) +(?=[a-z]\b)/g,
	/(\bangka) +(?=\d)/g,
	/(\bRp\.?) +(?=\d)/g,
];

/** Keeps "Pasal 7", "ayat (2)", "huruf a", "angka 1" and "Rp 5.000" on one line. */
function bindWords(text: string): string {
	return RAPAT.reduce((bound, pattern) => bound.replace(pattern, "$1\u00a0"), text);
}

/** Text as a naskah sets it: unbreakable pairs and, unless `tebal` is off, the parties in bold. */
export function setText(text: string, tebal: boolean): Html {
	const escaped = escapeHtml(bindWords(text));
	return new Html(tebal ? escaped.replace(SEBUTAN, '<strong class="pihak">$&</strong>') : escaped);
}

/** Shorter words fit on any line. */
const PANJANG = 12;

/**
 * Lets long numbers and addresses ("100.3.7/21/PKS/2026", "bagian@daerah.example") break after a slash or an at sign.
 * Only for paper, where justified lines would gape before them; a search engine would take the pieces for words.
 */
export function allowBreaks(html: string): string {
	const loosen = (word: string) => (word.length < PANJANG ? word : word.replace(/(?<=\w)([/@])(?=\w)/g, "$1<wbr>"));
	return html
		.split(/(<[^>]*>)/)
		.map((part) => (part.startsWith("<") ? part : part.replace(/\S+/g, loosen)))
		.join("");
}
