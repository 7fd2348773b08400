import { type DokumenNaskah, isNaskah } from "../../model/arsip.ts";
import { bacaTerbilang } from "../../model/baca-terbilang.ts";
import type { Severity } from "../../model/diagnostic.ts";
import { jumlahBadan } from "../../model/pihak.ts";
import type { PenulisanCheck } from "./penulisan.ts";

const B = "(?:(\\d{1,2})(?:[^\\S\\n]{0,3}\\([^()\\n]{1,30}\\))?|(\\p{L}{3,10}(?:[^\\S\\n]\\p{L}{3,10})?))";
const C = "[^\\S\\n]{1,5}";
/** "dibuat dalam rangkap 3 (tiga)", "ditandatangani dalam 3 (tiga) rangkap" */
const RANGKAP = new RegExp(
	`(?<!\\p{L})(?:dibuat|ditandatangani)(?!\\p{L})[^.;\\n]{0,150}?(?:rangkap${C}(?:asli${C})?${B}|(?<![\\d.,])(\\d{1,2})[^\\S\\n]{0,3}\\([^()\\n]{1,30}\\)${C}rangkap)(?![\\p{L}\\d])`,
	"giu",
);
const BERMETERAI = new RegExp(
	`^[^.;\\n]{0,80}?(?<![\\p{L}\\d])${B}${C}(?:(?:rangkap|lembar|eksemplar)${C})?(?:di${C}antaranya|diantaranya)${C}(?:ber|dibubuhi${C})m[ea]terai`,
	"iu",
);

/** "rangkap 3 (tiga), masing-masing bermeterai cukup" */
const SEMUA_BERMETERAI =
	/^[^.;\n]{0,40}?(?:masing-masing|semuanya|seluruhnya)[^\S\n]{1,5}(?:ber|dibubuhi[^\S\n]{1,5})m[ea]terai/iu;

function bilangan(...tulisan: (string | undefined)[]): number | undefined {
	const written = tulisan.find((satu) => satu !== undefined);
	if (written === undefined) return undefined;
	const nilai = /^\d/.test(written) ? written : bacaTerbilang(written);
	return nilai === undefined ? undefined : Number(nilai);
}

/** What contradicts front-matter in one sentence; an error where front-matter says it, else a warning. */
function judge(
	{ jumlah, bermeterai }: { readonly jumlah: number; readonly bermeterai: number | undefined },
	{ rangkap, pihak }: DokumenNaskah["data"],
): { readonly message: string; readonly severity: Severity } | undefined {
	const badan = jumlahBadan(pihak);
	const awal = `Naskah ini disebut dibuat ${jumlah} rangkap, padahal`;
	if (!rangkap)
		return jumlah < badan ? { message: `${awal} yang menandatangani ${badan} badan.`, severity: "warning" } : undefined;
	if (jumlah !== rangkap.jumlah)
		return { message: `${awal} isian rangkap berjumlah ${rangkap.jumlah}.`, severity: "error" };
	if (bermeterai === undefined || rangkap.bermeterai === undefined || bermeterai === rangkap.bermeterai)
		return undefined;
	return {
		message: `Yang bermeterai disebut ${bermeterai} rangkap, padahal di isian rangkap ${rangkap.bermeterai}.`,
		severity: "error",
	};
}

/** The number of originals that the text states is that of front-matter, and enough for every body that signs. */
export const checkRangkapTertulis: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	if (!isNaskah(sasaran)) return;
	for (const match of teks.rata.matchAll(RANGKAP)) {
		const jumlah = bilangan(match[1], match[2], match[3]);
		const offset = match.index + match[0].toLowerCase().lastIndexOf("rangkap");
		if (jumlah === undefined || teks.letakOf(offset)?.bagian === "lampiran") continue;
		const end = match.index + match[0].length;
		const ekor = teks.rata.slice(end, end + 200);
		const [, angka, huruf] = BERMETERAI.exec(ekor) ?? [];
		const bermeterai = SEMUA_BERMETERAI.test(ekor) ? jumlah : bilangan(angka, huruf);
		const salah = judge({ jumlah, bermeterai }, sasaran.data);
		if (!salah) continue;
		report({
			ruleId: "rangkap-tertulis",
			at: teks.at(offset),
			...salah,
			suggestion: "Samakan kalimat ini dengan isian rangkap: { jumlah: …, bermeterai: … }.",
		});
	}
};
