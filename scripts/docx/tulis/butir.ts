import { berkelas, type Simpul, teksDalam, unsurDalam } from "../markah.ts";

/** The number of an item as the sheet prints it: "(2)", "a."; "" for none. */
export function labelOf(li: Simpul): string {
	const label = unsurDalam(li).find((anak) => berkelas(anak, "label"));
	return label ? teksDalam(label).trim() : "";
}

/** The first paragraph of an item stands beside its number; an item that begins otherwise has an empty one. */
export function pecahButir(isi: Simpul): [Simpul | undefined, ...Simpul[]] {
	const anak = unsurDalam(isi);
	if (anak[0]?.nama === "p" && !berkelas(anak[0], "rincian-nama")) return [anak[0], ...anak.slice(1)];
	return anak.length === 0 ? [isi] : [undefined, ...anak];
}
