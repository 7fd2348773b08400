import { eachTeks } from "../penulisan/front-matter.ts";
import type { FormatCheck } from "./format.ts";

/** A whole value between quotation marks as word processors set them. */
const TERKUTIP = /^[“”„«‘’][^“”„«»‘’]*[“”»‘’]$/u;

/** In YAML only straight quotation marks quote; a value pasted from Word between curly ones would be printed with them. */
export const checkKutipLengkung: FormatCheck = ({ sumber }, { report }) => {
	for (const { isi, path } of eachTeks(sumber.data)) {
		if (!TERKUTIP.test(isi.trim())) continue;
		report({
			ruleId: "kutip-lengkung",
			severity: "warning",
			at: sumber.locate(path),
			message: `Tanda kutip lengkung pada ${isi.trim().slice(0, 1)}…${isi.trim().slice(-1)} dianggap bagian dari isian, dan akan tercetak.`,
			suggestion: 'Hapus kedua tanda kutip itu, atau ganti dengan tanda kutip lurus (").',
		});
	}
};
