import { git } from "./git.ts";
import { KEPALA, type Perubahan, parsePerubahan } from "./perubahan.ts";

/** How `content/` came to be what it is. */
export interface Sejarah {
	/** False without git and in a shallow clone: then nothing is known of what stood before. */
	readonly lengkap: boolean;
	/** The oldest first. */
	readonly perubahan: readonly Perubahan[];
}

/** The main line alone: what stood on it was agreed on; what was tried on a branch was not. */
const LOG = ["log", "--first-parent", "-m", "--root", "--reverse", "--raw", "--no-abbrev", "-M", "-z", "--relative"];

/** Reads which files of `content/` every commit of the main line changed, in two calls of git however long it is. */
export async function readSejarah(contentDir: string): Promise<Sejarah> {
	try {
		const shallow = await git(contentDir, "rev-parse", "--is-shallow-repository");
		if (shallow.trim() !== "false") return { lengkap: false, perubahan: [] };
		const log = await git(contentDir, ...LOG, `--format=%x00${KEPALA}%x00`, "--", ".");
		return { lengkap: true, perubahan: parsePerubahan(log) };
	} catch {
		// No git, no repository, no commit yet.
		return { lengkap: false, perubahan: [] };
	}
}
