import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

/** One run of the program as its user runs it. */
export interface Jalan {
	/** Milliseconds. */
	readonly lama: number;
	/** What it said at the end, on standard error. */
	readonly kata: string;
	/** Greatest resident memory of the program itself, in megabytes; NaN where the system does not tell. */
	readonly memori: number;
}

async function residentMegabytes(pid: number): Promise<number> {
	const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
	return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/**
 * Runs a command in a process of its own and watches its memory.
 * @throws Error with what it said when it does not end well
 */
export async function runProgram(args: readonly string[], now: () => number): Promise<Jalan> {
	const start = now();
	const child = spawn(process.execPath, [...process.execArgv, ...args], { stdio: ["ignore", "ignore", "pipe"] });
	const said: string[] = [];
	child.stderr.on("data", (part: Buffer) => said.push(part.toString()));
	let memori = Number.NaN;
	const watch = setInterval(async () => {
		const size = await residentMegabytes(child.pid ?? 0);
		if (!(size <= memori)) memori = size;
	}, 50);
	const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
	clearInterval(watch);
	const kata = said.join("").trim();
	if (code !== 0) throw new Error(`berakhir dengan kode ${String(code)}: ${kata}`);
	return { lama: now() - start, kata: kata.split("\n").at(-1) ?? "", memori };
}
