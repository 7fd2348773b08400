import type { Arsip, BerkasCetak, BerkasDaerah, BerkasKerjaSama } from "./arsip.ts";
import type { Bentuk } from "./generated/schema-types.ts";
import type { Batas, Kalender } from "./kalender.ts";
import type { Citation } from "./peraturan.ts";

/** How a duty stands on a day. */
export type KeadaanTenggat = "belum-jatuh-tempo" | "segera" | "terlambat" | "terpenuhi" | "tidak-berlaku";

/** How a state is told to people. */
export const NAMA_KEADAAN_TENGGAT: Readonly<Record<KeadaanTenggat, string>> = {
	terlambat: "Terlambat",
	segera: "Segera",
	"belum-jatuh-tempo": "Belum jatuh tempo",
	terpenuhi: "Terpenuhi",
	"tidak-berlaku": "Tidak berlaku",
};

/** One time a duty falls due. */
export interface Tuntutan {
	/** Tells the times of one duty apart, for good: "2026-1", or the path of the paper that began it. */
	readonly kunci: string;
	/** What is to be done, in a few Indonesian words that can stand alone. */
	readonly uraian: string;
	/** The day from which the term runs, YYYY-MM-DD. */
	readonly sejak: string;
	/** What happened on that day: "penandatanganan PKS". */
	readonly peristiwa: string;
	/** Last day; none where the regulation asks the deed and sets no term. */
	readonly batas?: Batas;
	readonly dipenuhi?: Pemenuhan;
	/** Why nothing is asked any more, though nothing was done: "kerja sama telah berakhir". */
	readonly gugur?: string;
	/** What the regulation makes of silence: after the last day the duty counts as fulfilled by it. */
	readonly bila_lewat?: string;
}

/** The deed that ended a duty. */
export interface Pemenuhan {
	/** YYYY-MM-DD */
	readonly tanggal: string;
	/** The paper that proves it. */
	readonly dokumen?: BerkasCetak;
}

/** What a duty may look at. */
export interface LingkupKewajiban {
	readonly arsip: Arsip;
	readonly daerah: BerkasDaerah;
	readonly kalender: Kalender;
	/** YYYY-MM-DD */
	readonly today: string;
}

interface KewajibanUmum {
	/** Lasting id in kebab-case; never given to another duty. */
	readonly id: string;
	/** The duty in a few Indonesian words, for the calendar and the Panduan. */
	readonly judul: string;
	/** Rows of the list of duties that this one serves. */
	readonly rows: readonly string[];
	/** The provisions, the principal one first. */
	readonly cites: readonly [Citation, ...Citation[]];
	/** Duties of one subject are the same duty under two regulations: the stricter is due, both are shown. */
	readonly pokok?: string;
	/** Who has to do it. */
	readonly pelaku: string;
	/** The paper that proves it done, as its author writes it: kind, purpose, and what it must say. */
	readonly bukti: string;
}

/** A duty that every case owes. */
export interface KewajibanKasus extends KewajibanUmum {
	readonly lingkup: "kerja-sama";
	/**
	 * Owed by every region of the portal that is a party, each by its own regulations: the duty rests on naskah that
	 * all have signed. Without it the duty rests on letters and reports of the region whose case it is.
	 */
	readonly setiap_daerah?: true;
	/** Forms of cooperation of which the regulation speaks; without it, of all. */
	readonly bentuk?: readonly Bentuk[];
	/** Still owed when the case has ended, as a report on what was done is; every other duty stops on that day. */
	readonly sesudah_berakhir?: true;
	tuntut(kasus: BerkasKerjaSama, lingkup: LingkupKewajiban): readonly Tuntutan[];
}

/** A duty that the region owes, whatever its cases. */
export interface KewajibanDaerah extends KewajibanUmum {
	readonly lingkup: "daerah";
	tuntut(daerah: BerkasDaerah, lingkup: LingkupKewajiban): readonly Tuntutan[];
}

/** One obligation of the law with a day, or an event, on which it falls due. */
export type Kewajiban = KewajibanKasus | KewajibanDaerah;

/** Types an obligation where it is written. */
export function kewajiban<K extends Kewajiban>(definition: K): K {
	return definition;
}

/** One duty at one time, as it stands. */
export interface Tenggat extends Tuntutan {
	readonly kewajiban: Kewajiban;
	readonly daerah: BerkasDaerah;
	readonly kasus?: BerkasKerjaSama;
	readonly keadaan: KeadaanTenggat;
	/** Days past the last day, of the deed or of today; zero or more. */
	readonly hari_lewat: number;
	/** False where a stricter regulation of the region asks the same: that one is due. */
	readonly mengikat: boolean;
}
