import { type Dokumen, isNaskah } from "../model/arsip.ts";
import { NAMA_JENIS } from "../model/generated/vocabularies.ts";
import type { JenisDokumen } from "../model/jenis.ts";
import { slugify } from "../model/slug.ts";
import { isiContoh } from "./contoh.ts";
import { indukOf } from "./dasar.ts";
import { isianBaru } from "./isian.ts";
import { kerangkaAdendum, kerangkaOf } from "./kerangka.ts";
import type { Konteks } from "./konteks.ts";
import { periksaDulu } from "./periksa.ts";
import { kunciBerkas } from "./periode.ts";

/** A sample cut in two, without its fences. */
export interface Contoh {
	readonly yaml: string;
	readonly body: string;
}

/** What a paper does with the one it rests on. */
const TINDAKAN: Readonly<Partial<Record<JenisDokumen, string>>> = { adendum: "diubah", perpanjangan: "diperpanjang" };

/** "Kesepakatan Bersama Nomor 1 dan Nomor 2 tentang … perlu ditindaklanjuti dengan Perjanjian Kerja Sama" */
function alasanOf(induk: Dokumen, jenis: JenisDokumen): string {
	const nomor = isNaskah(induk) ? (induk.data.nomor ?? []).flatMap((satu) => (satu ? [`Nomor ${satu}`] : [])) : [];
	const bernomor = nomor.length > 0 ? ` ${new Intl.ListFormat("id").format(nomor)}` : "";
	const tindakan = TINDAKAN[jenis] ?? `ditindaklanjuti dengan ${NAMA_JENIS[jenis]}`;
	return `${NAMA_JENIS[induk.jenis]}${bernomor} tentang ${induk.data.judul} perlu ${tindakan}`;
}

function bodyOf(contoh: Contoh, konteks: Konteks): string {
	const { jenis } = konteks.rencana;
	const induk = indukOf(konteks);
	const alasan = induk && alasanOf(induk, jenis);
	if (jenis === "adendum" && induk && alasan) return kerangkaAdendum(NAMA_JENIS[induk.jenis], induk.data.judul, alasan);
	return kerangkaOf(contoh.body, NAMA_JENIS[jenis].toLowerCase(), alasan);
}

/** The text of a new paper: the front-matter that is known, and the clauses of its kind with blanks. */
export function susunBaru(contoh: Contoh, konteks: Konteks): string {
	return `---\n${isiContoh(contoh.yaml, isianBaru(konteks), periksaDulu(konteks.rencana))}---\n${bodyOf(contoh, konteks)}`;
}

/** File names that people use for the long name of a kind. */
const SINGKAT: Readonly<Record<string, string>> = { "perjanjian-kerja-sama": "pks" };

/**
 * The file name of a new paper without `.md`: its kind, what a letter is for, the span of a report; with a number where
 * that name is taken.
 * @param taken names that stand in the folder already
 */
export function namaBaru({ rencana }: Pick<Konteks, "rencana">, taken: ReadonlySet<string>): string {
	const { jenis, isian, periode, mitra } = rencana;
	const bentuk = jenis === "surat" && isian?.bentuk !== "lain" ? isian?.bentuk : undefined;
	const parts = [SINGKAT[jenis] ?? jenis, bentuk, mitra, periode && kunciBerkas(periode)];
	const base = slugify(parts.filter(Boolean).join("-")).slice(0, 70).replace(/-$/, "");
	if (!taken.has(base)) return base;
	for (let nomor = 2; ; nomor++) if (!taken.has(`${base}-${nomor}`)) return `${base}-${nomor}`;
}
