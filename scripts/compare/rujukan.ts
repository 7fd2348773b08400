import type { IsiBanding, Potongan, TeksBanding } from "../model/perbandingan.ts";
import type { Bagian } from "./bagian.ts";

/** What each clause that bears another number is called now: "pasal 7" → "pasal 8". */
export function renumbered(pairs: readonly (readonly [Bagian, Bagian])[]): ReadonlyMap<string, string> {
	const moved = pairs.filter(([lama, baru]) => lama.label !== baru.label);
	return new Map(moved.map(([lama, baru]) => [lama.label.toLowerCase(), baru.label.toLowerCase()]));
}

const PASAL = /\bpasal \d+[a-z]?\b/g;

/** True where the old words become the new ones by nothing but the new numbers of clauses. */
function isFollowed(lama: string, baru: string, nomor: ReadonlyMap<string, string>): boolean {
	return lama.toLowerCase().replace(PASAL, (label) => nomor.get(label) ?? label) === baru.toLowerCase();
}

function follows(teks: TeksBanding, nomor: ReadonlyMap<string, string>): boolean {
	const side = (bukan: Potongan["ubahan"]) =>
		teks
			.filter(({ ubahan }) => ubahan !== bukan)
			.map((run) => run.teks)
			.join(" ");
	return teks.every(({ ubahan }) => ubahan === "tetap") || isFollowed(side("baru"), side("lama"), nomor);
}

function textsOf(isi: IsiBanding): readonly TeksBanding[] {
	return isi.jenis === "baris" ? [isi.label, isi.teks] : [isi.kepala, ...isi.baris.map(({ sel }) => sel)].flat();
}

/** True when a clause differs only in references that follow clauses which got another number. */
export function followsRenumbering(
	judul: TeksBanding,
	isi: readonly IsiBanding[],
	nomor: ReadonlyMap<string, string>,
): boolean {
	const isWhole = isi.every(({ ubahan }) => ubahan === "tetap" || ubahan === "berubah");
	return isWhole && [judul, ...isi.flatMap(textsOf)].every((teks) => follows(teks, nomor));
}
