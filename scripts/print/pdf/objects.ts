/** A name such as `/Type`, without its slash. */
export class PdfName {
	constructor(readonly name: string) {}
}

/** A string as bytes; what they mean depends on where it stands. */
export class PdfString {
	constructor(readonly bytes: Uint8Array) {}
}

/** Points to an object of its own; generation numbers other than 0 do not occur in files this young. */
export class PdfRef {
	constructor(readonly id: number) {}
}

/** A word where an object was expected: an operator of a content stream, `endobj`, … */
export class PdfWord {
	constructor(readonly word: string) {}
}

export type PdfDict = Map<string, PdfObject>;

/** `data` is as it stands in the file, that is mostly compressed. */
export class PdfStream {
	constructor(
		readonly dict: PdfDict,
		readonly data: Uint8Array,
	) {}
}

export type PdfObject =
	| null
	| boolean
	| number
	| PdfName
	| PdfString
	| PdfRef
	| PdfWord
	| PdfStream
	| PdfDict
	| PdfObject[];

/** The bytes are not a PDF this program can read. Says what, in English: where it matters, the caller explains it. */
export class PdfFault extends Error {}

const INTERNED = new Map<string, PdfName>();
const MOST_INTERNED = 1000;

/** One object a name: documents are full of the same few. */
export function name(text: string): PdfName {
	const known = INTERNED.get(text);
	if (known) return known;
	const made = new PdfName(text);
	if (INTERNED.size < MOST_INTERNED) INTERNED.set(text, made);
	return made;
}

/** A dictionary from pairs; those without a value are left out. */
export function dict(entries: Readonly<Record<string, PdfObject | undefined>>): PdfDict {
	const map: PdfDict = new Map();
	for (const [key, value] of Object.entries(entries)) if (value !== undefined) map.set(key, value);
	return map;
}

/** Text as PDF wants it: ASCII as it is, anything else as UTF-16 with its mark in front. */
export function text(value: string): PdfString {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the very characters are meant
	if (/^[\x00-\x7f]*$/.test(value)) return new PdfString(Buffer.from(value, "latin1"));
	return new PdfString(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(value, "utf16le").swap16()]));
}

/** Reads what `text` wrote, and PDFDocEncoding as far as it is Latin 1. */
export function textOf({ bytes }: PdfString): string {
	const buffer = Buffer.from(bytes);
	if (buffer[0] !== 0xfe || buffer[1] !== 0xff) return buffer.toString("latin1");
	return buffer
		.subarray(2, buffer.length - (buffer.length % 2))
		.swap16()
		.toString("utf16le");
}

export const isDict = (value: PdfObject | undefined): value is PdfDict => value instanceof Map;

/** The name under a key as a string; undefined where there is none. */
export function nameAt(map: PdfDict | undefined, key: string): string | undefined {
	const value = map?.get(key);
	return value instanceof PdfName ? value.name : undefined;
}
