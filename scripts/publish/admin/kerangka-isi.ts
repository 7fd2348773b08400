import { isJenisDokumen, sifatOf } from "../../model/jenis.ts";
import type { Terbitan } from "../terbitan.ts";

const JUDUL = /^#{1,3} .+$/;

/**
 * The headings of a sample, each with a blank below it that the check names: what a new paper begins with. Nothing of
 * the sample's own text goes along, nor its appendices.
 */
export function kerangkaIsi(sample: string): string {
	const [, body = ""] = sample.split(/^---\n[\s\S]*?\n---\n/);
	const judul = body.split("\n").filter((baris) => JUDUL.test(baris) && !/^# Lampiran/.test(baris));
	return judul
		.map((baris, at) => {
			const isKelompok = baris.startsWith("# ") && judul[at + 1]?.startsWith("## ") && baris !== "# Konsideran";
			return isKelompok ? baris : `${baris}\n[isi ${baris.replace(/^#+ /, "").toLowerCase()}]\n`;
		})
		.join("\n")
		.trim();
}

/** Whether headings alone make a beginning: not in two languages, nor where clauses of another naskah are quoted. */
const isBerkerangka = (jenis: string): boolean =>
	isJenisDokumen(jenis) && !sifatOf(jenis).dwibahasa && !sifatOf(jenis).mengubah;

/** The skeleton of each kind that has one. */
export const kerangkaOf = (samples: Terbitan["samples"]): ReadonlyMap<string, string> =>
	new Map(samples.filter(({ jenis }) => isBerkerangka(jenis)).map(({ jenis, teks }) => [jenis, kerangkaIsi(teks)]));
