import { rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { EnvironmentFault } from "../model/fault.ts";
import { cleanLeftovers, exists, makeFolder, nameBeside, refuseForeign, refuseNested } from "./swap-guard.ts";

/** A finished folder and the place it goes to. */
export interface Pair {
	readonly from: string;
	readonly to: string;
}

/** Empty folders to be filled, and what becomes of them. */
export interface Swap<Targets extends readonly string[]> {
	/** One for each target, in the same order. */
	readonly folders: { readonly [K in keyof Targets]: string };
	/** Puts all of them in place, or none. */
	commit(): Promise<void>;
	/** Throws them away; what stood before stays. */
	discard(): Promise<void>;
}

/** A folder that is a disk of its own, or open elsewhere, cannot be renamed. */
const TAK_TERPINDAH = ["EBUSY", "EXDEV", "EPERM", "ENOTEMPTY"];

function explain(error: unknown, to: string): unknown {
	if (!TAK_TERPINDAH.includes(String((error as NodeJS.ErrnoException).code))) return error;
	return new EnvironmentFault(
		`${to} tidak dapat diganti karena sedang dipakai atau berupa disk tersendiri; pilih folder di dalamnya.`,
	);
}

/** Moves what stands at `to` aside and `from` there; each step tells how to undo it. */
async function replace({ from, to }: Pair, undo: (() => Promise<void>)[]): Promise<void> {
	const aside = nameBeside(to, "lama");
	if (await exists(to)) {
		await rename(to, aside);
		undo.push(() => rename(aside, to));
	}
	await rename(from, to);
	undo.push(() => rename(to, from));
}

/**
 * Puts every finished folder in the place of its target: all of them, or none and everything stands as before.
 * @throws EnvironmentFault when a target holds what we did not make, or cannot be moved
 */
export async function swapIn(pairs: readonly Pair[]): Promise<void> {
	refuseNested(pairs.map((pair) => pair.to));
	for (const { to } of pairs) await refuseForeign(to);
	const undo: (() => Promise<void>)[] = [];
	for (const pair of pairs) {
		try {
			await makeFolder(dirname(resolve(pair.to)));
			await replace(pair, undo);
		} catch (error) {
			for (const step of undo.reverse()) await step();
			throw explain(error, pair.to);
		}
	}
	for (const { to } of pairs) await rm(nameBeside(to, "lama"), { recursive: true, force: true });
}

/**
 * Makes an empty folder beside each target, before any work is done that a refusal would waste.
 * @throws EnvironmentFault when a target holds what we did not make, or lies inside another
 */
export async function prepareSwap<const Targets extends readonly string[]>(targets: Targets): Promise<Swap<Targets>> {
	refuseNested(targets);
	for (const target of targets) await refuseForeign(target);
	const pairs = targets.map((to): Pair => ({ from: nameBeside(to, "baru"), to }));
	for (const { from, to } of pairs) {
		await cleanLeftovers(to);
		await makeFolder(from);
	}
	const discard = async (): Promise<void> => {
		for (const { from } of pairs) await rm(from, { recursive: true, force: true });
	};
	return {
		folders: pairs.map((pair) => pair.from) as unknown as Swap<Targets>["folders"],
		commit: () => swapIn(pairs),
		discard,
	};
}
