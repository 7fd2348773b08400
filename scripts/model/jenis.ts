import type { Jenis } from "./generated/schema-types.ts";

/** Kinds that parties sign: they have a konsideran, pasal and signatures. */
export const JENIS_NASKAH = ["kesepakatan-bersama", "perjanjian-kerja-sama"] as const satisfies readonly Jenis[];
export type JenisNaskah = (typeof JENIS_NASKAH)[number];

export const isJenisNaskah = (jenis: unknown): jenis is JenisNaskah =>
	(JENIS_NASKAH as readonly unknown[]).includes(jenis);
