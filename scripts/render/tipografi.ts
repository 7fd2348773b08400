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

/**
 * Text as a naskah sets it: unbreakable pairs and, unless `tebal` is off, the parties in bold.
 * @param sebutan what the parties are called in the language of the text; PIHAK KESATU, PARA PIHAK … unless told otherwise
 */
export function setText(text: string, tebal: boolean, sebutan = SEBUTAN): Html {
	const escaped = escapeHtml(bindWords(text));
	return new Html(tebal ? escaped.replace(sebutan, '<strong class="pihak">$&</strong>') : escaped);
}

/** A jabatan in capitals, with the short forms of an acting official as tata naskah writes them: "Pj. BUPATI", "Plt.", "Plh." */
export function jabatanKapital(jabatan: string): string {
	return jabatan
		.toLocaleUpperCase("id")
		.replace(/(?<!\p{L})P(?:J|JS|LT|LH)\./gu, (short) => `P${short.slice(1).toLowerCase()}`);
}

/** Shorter words fit on any line. */
const PANJANG = 12;
/** Part of a number with a hyphen of its own ("77-SKK"): a line that ended there would seem to break a word. */
const BERTANDA = /(?=[\w.-]{0,24}\d)[\w.]{1,12}-[\w.-]{1,12}(?![\w.-])/g;

function loosen(word: string): string {
	const whole = /\d/.test(word) ? word.replace(BERTANDA, '<span class="rapat">$&</span>') : word;
	return word.length < PANJANG ? whole : whole.replace(/(?<=[\w>])([/@])(?=[\w<])/g, "$1<wbr>");
}

/**
 * Lets long numbers and addresses ("100.3.7/21/PKS/2026", "bagian@daerah.example") break after a slash or an at sign,
 * and numbers nowhere else. Only for paper, where justified lines would gape before them; a search engine would take
 * the pieces for words.
 */
export function allowBreaks(html: string): string {
	return html
		.split(/(<[^>]*>)/)
		.map((part) => (part.startsWith("<") ? part : part.replace(/\S+/g, loosen)))
		.join("");
}
