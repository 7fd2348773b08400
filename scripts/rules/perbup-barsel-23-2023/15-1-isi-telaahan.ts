import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd } from "../dinas.ts";
import { checkBagian } from "../isi-dinas.ts";
import type { Klausul } from "../klausul.ts";

/** Pasal 15 ayat (1) huruf a sampai dengan huruf e, with the headings drafters give them. */
const LIMA_PERTIMBANGAN: readonly Klausul[] = [
	{
		nama: "kesesuaian dengan RPJMD dan rencana strategis",
		judul: /\brpjmd\b|\brencana\s+(?:pembangunan|strategis)\b|\brenstra\b|\bperencanaan\b/i,
	},
	{ nama: "kesesuaian lokasi dengan Rencana Tata Ruang Wilayah", judul: /\btata\s+ruang\b|\brtrw\b/i },
	{ nama: "keterkaitan antarsektor dan antarwilayah", judul: /\bantar\s?-?(?:sektor|wilayah)\b|\bketerkaitan\b/i },
	{ nama: "kelayakan biaya dan manfaat", judul: /\bbiaya\b|\bkelayakan\b/i },
	{ nama: "dampak terhadap pembangunan daerah", judul: /\bdampak\b/i },
];

export default rule<Dinas<"telaahan">>({
	id: "isi-telaahan",
	judul: "Telaahan TKKSD memuat lima pertimbangan",
	mengapa:
		"Telaahan mencatat mengapa sebuah rencana layak. Tanpa salah satu pertimbangan, keputusan yang mengikutinya mudah dipersoalkan.",
	rows: ["BS-15"],
	cites: ["perbup-barsel-23-2023:15-1"],
	severity: "error",
	appliesTo: isDinasKsdd("telaahan"),
	check: (dokumen, context) => checkBagian(dokumen, LIMA_PERTIMBANGAN, context),
});
