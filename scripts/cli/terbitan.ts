import type { Pemeriksaan } from "../check/check.ts";
import { berkasCetakOf, type Sasaran } from "../model/arsip.ts";
import { susunKepatuhan } from "../model/kepatuhan/susun.ts";
import { TeksNanti } from "../model/teks-nanti.ts";
import type { Terbitan } from "../publish/terbitan.ts";
import { renderBody } from "../render/body.ts";
import { RULES } from "../rules/registry.ts";
import { KEWAJIBAN } from "../schedule/registry.ts";
import { aknOf } from "./akn.ts";
import { peranOf } from "./hak-kewajiban.ts";
import { jadwalTerbit } from "./jadwal-terbit.ts";
import { konsolidasiOf } from "./konsolidasi.ts";
import { redlineOf } from "./redline.ts";
import { sidikTeks } from "./sidik-teks.ts";

/** What the disk, git and the printing room know of the papers. */
export type Bahan = Pick<Terbitan, "sheets" | "commits" | "versi" | "riwayat" | "samples">;

/**
 * Everything that is handed over to be published. Pure.
 * @param today YYYY-MM-DD
 */
export function susunTerbitan(pemeriksaan: Pemeriksaan, today: string, bahan: Bahan): Terbitan {
	const { arsip } = pemeriksaan;
	const cases = arsip.daerah.flatMap((daerah) => daerah.kerja_sama);
	const sasaran: Sasaran[] = [...cases, ...berkasCetakOf(arsip)];
	const konsolidasi = konsolidasiOf(arsip, today);
	return {
		...bahan,
		arsip,
		today,
		bodies: new Map(sasaran.map((satu) => [satu, new TeksNanti(sidikTeks(satu), () => renderBody(satu))])),
		konsolidasi,
		akn: aknOf(arsip, today),
		hak_kewajiban: peranOf(arsip, konsolidasi),
		redline: redlineOf(konsolidasi),
		jadwal_terbit: jadwalTerbit(arsip, today),
		rules: RULES,
		kepatuhan: susunKepatuhan(pemeriksaan, RULES, KEWAJIBAN),
	};
}
