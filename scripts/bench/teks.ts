import MarkdownIt from "markdown-it";
import { readDokumen } from "../load/dokumen.ts";

/** Milliseconds that one text takes: a plain Markdown parser, our reading, our HTML. */
export interface HasilTeks {
	readonly markdownIt: number;
	readonly baca: number;
	readonly susun: number;
}

const ROUNDS = 15;

/** The fastest of several runs: the rest is what else the machine did. */
function fastest(now: () => number, work: () => unknown): number {
	const times = Array.from({ length: ROUNDS }, () => {
		const start = now();
		work();
		return now() - start;
	});
	return Math.min(...times);
}

/**
 * Measures the text engine on one document: Markdown with its front-matter to the tree of a naskah with anchors and
 * line numbers, and the tree to a whole sheet; beside it markdown-it, which only makes tokens of the same body.
 * @param susun renders the document
 */
export function measureTeks(teks: string, susun: () => string, now: () => number): HasilTeks {
	const bytes = Buffer.from(teks);
	const body = teks.split(/^---$/m).slice(2).join("---");
	const peer = new MarkdownIt();
	return {
		markdownIt: fastest(now, () => peer.parse(body, {})),
		baca: fastest(now, () => readDokumen(bytes, "contoh.md", "contoh.md")),
		susun: fastest(now, susun),
	};
}
