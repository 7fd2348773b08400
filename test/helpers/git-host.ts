import { type ApiHost, serveApi } from "./api-host.ts";
import type { GitBare, Tambahan } from "./git-bare.ts";

/** A proposal as the host keeps it. */
export interface Usulan {
	readonly number: number;
	readonly title: string;
	readonly head: string;
	readonly base: string;
	readonly draft: boolean;
	labels: readonly string[];
}

export interface GitHost extends ApiHost {
	readonly usulan: readonly Usulan[];
}

/** A request of the API: what was asked and with which body. */
interface Permintaan {
	readonly query?: string;
	readonly variables?: { readonly branch?: string; readonly input?: Masukan };
	readonly [kunci: string]: unknown;
}

interface Masukan {
	readonly name: string;
	readonly oid: string;
	readonly branch: { readonly branchName: string };
	readonly expectedHeadOid: string;
	readonly fileChanges: { readonly additions: readonly Tambahan[] };
	readonly message: { readonly headline: string };
}

const SAAT = "2026-11-21T03:00:00Z";
const ORANG = { id: 7, login: "sari", name: "Sari Lestari", email: "sari@contoh.go.id", avatar_url: "", html_url: "" };
const PENULIS = { name: ORANG.name, email: ORANG.email, user: { id: ORANG.id, login: ORANG.login } };

const aliased = <T>(query: string, pola: RegExp, nilai: (found: RegExpMatchArray) => T): Record<string, T> =>
	Object.fromEntries([...query.matchAll(pola)].map((found) => [found[1] ?? "", nilai(found)]));

/** A proposal as GraphQL tells of it. */
function simpul(git: GitBare, { number, title, head, base, draft, labels }: Usulan): object {
	const berubah = git.git(["diff", "--name-only", base, head]).trim().split("\n");
	return {
		...{ id: `PR_${number}`, number, title, url: "", isDraft: draft, isCrossRepository: false },
		...{ createdAt: SAAT, updatedAt: SAAT, headRefName: head, headRefOid: git.sha(head) },
		author: { login: ORANG.login, name: ORANG.name, email: ORANG.email, databaseId: ORANG.id },
		labels: { nodes: labels.map((name) => ({ name })) },
		files: { nodes: berubah.map((path) => ({ path, changeType: git.sha(`${base}:${path}`) ? "MODIFIED" : "ADDED" })) },
	};
}

function gumpalan(git: GitBare, rev: string): object | null {
	const oid = git.sha(rev);
	if (oid === undefined) return null;
	const [text = ""] = git.teks([oid]);
	return { oid, byteSize: Buffer.byteLength(text), isBinary: false, isTruncated: false, text };
}

/** What GraphQL asks of the repository itself, by the words in the question: the editor asks in no other. */
function bacaRepositori(git: GitBare, query: string, branch: string, usulan: readonly Usulan[]): object {
	if (query.includes("forkOwner")) return { fork: { id: "R_1" }, base: { ref: { target: { oid: git.sha(branch) } } } };
	if (query.includes("totalCount")) return { repository: { pullRequests: { totalCount: 0 } } };
	if (query.includes("pullRequests("))
		return { repository: { pullRequests: { nodes: usulan.map((satu) => simpul(git, satu)) } } };
	if (query.includes("object(expression:"))
		return {
			repository: aliased(query, /(\w+):\s+object\(expression: "([^"]+)"/g, ([, , rev = ""]) => gumpalan(git, rev)),
		};
	if (query.includes("object(oid:")) {
		const oids = [...query.matchAll(/object\(oid: "(\w+)"\)/g)].map((found) => found[1] ?? "");
		const teks = git.teks(oids);
		let at = 0;
		return { repository: aliased(query, /(\w+): object\(oid/g, () => ({ text: teks[at++], isTruncated: false })) };
	}
	const riwayat = { oid: git.sha(branch), message: "Isi awal", author: PENULIS, committedDate: SAAT };
	const ref = { target: { history: { nodes: [riwayat] } } };
	if (query.includes("path:")) return { repository: aliased(query, /(\w+): \s*ref\(/g, () => ref) };
	return { repository: { ref } };
}

function graphql(git: GitBare, usulan: readonly Usulan[], { query = "", variables = {} }: Permintaan): object {
	const { input, branch = "main" } = variables;
	if (query.includes("createRef(") && input) {
		git.arahkan(input.name.replace("refs/heads/", ""), input.oid);
		return { createRef: { ref: { name: input.name } } };
	}
	if (query.includes("createCommitOnBranch(") && input) {
		const cabang = input.branch.branchName;
		if (git.sha(cabang) !== input.expectedHeadOid) throw new Error("cabang sudah bergerak");
		const oid = git.tulis(cabang, input.fileChanges.additions, input.message.headline);
		const berkas = aliased(query, /(\w+): file\(path: "([^"]+)"\)/g, ([, , path]) => ({
			oid: git.sha(`${oid}:${path}`),
		}));
		return { createCommitOnBranch: { commit: { oid, committedDate: SAAT, ...berkas } } };
	}
	return bacaRepositori(git, query, branch, usulan);
}

function pohon(git: GitBare, rev: string): object {
	const baris = git.git(["ls-tree", "-r", "-l", "-z", rev]).split("\0").filter(Boolean);
	const tree = baris.map((satu) => {
		const [, type, sha, size, path] = /^\d+ (\w+) (\w+) +(\d+)\t(.*)$/.exec(satu) ?? [];
		return { type, sha, size: Number(size), path };
	});
	return { tree };
}

/** The parts of GitHub's REST API that the editor uses. */
function rest(git: GitBare, usulan: Usulan[], metode: string, path: string, isi: Permintaan): object | undefined {
	if (path === "/user") return ORANG;
	if (path.includes("/collaborators/")) return {};
	const tree = /\/git\/trees\/([^?]+)/.exec(path)?.[1];
	if (tree) return pohon(git, tree);
	if (metode === "POST" && path.endsWith("/pulls")) {
		const satu = { ...(isi as unknown as Usulan), number: usulan.length + 1, labels: [] };
		usulan.push(satu);
		const waktu = { created_at: SAAT, updated_at: SAAT };
		return { ...satu, ...waktu, node_id: `PR_${satu.number}`, html_url: "", head: { sha: git.sha(satu.head) } };
	}
	const label = /\/issues\/(\d+)\/labels$/.exec(path)?.[1];
	const milik = usulan[Number(label) - 1];
	if (milik) milik.labels = isi.labels as string[];
	return milik && {};
}

/**
 * A git host on this machine: the part of GitHub's API that the browser editor uses, over a real repository. It knows
 * one person, who signs in with the token `token-uji`.
 */
export async function serveGitHost(git: GitBare): Promise<GitHost> {
	const usulan: Usulan[] = [];
	const host = await serveApi<Permintaan>((metode, { pathname }, isi) => {
		const path = pathname.replace(/^\/api\/(?:v3)?/, "");
		if (path === "graphql") return [200, { data: graphql(git, usulan, isi) }];
		const hasil = rest(git, usulan, metode, path, isi);
		return hasil && [200, hasil];
	});
	return { ...host, usulan };
}
