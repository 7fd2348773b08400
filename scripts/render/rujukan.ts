import type { Blok, Daftar, Naskah, Pasal } from "../model/isi.ts";
import { pasalOf } from "../model/isi.ts";

/** Where a link inside a document leads. */
export interface Tujuan {
	/** Id of an element in the same document. */
	readonly jangkar: string;
	/** "Pasal 7 ayat (2)"; absent where the target is not a clause. */
	readonly sebutan?: string;
}

/** Finds what `#…` means in one document. */
export interface Rujukan {
	find(fragment: string): Tujuan | undefined;
}

/** For documents without clauses: no link leads anywhere. */
export const TANPA_RUJUKAN: Rujukan = { find: () => undefined };

const UNSUR = /^(.+?)((?:-(?:ayat|huruf|angka)-[0-9a-z]+)+)$/;

function anchorsIn(blok: readonly Blok[]): string[] {
	return blok
		.filter((satu): satu is Daftar => satu.jenis === "daftar")
		.flatMap((daftar) => daftar.butir)
		.flatMap((butir) => [...(butir.jangkar ? [butir.jangkar] : []), ...anchorsIn(butir.blok)]);
}

/** "-ayat-2-huruf-a" → " ayat (2) huruf a" */
function unsurInWords(ekor: string): string {
	return ekor.replace(/-(ayat|huruf|angka)-([0-9a-z]+)/g, (_, unsur: string, nomor: string) =>
		unsur === "ayat" ? ` ayat (${nomor})` : ` ${unsur} ${nomor}`,
	);
}

/**
 * The clauses of a naskah by the slug of their heading (`jangka-waktu`) and by their own id (`pasal-7`),
 * so that `[Pasal](#jangka-waktu-ayat-2)` becomes "Pasal 7 ayat (2)" however the clauses are renumbered.
 */
export function rujukanOf(naskah: Naskah): Rujukan {
	const pasal = new Map<string, Pasal>();
	for (const satu of pasalOf(naskah).toReversed()) pasal.set(satu.slug, satu).set(satu.jangkar, satu);
	const jangkar = new Set([
		...naskah.batang_tubuh.map((simpul) => simpul.jangkar),
		...naskah.lampiran.map((lampiran) => lampiran.jangkar),
		...pasalOf(naskah).flatMap((satu) => anchorsIn(satu.blok)),
	]);

	function findUnsur(fragment: string): Tujuan | undefined {
		const [, slug = "", ekor = ""] = UNSUR.exec(fragment) ?? [];
		const induk = pasal.get(slug);
		if (!induk) return undefined;
		const tepat = `${induk.jangkar}${ekor}`;
		return {
			jangkar: jangkar.has(tepat) ? tepat : induk.jangkar,
			sebutan: `Pasal ${induk.nomor}${unsurInWords(ekor)}`,
		};
	}

	return {
		find(fragment) {
			const satu = pasal.get(fragment);
			if (satu) return { jangkar: satu.jangkar, sebutan: `Pasal ${satu.nomor}` };
			return findUnsur(fragment) ?? (jangkar.has(fragment) ? { jangkar: fragment } : undefined);
		},
	};
}
