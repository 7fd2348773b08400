import type { Arsip, Dokumen, DokumenNaskah } from "./arsip.ts";
import type { JangkaWaktu } from "./generated/schema-types.ts";
import { perubahanOf } from "./silsilah.ts";
import { hariTerakhir, type Lama, parseLama } from "./tanggal.ts";

/** First and last day of a term, YYYY-MM-DD, as far as they are known. */
export interface BatasMasa {
	readonly mulai: string | undefined;
	readonly selesai: string | undefined;
}

/** What a calendar can reckon with; a longer term is a slip, and told as such elsewhere. */
const isWajar = ({ years = 0, months = 0, days = 0 }: Lama): boolean =>
	years <= 999 && months <= 9999 && days <= 99_999;

function lastDay(mulai: string | undefined, lama: string | undefined): string | undefined {
	const length = lama === undefined ? undefined : parseLama(lama);
	return mulai && length && isWajar(length) ? hariTerakhir(mulai, length) : undefined;
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

/** True for a paper that was made: a draft changes nothing yet, and one that was called off nothing any more. */
export const isBerjalan = ({ data }: Dokumen): boolean => data.status !== "batal" && data.status !== "rancangan";

/**
 * The bounds of a naskah's term as its adenda and renewals have left it: the first day stays, the last is that of the
 * newest which sets one.
 * @param dihitung which of them count, for instance only those that are signed
 */
export function masaKini(
	naskah: DokumenNaskah,
	arsip: Pick<Arsip, "daerah">,
	dihitung: (dokumen: Dokumen) => boolean,
): BatasMasa {
	const { jangka_waktu = {}, tanggal } = naskah.data;
	const awal = batasMasa(jangka_waktu, tanggal);
	const akhir = perubahanOf(naskah, arsip).flatMap((satu) => {
		if (!satu.data.jangka_waktu || !dihitung(satu)) return [];
		return batasMasa(satu.data.jangka_waktu, satu.data.tanggal).selesai ?? [];
	});
	return { mulai: awal.mulai, selesai: akhir.at(-1) ?? awal.selesai };
}
