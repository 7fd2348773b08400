/** Links the terms that a naskah defines to what they mean there. */

/** A defined term and where its meaning stands on the page. */
export interface IstilahPublik {
	readonly istilah: string;
	readonly jangkar: string;
}

/** Where no link belongs: in a link, in a heading, in the head of a table. */
const TERTUTUP = /^<(\/?)(a|h[1-6]|th|summary)\b/;
const BAGIAN = /^<section\b/;
const ID_PASAL = /^<section class="pasal" id="([^"]+)"/;

const ENTITY: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

const normal = (teks: string): string => teks.replace(/[\s\u00a0]+/g, " ");

/** The term as the renderer writes it. */
const escaped = (teks: string): string => normal(teks).replace(/[&<>"']/g, (sign) => ENTITY[sign] ?? sign);

/** Finds the term also where its spaces were made unbreakable. */
const patternOf = (istilah: string): string =>
	escaped(istilah)
		.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
		.replaceAll(" ", "[\\s\\u00a0]+");

class Penaut {
	private readonly jangkar: ReadonlyMap<string, string>;
	private readonly regex: RegExp;
	private readonly pasalArti: ReadonlySet<string>;
	private seen = new Set<string>();
	private closed = 0;
	private isArti = false;

	constructor(istilah: readonly IstilahPublik[]) {
		// A term defined twice leads to where it was defined first.
		this.jangkar = new Map([...istilah].reverse().map((satu) => [escaped(satu.istilah), satu.jangkar]));
		this.pasalArti = new Set(istilah.map(({ jangkar }) => /^pasal-[^-]+/.exec(jangkar)?.[0] ?? "konsideran"));
		const longest = istilah.map((satu) => satu.istilah).sort((a, b) => b.length - a.length);
		this.regex = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longest.map(patternOf).join("|")})(?![\\p{L}\\p{N}])`, "gu");
	}

	private enter(tag: string): void {
		const [, end, name] = TERTUTUP.exec(tag) ?? [];
		if (name !== undefined) this.closed = Math.max(0, this.closed + (end ? -1 : 1));
		if (!BAGIAN.test(tag)) return;
		this.seen = new Set();
		const pasal = ID_PASAL.exec(tag)?.[1] ?? (tag.includes('class="konsideran"') ? "konsideran" : "");
		this.isArti = this.pasalArti.has(pasal);
	}

	private teks(teks: string): string {
		if (this.closed > 0 || this.isArti) return teks;
		return teks.replace(this.regex, (found) => {
			const key = normal(found);
			if (this.seen.has(key)) return found;
			this.seen.add(key);
			return `<a class="istilah" href="#${this.jangkar.get(key)}">${found}</a>`;
		});
	}

	taut(html: string): string {
		return html
			.split(/(<[^>]*>)/)
			.map((part) => {
				if (!part.startsWith("<")) return this.teks(part);
				this.enter(part);
				return part;
			})
			.join("");
	}
}

/**
 * Makes a defined term a link to its meaning where it first stands in each pasal; what defines terms is left as it is.
 * @param html a naskah as the renderer made it
 */
export const linkIstilah = (html: string, istilah: readonly IstilahPublik[]): string =>
	istilah.length === 0 ? html : new Penaut(istilah).taut(html);
