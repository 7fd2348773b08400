import type { DokumenPerpanjangan } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { indukOf } from "../../model/silsilah.ts";

const EVALUASI: readonly string[] = ["matrik-evaluasi", "laporan", "laporan-evaluasi", "laporan-pemantauan"];

export default rule<DokumenPerpanjangan>({
	id: "perpanjangan-berdasar-evaluasi",
	judul: "Perpanjangan menyebut evaluasi yang menjadi pertimbangannya",
	mengapa: "Kerja sama diperpanjang karena hasilnya, bukan karena kebiasaan.",
	rows: ["PB-8.4"],
	cites: ["perwal-bekasi-75-2021:8-4"],
	// The evaluation may run together with the drafting of the renewal: it may still be missing, so it is a reminder.
	severity: "warning",
	appliesTo: (sasaran) => sasaran.jenis === "perpanjangan",
	check(dokumen, { arsip, isWhole, report }) {
		const { kerja_sama, sumber } = dokumen;
		const dinilai = indukOf(dokumen, arsip).some(({ jenis }) => EVALUASI.includes(jenis));
		if (dinilai || !isWhole(kerja_sama)) return;
		report({
			at: sumber.locate(["dasar"], "key"),
			message: "Perpanjangan ini belum menyebut evaluasi yang menjadi pertimbangannya.",
			suggestion: "Tambahkan matrik evaluasi atau laporan evaluasi pada isian dasar, sesudah naskah yang diperpanjang.",
		});
	},
});
