import type { Jenis } from "./generated/schema-types.ts";

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
	/** Kinds on which it may rest (`dasar`). */
	readonly induk: readonly JenisDokumen[];
}

/**
 * The table of kinds. A new one needs its name in `schemas/umum.schema.json`, a schema, a folder in `templates/`,
 * and a row here; `npm run generate`, and the type checker and `test/structure` tell what else is missing.
 */
export const SIFAT_JENIS = {
	"kesepakatan-bersama": { isi: "naskah", lambang: "negara", induk: ["kesepakatan-bersama"] },
	"perjanjian-kerja-sama": {
		isi: "naskah",
		lambang: "daerah",
		induk: ["kesepakatan-bersama", "perpanjangan", "perjanjian-kerja-sama"],
	},
	adendum: {
		isi: "naskah",
		lambang: "induk",
		mengubah: true,
		induk: ["kesepakatan-bersama", "perjanjian-kerja-sama", "perpanjangan", "adendum", "matrik-evaluasi"],
	},
	perpanjangan: {
		isi: "naskah",
		lambang: "induk",
		induk: ["kesepakatan-bersama", "perjanjian-kerja-sama", "perpanjangan", "matrik-evaluasi", "laporan"],
	},
	"matrik-evaluasi": {
		isi: "teks",
		lanskap: true,
		bernama: true,
		induk: ["kesepakatan-bersama", "perjanjian-kerja-sama", "adendum", "perpanjangan", "laporan"],
	},
	laporan: {
		isi: "teks",
		bernama: true,
		induk: ["kesepakatan-bersama", "perjanjian-kerja-sama", "adendum", "perpanjangan", "matrik-evaluasi", "laporan"],
	},
} as const satisfies Readonly<Record<JenisDokumen, SifatJenis>>;

type Tabel = typeof SIFAT_JENIS;

/** Kinds that parties sign: they have a konsideran, pasal and signatures. */
export type JenisNaskah = {
	[J in JenisDokumen]: Tabel[J]["isi"] extends "naskah" ? J : never;
}[JenisDokumen];

/** The row of a kind. */
export const sifatOf = (jenis: JenisDokumen): SifatJenis => SIFAT_JENIS[jenis];

/** True for the name of a kind of paper. */
export const isJenisDokumen = (jenis: unknown): jenis is JenisDokumen =>
	typeof jenis === "string" && Object.hasOwn(SIFAT_JENIS, jenis);

export const isJenisNaskah = (jenis: unknown): jenis is JenisNaskah =>
	isJenisDokumen(jenis) && SIFAT_JENIS[jenis].isi === "naskah";

/** True for the kinds whose pasal speak of another naskah's (adendum). */
export const isPengubah = (jenis: unknown): boolean => isJenisDokumen(jenis) && sifatOf(jenis).mengubah === true;
