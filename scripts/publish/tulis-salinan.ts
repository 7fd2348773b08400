import { copyFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { TeksNanti } from "../model/teks-nanti.ts";
import {
	type CatatanBerkas,
	createFolderMaker,
	type Kunci,
	kunciOf,
	noteBerkas,
	type Pemakaian,
	takeOver,
} from "./berkas-lama.ts";
import type { Salinan } from "./portal.ts";

/** By what the bytes of a file are known before they are there; undefined where only reading them would tell. */
function sidikOf({ dari, sha256 }: Salinan): string | undefined {
	return dari instanceof TeksNanti ? dari.sidik : sha256;
}

function keysOf(salinan: readonly Salinan[], program: string): Kunci {
	return new Map(
		salinan.flatMap((satu): [string, string][] => {
			const sidik = sidikOf(satu);
			return sidik === undefined ? [] : [[satu.url, kunciOf(program, "salinan", sidik)]];
		}),
	);
}

function writeOne({ url, dari }: Salinan, outDir: string, makeFolder: (folder: string) => void): void {
	const target = join(outDir, url);
	makeFolder(dirname(target));
	if (typeof dari === "string") copyFileSync(dari, target);
	else writeFileSync(target, dari instanceof TeksNanti ? dari.baca() : dari);
}

/**
 * Writes the files beside the pages: those that stay as in the last build are taken over, the others written.
 * @returns what to note for the next build; nothing without a last one to compare with
 */
export function tulisSalinan(salinan: readonly Salinan[], outDir: string, pemakaian?: Pemakaian): CatatanBerkas {
	const kunci: Kunci = pemakaian ? keysOf(salinan, pemakaian.program) : new Map();
	const done = pemakaian ? takeOver(kunci, pemakaian.lama, outDir) : {};
	const makeFolder = createFolderMaker();
	for (const satu of salinan) if (!done[satu.url]) writeOne(satu, outDir, makeFolder);
	return noteBerkas(kunci, done, outDir);
}
