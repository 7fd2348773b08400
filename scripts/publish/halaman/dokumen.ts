import type { TeksNanti } from "../../model/teks-nanti.ts";
import { type IstilahPublik, linkIstilah } from "../istilah.ts";
import type {
	DaerahPublik,
	DinasPublik,
	DokumenPublik,
	DokumenTerbuka,
	KasusTerbuka,
	KuasaPublik,
	LaporanPublik,
	MatrikPublik,
	NaskahPublik,
	Portal,
	RencanaPublik,
} from "../portal.ts";
import { isDinasPublik, isNaskahPublik } from "../portal.ts";
import { textForScreen } from "../teks.ts";
import { type Keadaan, keadaanNaskah } from "./keadaan.ts";
import { kasusTerbuka, pesertaOf, type Tautan, tautanDaerah } from "./ringkas.ts";

/** A document as another one names it. */
export interface Terkait extends Tautan {
	readonly jenis: string;
	readonly tanggal?: string;
}

/** A case as the page of one of its papers needs it: without the other papers, which are many. */
export type KasusDokumen = Pick<KasusTerbuka, "judul" | "url" | "bentuk" | "perangkat_daerah" | "pihak" | "urusan">;

const kasusDokumen = ({ judul, url, bentuk, perangkat_daerah, pihak, urusan }: KasusTerbuka): KasusDokumen => ({
	judul,
	url,
	bentuk,
	perangkat_daerah,
	pihak,
	urusan,
});

export interface HalamanDokumen<D extends DokumenTerbuka = DokumenTerbuka> {
	readonly url: string;
	readonly dokumen: D;
	/** What the paper's page says of its case; none for a paper of the region. */
	readonly kasus?: KasusDokumen;
	readonly daerah: Tautan;
	/** Every region of the portal that takes part in its case; for a paper of no case, the region itself. */
	readonly peserta: readonly Tautan[];
	/** How a naskah stands today. */
	readonly keadaan?: Keadaan;
	/** The text with a link of its own at every pasal and ayat. */
	readonly teks: TeksNanti;
	/** Documents on which this one rests. */
	readonly induk: readonly Terkait[];
	/** Documents that rest on this one. */
	readonly turunan: readonly Terkait[];
}

export interface HalamanDokumenMenurutJenis {
	readonly naskah: readonly HalamanDokumen<NaskahPublik>[];
	/** Naskah that have a consolidated text; `teks` is that text. */
	readonly konsolidasi: readonly HalamanDokumen<NaskahPublik>[];
	readonly rencana: readonly HalamanDokumen<RencanaPublik>[];
	readonly kuasa: readonly HalamanDokumen<KuasaPublik>[];
	readonly matrik: readonly HalamanDokumen<MatrikPublik>[];
	readonly laporan: readonly HalamanDokumen<LaporanPublik>[];
	readonly dinas: readonly HalamanDokumen<DinasPublik>[];
}

export const toTerkait = ({ judul, url, jenis, tanggal }: DokumenTerbuka): Terkait => ({
	judul,
	url,
	jenis,
	...(tanggal && { tanggal }),
});

/** An open paper with the region, and the case where there is one, to which it belongs. */
interface Bertempat {
	readonly daerah: DaerahPublik;
	readonly kasus?: KasusTerbuka;
	readonly dokumen: DokumenTerbuka;
}

export const terbukaIn = (dokumen: readonly DokumenPublik[]): DokumenTerbuka[] =>
	dokumen.filter((satu): satu is DokumenTerbuka => satu.akses === "terbuka");

/** Every open paper, of cases and of regions. */
export function semuaTerbuka(portal: Portal): Bertempat[] {
	const ofCases = kasusTerbuka(portal).flatMap(({ daerah, kasus }) =>
		terbukaIn(kasus.dokumen).map((dokumen) => ({ daerah, kasus, dokumen })),
	);
	const ofRegions = portal.daerah.flatMap((daerah) =>
		terbukaIn(daerah.dokumen).map((dokumen) => ({ daerah, dokumen })),
	);
	return [...ofCases, ...ofRegions];
}

/** For each document, by address, those that rest on it, in the order in which they came. */
function turunanOf(all: readonly DokumenTerbuka[]): Map<string, Terkait[]> {
	const found = new Map<string, Terkait[]>();
	for (const dokumen of all) {
		for (const induk of dokumen.dasar) found.set(induk, [...(found.get(induk) ?? []), toTerkait(dokumen)]);
	}
	for (const turunan of found.values()) turunan.sort((a, b) => (a.tanggal ?? "").localeCompare(b.tanggal ?? "", "id"));
	return found;
}

/** The text as the screen shows it; its terms, which the page holds too, are part of what it is made from. */
const untukLayar = (teks: TeksNanti, istilah: readonly IstilahPublik[]): TeksNanti =>
	teks.lalu("layar", (html) => linkIstilah(textForScreen(html), istilah));

/** The pages of all open documents, by kind. Lineage may lead from one case to another. */
export function halamanDokumen(portal: Portal): HalamanDokumenMenurutJenis {
	const papers = semuaTerbuka(portal);
	const all = papers.map(({ dokumen }) => dokumen);
	const byUrl = new Map(all.map((dokumen) => [dokumen.url, dokumen]));
	const turunan = turunanOf(all);
	const pages = papers.map(
		({ daerah, kasus, dokumen }): HalamanDokumen => ({
			url: dokumen.url,
			dokumen,
			...(kasus && { kasus: kasusDokumen(kasus) }),
			daerah: tautanDaerah(daerah),
			peserta: kasus ? pesertaOf(kasus, daerah, portal) : [tautanDaerah(daerah)],
			teks: untukLayar(dokumen.teks, isNaskahPublik(dokumen) ? dokumen.istilah : []),
			induk: dokumen.dasar.flatMap((url) => byUrl.get(url) ?? []).map(toTerkait),
			turunan: turunan.get(dokumen.url) ?? [],
			...(isNaskahPublik(dokumen) && { keadaan: keadaanNaskah(dokumen, portal.hari) }),
		}),
	);
	const isDinas = (page: HalamanDokumen): page is HalamanDokumen<DinasPublik> => isDinasPublik(page.dokumen);
	const isNaskah = (page: HalamanDokumen): page is HalamanDokumen<NaskahPublik> => isNaskahPublik(page.dokumen);
	const ofJenis = <J extends DokumenTerbuka["jenis"]>(jenis: J) =>
		pages.filter((page): page is HalamanDokumen<Extract<DokumenTerbuka, { jenis: J }>> => page.dokumen.jenis === jenis);
	const naskah = pages.filter(isNaskah);
	return {
		naskah,
		konsolidasi: naskah.flatMap((page) => {
			const { konsolidasi } = page.dokumen;
			if (!konsolidasi) return [];
			return [{ ...page, url: konsolidasi.url, teks: untukLayar(konsolidasi.teks, konsolidasi.istilah) }];
		}),
		dinas: pages.filter(isDinas),
		rencana: ofJenis("rencana-kerja"),
		kuasa: ofJenis("surat-kuasa"),
		matrik: ofJenis("matrik-evaluasi"),
		laporan: ofJenis("laporan"),
	};
}
