import type { Blok, Naskah } from "./isi.ts";
import type { TandaPeriksa } from "./periksa.ts";
import type { Position } from "./position.ts";

/** The way to a field: `["pihak", 0, "nama"]`. */
export type FieldPath = readonly (string | number)[];

/** Where a field stands: `key` is the place of its name, `value` of what is written there, `end` the place behind that. */
export type LocateField = (path: FieldPath, part?: "key" | "value" | "end") => Position;

/** The same naskah in another language, below the Indonesian text of the file. */
export interface TeksAsing {
	/** BCP 47 */
	readonly bahasa: string;
	readonly naskah: Naskah;
	/** Where its heading stands. */
	readonly letak: Position;
}

/** One file of `content/`, split and parsed, not yet checked. */
export interface SourceDocument {
	/** Path as people see it, from the working directory, with forward slashes. */
	readonly file: string;
	/** Path inside `content/`, with forward slashes. */
	readonly path: string;
	/** Front-matter (or the whole YAML file) as plain data; dates stay strings. */
	readonly data: unknown;
	/** Markdown below the front-matter. */
	readonly body: string;
	/** Line of the file on which `body` begins. */
	readonly bodyLine: number;
	/** The body as blocks; empty for a YAML file. Of a naskah read each time: take `naskah` where it is there. */
	readonly isi: readonly Blok[];
	/** The body as konsideran, pasal, penutup and lampiran, for the kinds that have them. */
	readonly naskah?: Naskah;
	/** The second column of a naskah in two languages. */
	readonly asing?: TeksAsing;
	/** SHA-256 of the file's bytes, in hexadecimal. */
	readonly hash: string;
	readonly locate: LocateField;
	/** Fields whose value nobody has chosen yet; left out where there are none. */
	readonly periksa?: readonly TandaPeriksa[];
}

/** The file without the text of its second language, for what reads Indonesian. */
export function tanpaAsing(sumber: SourceDocument): SourceDocument {
	const { asing } = sumber;
	if (!asing) return sumber;
	const lines = sumber.body.split("\n").slice(0, asing.letak.line - sumber.bodyLine);
	return { ...sumber, body: lines.join("\n") };
}

/** The second text as if it were a file of its own, at its place in the file; undefined where there is none. */
export function hanyaAsing(sumber: SourceDocument): SourceDocument | undefined {
	const { asing, body, bodyLine } = sumber;
	if (!asing) return undefined;
	const lines = body.split("\n").slice(asing.letak.line - bodyLine);
	return { ...sumber, body: lines.join("\n"), bodyLine: asing.letak.line, naskah: asing.naskah };
}
