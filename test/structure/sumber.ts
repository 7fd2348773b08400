import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../helpers/contoh.ts";

/** Made by tools or by people's content: not ours to hold to house rules. */
const BUKAN_SUMBER = new Set(["node_modules", ".git", ".cache", "dist", "cetak", "coverage"]);

/** Every file of the project, by its path from the root. */
export function listFiles(below = ""): string[] {
	return readdirSync(join(ROOT, below), { withFileTypes: true }).flatMap((entry) => {
		const path = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory()) return BUKAN_SUMBER.has(entry.name) ? [] : listFiles(path);
		return entry.isFile() ? [path] : [];
	});
}

export const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** The TypeScript of the program itself. */
export const SCRIPTS: readonly string[] = listFiles("scripts").filter((path) => path.endsWith(".ts"));

/** A file with its comments blanked out, line by line the same. */
export function withoutComments(text: string): string {
	const blank = (comment: string) => comment.replace(/[^\n]/g, " ");
	return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(?<![:"'`\w])\/\/.*$/gm, blank);
}

export interface Impor {
	readonly from: string;
	/** A path from the root for a file of ours, else the name of the package. */
	readonly to: string;
	/** `typeof import()` and `import type` count too: a type is a dependency. */
	readonly isOwn: boolean;
}

const POLA = /\b(?:import|export)\b[^;"'`]*?\bfrom\s*"([^"]+)"|\bimport\s*\(\s*"([^"]+)"\s*\)|^import\s*"([^"]+)"/gm;

/** Code alone: what it writes into other files between back-ticks, or hands to another process, is no import of its own. */
export function codeIn(text: string): string {
	const bare = withoutComments(text).replace(/`(?:[^`\\]|\\[\s\S])*`/g, "``");
	return bare.replace(/"[^"\n]*\bimport\([^"\n]*"/g, '""');
}

/** Everything a text of code imports, in whatever form, as it is written there. */
export const targetsIn = (text: string): string[] =>
	[...codeIn(text).matchAll(POLA)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");

/** Everything a file imports. */
export function importsOf(path: string): Impor[] {
	return targetsIn(read(path)).map((target) => {
		const isOwn = target.startsWith(".");
		return { from: path, isOwn, to: isOwn ? join(dirname(path), target).replaceAll("\\", "/") : target };
	});
}

/** "load" for scripts/load/…; "perintah" for the command files directly below scripts/. */
export function stageOf(path: string): string {
	const parts = path.split("/");
	if (parts[0] !== "scripts") return "luar";
	return parts.length === 2 ? "perintah" : (parts[1] as string);
}
