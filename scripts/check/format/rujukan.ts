import { isNaskah } from "../../model/arsip.ts";
import { type Blok, pasalOf } from "../../model/isi.ts";
import { suggestFrom } from "../mirip.ts";
import type { FormatCheck } from "./format.ts";

function anchorsIn(blok: readonly Blok[]): string[] {
	return blok.flatMap((item) =>
		item.jenis === "daftar"
			? item.butir.flatMap((butir) => [...(butir.jangkar ? [butir.jangkar] : []), ...anchorsIn(butir.blok)])
			: [],
	);
}

/** `[Pasal](#jangka-waktu)` leads to a pasal of this naskah; `#jangka-waktu-ayat-2` to an ayat it has. */
export const checkRujukan: FormatCheck = (sasaran, { report }) => {
	if (!isNaskah(sasaran)) return;
	const { naskah, sumber } = sasaran;
	const pasal = pasalOf(naskah);
	const known = new Set<string>(naskah.lampiran.map((lampiran) => lampiran.jangkar));
	for (const satu of pasal) {
		const anchors = [satu.jangkar, ...anchorsIn(satu.blok)];
		for (const anchor of anchors) known.add(anchor).add(satu.slug + anchor.slice(satu.jangkar.length));
	}
	sumber.body.split("\n").forEach((text, index) => {
		for (const match of text.matchAll(/\]\(#([^)\s]*)\)/g)) {
			const target = match[1] ?? "";
			if (known.has(target)) continue;
			report({
				ruleId: "rujukan-putus",
				at: { line: sumber.bodyLine + index, column: match.index + 1 },
				message: `Rujukan "#${target}" tidak menunjuk pasal mana pun di naskah ini.`,
				suggestion: suggestFrom(
					target,
					pasal.map((satu) => satu.slug),
				),
			});
		}
	});
};
