import type { Baris } from "./mentah.ts";

const TAB = 4;

/** Cuts a body into lines; a tab in the indentation counts to the next multiple of four. */
export function splitBaris(body: string, firstLine: number): Baris[] {
	return body.split("\n").map((raw, index) => {
		const lead = /^[ \t\u00a0]*/.exec(raw)?.[0] ?? "";
		let indent = 0;
		for (const character of lead) indent = character === "\t" ? (Math.floor(indent / TAB) + 1) * TAB : indent + 1;
		return {
			teks: raw.slice(lead.length).trimEnd(),
			indent,
			letak: { line: firstLine + index, column: lead.length + 1 },
		};
	});
}
