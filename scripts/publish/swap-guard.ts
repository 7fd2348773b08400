import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { EnvironmentFault } from "../model/fault.ts";
import { PEMBUAT } from "./data/manifest.ts";

/** Where an output carries the mark that it is ours: the portal and the print room. */
const TANDA = [join("data", "manifest.json"), "manifest.json"];

type Peran = "baru" | "lama";

/** A folder beside the target, on the same disk: the new one in the making, or the old one set aside. */
export function nameBeside(target: string, peran: Peran, pid = String(process.pid)): string {
	return join(dirname(resolve(target)), `.${basename(resolve(target))}.${peran}-${pid}`);
}

/** True when anything at all stands there. */
export async function exists(path: string): Promise<boolean> {
	return (await lstat(path).catch(() => undefined)) !== undefined;
}

/** Makes a folder and those above it, one by one: Node's recursive mkdir never returns where nothing can be made. */
export async function makeFolder(path: string): Promise<void> {
	if (await exists(path)) return;
	await makeFolder(dirname(resolve(path)));
	await mkdir(path);
}

async function isOurs(folder: string): Promise<boolean> {
	for (const tanda of TANDA) {
		const text = await readFile(join(folder, tanda), "utf8").catch(() => "");
		if (text.includes(`"pembuat": "${PEMBUAT}"`)) return true;
	}
	return false;
}

/**
 * Marks an output folder as ours before single sheets are put into it, so that the next build may replace it. A folder
 * that holds anything already stays as it is.
 */
export async function claimFolder(folder: string): Promise<void> {
	await makeFolder(folder);
	if ((await readdir(folder)).length > 0) return;
	const manifest = { pembuat: PEMBUAT, dokumen: [] };
	await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, "\t")}\n`);
}

/** @throws EnvironmentFault when something stands there that we did not make */
export async function refuseForeign(target: string): Promise<void> {
	const stats = await lstat(target).catch(() => undefined);
	if (!stats) return;
	if (!stats.isDirectory())
		throw new EnvironmentFault(`${target} bukan folder biasa; pilih folder lain untuk hasilnya.`);
	if ((await readdir(target)).length === 0 || (await isOurs(target))) return;
	throw new EnvironmentFault(
		`Folder ${target} berisi berkas yang bukan buatan Naskah, jadi tidak diganti; pilih folder lain, atau kosongkan dahulu.`,
	);
}

/** @throws EnvironmentFault when one target lies inside another, which would then be lost */
export function refuseNested(targets: readonly string[]): void {
	const folders = targets.map((target) => resolve(target) + sep);
	const nested = folders.some((folder, at) => folders.some((other, place) => place !== at && folder.startsWith(other)));
	if (!nested) return;
	throw new EnvironmentFault(`Folder hasil harus terpisah, yang satu tidak di dalam yang lain: ${targets.join(", ")}.`);
}

/** True for another process that still lives; whatever carries our own id is from a process before us. */
function isRunning(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}

async function cleanOne(target: string, peran: Peran, pid: string): Promise<void> {
	const path = nameBeside(target, peran, pid);
	if (peran === "lama" && !(await exists(target))) await rename(path, target);
	else await rm(path, { recursive: true, force: true });
}

/** Clears what a crashed run left beside a target, and gives back a target that it had only set aside. */
export async function cleanLeftovers(target: string): Promise<void> {
	const folder = dirname(resolve(target));
	for (const name of (await readdir(folder).catch(() => [])).sort()) {
		const pid = /-(\d+)$/.exec(name)?.[1];
		if (pid === undefined || isRunning(Number(pid))) continue;
		for (const peran of ["baru", "lama"] as const) {
			if (basename(nameBeside(target, peran, pid)) === name) await cleanOne(target, peran, pid);
		}
	}
}
