import { berkelas, isSimpul, type Simpul, teksDalam, unsurDalam } from "../markah.ts";

/** The number of an item as the sheet prints it: "(2)", "a."; "" for none. */
export function labelOf(li: Simpul): string {
	const label = unsurDalam(li).find((anak) => berkelas(anak, "label"));
	return label ? teksDalam(label).trim() : "";
}

/** Elements that stand in a line of words. */
export const SEBARIS: readonly string[] = ["span", "strong", "em", "a", "b", "i", "br", "wbr"];

/** The first paragraph of an item stands beside its number; an item that begins otherwise has an empty one. */
export function pecahButir(isi: Simpul): [Simpul | undefined, ...Simpul[]] {
	const anak = unsurDalam(isi);
	if (anak[0]?.nama === "p" && !berkelas(anak[0], "rincian-nama")) return [anak[0], ...anak.slice(1)];
	return anak.every(({ nama }) => SEBARIS.includes(nama)) ? [isi] : [undefined, ...anak];
}

/** The name above an address goes into the paragraph of the address. */
export function denganNama(simpul: Simpul): Simpul {
	let nama: Simpul | undefined;
	const anak = simpul.anak.map((satu) => {
		if (!isSimpul(satu)) return satu;
		if (berkelas(satu, "rincian-nama")) nama = satu;
		const own = nama;
		if (satu.nama !== "dl" || !own) return satu;
		nama = undefined;
		return { ...satu, anak: [own, ...satu.anak] };
	});
	return { ...simpul, anak };
}
