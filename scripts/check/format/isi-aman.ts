import type { Position } from "../../model/position.ts";
import type { FormatCheck } from "./format.ts";

const HTML = /<(?:[a-z][a-z0-9-]*(?=[\s/>:]|$)|\/[a-z]|!|\?)/gi;
/** What stands after `](` of a link or `]:` of a definition; a bracketed address may hold spaces. */
const TAUTAN = /\](?:\(|:)\s*(?:<([^<>]*)|([^\s)<]*))/g;
const ALAMAT_BARIS = /^\s*<?([^\s)<>]*)/;
const SKEMA_AMAN = /^(https?:|mailto:|#|[^:]*$)/i;

/** Entities and control characters hide a scheme from a reader ("java&#115;cript:"); none is needed in an address. */
const TERSAMAR = /&[#\w]+;|\p{Cc}/u;

interface Alamat {
	readonly alamat: string;
	readonly at: Position;
}

/** Every address in one line; one that is broken off after its bracket stands on the next. */
function addressesIn(text: string, next: string, line: number): Alamat[] {
	return [...text.matchAll(TAUTAN)].map((match): Alamat => {
		const alamat = match[1] ?? match[2] ?? "";
		const end = match.index + match[0].length;
		if (alamat !== "" || end < text.length) return { alamat, at: { line, column: end - alamat.length + 1 } };
		const [lead = "", onNext = ""] = ALAMAT_BARIS.exec(next) ?? [];
		return { alamat: onNext, at: { line: line + 1, column: lead.length - onNext.length + 1 } };
	});
}

const isAman = (alamat: string): boolean => SKEMA_AMAN.test(alamat) && !TERSAMAR.test(alamat);

/** No raw HTML, and no link that runs code or leads to anything but the web, mail, or a place in the content. */
export const checkIsiAman: FormatCheck = ({ sumber }, { report }) => {
	const lines = sumber.body.split("\n");
	lines.forEach((text, index) => {
		const line = sumber.bodyLine + index;
		for (const match of text.matchAll(HTML)) {
			report({
				ruleId: "html-mentah",
				at: { line, column: match.index + 1 },
				message: `Ada kode HTML ("${text.slice(match.index, match.index + 20)}"); teks naskah tidak boleh memuatnya.`,
				suggestion: "Hapus kodenya, atau tulis tanda kurang sebagai kata bila memang bagian kalimat.",
			});
		}
		for (const { alamat, at } of addressesIn(text, lines[index + 1] ?? "", line)) {
			if (isAman(alamat)) continue;
			report({
				ruleId: "tautan-berbahaya",
				at,
				message: `Tautan ke "${alamat.trim().slice(0, 40)}" tidak diperbolehkan.`,
				suggestion: "Pakai alamat https://…, mailto:…, atau #nama-pasal.",
			});
		}
	});
};
