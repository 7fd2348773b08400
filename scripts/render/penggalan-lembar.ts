import { penggal } from "./penggalan.ts";

/** Paragraphs that are set flush on both sides; headings, cells and signatures are not, and have classes of their own. */
const RATA = /^<(?:p|p class="(?:pembuka|pengantar)"|td class="uraian")>$/;
/** Words of another language, and addresses. */
const ASING = /^<(?:em\b|[a-z]+ [^>]*(?:\blang="(?!id")|\brel="noopener"))/;
const NAMA = /^<\/?([a-z0-9]+)/;
/**
 * Whole words in small letters, long enough to tear a hole into a line: names, titles of laws and numbers have others. A word with a hyphen has its place to
 * break already; what hangs together with @ or a slash is an address.
 */
const KATA = /(?<![\p{L}\p{N}&@./:_-])[a-z]{9,}(?![\p{L}\p{N}@/:_-]|\.\p{L})/gu;

/** Follows the tags of a sheet, to know whether the text between them may be hyphenated. */
class Letak {
	private inside = "";
	private foreign = "";
	private depth = 0;

	get mayBreak(): boolean {
		return this.inside !== "" && this.foreign === "";
	}

	pass(tag: string): void {
		const nama = NAMA.exec(tag)?.[1] ?? "";
		if (this.foreign !== "") this.passForeign(nama, tag.startsWith("</"));
		else if (ASING.test(tag)) {
			this.foreign = nama;
			this.depth = 1;
		} else if (RATA.test(tag)) this.inside = nama;
		else if (tag === `</${this.inside}>`) this.inside = "";
	}

	private passForeign(nama: string, closes: boolean): void {
		if (nama !== this.foreign) return;
		this.depth += closes ? -1 : 1;
		if (this.depth === 0) this.foreign = "";
	}
}

/**
 * Puts soft hyphens into the justified text of a sheet, so that its lines do not gape. Only for paper: on screen lines
 * are ragged, and a search engine would meet words in pieces.
 */
export function hyphenateSheet(html: string): string {
	const letak = new Letak();
	return html
		.split(/(<[^>]*>)/)
		.map((part) => {
			if (!part.startsWith("<")) return letak.mayBreak ? part.replace(KATA, penggal) : part;
			letak.pass(part);
			return part;
		})
		.join("");
}
