import { EnvironmentFault } from "../model/fault.ts";
import { git } from "./git.ts";

/** A commit that someone named: by branch, tag, hash or `HEAD~1`. */
export interface Revisi {
	/** As people wrote it. */
	readonly nama: string;
	/** The whole hash. */
	readonly commit: string;
	/** The author's date, YYYY-MM-DD, in the author's own time zone. */
	readonly tanggal: string;
}

/** A file as it stood in a commit. */
export interface BerkasRevisi {
	/** Path inside the content folder, with forward slashes. */
	readonly path: string;
	/** Name of its bytes in git; equal names are equal bytes. */
	readonly objek: string;
	readonly bytes: number;
	/** A symbolic link is told, never followed. */
	readonly kind: "file" | "link" | "other";
}

/** A name that begins with a dash would be an option of git, and one with a control character is no name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const BUKAN_NAMA = /^-|[\0-\x1f\x7f]|^\s*$/;

function explain(error: unknown, folder: string): EnvironmentFault {
	const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
	if (code === "ENOENT")
		return new EnvironmentFault("Program git tidak ditemukan; pasang git untuk membandingkan revisi.");
	if (/cannot change to/.test(stderr))
		return new EnvironmentFault(`Folder ${folder} tidak ada. Periksa pilihan --content.`);
	if (/not a git repository/.test(stderr))
		return new EnvironmentFault(
			`Folder ${folder} bukan bagian dari repositori git, jadi tidak ada revisi. Untuk dua berkas: npm run banding -- --dokumen lama.md baru.md`,
		);
	return new EnvironmentFault(`git gagal membaca ${folder}: ${stderr.trim().split("\n")[0] || "tanpa keterangan"}`);
}

/** @throws EnvironmentFault when there is no git, or the folder lies in no repository */
export async function requireGit(folder: string): Promise<void> {
	try {
		await git(folder, "rev-parse", "--git-dir");
	} catch (error) {
		throw explain(error, folder);
	}
}

/**
 * Finds the commit that a name stands for.
 * @param nama hostile until proven: never handed to git where it could be an option
 * @returns undefined when git knows no such commit
 */
export async function findRevisi(folder: string, nama: string): Promise<Revisi | undefined> {
	if (BUKAN_NAMA.test(nama)) return undefined;
	try {
		const commit = (await git(folder, "rev-parse", "--verify", "--quiet", `${nama}^{commit}`)).trim();
		const tanggal = (await git(folder, "show", "--no-patch", "--format=%as", commit)).trim();
		return { nama, commit, tanggal };
	} catch {
		return undefined;
	}
}

const KIND: Readonly<Record<string, BerkasRevisi["kind"]>> = { "100644": "file", "100755": "file", "120000": "link" };

/**
 * The files below `folder` as they stood in a commit, hidden ones left out, in a fixed order; the checkout is not touched.
 * @param commit a whole hash, as `findRevisi` gives it
 */
export async function listRevisi(folder: string, commit: string): Promise<BerkasRevisi[]> {
	try {
		const listing = await git(folder, "ls-tree", "-r", "-z", "--long", commit);
		const entries = listing.split("\0").filter((entry) => entry !== "");
		return entries.map(toBerkas).filter(({ path }) => !/(?:^|[/\\])\./.test(path));
	} catch (error) {
		throw explain(error, folder);
	}
}

/** "100644 blob 1f2e…   512\tpath" */
function toBerkas(entry: string): BerkasRevisi {
	const tab = entry.indexOf("\t");
	const [mode = "", , objek = "", size] = entry.slice(0, tab).split(/\s+/);
	return { path: entry.slice(tab + 1), objek, bytes: Number(size) || 0, kind: KIND[mode] ?? "other" };
}

/**
 * The last commit that the checkout shares with another: what came after it on the other side is none of ours.
 * @param commit a whole hash, as `findRevisi` gives it
 * @returns the commit itself where a shallow clone does not know a common one
 */
export async function findPangkal(folder: string, commit: string): Promise<string> {
	try {
		return (await git(folder, "merge-base", commit, "HEAD")).trim() || commit;
	} catch {
		return commit;
	}
}
