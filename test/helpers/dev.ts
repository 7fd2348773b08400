import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { ROOT, TODAY } from "./contoh.ts";

/** The preview as its user starts it. */
export class Dev {
	private said = "";
	private readonly listeners = new Set<() => void>();
	readonly ended: Promise<number | null>;
	private readonly child: ChildProcess;

	constructor(content: string, ...args: readonly string[]) {
		const where = ["--content", content, "--today", TODAY];
		const program = ["--import", "tsx", "scripts/naskah.ts", "dev", ...where, ...args];
		this.child = spawn(process.execPath, program, { cwd: ROOT, stdio: ["ignore", "ignore", "pipe"] });
		this.child.stderr?.on("data", (part: Buffer) => {
			this.said += part.toString();
			for (const listener of this.listeners) listener();
		});
		this.ended = new Promise((resolve) => this.child.on("close", resolve));
	}

	get pid(): number {
		return this.child.pid ?? 0;
	}

	/** Waits until it has said something, or ended without saying it. */
	async says(pattern: RegExp): Promise<RegExpExecArray> {
		const found = new Promise<RegExpExecArray>((resolve) => {
			const look = () => {
				const match = pattern.exec(this.said);
				if (match) resolve(match);
			};
			this.listeners.add(look);
			look();
		});
		const gone = this.ended.then((code): never => {
			throw new Error(`it ended with ${code}: ${this.said}`);
		});
		return Promise.race([found, gone]);
	}

	kill(signal: NodeJS.Signals): void {
		this.child.kill(signal);
	}
}

/** Process and parent of every process that runs; one that has ended and only waits to be counted is none. */
function processes(): (readonly [pid: number, parent: number])[] {
	const names = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
	return names.flatMap((name) => {
		try {
			const stat = readFileSync(`/proc/${name}/stat`, "utf8");
			const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			return state === "Z" ? [] : [[Number(name), Number(parent)] as const];
		} catch {
			return [];
		}
	});
}

/** Processes below one, at any depth. */
export function descendants(pid: number, all = processes()): number[] {
	const own = all.flatMap(([child, parent]) => (parent === pid ? [child] : []));
	return [...own, ...own.flatMap((child) => descendants(child, all))];
}

/** Those of the processes that run still. */
export function running(pids: readonly number[]): number[] {
	const alive = new Set(processes().map(([pid]) => pid));
	return pids.filter((pid) => alive.has(pid));
}
