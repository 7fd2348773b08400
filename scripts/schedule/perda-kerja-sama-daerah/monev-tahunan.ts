import { kewajiban } from "../../model/kewajiban.ts";
import { masaKasus, sampaiKini } from "../masa-kasus.ts";
import { monevOf } from "../monev.ts";
import { pemenuhan, terkemudian } from "../peristiwa.ts";
import { semesterAt, yearsIn } from "../semester.ts";

/**
 * Monitoring and evaluation every year; where another regulation asks it each semester, that one is the stricter. The
 * abstract names no day: the last of the calendar year is taken, also for the year in which the case began.
 */
export default kewajiban({
	id: "monev-setiap-tahun",
	judul: "Monitoring dan evaluasi setiap tahun",
	rows: ["PD-monev"],
	cites: ["perda-kerja-sama-daerah:monev"],
	pokok: "monev",
	lingkup: "kerja-sama",
	pelaku: "Perangkat daerah yang membidangi kerja sama",
	bukti: "laporan-pemantauan, laporan-evaluasi, atau matrik-evaluasi",
	tuntut: (kasus, { today }) => {
		const masa = masaKasus(kasus);
		if (!masa) return [];
		return yearsIn(masa.mulai, sampaiKini(masa, today)).map((tahun) => ({
			// Held against the first semester of that year in which the case ran: that one is the stricter.
			kunci: semesterAt(terkemudian(`${tahun}-01-01`, masa.mulai)).kunci,
			uraian: `Monitoring dan evaluasi tahun ${tahun}`,
			sejak: terkemudian(`${tahun}-01-01`, masa.mulai),
			peristiwa: `awal tahun ${tahun}`,
			batas: { tanggal: `${tahun}-12-31`, pasti: true },
			...pemenuhan(monevOf(kasus).find(({ data }) => data.tanggal.startsWith(`${tahun}-`))),
		}));
	},
});
