import { bacaTerbilang } from "../../model/baca-terbilang.ts";
import { compareTanggal, hariTerakhir, parseLama } from "../../model/tanggal.ts";
import { bacaTanggalSel } from "../tanggal-sel.ts";

/** The term of a naskah, as its pasal says. */
export interface MasaBaca {
	readonly mulai: string | undefined;
	readonly selesai: string | undefined;
	/** The end was worked out from a length ("5 (lima) tahun sejak ditandatangani"), not written as a day. */
	readonly dihitung: boolean;
	/** "5 tahun", where a length is written. */
	readonly lama: string | undefined;
}

const TANGGAL = "\\d{1,2}\\s+\\p{L}+\\s+\\d{4}";
const RENTANG = new RegExp(
	`(?:tanggal\\s+)?(${TANGGAL})\\s+(?:sampai(?:\\s+dengan)?|hingga|s\\.?d\\.?|s/d)\\s+(?:tanggal\\s+)?(${TANGGAL})`,
	"iu",
);
const LAMA =
	/(?:selama|jangka\s+waktu|masa\s+berlaku)\s+(\d{1,3}|\p{L}+(?:\s\p{L}+){0,2})\s*(?:\([^)]*\))?\s*(tahun|bulan|hari)\b(?!\s+(?:kalender\s+|kerja\s+)?(?:sebelum|sesudah|setelah))/iu;
const SEJAK_TTD = /(?:sejak|terhitung|mulai)\b.{0,60}\bditandatangani/is;
const SEJAK_TANGGAL = new RegExp(
	`(?:sejak|terhitung(?:\\s+mulai)?|mulai(?:\\s+berlaku)?)\\s+(?:pada\\s+)?(?:tanggal\\s+)?(${TANGGAL})`,
	"iu",
);

/** "5 tahun" of "selama 5 (lima) tahun" and of "selama lima tahun". */
function lamaOf(teks: string): string | undefined {
	const [, jumlah = "", satuan = ""] = LAMA.exec(teks) ?? [];
	const count = Number(/^\d+$/.test(jumlah) ? jumlah : bacaTerbilang(jumlah));
	return Number.isInteger(count) && count >= 1 && count <= 100 ? `${count} ${satuan.toLowerCase()}` : undefined;
}

/**
 * Reads when a naskah begins and ends.
 * @param teks the pasal about its term
 * @param tanggal day of signing, YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export function bacaMasa(teks: string, tanggal: string | undefined, today: string): MasaBaca {
	const hari = (text: string | undefined) => (text === undefined ? undefined : bacaTanggalSel(text, today).tanggal);
	const [, dari, sampai] = RENTANG.exec(teks) ?? [];
	const [mulai, selesai] = [hari(dari), hari(sampai)];
	const lama = lamaOf(teks);
	if (mulai && selesai && compareTanggal(mulai, selesai) <= 0) return { mulai, selesai, dihitung: false, lama };
	const sejak = hari(SEJAK_TANGGAL.exec(teks)?.[1]) ?? (SEJAK_TTD.test(teks) ? tanggal : undefined);
	const span = lama === undefined ? undefined : parseLama(lama);
	if (sejak === undefined || span === undefined) return { mulai: sejak, selesai: undefined, dihitung: false, lama };
	return { mulai: sejak, selesai: hariTerakhir(sejak, span), dihitung: true, lama };
}
