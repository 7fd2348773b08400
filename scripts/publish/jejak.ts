import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Muatan } from "../model/muatan.ts";

/** What decides the outputs besides the content: the program itself. */
const PROGRAM = ["scripts", "templates", "site", "schemas", ".eleventy.js", "package-lock.json"];

async function listFiles(path: string): Promise<string[]> {
	const stats = await stat(path).catch(() => undefined);
	if (!stats) return [];
	if (!stats.isDirectory()) return [path];
	const names = await readdir(path, { recursive: true, withFileTypes: true });
	return names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const digest = (parts: readonly string[]): string => createHash("sha256").update(parts.join("\n")).digest("hex");

async function digestProgram(root: string): Promise<string> {
	const files = (await Promise.all(PROGRAM.map((path) => listFiles(join(root, path))))).flat().sort();
	const hashes = await Promise.all(
		files.map(async (file) => digest([file.slice(root.length), await readFile(file, "utf8")])),
	);
	return digest(hashes);
}

/**
 * A digest of all that goes into a build: program, content, commits and options.
 * Two builds with the same digest make the same outputs.
 */
export async function digestInputs(
	root: string,
	muatan: Muatan,
	commits: ReadonlyMap<string, string>,
	options: Readonly<Record<string, string>>,
): Promise<string> {
	const content = muatan.berkas.map((sumber) => `${sumber.path} ${sumber.hash}`);
	const aset = [...muatan.aset.values()].map(
		(satu) => `${satu.path} ${createHash("sha256").update(satu.isi).digest("hex")}`,
	);
	const history = [...commits].map((pair) => pair.join(" "));
	return digest([await digestProgram(root), ...content, ...aset, ...history, JSON.stringify(options)]);
}

/** Names, sizes and times of everything in the output folders: changes when anyone touches a file there. */
async function digestOutputs(folders: readonly string[]): Promise<string> {
	const files = (await Promise.all(folders.map(listFiles))).flat().sort();
	const marks = files.map(async (file) => {
		const { size, mtimeMs } = await stat(file);
		return `${file} ${size} ${mtimeMs}`;
	});
	return digest(await Promise.all(marks));
}

const recordPath = (cacheDir: string, folders: readonly string[]): string =>
	join(cacheDir, "jejak", `${digest(folders.map((folder) => resolve(folder))).slice(0, 16)}.json`);

/** True when the folders still hold, untouched, what was made from the same inputs. */
export async function isCurrent(cacheDir: string, inputs: string, folders: readonly string[]): Promise<boolean> {
	const text = await readFile(recordPath(cacheDir, folders), "utf8").catch(() => undefined);
	return text === JSON.stringify({ inputs, outputs: await digestOutputs(folders) });
}

/** Notes what the folders hold and from which inputs; written whole or not at all. */
export async function rememberBuild(cacheDir: string, inputs: string, folders: readonly string[]): Promise<void> {
	const path = recordPath(cacheDir, folders);
	await mkdir(join(cacheDir, "jejak"), { recursive: true });
	await writeFile(`${path}.baru`, JSON.stringify({ inputs, outputs: await digestOutputs(folders) }));
	await rename(`${path}.baru`, path);
}
