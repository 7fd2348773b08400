import { bacaJudul } from "./judul.ts";
import { isKapital } from "./kapital.ts";
import type { ParagrafBaca } from "./paragraf.ts";

/** The parts of a naskah, in their order. */
export interface BagianNaskah {
	/** Title block: kind, parties, TENTANG, numbers. */
	readonly kepala: readonly ParagrafBaca[];
	/** "Pada hari ini …" and the parties. */
	readonly komparisi: readonly ParagrafBaca[];
	readonly konsideran: readonly ParagrafBaca[];
	readonly memperhatikan: readonly ParagrafBaca[];
	/** "… sepakat untuk mengadakan …:"; the sheet says it in its own words. */
	readonly kesepakatan: readonly ParagrafBaca[];
	readonly tubuh: readonly ParagrafBaca[];
	/** "Demikian …". */
	readonly penutup: readonly ParagrafBaca[];
	/** The last pasal holds the closing, and says nothing else. */
	readonly penutupDiPasal: boolean;
	/** Names below the text; the sheet prints its own. */
	readonly tandaTangan: readonly ParagrafBaca[];
	readonly lampiran: readonly ParagrafBaca[];
}

const PEMBUKA = /^(?:pada\s+hari\s+ini|on\s+this\s+day|yang\s+bertanda\s*tangan\s+di\s*bawah\s+ini)/i;
const DEMIKIAN =
	/^demikian(?:lah)?\b.*(?:dibuat|ditandatangani|disepakati|dibubuhi)|^dibuat\s+dan\s+ditandatangani\b|^done\s+and\s+signed\b/is;
