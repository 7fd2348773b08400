import { tanpaTerlarang } from "../../model/xml.ts";
import { renderInline } from "../inline.ts";
import type { Rujukan } from "../rujukan.ts";

const UNSUR: Readonly<Record<string, string>> = { em: "i", i: "i", strong: "b", b: "b" };

/** A tag of HTML as our own renderer writes it; any that Akoma Ntoso has no like for leaves its text alone. */
function tag(_: string, tutup: string, nama: string, atribut: string): string {
	if (nama === "br") return "<eol/>";
	if (nama === "a") {
		const href = /\bhref="([^"]*)"/.exec(atribut)?.[1];
		return tutup ? "</ref>" : `<ref href="${href ?? ""}">`;
	}
	const unsur = UNSUR[nama];
	return unsur ? `<${tutup}${unsur}>` : "";
}

/**
 * Inline Markdown as inline elements of Akoma Ntoso: the very words that the page shows, its emphasis, and its links
 * as `ref`, to places of the same naskah by their eId.
 */
export function sebaris(teks: string, rujukan: Rujukan): string {
	return tanpaTerlarang(String(renderInline(teks, { rujukan, tebal: false })))
		.replaceAll("&nbsp;", "\u00a0")
		.replaceAll("&shy;", "")
		.replace(/<(\/?)([a-z]+)((?:\s[^<>]*)?)>/g, tag);
}
