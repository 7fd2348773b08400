/** A place in a source file, counted from one, as editors count. */
export interface Position {
	readonly line: number;
	readonly column: number;
}
