import { execFileSync } from "node:child_process";

/** Nothing of the machine's own settings, and a fixed author: the same commits everywhere. */
const LINGKUNGAN = {
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_CONFIG_SYSTEM: "/dev/null",
	GIT_AUTHOR_NAME: "Penyusun",
	GIT_AUTHOR_EMAIL: "penyusun@daerah.example",
	GIT_COMMITTER_NAME: "Penyusun",
	GIT_COMMITTER_EMAIL: "penyusun@daerah.example",
};

function runGit(dir: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
	return execFileSync("git", ["-C", dir, ...args], {
		env: { ...process.env, ...LINGKUNGAN, ...env },
		encoding: "utf8",
		stdio: ["ignore", "pipe", "pipe"],
	}).trim();
}

/** Runs git in a scratch repository of a test. @returns what it prints, trimmed */
export const gitIn = (dir: string, ...args: readonly string[]): string => runGit(dir, args);

/** Commits everything in `dir`, as a repository of its own. @returns the whole hash */
export function commitAll(dir: string, pesan: string, tanggal = "2026-11-02"): string {
	gitIn(dir, "init", "--quiet", "--initial-branch=utama");
	gitIn(dir, "add", "--all");
	const waktu = `${tanggal}T09:00:00+07:00`;
	const commit = ["commit", "--quiet", "--allow-empty", `--message=${pesan}`, `--date=${waktu}`];
	runGit(dir, commit, { GIT_COMMITTER_DATE: waktu });
	return gitIn(dir, "rev-parse", "HEAD");
}
