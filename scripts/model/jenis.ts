import type { Jenis } from "./generated/schema-types.ts";
import { NAMA_JENIS } from "./generated/vocabularies.ts";

/** A kind of paper in a case; the case file itself is none. */
export type JenisDokumen = Exclude<Jenis, "kerja-sama">;

/** What one kind of paper is, for all stages. */
export interface SifatJenis {
	/** `naskah`: konsideran, pasal and signatures; `teks`: notes below a table or a report. */
	readonly isi: "naskah" | "teks";
	/** The sheet lies on its side. */
	readonly lanskap?: true;
	/** Its title names the kind already, as that of a report does. */
	readonly bernama?: true;
	/** Head of a naskah: the state emblem, the crests of the parties, or whatever the naskah it changes has. */
	readonly lambang?: "negara" | "daerah" | "induk";
	/** Its pasal bear roman numbers and quote the text of the naskah it changes. */
	readonly mengubah?: true;
	/** Written in Indonesian and another language, side by side. */
	readonly dwibahasa?: true;
	/** Frame of an official paper: what surrounds its text on the sheet. */
	readonly bingkai?: "surat" | "laporan" | "berita-acara" | "daftar";
	/** A paper of the region that belongs to no single case. */
	readonly milik?: "daerah";
	/** Kinds on which it may rest (`dasar`). */
	readonly induk: readonly JenisDokumen[];
}

/** Official papers may answer or report on any other. */
const SEMUA = Object.keys(NAMA_JENIS).filter((jenis) => jenis !== "kerja-sama") as readonly JenisDokumen[];

/** Kinds that parties sign: who may rest on one is said by name, row by row. A test holds this list to the table. */
const DITANDATANGANI: readonly JenisDokumen[] = [
	"kesepakatan-bersama",
	"perjanjian-kerja-sama",
	"nota-kesepakatan",
	"pernyataan-kehendak",
	"naskah-kerja-sama",
	"adendum",
	"perpanjangan",
];

/** Kinds on which any naskah may rest: what parties weigh before they sign one. */
const PENDUKUNG = SEMUA.filter((jenis) => !DITANDATANGANI.includes(jenis));

/** The naskah that an adendum may change and a perpanjangan renew. */
const DAPAT_DIUBAH = [
	"kesepakatan-bersama",
	"perjanjian-kerja-sama",
	"nota-kesepakatan",
	"naskah-kerja-sama",
	"perpanjangan",
] as const;

/**
 * The table of kinds. A new one needs its name in `schemas/umum.schema.json`, a schema, a folder in `templates/`,
 * and a row here; `npm run generate`, and the type checker and `test/structure` tell what else is missing.
 */
