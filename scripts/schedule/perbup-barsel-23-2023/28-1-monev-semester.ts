import { kewajiban } from "../../model/kewajiban.ts";
import { monevOf } from "../monev.ts";
import { masaKasus, pemenuhan, sampaiKini, terkemudian } from "../peristiwa.ts";
import { semesterAt, semestersIn } from "../semester.ts";

/** Monitoring and evaluation in every semester, within the year. */
export default kewajiban({
	id: "monev-setiap-semester",
	judul: "Monitoring dan evaluasi setiap semester",
	rows: ["BS-27d"],
	cites: ["perbup-barsel-23-2023:28-1"],
	pokok: "monev",
	lingkup: "kerja-sama",
	pelaku: "Perangkat daerah yang membidangi kerja sama",
	tuntut: (kasus, { today }) => {
		const masa = masaKasus(kasus);
		if (!masa) return [];
		return semestersIn(masa.mulai, sampaiKini(masa, today)).map((semester) => ({
			kunci: semester.kunci,
			uraian: `Monitoring dan evaluasi ${semester.nama}`,
			sejak: terkemudian(semester.mulai, masa.mulai),
			peristiwa: `awal ${semester.nama}`,
			batas: { tanggal: semester.selesai, pasti: true },
			...pemenuhan(monevOf(kasus).find(({ data }) => semesterAt(data.tanggal).kunci === semester.kunci)),
		}));
	},
});
