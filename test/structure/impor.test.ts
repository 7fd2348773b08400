import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../helpers/contoh.ts";
import { codeIn, type Impor, importsOf, listFiles, read, SCRIPTS, stageOf, targetsIn } from "./sumber.ts";

const IMPORTS: readonly Impor[] = SCRIPTS.flatMap(importsOf);

/** What each stage may import besides itself and `model`. The hands of the command files may compose stages. */
const BOLEH: Readonly<Record<string, readonly string[]>> = {
	model: [],
	baru: [],
	perbaiki: [],
	pratinjau: [],
	terjaga: [],
	load: ["terjaga"],
	check: ["rules", "luar"],
	compare: [],
	rules: [],
	schedule: [],
	compile: [],
	render: [],
	print: [],
	publish: ["luar"],
	impor: [],
	report: [],
	docx: ["impor"],
	verify: ["luar"],
	cli: [
		"compare",
		"compile",
		"impor",
		"docx",
		"load",
		"render",
		"print",
		"publish",
		"report",
		"check",
		"verify",
		"rules",
		"schedule",
		"baru",
		"perbaiki",
		"pratinjau",
		"terjaga",
		"perintah",
	],
	panduan: ["check", "cli", "compare", "load", "perintah", "print", "report", "rules"],
	bench: ["check", "compile", "print", "publish", "render", "load", "cli"],
};

