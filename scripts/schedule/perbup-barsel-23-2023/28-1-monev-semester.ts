import { kewajiban } from "../../model/kewajiban.ts";
import { masaKasus, sampaiKini } from "../masa-kasus.ts";
import { monevOf } from "../monev.ts";
import { pemenuhan, terkemudian } from "../peristiwa.ts";
import { semesterAt, semestersIn } from "../semester.ts";

/**
 * Monitoring and evaluation in every semester "of the year concerned": taken as the half of the calendar year, the
 * first and shortest one too, since the regulation excepts none. It watches an office that carries the work out, so
 * after the end of the case nothing is asked.
 */
export default kewajiban({
	id: "monev-setiap-semester",
	judul: "Monitoring dan evaluasi setiap semester",
	rows: ["BS-27d"],
	cites: ["perbup-barsel-23-2023:28-1"],
	pokok: "monev",
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "Perangkat daerah yang membidangi kerja sama",
	bukti: "laporan-pemantauan, laporan-evaluasi, atau matrik-evaluasi",
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