export const SIFAT_JENIS = {
	"kesepakatan-bersama": { isi: "naskah", lambang: "negara", induk: ["kesepakatan-bersama", ...PENDUKUNG] },
	"perjanjian-kerja-sama": {
		isi: "naskah",
		lambang: "daerah",
		induk: ["kesepakatan-bersama", "nota-kesepakatan", "perpanjangan", "perjanjian-kerja-sama", ...PENDUKUNG],
	},
	"nota-kesepakatan": {
		isi: "naskah",
		lambang: "daerah",
		induk: ["kesepakatan-bersama", "nota-kesepakatan", ...PENDUKUNG],
	},
	"rencana-kerja": { isi: "teks", lanskap: true, induk: ["nota-kesepakatan", "rencana-kerja"] },
	"surat-kuasa": { isi: "teks", induk: ["kesepakatan-bersama", "nota-kesepakatan"] },
	"pernyataan-kehendak": { isi: "naskah", lambang: "daerah", dwibahasa: true, induk: [] },
	"naskah-kerja-sama": {
		isi: "naskah",
		lambang: "daerah",
		dwibahasa: true,
		induk: ["pernyataan-kehendak", "naskah-kerja-sama"],
	},
	adendum: {
		isi: "naskah",
		lambang: "induk",
		mengubah: true,
		induk: [...DAPAT_DIUBAH, "adendum", ...PENDUKUNG],
	},
	perpanjangan: {
		isi: "naskah",
		lambang: "induk",
		induk: [...DAPAT_DIUBAH, ...PENDUKUNG],
	},
	"matrik-evaluasi": {
		isi: "teks",
		lanskap: true,
		bernama: true,
		induk: SEMUA,
	},
	laporan: {
		isi: "teks",
		bernama: true,
		induk: SEMUA,
	},
	"kerangka-acuan-kerja": { isi: "teks", bingkai: "laporan", bernama: true, induk: SEMUA },
	telaahan: { isi: "teks", bingkai: "laporan", bernama: true, induk: SEMUA },
	surat: { isi: "teks", bingkai: "surat", bernama: true, induk: SEMUA },
	"persetujuan-dprd": { isi: "teks", bingkai: "berita-acara", bernama: true, induk: SEMUA },
	"laporan-mitra": { isi: "teks", bingkai: "laporan", bernama: true, induk: SEMUA },
	"laporan-semester": { isi: "teks", bingkai: "laporan", bernama: true, induk: SEMUA },
	"laporan-pemantauan": { isi: "teks", bingkai: "laporan", bernama: true, induk: SEMUA },
	"laporan-evaluasi": { isi: "teks", bingkai: "laporan", bernama: true, induk: SEMUA },
	"berita-acara": { isi: "teks", bingkai: "berita-acara", bernama: true, induk: SEMUA },
	notulen: { isi: "teks", bingkai: "laporan", bernama: true, induk: SEMUA },
	"daftar-hadir": { isi: "teks", bingkai: "daftar", bernama: true, induk: SEMUA },
	perselisihan: { isi: "teks", bingkai: "laporan", bernama: true, induk: SEMUA },
	pengakhiran: { isi: "teks", bingkai: "berita-acara", bernama: true, induk: SEMUA },
	rapat: { isi: "teks", bingkai: "laporan", bernama: true, milik: "daerah", induk: SEMUA },
	"rencana-kerja-sama": {
		isi: "teks",
		bingkai: "laporan",
		bernama: true,
		lanskap: true,
		milik: "daerah",
		induk: SEMUA,
	},
	pembinaan: { isi: "teks", bingkai: "laporan", bernama: true, milik: "daerah", induk: SEMUA },
} as const satisfies Readonly<Record<JenisDokumen, SifatJenis>>;

type Tabel = typeof SIFAT_JENIS;

/** Kinds that parties sign: they have a konsideran, pasal and signatures. */
export type JenisNaskah = {
	[J in JenisDokumen]: Tabel[J]["isi"] extends "naskah" ? J : never;
}[JenisDokumen];

/** Official papers beside the naskah: letters, reports, minutes, lists. */
export type JenisDinas = {
	[J in JenisDokumen]: Tabel[J] extends { readonly bingkai: string } ? J : never;
}[JenisDokumen];

/** The row of a kind. */
export const sifatOf = (jenis: JenisDokumen): SifatJenis => SIFAT_JENIS[jenis];

/** True for the name of a kind of paper. */
export const isJenisDokumen = (jenis: unknown): jenis is JenisDokumen =>
	typeof jenis === "string" && Object.hasOwn(SIFAT_JENIS, jenis);

export const isJenisNaskah = (jenis: unknown): jenis is JenisNaskah =>
	isJenisDokumen(jenis) && SIFAT_JENIS[jenis].isi === "naskah";

export const isJenisDinas = (jenis: unknown): jenis is JenisDinas =>
	isJenisDokumen(jenis) && sifatOf(jenis).bingkai !== undefined;

/** True for the kinds whose pasal say what changes in those of another naskah (adendum). */
export const isMengubahPasal = (jenis: unknown): boolean => isJenisDokumen(jenis) && sifatOf(jenis).mengubah === true;

/** True for the kinds that are written in two languages. */
export const isDwibahasa = (jenis: unknown): boolean => isJenisDokumen(jenis) && sifatOf(jenis).dwibahasa === true;
