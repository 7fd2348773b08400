import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Phrases of the editor, by its own keys, one inside another. */
export interface Kamus {
	readonly [kunci: string]: string | Kamus;
}

/** `{ "a.b": "x" }` is `{ a: { b: "x" } }`. */
function susun(kunci: readonly string[], kata: string, dalam: Record<string, string | Kamus>): void {
	const [awal = "", ...sisa] = kunci;
	if (sisa.length === 0) {
		dalam[awal] = kata;
		return;
	}
	const lanjut = dalam[awal];
	const isi: Record<string, string | Kamus> = typeof lanjut === "object" ? lanjut : {};
	dalam[awal] = isi;
	susun(sisa, kata, isi);
}

/**
 * What the editor says, in Indonesian. What is not translated it says in English.
 * @param folder of files that hold phrases by their keys, as `validation.value_missing`
 */
export async function bacaBahasa(folder: string): Promise<Kamus> {
	const kamus: Record<string, string | Kamus> = {};
	for (const nama of (await readdir(folder)).sort()) {
		const frasa = JSON.parse(await readFile(join(folder, nama), "utf8")) as Record<string, string>;
		for (const [kunci, kata] of Object.entries(frasa)) susun(kunci.split("."), kata, kamus);
	}
	return kamus;
}
