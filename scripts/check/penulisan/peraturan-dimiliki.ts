import { distance } from "fastest-levenshtein";
import type { Arsip } from "../../model/arsip.ts";
import type { Peraturan } from "../../model/generated/schema-types.ts";
import { bacaKutipan } from "./peraturan-kutipan.ts";

/** A regulation we hold, with the one among them that repealed it. */
export interface Dimiliki {
	readonly data: Peraturan;
	/** The first day on which it no longer was in force. */
	readonly sampai?: { readonly sejak: string; readonly pencabut: Peraturan };
}

const plain = (teks: string): string => teks.toLowerCase().replace(/\s+/g, " ").trim();
/** Letters alone: "antar daerah" and "antardaerah", "Kerjasama" and "Kerja Sama" are one title. */
const rapat = (teks: string): string => teks.toLowerCase().replace(/[^\p{L}\d]/gu, "");

/** "peraturan bupati barito selatan": a region's regulation bears the name of its region. */
export function namaOf({ bentuk, penetap }: Peraturan): string {
	const jabatan = plain(bentuk).replace("peraturan ", "");
	const pemegang = plain(penetap).replace("walikota", "wali kota");
	return /^(?:bupati|wali kota|gubernur)/.test(jabatan) ? `peraturan ${pemegang}` : plain(bentuk);
}

/** "Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah" */
export const tulisPeraturan = (satu: Peraturan): string =>
	`${satu.bentuk} Nomor ${satu.nomor} Tahun ${satu.tahun} tentang ${satu.judul}`;

/** True when two titles are one, but for a slip or a tail that was cut off; `tepat` allows neither. */
export function sameJudul(dikutip: string, benar: string, tepat = false): boolean {
	const [a, b] = [rapat(dikutip), rapat(benar)];
	if (tepat) return a === b;
	const length = Math.min(a.length, b.length);
	return length < 6 || distance(a.slice(0, length), b.slice(0, length)) <= length * 0.15;
}

/** Who repealed whom, as their own closing provisions say: "… dicabut dan dinyatakan tidak berlaku". */
function pencabutanOf(semua: readonly Peraturan[]): ReadonlyMap<Peraturan, { sejak: string; pencabut: Peraturan }> {
	const dicabut = new Map<Peraturan, { sejak: string; pencabut: Peraturan }>();
	for (const pencabut of semua) {
		const { sejak } = pencabut.berlaku;
		const penutup = pencabut.ketentuan.filter(({ bunyi }) =>
			/dicabut\s+dan\s+dinyatakan\s+tidak\s+berlaku/i.test(bunyi),
		);
		if (!sejak) continue;
		for (const { nama, nomor, tahun } of penutup.flatMap(({ bunyi }) => bacaKutipan(bunyi.replace(/\s+/g, " ")))) {
			const lama = semua.find((satu) => satu.nomor === nomor && satu.tahun === tahun && namaOf(satu) === nama);
			if (lama && lama !== pencabut) dicabut.set(lama, { sejak, pencabut });
		}
	}
	return dicabut;
}

const known = new WeakMap<Arsip, readonly Dimiliki[]>();

/** The regulations of `content/peraturan`, read once for one archive. */
export function dimilikiOf(arsip: Arsip): readonly Dimiliki[] {
	const made = known.get(arsip);
	if (made) return made;
	const semua = [...arsip.peraturan.values()].map(({ data }) => data);
	const dicabut = pencabutanOf(semua);
	const dimiliki = semua.map((data): Dimiliki => {
		const sampai = dicabut.get(data);
		return { data, ...(sampai && { sampai }) };
	});
	known.set(arsip, dimiliki);
	return dimiliki;
}
