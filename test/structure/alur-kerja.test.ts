import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { perbaiki } from "../../scripts/cli/perbaiki/perbaiki.ts";
import { pilihDokumen } from "../../scripts/cli/pilih-dokumen.ts";
import { load } from "../../scripts/load/load.ts";
import { berkasCetakOf } from "../../scripts/model/arsip.ts";
import { formatGithub } from "../../scripts/report/github.ts";
import { Contoh, PKS, ROOT, TODAY } from "../helpers/contoh.ts";
import { read } from "./sumber.ts";

interface Langkah {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}
interface Alur {
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: Readonly<
		Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: Langkah[] }>
	>;
}

const FOLDER = ".github/workflows";
const ALUR = readdirSync(join(ROOT, FOLDER)).map((name) => [name, parse(read(`${FOLDER}/${name}`)) as Alur] as const);
const GITLAB = parse(read(".github/gitlab-ci.yml")) as Readonly<
	Record<string, { script?: string[]; before_script?: string[] }>
>;
const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };

const stepsOf = (alur: Alur): Langkah[] => Object.values(alur.jobs).flatMap(({ steps }) => steps);
/** Names after `npm run`. */
const npmIn = (command: string): string[] =>
	[...command.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name ?? "");

function stepFaults({ uses = "", run, with: given = {} }: Langkah): string[] {
	const isCheckout = uses.startsWith("actions/checkout@");
	const isPinned = uses === "" || /^actions\/[\w-]+@[0-9a-f]{40}$/.test(uses);
	return [
		...(isPinned ? [] : [`${uses} is not pinned to a commit`]),
		...(isCheckout && given["persist-credentials"] !== false ? ["leaves a token in the checkout"] : []),
		...([run, given.script].some((code) => String(code).includes("$" + "{{"))
			? ["an expression stands inside code"]
			: []),
	];
}

/** What the tests below hold against every workflow; each says what is wrong. */
function faultsOf(alur: Alur): string[] {
	const runs = (trigger: string): boolean => Object.hasOwn(alur.on, trigger);
	const canWrite = (rights: Readonly<Record<string, string>> = {}): boolean => Object.values(rights).includes("write");
	const steps = stepsOf(alur);
	const runsCode = steps.some(({ run, uses }) => run !== undefined || uses?.startsWith("actions/checkout@"));
	const faults: (readonly [boolean, string])[] = [
		[runs("pull_request_target"), "runs with rights on what a stranger wrote"],
		[!alur.permissions || canWrite(alur.permissions), "may write by default"],
		[
			runs("pull_request") && Object.values(alur.jobs).some(({ permissions }) => canWrite(permissions)),
			"may write while it runs a proposal",
		],
		[runs("workflow_run") && runsCode, "runs code beside the right to comment"],
		[JSON.stringify(alur).includes("secrets."), "reads a secret"],
	];
	return [...faults.flatMap(([isTrue, told]) => (isTrue ? [told] : [])), ...steps.flatMap(stepFaults)];
}

