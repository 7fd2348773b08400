import type { Arsip, DokumenNaskah } from "./arsip.ts";
import { penandaTanganOf, pihakOf, sebutanPihak } from "./pihak.ts";
import { jumlahRangkap, rangkapTambahan } from "./rangkap.ts";

/** One copy of a naskah, as it lies on the table. */
export interface Rangkap {
	/** Place among the originals, from 1; none for the photocopy, which nobody signs. */
	readonly ke?: number;
	/** Who keeps it: "PIHAK KESATU, Pemerintah Daerah Kabupaten Tirtapura". */
	readonly untuk: string;
	/**
	 * Places of the parties, from 1, whose signature bears the meterai on it. One meterai is owed for each original (UU
	 * 10/2020); by custom a party keeps the one on which another has stamped its signature, here the next in order.
	 */
	readonly meterai: readonly number[];
	/** Offices that put their paraf on it, in order; only on the original with the paraf hierarki. */
	readonly paraf: readonly string[];
	/** The provision that asks for it; none where the naskah itself does. */
	readonly dasar?: string;
}

export interface RencanaPaket {
	readonly dokumen: DokumenNaskah;
	readonly rangkap: readonly Rangkap[];
	/** How many meterai are to be bought. */
	readonly jumlahMeterai: number;
}

/** Every body that signs, with the place of its party. */
function badanOf(dokumen: DokumenNaskah, arsip: Pick<Arsip, "daerah">): { untuk: string; pihak: number }[] {
	const known = pihakOf(dokumen.kerja_sama, arsip.daerah);
	return dokumen.data.pihak.flatMap((pihak, index) => {
		const ids = [...new Set(penandaTanganOf(pihak).map((orang) => orang.mewakili ?? pihak.mewakili ?? ""))];
		return ids.map((id) => {
			const nama = known.find((satu) => satu.id === id)?.nama ?? id;
			return { untuk: [sebutanPihak(pihak, index), nama].filter(Boolean).join(", "), pihak: index + 1 };
		});
	});
}

/** Offices from the drafter up to Sekda, as the region names them for its paraf hierarki. */
function parafOf({ kerja_sama }: DokumenNaskah): readonly string[] {
	const { data } = kerja_sama.daerah;
	if (data.paraf_hierarki) return data.paraf_hierarki;
	const tim = (kedudukan: string) => data.tkksd?.filter((satu) => satu.kedudukan === kedudukan) ?? [];
	const atasan = ["Sekretaris", "Wakil Ketua", "Ketua"].flatMap(tim).map(({ jabatan }) => jabatan);
	return [`Kepala ${kerja_sama.data.perangkat_daerah}`, ...atasan];
}

/**
 * What lies in the pack of one naskah: an original for each body that signs, then the one with the paraf hierarki and
 * the photocopy for Sekretariat TKKSD where a regulation of the region asks for them (Perbup Barito Selatan 23/2023
 * Pasal 20 ayat (4), Pasal 24 ayat (4)); where the naskah says how many originals there are, so many.
 * @param today the day that stands in for a document without date, YYYY-MM-DD
 */
export function rencanakanPaket(dokumen: DokumenNaskah, arsip: Arsip, today: string): RencanaPaket {
	const tambahan = rangkapTambahan(dokumen, arsip, today);
	const badan = badanOf(dokumen, arsip);
	const jumlah = jumlahRangkap(dokumen, arsip, today);
	const jumlahPihak = dokumen.data.pihak.length;
	const bermeterai = dokumen.data.rangkap?.bermeterai ?? badan.length;
	const parafRule = tambahan.find(({ untuk }) => untuk === "paraf-hierarki");
	const originals = badan.slice(0, jumlah).map(
		({ untuk, pihak }, index): Rangkap => ({
			ke: index + 1,
			untuk,
			meterai: index < bermeterai ? [(pihak % jumlahPihak) + 1] : [],
			paraf: [],
		}),
	);
	const rest = Array.from({ length: Math.max(0, jumlah - originals.length) }, (_, index): Rangkap => {
		const isParaf = index === 0 && parafRule !== undefined;
		return {
			ke: originals.length + index + 1,
			untuk: isParaf ? "Rangkap berparaf hierarki, untuk arsip Bagian Kerja Sama" : "Arsip",
			meterai: originals.length + index < bermeterai ? [1] : [],
			paraf: isParaf ? parafOf(dokumen) : [],
			...(isParaf && { dasar: parafRule.cite }),
		};
	});
	const photocopies = tambahan
		.filter(({ untuk }) => untuk === "fotokopi-sekretariat")
		.slice(0, 1)
		.map(({ cite }): Rangkap => ({ untuk: "Sekretariat TKKSD", meterai: [], paraf: [], dasar: cite }));
	const rangkap = [...originals, ...rest, ...photocopies];
	return { dokumen, rangkap, jumlahMeterai: rangkap.reduce((sum, satu) => sum + satu.meterai.length, 0) };
}
