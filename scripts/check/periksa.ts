import type { Diagnostic } from "../model/diagnostic.ts";
import { KATA_PERIKSA } from "../model/periksa.ts";
import type { SourceDocument } from "../model/source.ts";

/** A text that is to be signed, or is, has no value that nobody chose. */
function isTetap({ data }: SourceDocument): boolean {
	const status: unknown = Reflect.get(Object(data), "status");
	return status === "final" || status === "ditandatangani";
}

/** Every value that bears the mark of a stand-in, with what to choose: work that waits in a draft, a mistake in a final text. */
export function checkPeriksa(sumber: SourceDocument): Diagnostic[] {
	return (sumber.periksa ?? []).map(({ line, column, isian, petunjuk }) => ({
		ruleId: "isian-sementara",
		severity: isTetap(sumber) ? "error" : "warning",
		message: `${isian === "" ? "Nilai ini" : `Nilai "${isian}"`} masih sementara${petunjuk === "" ? "" : `: ${petunjuk}`}.`,
		suggestion: `Tetapkan nilainya, lalu hapus catatan # ${KATA_PERIKSA} pada baris ini.`,
		file: sumber.file,
		line,
		column,
		citations: [],
	}));
}
