import MarkdownIt from "markdown-it";
import { Html, html, joinHtml } from "./html.ts";
import { type Rujukan, TANPA_RUJUKAN } from "./rujukan.ts";
import { setText } from "./tipografi.ts";

type Token = ReturnType<MarkdownIt["parseInline"]>[number];

/** Emphasis, links, escapes and hard line breaks; everything else stays the text it is. */
const parser = new MarkdownIt("zero", { html: false, linkify: false, typographer: false }).enable([
	"emphasis",
	"escape",
	"link",
	"newline",
]);
// Which addresses are fit to link to is decided below, where an unfit one still leaves its text behind.
parser.validateLink = () => true;

const TAGS: Readonly<Record<string, string>> = {
	em_open: "<em>",
	em_close: "</em>",
	strong_open: "<strong>",
	strong_close: "</strong>",
	softbreak: "\n",
	hardbreak: "<br>",
};
const LUAR = /^(?:https?:\/\/|mailto:)/i;
/** Words that stand for the number of the clause they link to. */
const SEBUTAN_RUJUKAN = /^(?:pasal|ayat|huruf|angka)$/i;

export interface InlineOptions {
	readonly rujukan?: Rujukan;
	/** Set PIHAK KESATU, PARA PIHAK … in bold; on unless told otherwise. */
	readonly tebal?: boolean;
}

interface Link {
	readonly open: Html;
	readonly close: Html;
	/** Replaces the text of the link. */
	readonly teks?: string;
}

const TANPA_TAUTAN: Link = { open: html``, close: html`` };

function linkFor(href: string, label: string, rujukan: Rujukan): Link {
	const close = html`</a>`;
	if (LUAR.test(href)) return { open: html`<a href="${href}" rel="noopener">`, close };
	const tujuan = href.startsWith("#") ? rujukan.find(decodeFragment(href.slice(1))) : undefined;
	if (!tujuan) return TANPA_TAUTAN;
	const teks = tujuan.sebutan && SEBUTAN_RUJUKAN.test(label) ? { teks: tujuan.sebutan } : {};
	return { open: html`<a href="#${tujuan.jangkar}">`, close, ...teks };
}

function decodeFragment(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

function renderTokens(tokens: readonly Token[], rujukan: Rujukan, tebal: boolean): Html {
	const parts: Html[] = [];
	let link = TANPA_TAUTAN;
	let strong = 0;
	for (const [index, token] of tokens.entries()) {
		if (token.type === "link_open") {
			const label = tokens[index + 2]?.type === "link_close" ? (tokens[index + 1]?.content ?? "") : "";
			link = linkFor(token.attrGet("href") ?? "", label, rujukan);
			parts.push(link.open);
		} else if (token.type === "link_close") {
			parts.push(link.close);
			link = TANPA_TAUTAN;
		} else if (token.type === "text") {
			parts.push(setText(link.teks ?? token.content, tebal && strong === 0));
		} else {
			strong += token.type === "strong_open" ? 1 : token.type === "strong_close" ? -1 : 0;
			parts.push(new Html(TAGS[token.type] ?? ""));
		}
	}
	return joinHtml(parts);
}

/**
 * Inline Markdown of one paragraph, heading or cell as HTML. Links go to the web, to a mail address or to a clause
 * of the same document; any other link leaves only its text.
 */
export function renderInline(teks: string, options: InlineOptions = {}): Html {
	const [inline] = parser.parseInline(teks, {});
	return renderTokens(inline?.children ?? [], options.rujukan ?? TANPA_RUJUKAN, options.tebal ?? true);
}
