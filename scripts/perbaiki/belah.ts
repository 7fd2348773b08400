/** A file cut where its front-matter ends: both fences belong to the first part. */
export interface Belahan {
	readonly isian: string;
	readonly tubuh: string;
}

/** @param teks a readable Markdown file with `\n` line ends */
export function belah(teks: string): Belahan {
	const [pagar = ""] = /^---[^\S\n]*\n(?:[^\n]*\n)*?---[^\S\n]*(?:\n|$)/.exec(teks) ?? [];
	return { isian: pagar, tubuh: teks.slice(pagar.length) };
}
