import type { FormatCheck } from "./format.ts";

const HTML = /<(?:[a-z][a-z0-9-]*(?=[\s/>:])|\/[a-z]|!|\?)/gi;
const TAUTAN = /\]\(\s*<?([^)\s>]*)|^\s{0,3}\[[^\]]+\]:\s*<?(\S+)/g;
const SKEMA_AMAN = /^(https?:|mailto:|#|[^:]*$)/i;

/** Entities and control characters hide a scheme from a reader ("java&#115;cript:"); none is needed in an address. */
const TERSAMAR = /&[#\w]+;|\p{Cc}/u;

/** No raw HTML, and no link that runs code or leads to anything but the web, mail, or a place in the content. */
export const checkIsiAman: FormatCheck = ({ sumber }, { report }) => {
	sumber.body.split("\n").forEach((text, index) => {
		const line = sumber.bodyLine + index;
		for (const match of text.matchAll(HTML)) {
			report({
				ruleId: "html-mentah",
				at: { line, column: match.index + 1 },
				message: `Ada kode HTML ("${text.slice(match.index, match.index + 20)}"); teks naskah tidak boleh memuatnya.`,
				suggestion: "Hapus kodenya, atau tulis tanda kurang sebagai kata bila memang bagian kalimat.",
			});
		}
		for (const match of text.matchAll(TAUTAN)) {
			const address = match[1] ?? match[2] ?? "";
			if (SKEMA_AMAN.test(address) && !TERSAMAR.test(address)) continue;
			report({
				ruleId: "tautan-berbahaya",
				at: { line, column: match.index + 1 },
				message: `Tautan ke "${address.slice(0, 40)}" tidak diperbolehkan.`,
				suggestion: "Pakai alamat https://…, mailto:…, atau #nama-pasal.",
			});
		}
	});
};
