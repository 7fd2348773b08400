/**
 * Something outside the content is wrong: no browser, a full disk, an unknown flag.
 * The message is one clear line in Indonesian; commands print it and exit with 2.
 */
export class EnvironmentFault extends Error {
	override readonly name = "EnvironmentFault";
}

/** Where in a template something is wrong. */
export interface LetakTemplat {
	/** From the folder of the program: `templates/adendum/template.hbs`. */
	readonly file: string;
	/** From 1; missing where the library does not tell. */
	readonly line?: number;
	readonly column?: number;
}

/** A template cannot be used. The message tells the place in Indonesian and what the library said of it. */
export class TemplatFault extends Error {
	override readonly name = "TemplatFault";

	constructor(
		readonly letak: LetakTemplat,
		/** What the template's library said, in its own words. */
		readonly kata: string,
	) {
		const { file, line, column } = letak;
		const place = line === undefined ? "" : `, baris ${line}${column === undefined ? "" : `, kolom ${column}`}`;
		super(`Templat ${file}${place} tidak dapat dipakai: ${kata}`);
	}
}
