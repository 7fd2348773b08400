import { PdfName, type PdfObject, PdfRef, PdfStream, PdfString, PdfWord } from "./objects.ts";

/** Signs a name cannot hold as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const SPECIAL = /[\x00-\x20\x7f-\xff()<>[\]{}/%#]/g;
const PLACES = 5;
const DELIMITED = /^[/(<[]/;

const NAMES = new Map<string, string>();
const MOST_NAMES = 2000;

function nameText(value: string): string {
	const known = NAMES.get(value);
	if (known !== undefined) return known;
	const made = escapeName(value);
	if (NAMES.size < MOST_NAMES) NAMES.set(value, made);
	return made;
}

function escapeName(value: string): string {
	return `/${value.replace(SPECIAL, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, "0")}`)}`;
}

/** Never in scientific notation, which PDF does not know. */
function numberText(value: number): string {
	if (Number.isInteger(value)) return value.toFixed(0);
	return value
		.toFixed(PLACES)
		.replace(/\.?0+$/, "")
		.replace(/^(-?)0\./, "$1.")
		.replace(/^-?$/, "0");
}

function stringText(bytes: Uint8Array): string {
	const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	if (/^[\x20-\x7e]*$/.test(latin)) return `(${latin.replace(/[()\\]/g, "\\$&")})`;
	return `<${Buffer.from(bytes).toString("hex")}>`;
}

/** A space only where two words would run together. */
function joined(parts: readonly string[]): string {
	let out = "";
	for (const part of parts) out += out === "" || DELIMITED.test(part) ? part : ` ${part}`;
	return out;
}

const itself = (ref: PdfRef): PdfRef => ref;

/**
 * An object as it stands in a file, in Latin 1; of a stream only its dictionary.
 * @param renamed gives references the ids they have in the file that is written
 */
export function serialize(value: PdfObject, renamed: (ref: PdfRef) => PdfRef = itself): string {
	if (typeof value === "number") return numberText(value);
	if (value instanceof PdfRef) return `${renamed(value).id} 0 R`;
	if (value instanceof PdfName) return nameText(value.name);
	if (value instanceof PdfString) return stringText(value.bytes);
	if (Array.isArray(value)) return `[${joined(value.map((item) => serialize(item, renamed)))}]`;
	if (value instanceof PdfStream) return serialize(value.dict, renamed);
	if (value instanceof PdfWord) return value.word;
	if (value instanceof Map)
		return `<<${joined([...value].flatMap(([key, item]) => [nameText(key), serialize(item, renamed)]))}>>`;
	return String(value);
}
