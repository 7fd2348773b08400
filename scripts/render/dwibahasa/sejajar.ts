import type { Blok, Butir, Daftar, Unsur } from "../../model/isi.ts";

/** What stands in one cell; `dalam` names the items around it, outermost first, for its indentation. */
export interface Petak {
	readonly blok: readonly Blok[];
	readonly dalam: readonly Unsur[];
}

/** Two cells that begin on one line of the sheet. */
export type Baris = readonly [Petak, Petak];

const sameShape = (satu: readonly Blok[], lain: readonly Blok[]): boolean =>
	satu.length === lain.length && satu.every((blok, index) => isPair(blok, lain[index]));

function isPair(satu: Blok, lain: Blok | undefined): boolean {
	if (satu.jenis !== lain?.jenis) return false;
	if (satu.jenis !== "daftar" || lain.jenis !== "daftar") return true;
	return satu.unsur === lain.unsur && satu.butir.length === lain.butir.length;
}

const one = (daftar: Daftar, butir: Butir, blok: readonly Blok[]): Daftar => ({
	...daftar,
	butir: [{ ...butir, blok }],
});

/** An ayat whose items match those beside it is split at them; any other stays whole. */
function splitButir(
	[daftar, lain]: readonly [Daftar, Daftar],
	[kiri, kanan]: readonly [Butir, Butir],
	dalam: Petak["dalam"],
): Baris[] {
	const head = kiri.blok.findIndex(({ jenis }) => jenis === "daftar");
	const splits = head > 0 && sameShape(kiri.blok, kanan.blok);
	const end = splits ? head : undefined;
	const first: Baris = [
		{ blok: [one(daftar, kiri, kiri.blok.slice(0, end))], dalam },
		{ blok: [one(lain, kanan, kanan.blok.slice(0, end))], dalam },
	];
	if (!splits) return [first];
	return [first, ...sejajarkan(kiri.blok.slice(head), kanan.blok.slice(head), [...dalam, daftar.unsur])];
}

/**
 * Lays two texts beside each other: block beside block, ayat beside ayat, huruf beside huruf, as far as they are built
 * alike; where they are not, each stays whole beside the other.
 */
export function sejajarkan(kiri: readonly Blok[], kanan: readonly Blok[], dalam: Petak["dalam"] = []): Baris[] {
	if (kiri.length === 0 && kanan.length === 0) return [];
	if (!sameShape(kiri, kanan)) {
		return [
			[
				{ blok: kiri, dalam },
				{ blok: kanan, dalam },
			],
		];
	}
	return kiri.flatMap((satu, index): Baris[] => {
		const lain = kanan[index] as Blok;
		if (satu.jenis !== "daftar" || lain.jenis !== "daftar") {
			return [
				[
					{ blok: [satu], dalam },
					{ blok: [lain], dalam },
				],
			];
		}
		return satu.butir.flatMap((butir, place) => splitButir([satu, lain], [butir, lain.butir[place] as Butir], dalam));
	});
}
