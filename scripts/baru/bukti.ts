import { isJenisDokumen, type JenisDokumen, SIFAT_JENIS } from "../model/jenis.ts";
import type { Usulan } from "../model/usulan.ts";

const NAMA = Object.keys(SIFAT_JENIS).sort((a, b) => b.length - a.length);
const JENIS = new RegExp(`(?<![a-z-])(?:${NAMA.join("|")})(?![a-z-])`, "g");

const fieldOf = (teks: string, nama: string): Readonly<Record<string, string>> => {
	const [, value] = new RegExp(`\\b${nama}: ([\\p{L}-]+)`, "u").exec(teks) ?? [];
	return value === undefined ? {} : { [nama]: value };
};

/** Letters say in `bukti` what they are for, whence they come and to whom they go. */
function toUsulan(jenis: JenisDokumen, ekor: string): Usulan {
	if (jenis !== "surat") return { jenis };
	return { jenis, isian: { ...fieldOf(ekor, "bentuk"), ...fieldOf(ekor, "arah"), ...fieldOf(ekor, "kepada") } };
}

/**
 * The papers that prove a duty done, from the words in which the duty names them ("laporan-evaluasi atau
 * matrik-evaluasi"), the usual one first. What stands in another clause ("; pada semester terakhir juga …") is left out.
 */
export function bacaBukti(bukti: string): Usulan[] {
	return bukti
		.split(";")
		.slice(0, 1)
		.flatMap((bagian) =>
			[...bagian.matchAll(JENIS)].flatMap(({ 0: jenis, index }) =>
				isJenisDokumen(jenis) ? [toUsulan(jenis, bagian.slice(index))] : [],
			),
		);
}
