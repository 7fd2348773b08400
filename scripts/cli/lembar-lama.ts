import { join } from "node:path";
import { dirname } from "node:path/posix";
import { check } from "../check/check.ts";
import { loadRevisi } from "../load/load-revisi.ts";
import { aksesDokumen } from "../model/akses.ts";
import { type BerkasCetak, berkasCetakOf } from "../model/arsip.ts";
import { resolvePath } from "../model/pihak.ts";
import type { CatatanVersi, VersiLama } from "../model/versi.ts";
import { findBrowser } from "../print/browser.ts";
import { digestProgram } from "../publish/jejak.ts";
import { buktiOf } from "../render/bukti.ts";
import type { Tapak } from "../verify/tapak.ts";
import type { Catatan } from "./catatan.ts";
import { recall, remember } from "./ingatan.ts";
import { printDokumen } from "./lembar.ts";
import type { Options } from "./options.ts";
import { ROOT } from "./root.ts";

/** Of the content as it stood, what the sheet of one document is made of: its case, those it rests on, regions, law. */
function wantedFor({ path, dasar }: Tapak): (path: string) => boolean {
	const folders = new Set([path, ...dasar.map((satu) => resolvePath(path, satu) ?? "")].map(dirname));
	return (one) => folders.has(dirname(one)) || !/\.md$/.test(one);
}

/**
 * Prints a version that was replaced, from the content of its commit, with this very program.
 * @returns SHA-256 of the sheet; undefined when this program cannot read that content as it was read then
 */
export async function printLama(kode: string, tapak: Tapak, options: Options): Promise<string | undefined> {
	const muatan = await loadRevisi(options.content, tapak.commit, wantedFor(tapak));
	const { arsip } = check(muatan, options.today);
	const dokumen = berkasCetakOf(arsip).find(({ sumber }) => sumber.path === tapak.path);
	if (!dokumen || buktiOf(dokumen, arsip).kode !== kode) return undefined;
	return (await printDokumen(arsip, [dokumen], options)).get(dokumen)?.sha256;
}

/** Of each document so many replaced versions are printed again; those before them are known by their code alone. */
const PALING_BANYAK = 12;

interface Ingatan {
	readonly program: string;
	/** SHA-256 by code and path; null for what this program cannot print. */
	readonly lembar: Record<string, string | null>;
}

async function recallIngatan(path: string, { cache }: Options): Promise<Ingatan> {
	const program = `${await digestProgram(ROOT)} ${(await findBrowser({ cacheDir: cache })).identity}`;
	const { lembar = {}, ...known } = (await recall(path)) as Partial<Ingatan>;
	return known.program === program ? { program, lembar } : { program, lembar: {} };
}

/**
 * Adds to every replaced version of an open document the SHA-256 of its sheet, so that a reader's own copy of it can be
 * told from an altered one. What was printed once is remembered for as long as program and browser are the same.
 */
export async function withLembarLama(
	{ versi, tapak }: Catatan,
	options: Options,
): Promise<ReadonlyMap<BerkasCetak, CatatanVersi>> {
	const hasLama = [...versi.values()].some(({ lama }) => lama.length > 0);
	if (!hasLama) return versi;
	const path = join(options.cache, "riwayat", "lembar.json");
	const ingatan = await recallIngatan(path, options);

	async function withPdf(satu: VersiLama): Promise<VersiLama> {
		const place = tapak.get(satu.kode);
		if (!place) return satu;
		const key = `${satu.kode} ${place.path}`;
		if (!Object.hasOwn(ingatan.lembar, key)) {
			ingatan.lembar[key] = (await printLama(satu.kode, place, options)) ?? null;
			await remember(path, ingatan);
		}
		const pdf = ingatan.lembar[key];
		return pdf ? { ...satu, pdf } : satu;
	}

	const found = new Map(versi);
	for (const [dokumen, catatan] of versi) {
		if (aksesDokumen(dokumen).akses !== "terbuka") continue;
		const lama: VersiLama[] = [];
		for (const [index, satu] of catatan.lama.entries()) lama.push(index < PALING_BANYAK ? await withPdf(satu) : satu);
		found.set(dokumen, { ...catatan, lama });
	}
	return found;
}
