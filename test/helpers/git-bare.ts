import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";

/** A file to be written by a commit, its content in base64. */
export interface Tambahan {
	readonly path: string;
	readonly contents: string;
}

const ORANG = {
	GIT_AUTHOR_NAME: "Sari Lestari",
	GIT_AUTHOR_EMAIL: "sari@contoh.go.id",
	GIT_COMMITTER_NAME: "Sari Lestari",
	GIT_COMMITTER_EMAIL: "sari@contoh.go.id",
	GIT_CONFIG_GLOBAL: "/dev/null",
};

/** A git repository without a working tree, as a host keeps it; written with git's own plumbing. */
export class GitBare {
	readonly dir: string;

	/** @param dir an empty folder */
	constructor(dir: string) {
		this.dir = dir;
		this.git(["init", "-q", "--bare", "-b", "main", dir]);
	}

	git(args: readonly string[], input?: string | Buffer, env: Readonly<Record<string, string>> = {}): string {
		return execFileSync("git", args, {
			cwd: this.dir,
			encoding: "utf8",
			maxBuffer: 1 << 28,
			...(input !== undefined && { input }),
			env: { ...process.env, ...ORANG, ...env },
		});
	}

	/** Takes a folder as the first commit of `main`, below `content/`. */
	isi(folder: string): void {
		const index = { GIT_INDEX_FILE: join(this.dir, "indeks-awal") };
		this.git(["-C", folder, "-c", "core.bare=false", "add", "-A", "."], undefined, {
			...index,
			GIT_DIR: this.dir,
			GIT_WORK_TREE: folder,
		});
		const isi = this.git(["write-tree"], undefined, index).trim();
		const akar = this.git(["mktree"], `040000 tree ${isi}\tcontent\n`).trim();
		this.arahkan("main", this.git(["commit-tree", akar, "-m", "Isi awal"]).trim());
	}

	arahkan(cabang: string, sha: string): void {
		this.git(["update-ref", `refs/heads/${cabang}`, sha]);
	}

	/** @returns undefined for a branch or a path that is not there */
	sha(rev: string): string | undefined {
		try {
			return this.git(["rev-parse", "--verify", "-q", rev]).trim();
		} catch {
			return undefined;
		}
	}

	/** Texts of many files in one go. */
	teks(oids: readonly string[]): string[] {
		const raw = execFileSync("git", ["cat-file", "--batch"], {
			cwd: this.dir,
			input: oids.map((oid) => `${oid}\n`).join(""),
			maxBuffer: 1 << 28,
		});
		let at = 0;
		return oids.map(() => {
			const baris = raw.indexOf(10, at);
			const panjang = Number(raw.subarray(at, baris).toString().split(" ")[2]);
			at = baris + 1 + panjang + 1;
			return raw.subarray(baris + 1, baris + 1 + panjang).toString("utf8");
		});
	}

	/** Writes files as one commit on a branch. */
	tulis(cabang: string, files: readonly Tambahan[], pesan: string): string {
		const index = { GIT_INDEX_FILE: join(this.dir, "indeks-tulis") };
		rmSync(index.GIT_INDEX_FILE, { force: true });
		this.git(["read-tree", cabang], undefined, index);
		for (const { path, contents } of files) {
			const oid = this.git(["hash-object", "-w", "--stdin"], Buffer.from(contents, "base64")).trim();
			this.git(["update-index", "--add", "--cacheinfo", `100644,${oid},${path}`], undefined, index);
		}
		const pohon = this.git(["write-tree"], undefined, index).trim();
		const sha = this.git(["commit-tree", pohon, "-p", cabang, "-m", pesan]).trim();
		this.arahkan(cabang, sha);
		return sha;
	}
}
