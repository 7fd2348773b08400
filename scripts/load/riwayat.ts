import { git } from "./git.ts";

/** The newest commit of each path in `git log --name-only -z`: the first time a path is seen. */
function newestCommits(log: string): Map<string, string> {
	const commits = new Map<string, string>();
	let commit = "";
	for (const entry of log.split("\0")) {
		const text = entry.trim();
		if (text.startsWith("commit:")) commit = text.slice("commit:".length);
		else if (text !== "" && !commits.has(text)) commits.set(text, commit);
	}
	return commits;
}

/**
 * The commit from which each file of `content/` comes, by its path inside the folder.
 * A file changed since its last commit has none, nor has any file outside a git checkout.
 */
export async function readCommits(contentDir: string): Promise<ReadonlyMap<string, string>> {
	try {
		const log = await git(
			contentDir,
			"log",
			"--format=%x00commit:%H%x00",
			"--name-only",
			"--relative",
			"-z",
			"--",
			".",
		);
		const changed = await git(contentDir, "diff", "--name-only", "--relative", "-z", "HEAD", "--", ".");
		const commits = newestCommits(log);
		for (const path of changed.split("\0")) commits.delete(path);
		return commits;
	} catch {
		// No git, no repository, no commit yet: the portal then names no commit.
		return new Map();
	}
}
