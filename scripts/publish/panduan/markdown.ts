/** How the chapters of the Panduan are read: plain Markdown, with what the portal asks of its pages added here. */
import MarkdownIt, { type Token } from "markdown-it";
import { escapeXml } from "../../model/xml.ts";
import type { Gambar } from "../gambar.ts";

/** A heading as the end of an address: "Sesudah ditandatangani" → "sesudah-ditandatangani". */
export const slugOf = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");

/** What of the portal the chapters speak of. */
export interface Rujukan {
	/** The path below which the portal is served, with a slash at both ends. */
	readonly pathPrefix: string;
	/** Pictures by their names. */
	readonly gambar: Readonly<Record<string, Gambar>>;
	/** What a command or the check says, by name: see `site/panduan/README.md`. */
	readonly keluaran: Readonly<Record<string, string>>;
}

function nameHeadings(tokens: readonly Token[]): void {
	for (const [index, token] of tokens.entries()) {
		if (token.type === "heading_open") token.attrSet("id", slugOf(tokens[index + 1]?.content ?? ""));
	}
}

/** One cell: its row is headed by the first, the others say under which head they stand, where there are several. */
function markCell(token: Token, column: number, heads: readonly string[]): void {
	if (column === 0) token.tag = "th";
	if (token.nesting !== 1) return;
	if (column === 0) token.attrSet("scope", "row");
	else if (heads.length > 2) token.attrSet("data-label", heads[column] ?? "");
}

/** Tables are cards on a phone. */
function markTables(tokens: readonly Token[]): void {
	let heads: string[] = [];
	let column = 0;
	for (const [index, token] of tokens.entries()) {
		if (token.type === "table_open") {
			token.attrSet("class", "tabel-kartu");
			heads = [];
		}
		if (token.type === "th_open") heads.push(tokens[index + 1]?.content ?? "");
		if (token.type === "th_open") token.attrSet("scope", "col");
		if (token.type === "tr_open") column = 0;
		if (token.tag === "td") markCell(token, column, heads);
		if (token.type === "td_close") column += 1;
	}
}

function markLinks(tokens: readonly Token[], pathPrefix: string): void {
	for (const token of tokens.flatMap((one) => one.children ?? [])) {
		const href = token.type === "link_open" ? String(token.attrGet("href")) : "";
		if (href.startsWith("/")) token.attrSet("href", pathPrefix + href.slice(1));
	}
}

/** A picture in its frame, with the room it will take. */
function figureOf(nama: string, alt: string, keterangan: string, { gambar, pathPrefix }: Rujukan): string {
	const satu = gambar[nama];
	// One that is not made yet is told by its words: the pictures are painted from the portal that shows them.
	if (!satu) return `<p>${escapeXml(alt)}</p>\n`;
	const src = pathPrefix + satu.url.slice(1);
	const size = `width="${satu.lebar}" height="${satu.tinggi}"`;
	const img = `<img src="${src}" ${size} alt="${escapeXml(alt)}" loading="lazy" decoding="async">`;
	const caption = keterangan === "" ? "" : `<figcaption>${escapeXml(keterangan)}</figcaption>`;
	return `<figure class="gambar">${img}${caption}</figure>\n`;
}

/** A paragraph that is a picture becomes a figure: `![What is seen](name "What it shows")`. */
function markPictures(tokens: Token[], rujukan: Rujukan): void {
	for (const [index, token] of tokens.entries()) {
		const image = token.children?.length === 1 ? token.children[0] : undefined;
		if (token.type !== "inline" || image?.type !== "image") continue;
		const html = figureOf(String(image.attrGet("src")), image.content, String(image.attrGet("title") ?? ""), rujukan);
		token.type = "html_block";
		token.content = html;
		token.children = null;
		for (const at of [index - 1, index + 1]) {
			const paragraph = tokens[at];
			if (paragraph) paragraph.hidden = true;
		}
	}
}

/**
 * "```keluaran NAME" is what the program says there, "```komentar NAME" what it writes below a proposal: taken from the
 * program and not from the chapter.
 */
function fillOutputs(tokens: readonly Token[], { keluaran }: Rujukan): void {
	for (const token of tokens) {
		const [, cara, nama] = /^(keluaran|komentar) (\S+)$/.exec(token.type === "fence" ? token.info : "") ?? [];
		if (nama === undefined) continue;
		const isi = keluaran[nama];
		if (isi === undefined) throw new Error(`Panduan: no output named "${nama}"`);
		token.type = "html_block";
		token.content = cara === "komentar" ? showComment(isi) : showOutput(isi);
	}
}

/** A comment as the service shows it, but that its headings are none of this page. */
function showComment(isi: string): string {
	const md = new MarkdownIt({ html: true });
	md.core.ruler.push("panduan", ({ tokens }) => markTables(tokens));
	return `<div class="komentar">${md.render(isi.replace(/^#+ (.*)$/gm, "**$1**"))}</div>\n`;
}

/** Weights and file names of findings stand out, by weight of letter and not by colour alone. */
export function showOutput(isi: string): string {
	const text = escapeXml(isi.trimEnd())
		.replace(/^(\s+baris [\d.]+, kolom [\d.]+\s+)(SALAH|PERIKSA|CATATAN)/gm, '$1<strong class="$2">$2</strong>')
		.replace(/^(content\/\S+)$/gm, "<strong>$1</strong>");
	return `<pre tabindex="0" class="keluaran"><code>${text}</code></pre>\n`;
}

/** The reader of Markdown for the Panduan; code is highlighted by Eleventy's own plugin. */
export function panduanMarkdown(rujukan: Rujukan): InstanceType<typeof MarkdownIt> {
	const md = new MarkdownIt({ html: false });
	md.core.ruler.push("panduan", ({ tokens }) => {
		nameHeadings(tokens);
		markTables(tokens);
		markLinks(tokens, rujukan.pathPrefix);
		markPictures(tokens, rujukan);
		fillOutputs(tokens, rujukan);
	});
	return md;
}

/** The sections of a chapter, from its finished text. */
export function babOf(html: string): { readonly id: string; readonly judul: string }[] {
	const heads = html.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/g);
	return [...heads].map(([, id = "", judul = ""]) => ({ id, judul: judul.replace(/<[^>]+>/g, "") }));
}
