import type { Blok, Naskah } from "./isi.ts";
import type { Position } from "./position.ts";

/** The way to a field: `["pihak", 0, "nama"]`. */
export type FieldPath = readonly (string | number)[];

/** Where a field stands. `key` is the place of its name, `value` of what is written there. */
export type LocateField = (path: FieldPath, part?: "key" | "value") => Position;

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
	/** The body as blocks; empty for a YAML file. */
	readonly isi: readonly Blok[];
	/** The body as konsideran, pasal, penutup and lampiran, for the kinds that have them. */
	readonly naskah?: Naskah;
	/** SHA-256 of the file's bytes, in hexadecimal. */
	readonly hash: string;
	readonly locate: LocateField;
}
