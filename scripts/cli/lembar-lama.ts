import { dirname } from "node:path/posix";
import { check } from "../check/check.ts";
import { loadRevisi } from "../load/load-revisi.ts";
import { berkasCetakOf } from "../model/arsip.ts";
import { resolvePath } from "../model/pihak.ts";
import type { Press } from "../print/cetak.ts";
import { buktiOf } from "../render/bukti.ts";
import type { Tapak } from "../verify/tapak.ts";
import { printDokumen } from "./lembar.ts";
import type { Options } from "./options.ts";

/** Of the content as it stood, what the sheet of one document is made of: its case, those it names, regions, law. */
function wantedFor({ path, rujukan }: Tapak): (path: string) => boolean {
	const folders = new Set([path, ...rujukan.map((satu) => resolvePath(path, satu) ?? "")].map(dirname));
	return (one) => folders.has(dirname(one)) || !/\.md$/.test(one);
}

/**
 * Prints a version that was replaced, from the content of its commit, with this very program.
 * @returns SHA-256 of the sheet; undefined when this program cannot read that content as it was read then
 */
export async function printLama(
	kode: string,
	tapak: Tapak,
	options: Options,
	press?: Press,
): Promise<string | undefined> {
	const muatan = await loadRevisi(options.content, tapak.commit, wantedFor(tapak));
	const { arsip } = check(muatan, options.today);
	const dokumen = berkasCetakOf(arsip).find(({ sumber }) => sumber.path === tapak.path);
	if (!dokumen || buktiOf(dokumen, arsip).kode !== kode) return undefined;
	return (await printDokumen(arsip, [dokumen], options, press)).get(dokumen)?.sha256;
}
