/** The sheets of versions that were replaced: printed once, remembered by their SHA-256. */
import { join } from "node:path";
import { aksesDokumen } from "../model/akses.ts";
import type { BerkasCetak } from "../model/arsip.ts";
import { EnvironmentFault } from "../model/fault.ts";
import type { CatatanVersi, VersiLama } from "../model/versi.ts";
import type { Press } from "../print/cetak.ts";
import { digestProgram } from "../publish/jejak.ts";
import type { Tapak } from "../verify/tapak.ts";
import type { Catatan } from "./catatan.ts";
import { recall, remember } from "./ingatan.ts";
import { openPressFor } from "./lembar.ts";
import { printLama } from "./lembar-lama.ts";
import type { Options } from "./options.ts";
import { findPeramban } from "./peramban.ts";
import { ROOT } from "./root.ts";

/** Of each document so many replaced versions are printed again; those before them are known by their code alone. */
const PALING_BANYAK = 12;

interface Ingatan {
	readonly program: string;
	/** SHA-256 by code and path; null for what this program cannot print. */
	readonly lembar: Record<string, string | null>;
}

interface Bengkel {
	readonly tapak: Catatan["tapak"];
	readonly options: Options;
	readonly ingatan: Ingatan;
	readonly press: Press;
}

async function recallIngatan(path: string, options: Options): Promise<Ingatan> {
	const [peramban] = await findPeramban(options);
	const program = `${await digestProgram(ROOT)} ${peramban.identity}`;
	const { lembar = {}, ...known } = (await recall(path)) as Partial<Ingatan>;
	return known.program === program ? { program, lembar } : { program, lembar: {} };
}

/** A version that cannot be printed is still known by its code: the build goes on, and tries again next time. */
async function tryPrint(kode: string, tapak: Tapak, { options, press }: Bengkel): Promise<string | null | undefined> {
	try {
		return (await printLama(kode, tapak, options, press)) ?? null;
	} catch (error) {
		if (error instanceof EnvironmentFault) return undefined;
		throw error;
	}
}

async function withPdf(satu: VersiLama, bengkel: Bengkel): Promise<VersiLama> {
	const { lembar } = bengkel.ingatan;
	const tapak = bengkel.tapak.get(satu.kode);
	if (!tapak) return satu;
	const key = `${satu.kode} ${tapak.path}`;
	const pdf = Object.hasOwn(lembar, key) ? lembar[key] : await tryPrint(satu.kode, tapak, bengkel);
	if (pdf !== undefined) lembar[key] = pdf;
	return pdf ? { ...satu, pdf } : satu;
}

async function withPdfs(lama: readonly VersiLama[], bengkel: Bengkel): Promise<VersiLama[]> {
	const newest: VersiLama[] = [];
	for (const satu of lama.slice(0, PALING_BANYAK)) newest.push(await withPdf(satu, bengkel));
	return [...newest, ...lama.slice(PALING_BANYAK)];
}

/**
 * Adds to every replaced version of an open document the SHA-256 of its sheet, so that a reader's own copy of it can be
 * told from an altered one. What was printed once is remembered for as long as program and browser are the same.
 */
export async function withLembarLama(
	{ versi, tapak }: Catatan,
	options: Options,
): Promise<ReadonlyMap<BerkasCetak, CatatanVersi>> {
	const replaced = [...versi].filter(
		([dokumen, { lama }]) => lama.length > 0 && aksesDokumen(dokumen).akses === "terbuka",
	);
	if (replaced.length === 0) return versi;
	const path = join(options.cache, "riwayat", "lembar.json");
	const ingatan = await recallIngatan(path, options);
	const press = await openPressFor(options);
	try {
		const found = new Map(versi);
		for (const [dokumen, catatan] of replaced) {
			found.set(dokumen, { ...catatan, lama: await withPdfs(catatan.lama, { tapak, options, ingatan, press }) });
		}
		await remember(path, ingatan);
		return found;
	} finally {
		await press.close();
	}
}
