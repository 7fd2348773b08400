import type { Blok, Memperhatikan } from "../../model/isi.ts";
import type { BlokMentah } from "./mentah.ts";
import { numberBagian } from "./penomoran.ts";
import { type Bagian, isMemperhatikan } from "./peran.ts";

const BAKU = "Dengan memperhatikan";

/** A sentence that opens the list of regulations and the list itself: where the considerations end. */
function findPengantar(blok: readonly BlokMentah[]): number {
	return blok.findIndex(
		(satu, index) =>
			satu.jenis === "paragraf" &&
			isMemperhatikan(satu.teks) &&
			satu.teks.endsWith(":") &&
			blok[index + 1]?.jenis === "daftar",
	);
}

/** "Mengingat" → "Mengingat:"; the bare word of the model is written out. */
function pengantarOf(judul: string): string {
	const words = judul.replace(/[\s:]+$/, "");
	return `${/^memperhatikan$/i.test(words) ? BAKU : words}:`;
}

function toMemperhatikan({ judul, blok }: Bagian): Memperhatikan {
	const [first, ...rest] = blok;
	const opens = first?.jenis === "paragraf" && first.teks.endsWith(":");
	return {
		pengantar: opens ? first.teks : pengantarOf(judul.teks),
		blok: numberBagian(opens ? rest : blok, "memperhatikan"),
		letak: judul.letak,
	};
}

/**
 * Reads `# Konsideran` and the regulations heeded, which stand below a heading of their own (`# Memperhatikan`) or
 * below a sentence in the konsideran ("Dengan memperhatikan …:").
 */
export function readKonsideran(bagian: readonly Bagian[]): {
	readonly konsideran: readonly Blok[];
	readonly memperhatikan?: Memperhatikan;
} {
	const konsideran = bagian.filter(({ peran }) => peran === "konsideran").flatMap(({ blok }) => blok);
	const [own, ...others] = bagian.filter(({ peran }) => peran === "memperhatikan");
	if (own) {
		const more = others.flatMap(({ judul, blok }) => [judul, ...blok]);
		return {
			konsideran: numberBagian(konsideran, "konsideran"),
			memperhatikan: toMemperhatikan({ ...own, blok: [...own.blok, ...more] }),
		};
	}
	const start = findPengantar(konsideran);
	const pengantar = konsideran[start];
	if (pengantar?.jenis !== "paragraf") return { konsideran: numberBagian(konsideran, "konsideran") };
	return {
		konsideran: numberBagian(konsideran.slice(0, start), "konsideran"),
		memperhatikan: {
			pengantar: pengantar.teks,
			blok: numberBagian(konsideran.slice(start + 1), "memperhatikan"),
			letak: pengantar.letak,
		},
	};
}
