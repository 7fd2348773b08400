import type { KonsolidasiTerbit } from "../model/adendum/terbit.ts";
import type { Arsip, BerkasCetak, Sasaran } from "../model/arsip.ts";
import type { PeranPihak } from "../model/hak-kewajiban.ts";
import type { BagianKepatuhan } from "../model/kepatuhan/susun.ts";
import type { Tenggat } from "../model/kewajiban.ts";
import type { TeksNanti } from "../model/teks-nanti.ts";
import type { CatatanVersi } from "../model/versi.ts";

/** The sheet of one document, printed and lying in the cache. */
export interface Lembar {
	/** Where the PDF lies on this machine. */
	readonly path: string;
	/** Hexadecimal. */
	readonly sha256: string;
	readonly pages: number;
	readonly bytes: number;
}

/** One rule as the Panduan lists it. */
export interface AturanPanduan {
	readonly id: string;
	readonly severity: string;
	readonly cites: readonly string[];
	readonly judul: string;
	readonly mengapa: string;
}

export interface TeksKonsolidasi {
	readonly susunan: KonsolidasiTerbit;
	readonly teks: TeksNanti;
}

/** What changed between two texts of a naskah that held one after the other. */
export interface Redline {
	/** "0-2": the number of adenda that each of the two has. */
	readonly id: string;
	/** "Naskah awal" */
	readonly dari: string;
	/** "Sesudah Adendum Kedua" */
	readonly ke: string;
	readonly teks: TeksNanti;
}

/** What the earlier stages made, handed over to be published. */
export interface Terbitan {
	readonly arsip: Arsip;
	/** YYYY-MM-DD */
	readonly today: string;
	/** Rendered text of each document and of each case file. */
	readonly bodies: ReadonlyMap<Sasaran, TeksNanti>;
	/** Text of each open naskah as its open adenda have left it, rendered; of those that have any. */
	readonly konsolidasi: ReadonlyMap<BerkasCetak, TeksKonsolidasi>;
	/** Each open naskah as Akoma Ntoso. */
	readonly akn: ReadonlyMap<BerkasCetak, TeksNanti>;
	/** What each party may ask and owes, by the naskah that says so, as its open adenda have left it. */
	readonly hak_kewajiban: ReadonlyMap<BerkasCetak, readonly PeranPihak[]>;
	/** For each of those, what its adenda changed. */
	readonly redline: ReadonlyMap<BerkasCetak, readonly Redline[]>;
	readonly sheets: ReadonlyMap<BerkasCetak, Lembar>;
	/** What is due and may be told: see `jadwalTerbit`. */
	readonly jadwal_terbit: readonly Tenggat[];
	/** Commit from which a file comes, by its path inside `content/`; empty outside a git checkout. */
	readonly commits: ReadonlyMap<string, string>;
	/** Every version of each document that anyone could read. */
	readonly versi: ReadonlyMap<BerkasCetak, CatatanVersi>;
	/** Whether versions that were replaced are known: not without git, nor in a shallow clone. */
	readonly riwayat: boolean;
	/** `templates/<jenis>/sample.md`, for the Panduan. */
	readonly samples: readonly { readonly jenis: string; readonly teks: string }[];
	readonly rules: readonly AturanPanduan[];
	/** Every duty of the regulations, what watches it, and what was found in the open files. */
	readonly kepatuhan: readonly BagianKepatuhan[];
}
