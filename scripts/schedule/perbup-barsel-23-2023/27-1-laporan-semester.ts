import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { type MasaKasus, masaKasus, sampaiKini } from "../masa-kasus.ts";
import { byDate, paperOf, pemenuhan } from "../peristiwa.ts";
import { nextSemester, type Semester, semesterAt, semestersIn } from "../semester.ts";

/**
 * A report each semester. The regulation names no day: it can be written once the semester is over, and the next
 * semester brings the next report, so its last day is the last on which the duty can still be kept. For the semester
 * in which the work ended a final report or the papers of the ending say the same and more.
 */
export default kewajiban({
	id: "laporan-semester-kepada-bupati",
	judul: "Laporan pelaksanaan setiap semester",
	rows: ["BS-27d", "BS-27"],
	cites: ["perbup-barsel-23-2023:27-1"],
	lingkup: "kerja-sama",
	sesudah_berakhir: true,
	bentuk: ["ksdd"],
	pelaku: "Perangkat daerah pemrakarsa",
	bukti: "laporan-semester; pada semester terakhir juga laporan akhir atau pengakhiran",
	tuntut: (kasus, { today }) => {
		const masa = masaKasus(kasus);
		if (!masa) return [];
		return semestersIn(masa.mulai, sampaiKini(masa, today)).map((semester) => ({
			kunci: semester.kunci,
			uraian: `Laporan ${semester.nama}`,
			sejak: semester.selesai,
			peristiwa: `akhir ${semester.nama}`,
			batas: { tanggal: nextSemester(semester).selesai, pasti: true },
			...pemenuhan(laporanOf(kasus, semester, masa)),
		}));
	},
});

/** The oldest paper that reports on a semester. */
function laporanOf(kasus: BerkasKerjaSama, { kunci }: Semester, { selesai }: MasaKasus) {
	const isIn = (tanggal: string): boolean => semesterAt(tanggal).kunci === kunci;
	const reports = paperOf(kasus, "laporan-semester").filter(({ data }) => isIn(data.periode.selesai));
	if (selesai === undefined || !isIn(selesai)) return reports[0];
	const final = paperOf(kasus, "laporan").filter(({ data }) => (data.periode?.selesai ?? data.tanggal) >= selesai);
	const ending = paperOf(kasus, "pengakhiran").filter(({ data }) => isIn(data.berakhir));
	return [...reports, ...final, ...ending].sort((a, b) => byDate(a, b))[0];
}
