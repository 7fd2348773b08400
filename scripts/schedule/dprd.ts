import type { BerkasKerjaSama } from "../model/arsip.ts";
import type { BentukSurat } from "../model/generated/schema-types.ts";
import type { Batas } from "../model/kalender.ts";
import type { Tuntutan } from "../model/kewajiban.ts";
import { type Bertanggal, byDate, paperOf, pemenuhan } from "./peristiwa.ts";
import { diterima, jawabanAtas, suratOf } from "./surat.ts";

/** One step of the consent of DPRD: from a letter, within a term, to an answer. */
export interface LangkahDprd {
	readonly dari: BentukSurat;
	/** The letter that answers; without one only the consent itself does. */
	readonly jawaban?: BentukSurat;
	readonly uraian: string;
	readonly peristiwa: string;
	readonly batas: (sejak: string) => Batas;
	readonly bila_lewat?: string;
}

/** What silence is, by Perbup Barsel 23/2023 Pasal 22 ayat (1) huruf f and ayat (3) and by PP 50/2007. */
export const DIANGGAP_SETUJU = "dianggap telah memperoleh persetujuan DPRD";

/** The terms that one step begins, one for each letter that began it. */
export function tuntutLangkah(kasus: BerkasKerjaSama, langkah: LangkahDprd): Tuntutan[] {
	const { dari, jawaban, uraian, peristiwa, batas, bila_lewat } = langkah;
	const consent: Bertanggal<BerkasKerjaSama["dokumen"][number]>[] = paperOf(kasus, "persetujuan-dprd");
	const answers = [...(jawaban ? suratOf(kasus, jawaban) : []), ...consent].sort((a, b) => byDate(a, b));
	return suratOf(kasus, dari).map((surat) => ({
		kunci: surat.slug,
		uraian,
		sejak: diterima(surat),
		peristiwa,
		batas: batas(diterima(surat)),
		...(bila_lewat && { bila_lewat }),
		...pemenuhan(jawabanAtas(surat, answers)),
	}));
}
