import { kewajiban } from "../../model/kewajiban.ts";
import { masaKasus, paperOf, pemenuhan, sampaiKini } from "../peristiwa.ts";
import { nextSemester, semesterAt, semestersIn } from "../semester.ts";

/**
 * A report each semester. The regulation names no day: it can be written once the semester is over, and the next
 * semester brings the next report, so its last day is the last on which the duty can still be kept.
 */
export default kewajiban({
	id: "laporan-semester-kepada-bupati",
	judul: "Laporan pelaksanaan setiap semester",
	rows: ["BS-27d", "BS-27"],
	cites: ["perbup-barsel-23-2023:27-1"],
	lingkup: "kerja-sama",
	pelaku: "Perangkat daerah pemrakarsa",
	tuntut: (kasus, { today }) => {
		const masa = masaKasus(kasus);
		if (!masa) return [];
		const reports = paperOf(kasus, "laporan-semester");
		return semestersIn(masa.mulai, sampaiKini(masa, today)).map((semester) => ({
			kunci: semester.kunci,
			uraian: `Laporan ${semester.nama}`,
			sejak: semester.selesai,
			peristiwa: `akhir ${semester.nama}`,
			batas: { tanggal: nextSemester(semester).selesai, pasti: true },
			...pemenuhan(reports.find(({ data }) => semesterAt(data.periode.selesai).kunci === semester.kunci)),
		}));
	},
});
