import type { DokumenNaskah } from "./arsip.ts";
import type { JangkaWaktu } from "./generated/schema-types.ts";
import { addLama, parseLama } from "./tanggal.ts";

/** First and last day of a term, YYYY-MM-DD, as far as they are known. */
export interface BatasMasa {
	readonly mulai: string | undefined;
	readonly selesai: string | undefined;
}

/** Five years from 2 November 2026 end on 1 November 2031. */
function lastDay(mulai: string | undefined, lama: string | undefined): string | undefined {
	const length = lama === undefined ? undefined : parseLama(lama);
	return mulai && length ? addLama(addLama(mulai, length), { days: -1 }) : undefined;
}

/**
 * The bounds of a naskah's term. It begins on the day of signing unless it says otherwise.
 * @param tanggal day of signing, YYYY-MM-DD
 */
export function batasMasa(jangkaWaktu: JangkaWaktu, tanggal: string | null | undefined): BatasMasa {
	const mulai = jangkaWaktu.mulai ?? tanggal ?? undefined;
	return { mulai, selesai: jangkaWaktu.selesai ?? lastDay(mulai, jangkaWaktu.lama) };
}

/** The bounds of a naskah's term as its front-matter gives them. */
export const masaNaskah = ({ data }: DokumenNaskah): BatasMasa => batasMasa(data.jangka_waktu ?? {}, data.tanggal);
