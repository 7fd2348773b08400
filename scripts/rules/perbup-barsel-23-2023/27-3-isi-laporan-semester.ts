import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd } from "../dinas.ts";
import { checkBagian } from "../isi-dinas.ts";
import type { Klausul } from "../klausul.ts";

/** Pasal 27 ayat (3) huruf a sampai dengan huruf i, with the headings drafters give them. */
const SEMBILAN_BAGIAN: readonly Klausul[] = [
	{ nama: "judul", judul: /\bjudul\b|\bnama\s+kerja\s*sama\b/i },
	{ nama: "bentuk naskah", judul: /\bbentuk\b|\bjenis\s+naskah\b/i },
	{ nama: "para pihak", judul: /\bpihak\b/i },
	{ nama: "maksud dan tujuan", judul: /\bmaksud\b|\btujuan\b/i },
	{ nama: "objek", judul: /\bob[jy]ek\b/i },
	{ nama: "jangka waktu", judul: /\bjangka\s+waktu\b|\bmasa\s+(?:ber)?laku\b/i },
	{
		nama: "permasalahan",
		judul: /(?<!penyelesaian\s)(?<!pemecahan\s)\b(?:per)?masalah(?:an)?\b|\bkendala\b|\bhambatan\b/i,
	},
	{ nama: "upaya penyelesaian permasalahan", judul: /\bpenyelesaian\b|\bpemecahan\b|\btindak\s+lanjut\b|\bsolusi\b/i },
	{ nama: "hal lain yang disepakati", judul: /\bhal(?:-hal)?\s+lain(?:nya)?\b|\blain[\s-]lain\b/i },
];

export default rule<Dinas<"laporan-semester">>({
	id: "isi-laporan-semester",
	judul: "Laporan semester memuat sembilan bagian",
	rows: ["BS-27"],
	cites: ["perbup-barsel-23-2023:27-3"],
	severity: "error",
	appliesTo: isDinasKsdd("laporan-semester"),
	check: (dokumen, context) => checkBagian(dokumen, SEMBILAN_BAGIAN, context),
});
