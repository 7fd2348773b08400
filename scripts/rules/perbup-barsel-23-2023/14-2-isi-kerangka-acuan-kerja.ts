import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd } from "../dinas.ts";
import { checkBagian } from "../isi-dinas.ts";
import type { Klausul } from "../klausul.ts";

/** Pasal 14 ayat (2) huruf a sampai dengan huruf h, with the headings drafters give them. */
const DELAPAN_BAGIAN: readonly Klausul[] = [
	{ nama: "latar belakang", judul: /\blatar\s+belakang\b|\bpendahuluan\b/i },
	{ nama: "maksud dan tujuan", judul: /\bmaksud\b|\btujuan\b/i },
	{ nama: "lokasi", judul: /\blokasi\b|\btempat\s+(?:pelaksanaan|kegiatan)\b|\bwilayah\s+kerja\b/i },
	{ nama: "objek dan ruang lingkup", judul: /\bob[jy]ek\b|\bruang\s+lingkup\b/i },
	{ nama: "jangka waktu", judul: /\bjangka\s+waktu\b|\bwaktu\s+pelaksanaan\b|\bjadwal\b/i },
	{ nama: "manfaat", judul: /\bmanfaat\b|\bkeluaran\s+dan\s+hasil\b/i },
	{ nama: "analisis dampak sosial dan lingkungan", judul: /\bdampak\b/i },
	{ nama: "pembiayaan", judul: /\bpembiayaan\b|\bpendanaan\b|\bbiaya\b|\banggaran\b/i },
];

export default rule<Dinas<"kerangka-acuan-kerja">>({
	id: "isi-kerangka-acuan-kerja",
	judul: "Kerangka acuan kerja memuat delapan bagian",
	mengapa:
		"Kerangka acuan kerja adalah dasar TKKSD menilai sebuah rencana. Bagian yang kosong membuat penilaiannya tertunda.",
	rows: ["BS-14"],
	cites: ["perbup-barsel-23-2023:14-2"],
	severity: "error",
	appliesTo: isDinasKsdd("kerangka-acuan-kerja"),
	check: (dokumen, context) => checkBagian(dokumen, DELAPAN_BAGIAN, context),
});
