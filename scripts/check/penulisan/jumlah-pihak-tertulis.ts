import { isNaskah } from "../../model/arsip.ts";
import { bacaTerbilang } from "../../model/baca-terbilang.ts";
import { terbilang } from "../../model/terbilang.ts";
import { isAdendum, type PenulisanCheck } from "./penulisan.ts";

/** "kedua belah pihak", "ketiga belah pihak", "keempat PIHAK"; "pihak ketiga" is somebody else. */
const JUMLAH =
	/(?<!\p{L})(ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))[^\S\n]{1,5}(?:belah[^\S\n]{1,5}pihak|PIHAK)(?!\p{L})(?![^\S\n]{1,5}KE)/giu;

/** The parties counted in a sentence are as many as front-matter names. */
export const checkJumlahPihakTertulis: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	if (!isNaskah(sasaran) || isAdendum(sasaran)) return;
	const { length } = sasaran.data.pihak;
	for (const match of teks.rata.matchAll(JUMLAH)) {
		const [tertulis, kata = ""] = match;
		const jumlah = Number(bacaTerbilang(kata.slice(2)));
		const isBelah = /belah/i.test(tertulis);
		const letak = teks.letakOf(match.index);
		// What the konsideran tells may be of an earlier agreement between others.
		if (jumlah === length || (!isBelah && !/PIHAK$/.test(tertulis)) || letak?.bagian !== "pasal") continue;
		const benar = length === 2 ? "kedua belah pihak" : `ke${terbilang(length)} PIHAK`;
		report({
			ruleId: "jumlah-pihak-tertulis",
			at: teks.at(match.index),
			message: `Ditulis "${tertulis.replace(/\s+/g, " ")}", padahal naskah ini dibuat oleh ${length} pihak.`,
			suggestion: `Tulis "PARA PIHAK" atau "${benar}".`,
		});
	}
};
