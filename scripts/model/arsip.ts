import type { Daerah, IsianMenurutJenis, KerjaSama, Libur, Peraturan } from "./generated/schema-types.ts";
import type { Blok, Naskah } from "./isi.ts";
import { isJenisDinas, isJenisNaskah, type JenisDinas, type JenisDokumen, type JenisNaskah } from "./jenis.ts";
import type { SourceDocument } from "./source.ts";

/** Everything in `content/` that has the right shape, tied together. */
export interface Arsip {
	readonly daerah: readonly BerkasDaerah[];
	readonly peraturan: ReadonlyMap<string, BerkasPeraturan>;
	/** Public holidays by year. */
	readonly libur: ReadonlyMap<number, BerkasLibur>;
	/** Pictures and fonts named by a region or a case, by their path inside `content/`. */
	readonly aset: ReadonlyMap<string, Aset>;
	/** PDFs from elsewhere that a paper attaches, by their path inside `content/`. They go into bundles and nowhere else. */
	readonly pdf?: ReadonlyMap<string, BerkasPdf>;
}

export interface BerkasPeraturan {
	readonly id: string;
	readonly data: Peraturan;
	readonly sumber: SourceDocument;
}

export interface BerkasLibur {
	readonly tahun: number;
	readonly data: Libur;
	readonly sumber: SourceDocument;
}

/** A file beside the content: a crest, the state emblem, a font. Already proven to be harmless. */
export interface Aset {
	readonly path: string;
	readonly mime: "image/svg+xml" | "image/png" | "image/jpeg" | "font/woff2" | "font/ttf" | "font/otf";
	readonly isi: Uint8Array;
}

/** A PDF that was made elsewhere: its pages, or what is wrong with it. */
export type BerkasPdf =
	| { readonly isi: Uint8Array; readonly halaman: number }
	| { readonly salah: { readonly ruleId: string; readonly message: string; readonly suggestion: string } };

export interface BerkasDaerah {
	/** Folder name; first part of every address. */
	readonly id: string;
	readonly data: Daerah;
	readonly sumber: SourceDocument;
	readonly kerja_sama: readonly BerkasKerjaSama[];
	/** Papers of the region that belong to no single case: meetings, yearly plans, guidance. */
	readonly dokumen: readonly DokumenDaerah[];
}

export interface BerkasKerjaSama {
	readonly jenis: "kerja-sama";
	/** Folder name; second part of every address. */
	readonly slug: string;
	readonly daerah: BerkasDaerah;
	readonly data: KerjaSama;
	readonly isi: readonly Blok[];
	readonly sumber: SourceDocument;
	readonly dokumen: readonly Dokumen[];
}

interface BerkasDokumen<J extends JenisDokumen> {
	readonly jenis: J;
	/** File name without `.md`; third part of the address. */
	readonly slug: string;
	readonly kerja_sama: BerkasKerjaSama;
	readonly data: IsianMenurutJenis[J];
	readonly sumber: SourceDocument;
}

interface DenganNaskah {
	readonly naskah: Naskah;
}
interface DenganIsi {
	readonly isi: readonly Blok[];
}

/** A paper of this kind, or of any of these kinds. */
export type DokumenBerjenis<J extends JenisDokumen> = J extends JenisDokumen
	? BerkasDokumen<J> & (J extends JenisNaskah ? DenganNaskah : DenganIsi)
	: never;

export type DokumenKesepakatan = DokumenBerjenis<"kesepakatan-bersama">;
export type DokumenPerjanjian = DokumenBerjenis<"perjanjian-kerja-sama">;
export type DokumenNota = DokumenBerjenis<"nota-kesepakatan">;
export type DokumenRencana = DokumenBerjenis<"rencana-kerja">;
export type DokumenKuasa = DokumenBerjenis<"surat-kuasa">;
export type DokumenAdendum = DokumenBerjenis<"adendum">;
export type DokumenPerpanjangan = DokumenBerjenis<"perpanjangan">;
export type DokumenMatrik = DokumenBerjenis<"matrik-evaluasi">;
export type DokumenLaporan = DokumenBerjenis<"laporan">;

/** What parties sign. */
export type DokumenNaskah = DokumenBerjenis<JenisNaskah>;
/** What names its parties, with pasal or without. */
export type DokumenBerpihak = DokumenNaskah | DokumenRencana;
export type Dokumen = DokumenBerjenis<JenisDokumen>;
/** Official papers beside the naskah. */
export type DokumenDinas = DokumenBerjenis<JenisDinas>;

/** Folders of a region for papers that belong to no single case. */
export const FOLDER_DAERAH = ["rapat", "rencana", "pembinaan"] as const;
export type FolderDaerah = (typeof FOLDER_DAERAH)[number];

interface BerkasDaerahBerjenis<J extends JenisDinas> extends DenganIsi {
	readonly jenis: J;
	/** File name without `.md`; third part of the address. */
	readonly slug: string;
	/** Second part of the address. */
	readonly folder: FolderDaerah;
	readonly daerah: BerkasDaerah;
	readonly data: IsianMenurutJenis[J];
	readonly sumber: SourceDocument;
}

/** A paper of the region of this kind. */
export type DokumenDaerahBerjenis<J extends JenisDinas> = J extends JenisDinas ? BerkasDaerahBerjenis<J> : never;
export type DokumenDaerah = DokumenDaerahBerjenis<JenisDinas>;

/** Whatever is printed on a sheet of its own. */
export type BerkasCetak = Dokumen | DokumenDaerah;
/** What a rule looks at. */
export type Sasaran = BerkasCetak | BerkasKerjaSama;

/** The region to which a paper or a case belongs. */
export const daerahOf = (sasaran: Sasaran): BerkasDaerah =>
	"daerah" in sasaran ? sasaran.daerah : sasaran.kerja_sama.daerah;

/** The case to which a paper belongs, or the case itself; none for a paper of the region. */
export const kasusOf = (sasaran: Sasaran): BerkasKerjaSama | undefined =>
	sasaran.jenis === "kerja-sama" ? sasaran : "kerja_sama" in sasaran ? sasaran.kerja_sama : undefined;

/** True for the kinds that have pasal and signatures. */
export function isNaskah(dokumen: Sasaran): dokumen is DokumenNaskah {
	return isJenisNaskah(dokumen.jenis);
}

/** True for official papers, of a case or of the region. */
export const isDinas = (sasaran: Sasaran): sasaran is DokumenDinas | DokumenDaerah => isJenisDinas(sasaran.jenis);

/** Everything that is printed, in the order of the archive. */
export function berkasCetakOf(arsip: Arsip): BerkasCetak[] {
	return arsip.daerah.flatMap((daerah) => [
		...daerah.kerja_sama.flatMap((kasus): BerkasCetak[] => [...kasus.dokumen]),
		...daerah.dokumen,
	]);
}

/** True for the kinds that name parties and are signed by them. */
export function isBerpihak(dokumen: Sasaran): dokumen is DokumenBerpihak {
	return isNaskah(dokumen) || dokumen.jenis === "rencana-kerja";
}

/** Every document of the archive, in its order. */
export function dokumenOf(arsip: Arsip): Dokumen[] {
	return arsip.daerah.flatMap((daerah) => daerah.kerja_sama.flatMap((kasus) => kasus.dokumen));
}
