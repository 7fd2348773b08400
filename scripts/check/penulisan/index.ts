import type { FormatCheck } from "../format/format.ts";
import { checkAngkaDanHuruf } from "./angka-dan-huruf.ts";
import type { PenulisanCheck } from "./penulisan.ts";
import { checkRujukanLampiran } from "./rujukan-lampiran.ts";
import { checkRujukanPihak } from "./rujukan-pihak.ts";
import { checkRujukanTertulis } from "./rujukan-tertulis.ts";
import { bacaTeks } from "./teks.ts";

const PENULISAN_CHECKS: readonly PenulisanCheck[] = [
	checkAngkaDanHuruf,
	checkRujukanTertulis,
	checkRujukanLampiran,
	checkRujukanPihak,
];

/** Reads a document once and marks what is wrong with how it is drafted. */
export const checkPenulisan: FormatCheck = (sasaran, context) => {
	const bacaan = { sasaran, teks: bacaTeks(sasaran.sumber) };
	for (const check of PENULISAN_CHECKS) check(bacaan, context);
};
