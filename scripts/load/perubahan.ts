/** What git wrote of one file in one commit. */
export interface PerubahanBerkas {
	/** Path inside `content/`. */
	readonly path: string;
	/** Name of its content in git; none where the file was deleted, or is no plain file any more. */
	readonly oid?: string;
	/** The path it bore before, where the commit renamed it. */
	readonly dari?: string;
}

/** One commit that touched `content/`. */
export interface Perubahan {
	readonly commit: string;
	/** Day of the commit, YYYY-MM-DD. */
	readonly tanggal: string;
	readonly berkas: readonly PerubahanBerkas[];
}

/** `git log` is asked for this line before the changes of each commit. */
export const KEPALA = "commit %H %cs";
const BACA_KEPALA = /^commit ([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/;
/** Old mode, new mode, old name, new name, what was done. */
const BARIS = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;
const isPlainFile = (mode: string): boolean => mode.startsWith("100");

/** What one line of `--raw -z` says, with the paths that follow it: one, or two for a rename. */
function readBerkas(line: RegExpExecArray, takePath: () => string): PerubahanBerkas[] {
	const [, mode = "", oid = "", apa = ""] = line;
	const first = takePath();
	const file = isPlainFile(mode) ? { oid } : {};
	return apa === "R" ? [{ path: first }, { path: takePath(), dari: first, ...file }] : [{ path: first, ...file }];
}

/**
 * Reads the output of `git log --raw -z` with KEPALA between zeros: the order of the commits is kept.
 * A name may look like anything, so names are taken by their place, never by how they look.
 */
export function parsePerubahan(log: string): Perubahan[] {
	const tokens = log.split("\0").values();
	const takePath = (): string => tokens.next().value ?? "";
	const found: (Perubahan & { readonly berkas: PerubahanBerkas[] })[] = [];
	for (const token of tokens) {
		const text = token.trimStart();
		const kepala = BACA_KEPALA.exec(text);
		if (kepala) found.push({ commit: kepala[1] ?? "", tanggal: kepala[2] ?? "", berkas: [] });
		const line = BARIS.exec(text);
		if (line) found.at(-1)?.berkas.push(...readBerkas(line, takePath));
	}
	return found;
}
