import type { Arsip, DokumenNaskah } from "./arsip.ts";
import type { RangkapTambahan } from "./generated/schema-types.ts";
import { isBerlaku, tanggalHukum } from "./keberlakuan.ts";
import { jumlahBadan } from "./pihak.ts";

/** A copy that a regulation asks for beyond one for each party. */
export interface TambahanBerdasar {
	readonly untuk: RangkapTambahan["untuk"];
	/** The provision, as a citation. */
	readonly cite: string;
}

/** The further copies that the region's regulations in force on the naskah's date ask for. */
export function rangkapTambahan(
	dokumen: DokumenNaskah,
	arsip: Pick<Arsip, "peraturan">,
	today: string,
): TambahanBerdasar[] {
	const { daerah } = dokumen.kerja_sama;
	const inForce = daerah.data.peraturan.filter(({ id }) => isBerlaku(arsip, daerah, id, tanggalHukum(dokumen, today)));
	return inForce.flatMap(({ id }) => {
		const asked = arsip.peraturan.get(id)?.data.rangkap_tambahan ?? [];
		const meant = asked.filter(({ jenis }) => jenis === undefined || jenis.includes(dokumen.jenis));
		return meant.map(({ untuk, ketentuan }) => ({ untuk, cite: `${id}:${ketentuan}` }));
	});
}

/**
 * How many originals are signed: what the document says, else one for each body that signs and, where a regulation in
 * force asks for one with the paraf hierarki, one more (Perbup Barito Selatan 23/2023 Pasal 20 ayat (4), Pasal 24 ayat (4)).
 * @param today the day that stands in for a document without date, YYYY-MM-DD
 */
export function jumlahRangkap(dokumen: DokumenNaskah, arsip: Pick<Arsip, "peraturan">, today: string): number {
	const { rangkap, pihak } = dokumen.data;
	if (rangkap) return rangkap.jumlah;
	const paraf = rangkapTambahan(dokumen, arsip, today).some(({ untuk }) => untuk === "paraf-hierarki");
	return jumlahBadan(pihak) + (paraf ? 1 : 0);
}