/** The sentence that names the parties together ends the komparisi. */
const BERSAMA = /disebut\s+(?:juga\s+)?(?:sebagai\s+)?["“(]?\s*PARA\s+PIHAK|referred\s+to\s+as\s+(?:the\s+)?PARTIES/i;
const MENERANGKAN =
	/(?:menerangkan|menjelaskan|menyatakan|mempertimbangkan|declare)\b.{0,60}(?::|berikut\s*:?|follows\s*:?)$|^(?:menimbang|konsideran)\s*:?$/i;
const MEMPERHATIKAN = /^(?:dengan\s+)?(?:memperhatikan|mengingat|berpedoman)\b/i;
const SEPAKAT =
	/^(?:(?:berdasarkan|sehubungan\s+dengan|selanjutnya|sesuai\s+dengan|atas\s+dasar)\b.*|para\s+pihak\b.*)(?:sepakat|setuju|mengikatkan|mengadakan|ketentuan\S*(?:\s+dan\s+syarat\S*)?\s+sebagai\s+berikut).*:?$|have\s+agreed\s+as\s+follows/is;

const find = (
	isi: readonly ParagrafBaca[],
	from: number,
	test: (satu: ParagrafBaca, at: number) => boolean,
): number => {
	const found = isi.findIndex((satu, at) => at >= from && test(satu, at));
	return found < 0 ? isi.length : found;
};

/** All words of a paragraph or table, on one line. */
const teksOf = ({ teks, tabel }: ParagrafBaca): string =>
	tabel ? tabel.flat().join(" ").replaceAll("\n", " ") : teks.replaceAll("\n", " ");

/** The last sentence before Pasal 1, or one that ends in a colon: what the parties agree to do. */
const isSepakat = (isi: readonly ParagrafBaca[], at: number): boolean => {
	const satu = isi[at];
	if (!satu || satu.nomor !== undefined || satu.tabel || !SEPAKAT.test(teksOf(satu))) return false;
	return at === isi.length - 1 || satu.teks.trimEnd().endsWith(":");
};

/** What stands between the parties and Pasal 1: considerations, regulations heeded, the sentence of agreement. */
function splitKonsideran(
	isi: readonly ParagrafBaca[],
): Pick<BagianNaskah, "konsideran" | "memperhatikan" | "kesepakatan"> {
	const kesepakatan = isi.filter((_, at) => isSepakat(isi, at));
	const rest = isi.filter((_, at) => !isSepakat(isi, at));
	const start = rest.findIndex((satu) => satu.nomor === undefined && MENERANGKAN.test(teksOf(satu)));
	const tanpaPengantar = rest.filter((_, at) => at !== start);
	const cut = find(tanpaPengantar, 0, (satu) => satu.nomor === undefined && MEMPERHATIKAN.test(satu.teks));
	return { konsideran: tanpaPengantar.slice(0, cut), memperhatikan: tanpaPengantar.slice(cut), kesepakatan };
}

const PIHAK =
	/^(?:(?:PIHAK\s+(?:KE\p{Lu}+(?:\s(?:BELAS|PULUH(?:\s\p{Lu}+)?))?|PERTAMA)|PARA\s+PIHAK)\s*[,:]?\s*){1,6}$/u;

/** Where names are signed: the name of a party alone on its line or in a cell. */
function isTandaTangan({ teks, tabel, nomor }: ParagrafBaca): boolean {
	// "PIHAK KESATU : Jalan …" is an address.
	if (nomor !== undefined || tabel?.flat().some((sel) => sel.startsWith(":"))) return false;
	const lines = tabel ? tabel.flat().flatMap((sel) => sel.split("\n")) : teks.split("\n");
	return lines.some((line) => PIHAK.test(line.trim()));
}

const isLampiran = (isi: readonly ParagrafBaca[], at: number): boolean => bacaJudul(isi, at)?.jenis === "lampiran";

/** Cuts a naskah that has been cleaned into its parts; a part that is not there is empty. */
export function bagi(isi: readonly ParagrafBaca[]): BagianNaskah {
	const pasal = find(isi, 0, (_, at) => ["pasal", "bab"].includes(bacaJudul(isi, at)?.jenis ?? ""));
	const pembuka = find(isi, 0, ({ teks }, at) => at < pasal && PEMBUKA.test(teks));
	const awal = Math.min(pembuka, pasal);
	const bersama = isi.findIndex((satu, at) => at >= awal && at < pasal && BERSAMA.test(teksOf(satu)));
	const terang = find(isi, awal, (satu, at) => at < pasal && MENERANGKAN.test(teksOf(satu)));
	const sampai = bersama < 0 ? Math.min(terang, pasal) : bersama + 1;
	// A naskah of one page may have no pasal at all: what follows the parties is its text.
	const tubuh = pasal < isi.length ? pasal : sampai;
	const lastPasal = isi.findLastIndex((_, at) => bacaJudul(isi, at)?.jenis === "pasal");
	const sesudah = Math.max(tubuh, lastPasal);
	const demikian = find(isi, sesudah, (satu) => satu.nomor === undefined && DEMIKIAN.test(satu.teks));
	const lampiran = find(isi, sesudah, (_, at) => isLampiran(isi, at));
	const tanda = find(
		isi,
		demikian + 1,
		(satu) => isTandaTangan(satu) || satu.tabel !== undefined || isKapital(satu.teks),
	);
	const tanpaDemikian = find(isi, sesudah, isTandaTangan);
	const penutup = Math.min(demikian < isi.length ? demikian : tanpaDemikian, lampiran);
	// "Pasal 16 Penutup" that says nothing but "Demikian …" keeps it.
	const kosong = bacaJudul(isi, lastPasal);
	const satuSatunya = lastPasal >= 0 && kosong !== undefined && lastPasal + kosong.panjang === penutup;
	const ttd = Math.min(demikian < isi.length ? tanda : tanpaDemikian, lampiran);
	return {
		kepala: isi.slice(0, awal),
		komparisi: isi.slice(awal, sampai),
		...splitKonsideran(isi.slice(sampai, tubuh)),
		tubuh: isi.slice(tubuh, Math.max(satuSatunya ? ttd : penutup, tubuh)),
		penutup: isi.slice(penutup, ttd),
		penutupDiPasal: satuSatunya,
		tandaTangan: isi.slice(ttd, lampiran),
		lampiran: isi.slice(lampiran),
	};
}
