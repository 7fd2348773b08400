import type { JangkaWaktu } from "../../model/generated/schema-types.ts";
import { addLama, parseLama } from "../../model/tanggal.ts";
import type { Masa } from "../portal.ts";
import { filled } from "./isian.ts";

/** Five years from 2 November 2026 end on 1 November 2031. */
function lastDay(mulai: string | undefined, lama: string | undefined): string | undefined {
	const length = lama === undefined ? undefined : parseLama(lama);
	return mulai && length ? addLama(addLama(mulai, length), { days: -1 }) : undefined;
}

/**
 * The term of a naskah. It begins on the day of signing unless it says otherwise.
 * @param tanggal day of signing, YYYY-MM-DD
 */
export function masaOf(jangkaWaktu: JangkaWaktu, tanggal: string | undefined): Masa {
	const { lama, keterangan } = jangkaWaktu;
	const mulai = jangkaWaktu.mulai ?? tanggal;
	return filled({ mulai, selesai: jangkaWaktu.selesai ?? lastDay(mulai, lama), lama, keterangan });
}
