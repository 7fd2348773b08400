import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { checkHanyaWajib, isDibantu } from "../bantuan-pendanaan.ts";

export default rule<BerkasKerjaSama>({
	id: "bantuan-daerah-untuk-kerja-sama-wajib",
	judul: "Bantuan pendanaan dari APBD daerah lain hanya untuk melaksanakan kerja sama wajib",
	mengapa:
		"Bantuan dari daerah lain diambil dari uang warganya. Peraturan hanya membolehkannya untuk kerja sama wajib.",
	rows: ["BS-31"],
	cites: ["perbup-barsel-23-2023:31-1", "pp-28-2018:12-2"],
	severity: "error",
	appliesTo: isDibantu("apbd"),
	check: (kasus, context) => checkHanyaWajib("apbd", kasus, context),
});
