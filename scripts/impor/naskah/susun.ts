import { type AsingBaca, bacaAsing } from "./asing.ts";
import { type BagianNaskah, bagi } from "./bagian.ts";
import { pisahBahasa, sepertiIndonesia } from "./dwibahasa.ts";
import { turunkanJudul } from "./judul-atas.ts";
import { bacaKepala, type KepalaBaca } from "./kepala.ts";
import { bacaPihak, type PihakBaca } from "./komparisi.ts";
import { bacaMasa, type MasaBaca } from "./masa.ts";
import type { ParagrafBaca } from "./paragraf.ts";
import { bacaPembuka, type PembukaBaca } from "./pembuka.ts";
import { bacaPenutup, type PenutupBaca } from "./penutup.ts";
import { isKosong, rapikan } from "./rapikan.ts";
import { type PasalBaca, tulisTeks, tulisTubuh } from "./tubuh.ts";

/** A naskah as it was read; what it does not say is undefined, nothing is made up. */
export interface NaskahBaca {
	readonly kepala: KepalaBaca;
	readonly pembuka: PembukaBaca;
	readonly pihak: readonly PihakBaca[];
	readonly masa: MasaBaca;
	readonly rangkap: PenutupBaca["rangkap"];
	readonly asing: AsingBaca | undefined;
	/** Pasal with what stands in them. */
	readonly pasal: readonly PasalBaca[];
	/** Title block, considerations and regulations, in which the naskah that this one rests on is named. */
	readonly pertimbangan: string;
	/** Markdown below the front-matter. */
	readonly body: string;
	/** Lines below the closing that the sheet sets by itself: signatures, paraf. */
	readonly dilewati: readonly string[];
	/** The closing stands in the last pasal, and the sheet will set its own below it. */
	readonly penutupDiPasal: boolean;
	/** The sentence of agreement, where it says more than the sheet's own; "" else. */
	readonly kesepakatan: string;
	/** Items that have a number and no text. */
	readonly butirKosong: number;
}

/** No sentence that is taken apart here is longer. */
const TERPANJANG = 4000;

/** What the sheet says before Pasal 1. */
const BAKU =
	/^(?:Berdasarkan hal-hal tersebut di atas, s|S)esuai dengan kedudukan dan kewenangan masing-masing, PARA PIHAK setuju dan sepakat [^.;]{0,400}sebagai berikut:$/;

const teksOf = (isi: readonly ParagrafBaca[]): string =>
	isi.map(({ teks, tabel }) => (tabel ? tabel.flat().join(" ") : teks).replaceAll("\n", " ")).join(" ");

/** The pasal about the term, or all of them where no title says so. */
function masaOf(pasal: readonly PasalBaca[], tanggal: string | undefined, today: string): MasaBaca {
	const own = pasal.filter(({ judul }) => /jangka\s+waktu|masa\s+berlaku|berlaku/i.test(judul));
	return bacaMasa(
		(own.length > 0 ? own : pasal).map(({ teks }) => teks.slice(0, TERPANJANG)).join(" "),
		tanggal,
		today,
	);
}

function bodyOf(
	bagian: BagianNaskah,
	tubuh: readonly string[],
	penutup: PenutupBaca,
	asing: AsingBaca | undefined,
): string {
	const part = (judul: string, isi: readonly string[]): string[] => (isi.length > 0 ? [judul, "", ...isi, ""] : []);
	const lines = [
		...part("# Konsideran", tulisTeks(bagian.konsideran)),
		...part("# Memperhatikan", tulisTeks(bagian.memperhatikan)),
		...tubuh,
		"",
		...(penutup.sendiri === undefined || bagian.penutupDiPasal ? [] : part("# Penutup", tulisTeks(bagian.penutup))),
		...tulisTubuh(bagian.lampiran).lines,
		"",
		...(asing?.lines ?? []),
	];
	return `${lines
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim()}\n`;
}

/**
 * Reads a naskah from the paragraphs of a Word file or a PDF.
 * @param today YYYY-MM-DD; tells the century of a year of two digits
 * @param lain the other language, where the reader has parted the columns already
 */
export function susunNaskah(
	paragraf: readonly ParagrafBaca[],
	today: string,
	lain: readonly ParagrafBaca[] = [],
): NaskahBaca {
	const { indonesia, asing: kolom } =
		lain.length > 0 ? { indonesia: paragraf, asing: sepertiIndonesia(lain) } : pisahBahasa(paragraf);
	const semua = rapikan(indonesia);
	const bagian = bagi(turunkanJudul(semua.filter((satu) => !isKosong(satu))));
	const tubuh = tulisTubuh(bagian.tubuh);
	const pembuka = bacaPembuka(teksOf(bagian.komparisi.slice(0, 1)).slice(0, TERPANJANG), today);
	const penutup = bacaPenutup(teksOf(bagian.penutup).slice(0, TERPANJANG));
	const asing = bacaAsing(rapikan(kolom));
	const kesepakatan = teksOf(bagian.kesepakatan);
	return {
		kepala: bacaKepala(bagian.kepala, teksOf([...bagian.konsideran, ...bagian.tubuh])),
		pembuka,
		pihak: bacaPihak(bagian.komparisi.slice(1)),
		masa: masaOf(tubuh.pasal, pembuka.tanggal, today),
		rangkap: penutup.rangkap,
		asing,
		pasal: tubuh.pasal,
		pertimbangan: teksOf([...bagian.kepala, ...bagian.konsideran, ...bagian.memperhatikan]),
		body: bodyOf(bagian, tubuh.lines, penutup, asing),
		dilewati: bagian.tandaTangan.map((satu) => teksOf([satu])),
		penutupDiPasal: bagian.penutupDiPasal,
		kesepakatan: BAKU.test(kesepakatan) ? "" : kesepakatan,
		butirKosong: semua.filter(isKosong).length,
	};
}
