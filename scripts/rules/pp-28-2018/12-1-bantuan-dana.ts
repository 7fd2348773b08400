import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { checkHanyaWajib, isDibantu } from "../bantuan-pendanaan.ts";

/** The Perbup speaks of regional budgets alone; help from the state budget rests on the PP. */
export default rule<BerkasKerjaSama>({
	id: "bantuan-pusat-untuk-kerja-sama-wajib",
	judul: "Bantuan dana dari APBN hanya untuk melaksanakan kerja sama wajib",
	mengapa:
		"Bantuan dari anggaran negara disediakan untuk kerja sama wajib. Meminta untuk yang sukarela membuat usulan ditolak.",
	rows: ["BS-31"],
	cites: ["pp-28-2018:12-1"],
	severity: "error",
	appliesTo: isDibantu("apbn"),
	check: (kasus, context) => checkHanyaWajib("apbn", kasus, context),
});
