import { spawn } from "node:child_process";
import { peakMegabytes } from "./memori.ts";

/** One run of the program as its user runs it. */
export interface Jalan {
	/** Milliseconds. */
	readonly lama: number;
	/** What it said at the end, on standard error. */
	readonly kata: string;
	/** Greatest resident memory of the program itself, in megabytes; NaN where the system does not tell. */
	readonly memori: number;
}

/**
 * Runs a command in a process of its own and watches its memory.
 * @throws Error with what it said when it does not end well
 */
export const runProgram = (args: readonly string[], now: () => number): Promise<Jalan> =>
	runOther(process.execPath, [...process.execArgv, ...args], now);

/** The same with any program. */
export async function runOther(program: string, args: readonly string[], now: () => number): Promise<Jalan> {
	const start = now();
	const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
	const said: string[] = [];
	child.stderr.on("data", (part: Buffer) => said.push(part.toString()));
	let memori = Number.NaN;
	const watch = setInterval(async () => {
		const size = await peakMegabytes(child.pid ?? 0);
		// A process that has just ended tells nothing any more.
		if (!Number.isNaN(size) && !(size <= memori)) memori = size;
	}, 50);
	const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
	clearInterval(watch);
	const kata = said.join("").trim();
	if (code !== 0) throw new Error(`berakhir dengan kode ${String(code)}: ${kata}`);
	return { lama: now() - start, kata: kata.split("\n").at(-1) ?? "", memori };
}
