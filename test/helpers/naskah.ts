import { spawn } from "node:child_process";
import { ROOT } from "./contoh.ts";

export interface Keluaran {
	/** Exit code of the process. */
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a program in the project and collects what it says; nothing of ours waits for input. */
export function run(command: string, args: readonly string[], cwd = ROOT): Promise<Keluaran> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
		const out: Buffer[] = [];
		const err: Buffer[] = [];
		child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
		child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
		child.on("error", reject);
		child.on("close", (code) =>
			resolve({ code: code ?? -1, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
		);
	});
}

/** Runs `naskah` as a process of its own. */
export function naskah(...args: readonly string[]): Promise<Keluaran> {
	return run(process.execPath, ["--import", "tsx", "scripts/naskah.ts", ...args]);
}
