/** Where the portal will be served: as asked for, else as its regions say. */
import type { Arsip } from "../model/arsip.ts";
import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import { alamatPortal } from "../model/situs.ts";
import type { Options } from "./options.ts";

/** @returns empty where it is not known */
export const siteUrlOf = ({ daerah }: Arsip, { situs }: Pick<Options, "situs">): string =>
	situs ?? alamatPortal(daerah) ?? "";

/** Adds, where regions disagree about the address and nobody decided, what that costs: whole addresses nowhere. */
export function withSitus(
	diagnostics: readonly Diagnostic[],
	arsip: Arsip,
	options: Pick<Options, "situs">,
): readonly Diagnostic[] {
	const ditulis = arsip.daerah.filter(({ data }) => data.situs !== undefined);
	const [satu] = ditulis;
	if (!satu || siteUrlOf(arsip, options) !== "") return diagnostics;
	const daftar = ditulis.map(({ data }) => `${data.situs} (${data.nama})`).join(", ");
	const temuan: Diagnostic = {
		ruleId: "situs-berbeda",
		severity: "warning",
		message: `Daerah dalam portal ini menulis situs yang berbeda: ${daftar}. Umpan, peta situs, dan data terbit tanpa alamat lengkap.`,
		suggestion:
			"Samakan isian situs, tulis situs provinsi yang membawahkan semua daerah ini, atau bangun dengan --situs https://….",
		file: satu.sumber.file,
		citations: [],
		...satu.sumber.locate(["situs"]),
	};
	return [...diagnostics, temuan].sort(compareDiagnostics);
}
