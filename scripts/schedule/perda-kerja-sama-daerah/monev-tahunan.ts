import { kewajiban } from "../../model/kewajiban.ts";
import { monevOf } from "../monev.ts";
import { masaKasus, pemenuhan, sampaiKini, terkemudian } from "../peristiwa.ts";
import { yearsIn } from "../semester.ts";

/** Monitoring and evaluation every year; where another regulation asks it each semester, that one is the stricter. */
export default kewajiban({
	id: "monev-setiap-tahun",
	judul: "Monitoring dan evaluasi setiap tahun",
	rows: ["PD-monev"],
	cites: ["perda-kerja-sama-daerah:monev"],
	pokok: "monev",
	lingkup: "kerja-sama",
	pelaku: "Perangkat daerah yang membidangi kerja sama",
	tuntut: (kasus, { today }) => {
		const masa = masaKasus(kasus);
		if (!masa) return [];
		return yearsIn(masa.mulai, sampaiKini(masa, today)).map((tahun) => ({
			// The first duty of the year, so that it is held against that of the first semester.
			kunci: `${tahun}-1`,
			uraian: `Monitoring dan evaluasi tahun ${tahun}`,
			sejak: terkemudian(`${tahun}-01-01`, masa.mulai),
			peristiwa: `awal tahun ${tahun}`,
			batas: { tanggal: `${tahun}-12-31`, pasti: true },
			...pemenuhan(monevOf(kasus).find(({ data }) => data.tanggal.startsWith(`${tahun}-`))),
		}));
	},
});
