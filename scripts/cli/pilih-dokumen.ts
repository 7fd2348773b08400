import { urlPdf } from "../model/alamat.ts";
import type { BerkasCetak } from "../model/arsip.ts";
import { EnvironmentFault } from "../model/fault.ts";

/** "tirtapura/sampah/pks" */
export const addressOf = (berkas: BerkasCetak): string => urlPdf(berkas).slice(1, -".pdf".length);

/** True for `tirtapura`, `tirtapura/sampah`, `tirtapura/sampah/pks`, `sampah`, or the document's file as any system writes it. */
function isNamed(dokumen: BerkasCetak, name: string): boolean {
	const wanted = name.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
	return dokumen.sumber.file === wanted || `/${addressOf(dokumen)}/`.includes(`/${wanted}/`);
}

/**
 * The documents that names on the command line mean.
 * @throws EnvironmentFault when a name means none
 */
export function pilihDokumen(all: readonly BerkasCetak[], names: readonly string[]): BerkasCetak[] {
	const lost = names.find((name) => !all.some((dokumen) => isNamed(dokumen, name)));
	if (lost !== undefined)
		throw new EnvironmentFault(`Tidak ada dokumen yang cocok dengan "${lost}", atau isinya belum dapat dibaca.`);
	return all.filter((dokumen) => names.some((name) => isNamed(dokumen, name)));
}
