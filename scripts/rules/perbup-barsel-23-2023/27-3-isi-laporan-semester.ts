import { BAGIAN_LAPORAN_SEMESTER } from "../../model/bagian-laporan-semester.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd } from "../dinas.ts";
import { checkBagian } from "../isi-dinas.ts";

export default rule<Dinas<"laporan-semester">>({
	id: "isi-laporan-semester",
	judul: "Laporan semester memuat sembilan bagian",
	mengapa: "Sembilan bagian ini dibandingkan dari semester ke semester. Bagian yang hilang memutus perbandingannya.",
	rows: ["BS-27"],
	cites: ["perbup-barsel-23-2023:27-3"],
	severity: "error",
	appliesTo: isDinasKsdd("laporan-semester"),
	check: (dokumen, context) => checkBagian(dokumen, Object.values(BAGIAN_LAPORAN_SEMESTER), context),
});
