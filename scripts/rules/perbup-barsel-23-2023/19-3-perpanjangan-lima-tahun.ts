import type { DokumenPerpanjangan } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { naskahPokok } from "../../model/silsilah.ts";
import { checkLimaTahun } from "../lima-tahun.ts";

export default rule<DokumenPerpanjangan>({
	id: "perpanjangan-lima-tahun",
	judul: "Perpanjangan Kesepakatan Bersama paling lama lima tahun",
	mengapa:
		"Perpanjangan mengikuti batas yang sama dengan kesepakatannya, agar tidak ada kesepakatan yang berlaku tanpa ditimbang lagi.",
	rows: ["BS-19"],
	cites: ["perbup-barsel-23-2023:19-3"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "perpanjangan",
	check(dokumen, context) {
		// The five years are those of a Kesepakatan Bersama; for a PKS the regulation sets none.
		if (naskahPokok(dokumen, context.arsip).jenis === "kesepakatan-bersama") checkLimaTahun(dokumen, context);
	},
});
