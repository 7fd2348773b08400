import type { ButirPeran } from "../../model/hak-kewajiban.ts";
import { isNaskahPublik, type KasusTerbuka, type NaskahPublik } from "../portal.ts";
import { type Terkait, toTerkait } from "./dokumen.ts";
import { type Keadaan, keadaanNaskah } from "./keadaan.ts";

/** What one party may ask and owes, with the name of the body behind it. */
export interface PeranBernama {
	readonly sebutan: string;
	/** None for what all parties owe one another. */
	readonly nama: readonly string[];
	readonly hak: readonly ButirPeran[];
	readonly kewajiban: readonly ButirPeran[];
}

/** Rights and duties as one naskah sets them. */
export interface PeranNaskah {
	readonly naskah: Terkait;
	/** Where the text is read: as it stands now, adenda and all. */
	readonly teks: string;
	readonly pihak: readonly PeranBernama[];
}

const URUTAN: readonly Keadaan[] = ["berlaku", "belum-mulai", "berakhir"];

function peranNaskah(naskah: NaskahPublik): PeranNaskah {
	const pihak = naskah.hak_kewajiban.map(({ sebutan, hak, kewajiban }) => ({
		sebutan,
		nama: naskah.pihak.find((satu) => satu.sebutan === sebutan)?.mewakili ?? [],
		hak,
		kewajiban,
	}));
	return { naskah: toTerkait(naskah), teks: naskah.konsolidasi?.url ?? naskah.url, pihak };
}

/**
 * What each party may ask and owes today: from the signed naskah in force, or where none is, from those that come
 * next, or from those that were the last.
 * @param hari YYYY-MM-DD
 */
export function peranKasus({ dokumen }: KasusTerbuka, hari: string): PeranNaskah[] {
	const telling = dokumen
		.filter(isNaskahPublik)
		.filter(({ status, hak_kewajiban }) => status === "ditandatangani" && hak_kewajiban.length > 0);
	const keadaan = URUTAN.find((satu) => telling.some((naskah) => keadaanNaskah(naskah, hari) === satu));
	return telling.filter((naskah) => keadaanNaskah(naskah, hari) === keadaan).map(peranNaskah);
}
