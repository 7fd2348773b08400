import { type ApiHost, type Jawab, serveApi } from "./api-host.ts";
import type { GitBare } from "./git-bare.ts";

/** A merge request as the host keeps it. */
export interface MergeRequest {
	readonly iid: number;
	readonly title: string;
	readonly source_branch: string;
	readonly target_branch: string;
	labels: string[];
}

export interface GitlabHost extends ApiHost {
	readonly usulan: readonly MergeRequest[];
}

interface Aksi {
	readonly file_path: string;
	readonly content: string;
	readonly encoding: "text" | "base64";
}

interface Badan {
	readonly query?: string;
	readonly variables?: { readonly branch?: string; readonly paths?: readonly string[] };
	readonly branch?: string;
	readonly start_branch?: string;
	readonly commit_message?: string;
	readonly actions?: readonly Aksi[];
	readonly title?: string;
	readonly source_branch?: string;
	readonly target_branch?: string;
	readonly labels?: string;
}

const SAAT = "2026-11-21T03:00:00Z";
const ORANG = {
	id: 7,
	username: "sari",
	name: "Sari Lestari",
	email: "sari@contoh.go.id",
	avatar_url: "",
	web_url: "",
};

/** The part of GitLab's API that the browser editor uses, over a real repository. */
class Gitlab {
	readonly usulan: MergeRequest[] = [];

	constructor(private readonly git: GitBare) {}

	private pohon(branch: string) {
		const baris = this.git.git(["ls-tree", "-r", "-z", branch]).split("\0").filter(Boolean);
		return baris.map((satu) => {
			const [, sha, path] = /^\d+ blob (\w+)\t(.*)$/.exec(satu) ?? [];
			return { type: "blob", path, sha };
		});
	}

	private gumpalan(branch: string, paths: readonly string[]) {
		const ada = paths
			.flatMap((path) => ({ path, oid: this.git.sha(`${branch}:${path}`) ?? "" }))
			.filter(({ oid }) => oid);
		const teks = this.git.teks(ada.map(({ oid }) => oid));
		return ada.map((satu, at) => ({ ...satu, size: String(teks[at]?.length), rawTextBlob: teks[at] }));
	}

	graphql({ query = "", variables = {} }: Badan): object {
		const { branch = "main", paths = [] } = variables;
		const akhir = { endCursor: "", hasNextPage: false };
		if (query.includes("blobs(ref:")) return { blobs: { nodes: this.gumpalan(branch, paths) } };
		if (query.includes("blobs(after:")) return { tree: { blobs: { nodes: this.pohon(branch), pageInfo: akhir } } };
		if (query.includes("lastCommit"))
			return { tree: { lastCommit: { sha: this.git.sha(branch), message: "Isi awal" } } };
		return { rootRef: "main" };
	}

	/** One commit; on a branch that it begins itself, where `start_branch` says from which. */
	private commit({ branch = "", start_branch, commit_message = "", actions = [] }: Badan): Jawab {
		const ada = this.git.sha(branch);
		if ((ada !== undefined) === (start_branch !== undefined)) return [400, { message: `branch ${branch}` }];
		if (start_branch !== undefined) this.git.arahkan(branch, this.git.sha(start_branch) ?? "");
		const files = actions.map(({ file_path, content, encoding }) => ({
			path: file_path,
			contents: encoding === "base64" ? content : Buffer.from(content).toString("base64"),
		}));
		return [201, { id: this.git.tulis(branch, files, commit_message), committed_date: SAAT }];
	}

	private readonly lengkap = (satu: MergeRequest): object => ({
		...satu,
		...{ id: satu.iid, web_url: "", created_at: SAAT, updated_at: SAAT, author: ORANG },
		sha: this.git.sha(satu.source_branch),
	});

	private buat({ title = "", source_branch = "", target_branch = "", labels = "" }: Badan): Jawab {
		const satu = { iid: this.usulan.length + 1, title, source_branch, target_branch, labels: labels.split(",") };
		this.usulan.push(satu);
		return [201, this.lengkap(satu)];
	}

	private cari(pilihan: URLSearchParams): object[] {
		const label = pilihan.get("labels");
		const cabang = pilihan.get("source_branch");
		return this.usulan
			.filter((satu) => label === null || satu.labels.includes(label))
			.filter((satu) => cabang === null || satu.source_branch === cabang)
			.map(this.lengkap);
	}

	private selisih(iid: number): object[] {
		const satu = this.usulan[iid - 1];
		const nama = this.git.git(["diff", "--name-only", satu?.target_branch ?? "", satu?.source_branch ?? ""]);
		return nama
			.trim()
			.split("\n")
			.map((path) => ({ old_path: path, new_path: path, deleted_file: false, renamed_file: false }));
	}

	/** @returns undefined for what this host does not know */
	rest(metode: string, { pathname, searchParams }: URL, badan: Badan): Jawab | undefined {
		const diffs = /\/merge_requests\/(\d+)\/diffs$/.exec(pathname);
		if (diffs) return [200, this.selisih(Number(diffs[1]))];
		const bagian = pathname.replace(/^\/projects\/pemkab%2Fkerja-sama/, "");
		// No pipeline runs here.
		if (/^\/deployments$|^\/repository\/commits\/\w+\/statuses$/.test(bagian)) return [200, []];
		switch (`${metode} ${bagian}`) {
			case "GET /user":
				return [200, ORANG];
			case "GET /users":
				return [200, [ORANG]];
			case "GET /avatar":
				return [200, { avatar_url: "" }];
			case "GET /repository/branches/main":
				return [200, { name: "main", commit: { id: this.git.sha("main") } }];
			case "GET /repository/commits":
				return [200, [{ id: this.git.sha("main"), author_name: ORANG.name, committed_date: SAAT }]];
			case "POST /repository/commits":
				return this.commit(badan);
			case "GET /merge_requests":
				return [200, this.cari(searchParams)];
			case "POST /merge_requests":
				return this.buat(badan);
			default:
				return undefined;
		}
	}
}

/** A GitLab on this machine. It knows one person, who signs in with the token `token-uji`, and one project. */
export async function serveGitlabHost(git: GitBare): Promise<GitlabHost> {
	const gitlab = new Gitlab(git);
	const host = await serveApi<Badan>((metode, url, badan) => {
		if (url.pathname === "/api/graphql") return [200, { data: { project: { repository: gitlab.graphql(badan) } } }];
		return gitlab.rest(metode, new URL(`${url.pathname.replace(/^\/api\/v4/, "")}${url.search}`, url), badan);
	});
	return { ...host, usulan: gitlab.usulan };
}
