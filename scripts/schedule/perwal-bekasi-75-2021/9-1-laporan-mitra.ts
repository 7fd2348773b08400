import { tambahBulan } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { type MasaKasus, masaKasus, paperOf, pemenuhan } from "../peristiwa.ts";

/** Every partner reports every six months, counted from signing. */
export default kewajiban({
	id: "laporan-mitra-enam-bulan",
	judul: "Laporan mitra setiap enam bulan",
	rows: ["PB-9d", "PB-9"],
	cites: ["perwal-bekasi-75-2021:9-1"],
	lingkup: "kerja-sama",
	pelaku: "Mitra kerja sama",
	tuntut: (kasus, { today, daerah }) => {
		const masa = masaKasus(kasus);
		if (!masa) return [];
		const mitra = kasus.data.pihak.filter((pihak) => pihak.daerah !== daerah.id);
		return mitra.flatMap((pihak) => {
			const id = pihak.daerah ?? pihak.id ?? "";
			const reports = paperOf(kasus, "laporan-mitra").filter(({ data }) => data.mitra === id);
			return periods(masa, today).map(({ sejak, batas }) => ({
				kunci: `${id}-${batas}`,
				uraian: `Laporan ${pihak.nama ?? id}`,
				sejak,
				peristiwa: "enam bulan pelaksanaan",
				batas: { tanggal: batas, pasti: true },
				...pemenuhan(reports.find(({ data }) => data.periode.selesai > sejak && data.periode.mulai <= batas)),
			}));
		});
	},
});

/** Spans of six months from signing to the end, the running one included. Each is counted from the first day. */
function periods({ mulai, selesai }: MasaKasus, today: string): { sejak: string; batas: string }[] {
	const found: { sejak: string; batas: string }[] = [];
	for (let step = 0; ; step++) {
		const sejak = tambahBulan(mulai, step * 6).tanggal;
		const batas = tambahBulan(mulai, step * 6 + 6).tanggal;
		if (sejak > today || (selesai !== undefined && batas > selesai)) return found;
		found.push({ sejak, batas });
	}
}