describe.each(ALUR)("the workflow %s", (name, alur) => {
	test("has least rights, runs no stranger's code with any, and pins every action", () => {
		expect(faultsOf(alur)).toEqual([]);
	});

	test("says beside each pin which version it is", () => {
		const pins = read(`${FOLDER}/${name}`).match(/uses: .*/g) ?? [];
		expect(pins.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
		expect(pins.length).toBeGreaterThan(0);
	});

	test("runs commands that are there", () => {
		const commands = stepsOf(alur).flatMap(({ run }) => npmIn(run ?? ""));
		for (const command of commands) expect(Object.keys(scripts)).toContain(command);
	});
});

describe("the rules for workflows", () => {
	const step = (satu: Langkah, on = "push"): Alur => ({
		on: { [on]: null },
		permissions: {},
		jobs: { a: { steps: [satu] } },
	});
	test.each([
		[{ ...step({}), on: { pull_request_target: null } }, "runs with rights on what a stranger wrote"],
		[{ ...step({}), permissions: { contents: "write" } }, "may write by default"],
		[step({ uses: "actions/cache@v4" }), "actions/cache@v4 is not pinned to a commit"],
		[step({ run: "echo $" + "{{ github.event.pull_request.title }}" }), "an expression stands inside code"],
		[step({ run: "npm ci" }, "workflow_run"), "runs code beside the right to comment"],
	])("catch what they are for: %#", (alur, fault) => {
		expect(faultsOf(alur)).toContain(fault);
	});
});

describe("what the workflows hand on", () => {
	const [, komentar] = ALUR.find(([name]) => name === "usulan-komentar.yml") ?? [];
	const script = String(komentar && stepsOf(komentar).find(({ with: given }) => given?.script)?.with?.script);

	interface Keadaan {
		readonly fork: boolean;
		readonly files: readonly string[];
		readonly isi?: string;
		readonly sha?: string;
		readonly komentar?: readonly { id: number; user: { login: string }; body: string }[];
	}

	/** Runs the script against a GitHub of our own. @returns what it asks GitHub to write */
	async function comment({ fork, files, isi, sha = "abc", komentar: before = [] }: Keadaan): Promise<string[]> {
		const written: string[] = [];
		const [listFiles, listComments] = ["files", "comments"];
		const lists: Readonly<Record<string, unknown[]>> = {
			files: files.map((filename) => ({ filename })),
			comments: [...before],
		};
		const github = {
			paginate: async (list: string) => lists[list],
			rest: {
				pulls: { list: async () => ({ data: [{ number: 5, head: { sha: "abc" } }] }), listFiles },
				issues: {
					listComments,
					createComment: async ({ issue_number, body }: { issue_number: number; body: string }) =>
						written.push(`baru ${issue_number}: ${body}`),
					updateComment: async ({ comment_id, body }: { comment_id: number; body: string }) =>
						written.push(`ubah ${comment_id}: ${body}`),
				},
			},
		};
		const full_name = fork ? "orang/salinan" : "dinas/naskah";
		const run = {
			head_repository: { owner: { login: "x" }, full_name },
			head_branch: "b",
			head_sha: sha,
			html_url: "https://run",
		};
		const context = { payload: { workflow_run: run }, repo: { owner: "dinas", repo: "naskah" } };
		const stat = isi === undefined ? undefined : { isFile: () => true, size: isi.length };
		const require = () => ({ lstatSync: () => stat, readFileSync: () => isi });
		const AsyncFunction = (async () => {}).constructor as new (
			...words: string[]
		) => (...args: unknown[]) => Promise<void>;
		await new AsyncFunction("github", "context", "core", "require", script)(github, context, { info() {} }, require);
		return written;
	}

	const ISI = "<!-- naskah:usulan -->\n\n## Pemeriksaan usulan";

	test("a proposal of content alone gets its comment, from a fork too", async () => {
		for (const fork of [true, false])
			expect(await comment({ fork, files: ["content/a.md"], isi: ISI })).toEqual([`baru 5: ${ISI}`]);
	});

	test("the next push changes the same comment, and never one that a person wrote", async () => {
		const komentar = [
			{ id: 1, user: { login: "orang" }, body: ISI },
			{ id: 2, user: { login: "github-actions[bot]" }, body: ISI },
		];
		expect(await comment({ fork: false, files: ["content/a.md"], isi: ISI, komentar })).toEqual([`ubah 2: ${ISI}`]);
	});

	test("of a fork that changes the program nothing is taken but the link", async () => {
		const [told = ""] = await comment({
			fork: true,
			files: ["content/a.md", "scripts/usulan.ts"],
			isi: `${ISI} @semua`,
		});
		expect(told).toContain("juga mengubah program");
		expect(told).not.toContain("@semua");
	});

	test.each([
		["no file", undefined],
		["no mark", "halo"],
		["too long", ISI + "x".repeat(70_000)],
	])("a summary with %s is replaced by the link", async (_, isi) => {
		const [told = ""] = await comment({ fork: false, files: ["content/a.md"], ...(isi !== undefined && { isi }) });
		expect(told).toContain("berhenti sebelum selesai");
		expect(told.length).toBeLessThan(300);
	});

	test("a run that a newer push has overtaken writes nothing", async () => {
		expect(await comment({ fork: false, files: ["content/a.md"], isi: ISI, sha: "lama" })).toEqual([]);
	});

	test("the same for GitLab: commands that are there, and no code of the proposal beside the token", () => {
		const lines = Object.values(GITLAB).flatMap(({ script: a = [], before_script: b = [] }) => [...a, ...b]);
		expect(lines.every((line) => typeof line === "string")).toBe(true);
		expect(lines.flatMap(npmIn).length).toBeGreaterThan(2);
		for (const command of lines.flatMap(npmIn)) expect(Object.keys(scripts)).toContain(command);
		expect(GITLAB.komentar?.script?.join("\n")).not.toMatch(/npm|naskah\.ts/);
	});
});

describe("editors", () => {
	interface Tugas {
		readonly label: string;
		readonly command: string;
		readonly problemMatcher: { readonly pattern?: { readonly regexp: string } };
	}
	const { tasks } = JSON.parse(read(".vscode/tasks.json")) as { tasks: readonly Tugas[] };
	const settings = JSON.parse(read(".vscode/settings.json")) as { "yaml.schemas": Readonly<Record<string, string>> };

	test("tasks run commands that are there", () => {
		const commands = tasks.flatMap(({ command }) => npmIn(command));
		expect(commands).toHaveLength(tasks.length);
		for (const command of commands) expect(Object.keys(scripts)).toContain(command);
	});

	test("tasks have names of their own, and hand on the open file as the commands take it", async () => {
		expect(new Set(tasks.map(({ label }) => label)).size).toBe(tasks.length);
		const menerima = tasks.filter(({ command }) => command.includes("{relativeFile}"));
		expect(menerima.flatMap(({ command }) => npmIn(command)).sort()).toEqual(["pdf", "perbaiki"]);
		const contoh = new Contoh();
		const { arsip } = await contoh.periksa();
		const windows = `${contoh.dir}/${PKS}`.replaceAll("/", "\\");
		expect(pilihDokumen(berkasCetakOf(arsip), [windows]).map(({ sumber }) => sumber.path)).toEqual([PKS]);
		await expect(perbaiki(await load(contoh.dir), [windows], TODAY)).resolves.toBeDefined();
	});

	test("a finding is understood as the task hands it on: place, grade, rule and first sentence", () => {
		const regexp = tasks.find(({ label }) => label === "Periksa isi")?.problemMatcher.pattern?.regexp ?? "";
		const [line = ""] = formatGithub(
			[
				{
					...{ ruleId: "angka-dan-huruf", severity: "error", file: "content/a/b.md", line: 4, column: 9 },
					...{ message: "Salah: x.", suggestion: "Ubah.", citations: [] },
				},
			],
			{ peraturan: new Map() },
		).split("\n");
		expect(new RegExp(regexp).exec(line)?.slice(1)).toEqual([
			"error",
			"content/a/b.md",
			"4",
			"9",
			"angka-dan-huruf",
			"Salah: x.",
		]);
	});

	test("every schema an editor is given exists, and refers only to files and definitions that do", () => {
		const references = (node: unknown): string[] =>
			Object.entries(typeof node === "object" ? Object(node) : {}).flatMap(([key, child]) =>
				key === "$ref" ? [String(child)] : references(child),
			);
		const pathOf = (base: string, file: string) => (file === "" ? base : join(base, "..", file));
		for (const path of Object.keys(settings["yaml.schemas"])) {
			const all = references(JSON.parse(read(path)));
			expect(all.length).toBeGreaterThan(0);
			for (const reference of all) {
				const [file = "", pointer = ""] = reference.split("#");
				const target: unknown = JSON.parse(read(pathOf(path, file)));
				const found = pointer
					.split("/")
					.slice(1)
					.reduce<unknown>((node, key) => Reflect.get(Object(node), key), target);
				expect(found, reference).toBeTypeOf("object");
			}
		}
	});
});
