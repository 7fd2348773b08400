import { kasusOf } from "../model/arsip.ts";
import { type Berlampiran, caraMelampirkan, type LampiranWajib, missingLampiran } from "../model/lampiran.ts";
import type { Rule, RuleContext } from "../model/rule.ts";

/** Reports each paper that is not attached; none where one of the case could not be read. */
export function checkLampiran(
	dokumen: Berlampiran,
	wajib: readonly LampiranWajib[],
	{ isWhole, report }: RuleContext,
	cites?: Rule["cites"],
): void {
	const kasus = kasusOf(dokumen);
	if (kasus && !isWhole(kasus)) return;
	const at = dokumen.sumber.locate(["lampiran"], "key");
	for (const satu of missingLampiran(dokumen, wajib)) {
		report({
			at,
			message: `${satu.nama} belum dilampirkan.`,
			suggestion: caraMelampirkan(satu),
			...(cites && { cites }),
		});
	}
}
