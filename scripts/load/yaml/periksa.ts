import { Lexer } from "yaml";
import { bacaCatatanPeriksa, KATA_PERIKSA, type TandaPeriksa } from "../../model/periksa.ts";
import type { Position } from "../../model/position.ts";

/** What the lexer puts before plain and block text: a `#` behind it begins no comment. */
const SCALAR = "\u001f";
/** Signs of the lexer that stand for no character of the text: a document begins, flow ends, text follows. */
const CONTROL: readonly string[] = ["\u0002", "\u0018", SCALAR];

/** The name of the field on a line: "bentuk" of "  - bentuk: ksdd # …". */
const nameOn = (line: string): string => /^\s*(?:-\s+)*([\w-]+):(?:\s|$)/.exec(line)?.[1] ?? "";

/**
 * The fields that bear the mark of a stand-in, each at its name. Only comments count, never text that reads alike.
 * @param text sound YAML
 */
export function findPeriksa(text: string, toPosition: (offset: number) => Position): TandaPeriksa[] {
	if (!text.includes(KATA_PERIKSA)) return [];
	const lines = text.split("\n");
	const found: TandaPeriksa[] = [];
	let offset = 0;
	let before = "";
	for (const token of new Lexer().lex(text)) {
		const petunjuk = before !== SCALAR && token.startsWith("#") ? bacaCatatanPeriksa(token) : undefined;
		if (petunjuk !== undefined) {
			const { line } = toPosition(offset);
			const written = lines[line - 1] ?? "";
			found.push({ line, column: written.search(/\S/) + 1, isian: nameOn(written), petunjuk });
		}
		if (!CONTROL.includes(token)) offset += token.length;
		before = token;
	}
	return found;
}
