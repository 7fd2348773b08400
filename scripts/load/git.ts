import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { EnvironmentFault } from "../model/fault.ts";

const run = promisify(execFile);
const PLENTY = 256 * 1024 * 1024;
/** What git says is read by us, so it says it in one language; and it never asks for a password. */
const lingkungan = () => ({ ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" });

/**
 * What `git` writes on its standard output.
 * @param folder where git runs; paths in its answer are relative to it where a command says so
 * @throws the error of the process when git is missing or ends with another code than 0
 */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
	const { stdout } = await run("git", ["-C", folder, ...args], { maxBuffer: PLENTY, env: lingkungan() });
	return stdout;
}

/**
 * The bytes of objects, in one run of `git cat-file --batch`.
 * @param objek names of objects, forty or sixty-four hexadecimal digits
 * @returns bytes by name; a name that git does not hold is left out
 */
export async function readObjek(folder: string, objek: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
	if (objek.length === 0) return new Map();
	const child = spawn("git", ["-C", folder, "cat-file", "--batch"], {
		env: lingkungan(),
		stdio: ["pipe", "pipe", "ignore"],
	});
	const chunks: Buffer[] = [];
	child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
	// A git that dies early closes the pipe; its exit code tells it below.
	child.stdin.on("error", () => {});
	child.stdin.end(`${objek.join("\n")}\n`);
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	});
	if (code !== 0) throw new EnvironmentFault("git tidak dapat membaca isi revisi itu; periksa dengan: git fsck");
	return parseBatch(Buffer.concat(chunks));
}

/** `<name> blob <size>\n<bytes>\n`, one after another; `<name> missing\n` for what is not there. */
function parseBatch(output: Buffer): Map<string, Buffer> {
	const found = new Map<string, Buffer>();
	for (let at = 0; at < output.length; ) {
		const end = output.indexOf(10, at);
		const [name = "", kind, size] = output.toString("latin1", at, end).split(" ");
		at = end + 1;
		if (kind === "missing" || size === undefined) continue;
		found.set(name, output.subarray(at, at + Number(size)));
		at += Number(size) + 1;
	}
	return found;
}
