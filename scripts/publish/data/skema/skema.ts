import type { Skema } from "../../halaman/skema.ts";
import { isianDari, type SkemaData } from "./alat.ts";
import { kepatuhanSkema, manifestSkema, tenggatSkema } from "./lain.ts";
import { registerSkema } from "./register.ts";

/**
 * JSON Schema (draft-07) of the open data, by the file it describes.
 * @param isi schemas of the content, from which the meaning of its fields comes
 */
export function skemaData(isi: ReadonlyMap<string, Skema>): ReadonlyMap<string, SkemaData> {
	const isian = isianDari(isi);
	const all: readonly [string, SkemaData][] = [
		["register.json", registerSkema(isian)],
		["tenggat.json", tenggatSkema],
		["manifest.json", manifestSkema],
		["kepatuhan.json", kepatuhanSkema],
	];
	return new Map(
		all.map(([nama, skema]) => [nama, { $schema: "http://json-schema.org/draft-07/schema#", title: nama, ...skema }]),
	);
}

/** "register.json" → "register.schema.json" */
export const namaSkema = (nama: string): string => nama.replace(/\.json$/, ".schema.json");
