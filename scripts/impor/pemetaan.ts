import { Document, parse } from "yaml";
import { EnvironmentFault } from "../model/fault.ts";
import type { KolomCocok } from "./cocok.ts";
import { ARTI, type Isian, isIsian } from "./kolom.ts";

/** What the columns of a region's registers mean, by their headers. */
export type Pemetaan = ReadonlyMap<string, Isian>;

const bad = (file: string, pesan: string): EnvironmentFault =>
	new EnvironmentFault(`Pemetaan ${file} ${pesan}; pilihannya ${Object.keys(ARTI).join(", ")}.`);

/**
 * Reads what was settled before.
 * @param file name for messages
 * @throws EnvironmentFault when it is no mapping or names a meaning that there is not
 */
export function bacaPemetaan(text: string, file: string): Pemetaan {
	let data: unknown;
	try {
		data = parse(text, { maxAliasCount: 0 });
	} catch {
		throw bad(file, "tidak dapat dibaca sebagai YAML");
	}
	const kolom: unknown = Reflect.get(Object(data), "kolom");
	if (typeof kolom !== "object" || kolom === null || Array.isArray(kolom))
		throw bad(file, 'tidak berisi "kolom:" dengan baris "Judul Kolom: arti"');
	const entries = Object.entries(kolom as object).map(([judul, isian]): [string, Isian] => {
		if (!isIsian(isian)) throw bad(file, `memberi kolom "${judul}" arti "${String(isian)}" yang tidak dikenal`);
		return [judul, isian];
	});
	return new Map(entries);
}

/** The mapping as it is kept, with what is settled now added to what was before. */
export function tulisPemetaan(lama: Pemetaan, kolom: readonly KolomCocok[]): string {
	const all = new Map(lama);
	for (const { judul, isian, ragu } of kolom) if (judul !== "" && ragu.length === 0) all.set(judul, isian);
	const doc = new Document({ kolom: Object.fromEntries(all) });
	doc.commentBefore = ` Arti kolom register, dipakai lagi oleh perintah impor berikutnya. Pilihannya:\n${Object.entries(
		ARTI,
	)
		.map(([isian, arti]) => ` - ${isian}: ${arti}`)
		.join("\n")}`;
	return doc.toString({ lineWidth: 0 });
}
