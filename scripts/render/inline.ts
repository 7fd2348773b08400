import MarkdownIt, { type Token } from "markdown-it";
import { Html, html, joinHtml } from "./html.ts";
import { type Rujukan, TANPA_RUJUKAN } from "./rujukan.ts";
import { setText } from "./tipografi.ts";

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

export interface InlineOptions {
	readonly rujukan?: Rujukan;
	/** Set PIHAK KESATU, PARA PIHAK … in bold; on unless told otherwise. */
	readonly tebal?: boolean;
	/** What the parties are called in another language. */
	readonly sebutan?: RegExp;
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
	const { jangkar, teks } = rujukan.find(decode(href), label) ?? {};
	const said = teks === undefined ? {} : { teks };
	return jangkar === undefined ? { ...TANPA_TAUTAN, ...said } : { open: html`<a href="#${jangkar}">`, close, ...said };
}

function decode(href: string): string {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}

/** Writes tokens one after another; remembers the link and the bold text it is inside of. */
class Penulis {
	private link = TANPA_TAUTAN;
	private strong = 0;

	constructor(
		private readonly rujukan: Rujukan,
		private readonly tebal: boolean,
		private readonly sebutan: RegExp | undefined,
	) {}

	/** @param label text of the link that opens here, where it is nothing but text */
	write(token: Token, label: string): Html {
		switch (token.type) {
			case "text":
				return setText(this.link.teks ?? token.content, this.tebal && this.strong === 0, this.sebutan);
			case "link_open":
				this.link = linkFor(String(token.attrGet("href") ?? ""), label, this.rujukan);
				return this.link.open;
			case "link_close":
				return this.closeLink();
			default:
				return this.writeTag(token.type);
		}
	}

	private closeLink(): Html {
		const { close } = this.link;
		this.link = TANPA_TAUTAN;
		return close;
	}

	private writeTag(type: string): Html {
		if (type === "strong_open") this.strong++;
		if (type === "strong_close") this.strong--;
		return new Html(TAGS[type] ?? "");
	}
}

function labelAt(tokens: readonly Token[], index: number): string {
	return tokens[index + 2]?.type === "link_close" ? (tokens[index + 1]?.content ?? "") : "";
}

/**
 * Inline Markdown of one paragraph, heading or cell as HTML. Links go to the web, to a mail address or to a clause
 * of the same document; any other link leaves only its text.
 */
export function renderInline(teks: string, options: InlineOptions = {}): Html {
	const [inline] = parser.parseInline(teks, {});
	const tokens = inline?.children ?? [];
	const penulis = new Penulis(options.rujukan ?? TANPA_RUJUKAN, options.tebal ?? true, options.sebutan);
	return joinHtml(tokens.map((token, index) => penulis.write(token, labelAt(tokens, index))));
}