describe("the imports of a file are seen as they are", () => {
	test("in every form, and nowhere else", () => {
		const code = [
			'import a from "satu";',
			'import { b, type C } from "./dua.ts";',
			'import type { D } from "tiga";',
			'import {\n\te,\n} from "./empat.ts";',
			'import * as f from "lima";',
			'import "enam";',
			'export * from "./tujuh.ts";',
			'export type { G } from "delapan";',
			'import data from "./sembilan.json" with { type: "json" };',
			'const h = await import("sepuluh");',
			'type I = typeof import("sebelas");',
			'// import j from "tidak";',
			'/* import k from "tidak"; */',
			'const l = `import m from "tidak";`;',
			'const n = "import(process.argv[1])";',
			'const o = { from: "tidak" };',
		];
		expect(targetsIn(code.join("\n"))).toEqual([
			"satu",
			"./dua.ts",
			"tiga",
			"./empat.ts",
			"lima",
			"enam",
			"./tujuh.ts",
			"delapan",
			"./sembilan.json",
			"sepuluh",
			"sebelas",
		]);
	});

	test("no import escapes the pattern: no require, no import of a computed path", () => {
		for (const path of SCRIPTS) {
			const code = codeIn(read(path));
			expect(code, path).not.toMatch(/(?<!\.)\brequire\s*\((?!\.)/);
			const dynamic = code.match(/\bimport\s*\(/g)?.length ?? 0;
			const literal = code.match(/\bimport\s*\(\s*"[^"]+"\s*\)/g)?.length ?? 0;
			expect(dynamic, path).toBe(literal);
		}
	});

	test("every import of ours names a file that is there, with its ending", () => {
		const files = new Set(listFiles());
		for (const { from, to, isOwn } of IMPORTS) {
			if (!isOwn) continue;
			expect(files.has(to), `${from} imports ${to}`).toBe(true);
		}
		expect(IMPORTS.length).toBeGreaterThan(200);
	});
});

describe("import direction", () => {
	test("every folder of scripts/ is a stage with its own line in the table", () => {
		const folders = readdirSync(join(ROOT, "scripts"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
		for (const { name } of folders) expect(Object.keys(BOLEH)).toContain(name);
	});

	test.each(Object.entries(BOLEH))("%s imports itself, model and %o only", (stage, others) => {
		const strangers = IMPORTS.filter(({ from, isOwn }) => isOwn && stageOf(from) === stage)
			.map(({ from, to }) => ({ from, to, stage: stageOf(to) }))
			.filter((one) => one.stage !== stage && one.stage !== "model" && !others.includes(one.stage));
		expect(strangers).toEqual([]);
	});

	test("outside scripts/ check reads the schemas, verify and publish what the browser knows too, publish the examples of the rules, and nothing else is read", () => {
		const open: Readonly<Record<string, RegExp>> = {
			check: /^schemas\/[\w-]+\.schema\.json$/,
			verify: /^site\/skrip\/(?:lembar|putusan)\.js$/,
			publish: /^site\/(?:skrip\/(?:akar|letak)\.js|panduan\/(?:aturan|penulisan)\.json)$/,
		};
		const outside = IMPORTS.filter(({ to, isOwn }) => isOwn && stageOf(to) === "luar");
		expect(outside.filter(({ from, to }) => !open[stageOf(from)]?.test(to))).toEqual([]);
		expect(new Set(outside.map(({ from }) => stageOf(from)))).toEqual(new Set(Object.keys(open)));
	});

	test("no file imports itself by a longer way", () => {
		const next = new Map<string, string[]>();
		for (const { from, to, isOwn } of IMPORTS) if (isOwn) next.set(from, [...(next.get(from) ?? []), to]);
		const done = new Set<string>();
		const cycles: string[][] = [];
		const walk = (path: string, way: readonly string[]): void => {
			if (way.includes(path)) {
				cycles.push([...way.slice(way.indexOf(path)), path]);
				return;
			}
			if (done.has(path)) return;
			for (const to of next.get(path) ?? []) walk(to, [...way, path]);
			done.add(path);
		};
		for (const path of SCRIPTS) walk(path, []);
		expect(cycles).toEqual([]);
	});

	test("a rule imports model and what rules share, never another rule", () => {
		const rules = IMPORTS.filter(({ from }) => /^scripts\/rules\/[^/]+\//.test(from));
		expect(rules.length).toBeGreaterThan(20);
		expect(rules.filter(({ to }) => !/^scripts\/(?:model\/.+|rules\/[^/]+)\.ts$/.test(to))).toEqual([]);
	});
});

describe("one door for each library", () => {
	test.each([
		["puppeteer", "scripts/print/"],
		["ajv", "scripts/check/"],
		["gray-matter", "scripts/load/"],
		["handlebars", "scripts/render/"],
		["qrcode", "scripts/render/"],
		["hyphen", "scripts/render/"],
		["diff", "scripts/compare/"],
		["temporal-polyfill", "scripts/model/"],
		["@11ty/eleventy", "scripts/publish/"],
		["pagefind", "scripts/publish/"],
		["esbuild", "scripts/publish/"],
		["chokidar", "scripts/cli/dev/"],
		["write-excel-file", "scripts/compile/"],
		["read-excel-file", "scripts/impor/"],
		["csv-parse", "scripts/impor/"],
		["htmlparser2", "scripts/docx/"],
	])("%s is imported by exactly one file, in %s", (name, folder) => {
		const own = new RegExp(`^${name}(?:-core)?(?:/|$)`);
		const importers = new Set(IMPORTS.filter(({ to, isOwn }) => !isOwn && own.test(to)).map(({ from }) => from));
		expect([...importers]).toHaveLength(1);
		expect([...importers][0]).toContain(folder);
	});

	test("fflate by the one file of each stage that packs archives: a register comes in, a Word file goes out", () => {
		const importers = new Set(IMPORTS.filter(({ to }) => to === "fflate").map(({ from }) => from));
		expect([...importers].sort()).toEqual(["scripts/docx/tulis/kemas.ts", "scripts/impor/zip.ts"]);
	});

	test("every package that is imported is a dependency, not a development one, and none lies idle", () => {
		const manifest = JSON.parse(read("package.json")) as { dependencies: object };
		const declared = Object.keys(manifest.dependencies);
		const nameOf = (to: string) =>
			to
				.split("/")
				.slice(0, to.startsWith("@") ? 2 : 1)
				.join("/");
		const packages = IMPORTS.filter(
			({ isOwn, to, from }) => !isOwn && !to.startsWith("node:") && !from.endsWith("generate.ts"),
		);
		for (const { to, from } of packages) expect(declared, `${from} imports ${to}`).toContain(nameOf(to));
		// Some are not imported but run, read from disk or packed: their names stand in the code that does it.
		const code = [...SCRIPTS, ".eleventy.js", "package.json"].map((path) =>
			path === "package.json" ? JSON.stringify(JSON.parse(read(path)).scripts) : read(path),
		);
		const idle = declared.filter(
			(name) => !code.some((text) => new RegExp(`(?<![\\w@/-])${name}(?![\\w-])`).test(text)),
		);
		expect(idle).toEqual([]);
	});
});
