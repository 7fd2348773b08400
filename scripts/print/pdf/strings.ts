import { PdfFault } from "./objects.ts";

const CODE = { open: 40, close: 41, greater: 62, backslash: 92 };
const ESCAPED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** First byte after the literal string that begins at `at`. @throws PdfFault where it does not end */
export function afterLiteral(bytes: Buffer, at: number): number {
	let open = 0;
	for (let index = at; index < bytes.length; index++) {
		const sign = bytes[index];
		if (sign === CODE.backslash) index++;
		else if (sign === CODE.open) open++;
		else if (sign === CODE.close && --open === 0) return index + 1;
	}
	throw new PdfFault("string without end");
}

/** First byte after the hexadecimal string that begins at `at`. @throws PdfFault where it does not end */
export function afterHex(bytes: Buffer, at: number): number {
	// A loop, as most strings are short: calling out of JavaScript for each costs more than the search.
	for (let index = at; index < bytes.length; index++) if (bytes[index] === CODE.greater) return index + 1;
	throw new PdfFault("string without end");
}

/** What follows a backslash: an octal number, a letter for a control sign, the end of a line, or the sign itself. */
function escaped(rest: string): { readonly code: number | undefined; readonly length: number } {
	const octal = /^[0-7]{1,3}/.exec(rest)?.[0];
	if (octal !== undefined) return { code: Number.parseInt(octal, 8) & 255, length: octal.length };
	const lineEnd = /^(?:\r\n|\r|\n)/.exec(rest)?.[0];
	if (lineEnd !== undefined) return { code: undefined, length: lineEnd.length };
	return { code: ESCAPED[rest[0] ?? ""] ?? rest.charCodeAt(0), length: 1 };
}

/** The bytes that a literal string means. @param raw what stands between its parentheses */
export function unescapeLiteral(raw: Buffer): Buffer {
	if (!raw.includes(CODE.backslash)) return raw;
	const out = Buffer.alloc(raw.length);
	let length = 0;
	for (let at = 0; at < raw.length; at++) {
		if (raw[at] !== CODE.backslash) {
			out[length++] = raw[at] as number;
			continue;
		}
		const found = escaped(raw.toString("latin1", at + 1, at + 4));
		if (found.code !== undefined) out[length++] = found.code;
		at += found.length;
	}
	return out.subarray(0, length);
}
