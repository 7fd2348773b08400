import type { BerkasDaerah, DokumenDaerahBerjenis } from "../model/arsip.ts";
import type { JenisDinas } from "../model/jenis.ts";

type Bertanggal<J extends JenisDinas> = DokumenDaerahBerjenis<J> & { readonly data: { readonly tanggal: string } };

/** The region's own papers of this kind that were made, the oldest first. Drafts prove nothing. */
export function regionPapers<J extends JenisDinas>(daerah: BerkasDaerah, jenis: J): Bertanggal<J>[] {
	const wanted: string = jenis;
	const made = daerah.dokumen.filter(
		({ jenis: kind, data }) =>
			kind === wanted && typeof data.tanggal === "string" && ["final", "ditandatangani"].includes(data.status),
	) as unknown as Bertanggal<J>[];
	return made.sort((a, b) => a.data.tanggal.localeCompare(b.data.tanggal, "id"));
}

/**
 * The years for which a region owes something: from its first paper to this year.
 * @param terakhir month and day on which the first paper must be there for its own year to count: "03-31"
 */
export function yearsOf(daerah: BerkasDaerah, today: string, terakhir = "12-31"): number[] {
	const papers = [...daerah.dokumen, ...daerah.kerja_sama.flatMap((kasus) => kasus.dokumen)];
	const days = papers.flatMap(({ data }) => data.tanggal ?? []).filter((day) => day <= today);
	const first = days.sort()[0];
	if (first === undefined) return [];
	const from = Number(first.slice(0, 4)) + (first.slice(5) > terakhir ? 1 : 0);
	const count = Math.max(0, Number(today.slice(0, 4)) - from + 1);
	return Array.from({ length: count }, (_, index) => from + index);
}
