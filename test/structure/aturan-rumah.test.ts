import { describe, expect, test } from "vitest";
import { listFiles, read, SCRIPTS, stageOf, withoutComments } from "./sumber.ts";

const GENERATED = /^scripts\/(?:model\/generated\/|rules\/registry\.ts)/;
const TEXT = /\.(?:ts|js|cjs|mjs|json|md|ya?ml|njk|hbs|css|svg|html|txt|sh)$|(?:^|\/)(?:run|LICENSE|\.gitignore)$/;

/** Lines of a file that match, with their numbers. */
const hits = (path: string, text: string, pattern: RegExp): string[] =>
	text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));

describe("the clock", () => {
	test("is read in command files only", () => {
		const clock = /\bnew Date\b|\bDate\.now\b|\bDate\(\)|\bTemporal\.Now\b/;
		const stages = SCRIPTS.filter((path) => stageOf(path) !== "perintah");
		expect(stages.flatMap((path) => hits(path, withoutComments(read(path)), clock))).toEqual([]);
		const commands = SCRIPTS.filter((path) => stageOf(path) === "perintah");
		expect(commands.flatMap((path) => hits(path, withoutComments(read(path)), clock)).length).toBeGreaterThan(0);
	});

	test("and no pure stage draws lots, reads the environment or the disk", () => {
		const impure =
			/\bMath\.random\b|\bprocess\.env\b|\bfrom "node:(?:fs|fs\/promises|child_process|net|http|https)"|\bfetch\(/;
		const pure = SCRIPTS.filter((path) =>
			["model", "check", "compare", "compile", "impor", "rules", "schedule", "render", "report"].includes(
				stageOf(path),
			),
		);
		expect(pure.flatMap((path) => hits(path, withoutComments(read(path)), impure))).toEqual([]);
	});

	test("no pattern depends on the language of the machine", () => {
		const locale =
			/\.toLocale(?:Upper|Lower)Case\(\)|\.toLocale(?:Date|Time)?String\(\)|\.localeCompare\((?!.*, "id"[,)])/;
		expect(SCRIPTS.flatMap((path) => hits(path, withoutComments(read(path)), locale))).toEqual([]);
	});
});

describe("files", () => {
	test("of scripts/ have at most 200 lines", () => {
		const long = SCRIPTS.filter((path) => !GENERATED.test(path)).map((path) => [
			path,
			read(path).split("\n").length - 1,
		]);
		expect(long.filter(([, lines]) => Number(lines) > 200)).toEqual([]);
	});

	test("of commands have at most 60 lines, as the plan says", () => {
		const commands = SCRIPTS.filter((path) => stageOf(path) === "perintah" && !path.endsWith("/generate.ts"));
		const long = commands.map((path) => [
			path,
			withoutComments(read(path))
				.split("\n")
				.filter((line) => line.trim()).length,
		]);
		expect(long.filter(([, lines]) => Number(lines) > 60)).toEqual([]);
	});

	test("never say `any`, never silence the checker, leave nothing undone", () => {
		const loose = /(?::|\bas|<|,)\s*any\b(?!["'`])|@ts-(?:ignore|nocheck|expect-error)|\bTODO\b|\bFIXME\b|\bXXX\b/;
		const own = [...SCRIPTS, ...listFiles("test").filter((path) => path.endsWith(".ts"))].filter(
			(path) => !GENERATED.test(path),
		);
		const found = own.flatMap((path) =>
			hits(path, withoutComments(read(path)).replace(/"(?:[^"\\]|\\.)*"/g, '""'), loose),
		);
		expect(found.filter((line) => !line.startsWith("test/structure/aturan-rumah.test.ts"))).toEqual([]);
	});

	test("name no machine, no home folder and no package registry", () => {
		// Written in pieces, so that this file does not name them either.
		const paths = ["work", "root", "home/[a-z]", "Users/[A-Z]"].map((name) => `(?<![\\w.~/-])/${name}/`);
		const hosts = ["registry\\.", "npm", "js\\.org"].join("");
		const named = new RegExp([...paths, hosts, ["artifact", "ory"].join("")].join("|"));
		const found = listFiles()
			.filter((path) => TEXT.test(path))
			.flatMap((path) => hits(path, read(path), named));
		expect(found).toEqual([]);
	});

	test("stand below the top level that the plan prescribes", () => {
		const top = new Set(listFiles().map((path) => path.split("/")[0] as string));
		const known = ["content", "templates", "scripts", "schemas", "site", "test", "package.json", "package-lock.json"];
		const rest = [...top].filter((name) => !known.includes(name) && !name.startsWith("."));
		expect(rest.sort()).toEqual(["LICENSE", "README.md", "tsconfig.json"].sort());
	});

	test("of the portal never read content/", () => {
		// What `check` says of an example names its file.
		const site = listFiles("site").filter((path) => /\.(?:njk|js|json)$/.test(path) && !path.endsWith("/aturan.json"));
		const own = hits(".eleventy.js", read(".eleventy.js"), /["'`]\.?\/?content\b/);
		expect([...own, ...site.flatMap((path) => hits(path, read(path), /["'`]\.{0,2}\/?content\//))]).toEqual([]);
	});
});

describe("what people see is Indonesian", () => {
	test("no message of a finding is left in English", () => {
		const english =
			/(?:message|suggestion|judul):\s*["'`][^"'`]*\b(?:must|should|missing|invalid|unknown|required|not found)\b/i;
		expect(SCRIPTS.flatMap((path) => hits(path, withoutComments(read(path)), english))).toEqual([]);
	});
});

test("what a file of scripts/ exports, another file takes", () => {
	const sources = new Map([...SCRIPTS, ...listFiles("test")].map((path) => [path, withoutComments(read(path))]));
	const words = new Map([...sources].map(([path, text]) => [path, new Set(text.match(/\w+/g))]));
	const exported = SCRIPTS.filter((path) => !GENERATED.test(path)).flatMap((path) =>
		[...(sources.get(path) ?? "").matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)].map((found) => ({
			path,
			name: found[1] ?? "",
		})),
	);
	expect(exported.length).toBeGreaterThan(1000);
	const taken = ({ path, name }: (typeof exported)[number]): boolean =>
		(stageOf(path) === "perintah" && name === "run") ||
		[...words].some(([other, those]) => other !== path && those.has(name));
	expect(exported.filter((satu) => !taken(satu))).toEqual([]);
});
