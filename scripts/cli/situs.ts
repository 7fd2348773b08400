/** Where the portal will be served: as asked for, else as its regions say. */
import type { Arsip } from "../model/arsip.ts";
import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import { EnvironmentFault } from "../model/fault.ts";
import { alamatPortal } from "../model/situs.ts";
import type { Isian } from "./isian-pilihan.ts";

/** What the schema of a region asks of `situs`; a slash at the end is forgiven here. */
const SITUS = /^https:\/\/[a-z0-9][a-z0-9.-]*(:[0-9]+)?(\/[A-Za-z0-9._~-]+)*\/?$/;

/** Where the portal will be served, as an option: a whole address, read without a slash at the end. */
export const situs: Isian<string> = {
	type: "string",
	read: (text, flag) => {
		if (SITUS.test(text)) return text.replace(/\/$/, "");
		throw new EnvironmentFault(
			`${flag} "${text}" tidak sah; tulis alamat portal, mis. https://kerjasama.contoh.go.id.`,
		);
	},
};

interface DenganSitus {
	readonly situs?: string;
}

/** @returns empty where it is not known */
export const siteUrlOf = ({ daerah }: Arsip, { situs }: DenganSitus): string => situs ?? alamatPortal(daerah) ?? "";

/** Adds, where regions disagree about the address and nobody decided, what that costs: whole addresses nowhere. */
export function withSitus(
	diagnostics: readonly Diagnostic[],
	arsip: Arsip,
	options: DenganSitus,
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
