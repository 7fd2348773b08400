import type { Bahasa, KataAcuan } from "../../model/bahasa/bahasa.ts";
import type { Naskah } from "../../model/isi.ts";
import { type Rujukan, rujukanOf } from "../rujukan.ts";

/** References inside the second text: `[Article](#en-scope)` is "Article 3", `[paragraph](…)` "paragraph (2)". */
export function rujukanAsing(naskah: Naskah, { kata }: Bahasa): Rujukan {
	const words = Object.entries(kata) as readonly (readonly [KataAcuan, string])[];
	const toIndonesia = (label: string): string =>
		words.find(([, asing]) => asing.toLowerCase() === label.trim().toLowerCase())?.[0] ?? label;
	const toAsing = (teks: string): string =>
		words.reduce((sum, [indonesia, asing]) => sum.replace(new RegExp(`\\b${indonesia}\\b`, "i"), asing), teks);
	const wrap = (rujukan: Rujukan): Rujukan => ({
		at: (jangkar) => wrap(rujukan.at(jangkar)),
		find(href, label) {
			const found = rujukan.find(href, toIndonesia(label));
			return found?.teks === undefined ? found : { ...found, teks: toAsing(found.teks) };
		},
	});
	return wrap(rujukanOf(naskah));
}
