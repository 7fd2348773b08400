import type { DokumenKesepakatan, DokumenPerpanjangan } from "../model/arsip.ts";
import type { RuleContext } from "../model/rule.ts";
import { addLama, compareTanggal, type Lama, parseLama, tanggalPanjang } from "../model/tanggal.ts";

const LIMA_TAHUN: Lama = { years: 5 };
/** Days of five years with one leap day among them, the fewest there can be. */
const HARI_LIMA_TAHUN = 1826;

const exceeds = ({ years = 0, months = 0, days = 0 }: Lama): boolean =>
	years > 5 || months > 60 || days > HARI_LIMA_TAHUN;

/** Reports a term of more than five years, by its dates and by its stated length. */
export function checkLimaTahun(
	{ data, sumber }: DokumenKesepakatan | DokumenPerpanjangan,
	{ report }: Pick<RuleContext, "report">,
): void {
	const { selesai, lama } = data.jangka_waktu;
	const mulai = data.jangka_waktu.mulai ?? data.tanggal;
	const batas = mulai && addLama(mulai, LIMA_TAHUN);
	// Five years to the day are still five years: whether the first day counts is the parties' affair.
	if (selesai && batas && compareTanggal(selesai, batas) > 0) {
		report({
			at: sumber.locate(["jangka_waktu", "selesai"]),
			message: `Berakhir ${tanggalPanjang(selesai)}, lebih dari lima tahun sejak ${tanggalPanjang(mulai)}.`,
			suggestion: `Ubah selesai menjadi paling lambat ${batas}; sesudah itu kesepakatan dapat diperpanjang.`,
		});
	}
	const term = lama === undefined ? undefined : parseLama(lama);
	if (term && exceeds(term)) {
		report({
			at: sumber.locate(["jangka_waktu", "lama"]),
			message: `Jangka waktu ${lama} lebih dari lima tahun.`,
			suggestion: "Ubah lama menjadi paling banyak 5 tahun; sesudah itu kesepakatan dapat diperpanjang.",
		});
	}
}
