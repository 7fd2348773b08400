import { readdir, readFile } from "node:fs/promises";

const KILO = 1024;

async function fieldOf(pid: number, field: string): Promise<number> {
	const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
	return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN);
}

/** Most memory a process has held so far, in megabytes; NaN where the system does not tell. */
export async function peakMegabytes(pid: number): Promise<number> {
	return (await fieldOf(pid, "VmHWM")) / KILO;
}

async function parents(): Promise<Map<number, number>> {
	const names = await readdir("/proc").catch(() => []);
	const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
	const pairs = await Promise.all(pids.map(async (pid) => [pid, await fieldOf(pid, "PPid")] as const));
	return new Map(pairs);
}

/** Most memory that the processes below this one have held so far, itself left out, in megabytes: the browser's. */
export async function childrenMegabytes(pid: number): Promise<number> {
	const parentOf = await parents();
	const isBelow = (one: number): boolean => {
		const parent = parentOf.get(one) ?? 0;
		return parent === pid || (parent > 1 && isBelow(parent));
	};
	const sizes = await Promise.all([...parentOf.keys()].filter(isBelow).map(peakMegabytes));
	return sizes.reduce((sum, size) => sum + (Number.isNaN(size) ? 0 : size), 0);
}
