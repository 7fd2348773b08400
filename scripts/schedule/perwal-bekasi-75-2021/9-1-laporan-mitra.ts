import type { PihakKerjaSama } from "../../model/generated/schema-types.ts";
import { tambahBulan } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { type MasaKasus, masaKasus } from "../masa-kasus.ts";
import { paperOf, pemenuhan } from "../peristiwa.ts";

/**
 * Every partner reports every six months. The regulation does not say from when: it is counted from signing, and a span
 * of less than six months before the end is not asked for. Which months a report covers is the partner's to choose, so
 * each report counts once, for the earliest span it touches that has none yet.
 */
export default kewajiban({
	id: "laporan-mitra-enam-bulan",
	judul: "Laporan mitra setiap enam bulan",
	rows: ["PB-9d", "PB-9"],
	cites: ["perwal-bekasi-75-2021:9-1"],
	lingkup: "kerja-sama",
	sesudah_berakhir: true,
	pelaku: "Mitra kerja sama",
	bukti: "laporan-mitra dengan mitra dan periodenya",
	tuntut: (kasus, { today, daerah }) => {
		const masa = masaKasus(kasus);
		if (!masa) return [];
		const mitra = kasus.data.pihak.filter((pihak) => pihak.daerah !== daerah.id);
		return mitra.flatMap((pihak) => {
			const id = pihak.daerah ?? pihak.id ?? "";
			const reports = paperOf(kasus, "laporan-mitra").filter(({ data }) => data.mitra === id);
			return assign(periods(untilLeaving(masa, pihak), today), reports).map(({ sejak, batas, laporan }) => ({
				kunci: `${id}-${batas}`,
				uraian: `Laporan ${pihak.nama ?? id}`,
				sejak,
				peristiwa: "enam bulan pelaksanaan",
				batas: { tanggal: batas, pasti: true },
				...pemenuhan(laporan),
			}));
		});
	},
});

/** A partner that left reports on the spans before. */
function untilLeaving(masa: MasaKasus, { keluar }: PihakKerjaSama): MasaKasus {
	if (!keluar || (masa.selesai !== undefined && masa.selesai <= keluar.tanggal)) return masa;
	return { ...masa, selesai: keluar.tanggal };
}

interface Masa {
	readonly sejak: string;
	readonly batas: string;
}
type Laporan = ReturnType<typeof paperOf<"laporan-mitra">>[number];

/** Each span with its report; a report serves one span only. */
function assign(spans: readonly Masa[], reports: readonly Laporan[]): (Masa & { laporan?: Laporan | undefined })[] {
	const left = [...reports].sort((a, b) => a.data.periode.selesai.localeCompare(b.data.periode.selesai, "id"));
	return spans.map((span) => {
		const at = left.findIndex(({ data: { periode } }) => periode.selesai > span.sejak && periode.mulai < span.batas);
		return { ...span, laporan: at < 0 ? undefined : left.splice(at, 1)[0] };
	});
}

/** Spans of six months from signing to the end, the running one included. Each is counted from the first day. */
function periods({ mulai, selesai }: MasaKasus, today: string): Masa[] {
	const found: Masa[] = [];
	for (let step = 0; ; step++) {
		const sejak = tambahBulan(mulai, step * 6).tanggal;
		const batas = tambahBulan(mulai, step * 6 + 6).tanggal;
		if (sejak > today || (selesai !== undefined && batas > selesai)) return found;
		found.push({ sejak, batas });
	}
}
