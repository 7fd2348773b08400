import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

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

/** Names and bytes of every file below the paths. */
async function digestFiles(paths: readonly string[], root: string): Promise<string> {
	const files = (await Promise.all(paths.map(listFiles))).flat().sort();
	const hashes = files.map(async (file) => {
		const hash = createHash("sha256")
			.update(await readFile(file))
			.digest("hex");
		return `${file.slice(root.length)} ${hash}`;
	});
	return digest(await Promise.all(hashes));
}

/**
 * A digest of the program itself: what it made of the same content may differ where this does.
 * @param root folder of the program, with a slash at its end
 */
export function digestProgram(root: string): Promise<string> {
	return digestFiles(
		PROGRAM.map((path) => join(root, path)),
		root,
	);
}

/**
 * A digest of all that goes into a build: program, content, commits and options.
 * Two builds with the same digest make the same outputs.
 * @param root folder of the program, with a slash at its end
 */
export async function digestInputs(
	root: string,
	contentDir: string,
	commits: ReadonlyMap<string, string>,
	options: Readonly<Record<string, string>>,
): Promise<string> {
	const history = [...commits].map((pair) => pair.join(" "));
	return digest([
		await digestProgram(root),
		await digestFiles([contentDir], contentDir),
		...history,
		JSON.stringify(options),
	]);
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

interface Jejak {
	readonly inputs: string;
	readonly outputs: string;
	readonly report: string;
}

function parseJejak(text: string): Partial<Jejak> {
	try {
		return Object(JSON.parse(text)) as Partial<Jejak>;
	} catch {
		return {};
	}
}

/**
 * What the last build reported, when the folders still hold, untouched, what it made from the same inputs.
 * @returns undefined when there is something to build
 */
export async function recallBuild(
	cacheDir: string,
	inputs: string,
	folders: readonly string[],
): Promise<string | undefined> {
	const text = await readFile(recordPath(cacheDir, folders), "utf8").catch(() => "{}");
	const jejak = parseJejak(text);
	if (jejak.inputs !== inputs || jejak.outputs !== (await digestOutputs(folders))) return undefined;
	return jejak.report;
}

/** Notes what the folders hold, from which inputs, and what was reported; written whole or not at all. */
export async function rememberBuild(
	cacheDir: string,
	inputs: string,
	folders: readonly string[],
	report: string,
): Promise<void> {
	const path = recordPath(cacheDir, folders);
	const jejak: Jejak = { inputs, outputs: await digestOutputs(folders), report };
	await mkdir(join(cacheDir, "jejak"), { recursive: true });
	await writeFile(`${path}.baru`, JSON.stringify(jejak));
	await rename(`${path}.baru`, path);
}
