/**
 * Something outside the content is wrong: no browser, a full disk, an unknown flag.
 * The message is one clear line in Indonesian; commands print it and exit with 2.
 */
export class EnvironmentFault extends Error {
	override readonly name = "EnvironmentFault";
}
