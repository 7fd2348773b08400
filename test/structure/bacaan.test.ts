import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PERINTAH } from "../../scripts/cli/daftar-perintah.ts";
import { ROOT, TODAY } from "../helpers/contoh.ts";
import { listFiles, read } from "./sumber.ts";

const README = read("README.md");
const CONTRIBUTING = read(".github/CONTRIBUTING.md");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };

/** First cells of a table's rows, without back-ticks. */
const firstCells = (text: string): string[] => [...text.matchAll(/^\| `([^`]+)`/gm)].map((found) => found[1] ?? "");

/** The section below a heading, up to the next one. */
const section = (text: string, heading: string): string => text.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

/** What the blocks of shell run: the words after `npm run`, without what a comment says. */
const runs = [...README.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
	.flatMap(([, block = ""]) => block.split("\n"))
	.flatMap((line) => [...line.replace(/\s+#.*$/, "").matchAll(/npm run ([^&]+)/g)].map((found) => found[1] ?? ""))
	.map((line) => [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word));

describe("README", () => {
	test("has a row for every command, and for none that is gone", () => {
		const told = firstCells(section(README, "Commands")).map((cell) => /^npm run (\w+)/.exec(cell)?.[1] ?? cell);
		expect(new Set(told)).toEqual(new Set(Object.keys(PERINTAH)));
		for (const nama of told) expect(Object.keys(scripts)).toContain(nama);
	});

	test("shows commands that the program takes as they stand", async () => {
		expect(runs.length).toBeGreaterThan(10);
		for (const [nama = "", separator, ...argv] of runs) {
			expect(Object.keys(scripts)).toContain(nama);
			const perintah = await PERINTAH[nama]?.();
			if (argv.length > 0) expect([separator, perintah], nama).toEqual(["--", expect.anything()]);
			expect(() => perintah?.run.baca(argv, TODAY), argv.join(" ")).not.toThrow();
		}
	});

	test("names the top-level folders that hold the work, each once", () => {
		const told = firstCells(section(README, "For developers"));
		const there = readdirSync(ROOT, { withFileTypes: true }).filter(
			(entry) => entry.isDirectory() && !/^\.|^(?:node_modules|dist|cetak)$/.test(entry.name),
		);
		expect(told.sort()).toEqual(there.map(({ name }) => `${name}/`).sort());
	});
});

describe("CONTRIBUTING", () => {
	test("says the job of every folder of scripts/, each once", () => {
		const told = firstCells(section(CONTRIBUTING, "How the house is built"));
		const there = new Set(
			listFiles("scripts")
				.map((path) => path.split("/"))
				.flatMap((parts) => (parts.length > 2 ? [`scripts/${parts[1]}`] : [])),
		);
		expect(told.sort()).toEqual([...there].sort());
	});
});

test.each(["README.md", ".github/CONTRIBUTING.md"])("%s leads to files that are there", (path) => {
	const targets = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((found) => found[1] ?? "");
	expect(targets.length).toBeGreaterThan(0);
	expect(targets.filter((target) => !existsSync(join(ROOT, path, "..", target)))).toEqual([]);
});
