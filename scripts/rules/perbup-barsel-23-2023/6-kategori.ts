import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { pihakOf } from "../../model/pihak.ts";
import type { RuleContext } from "../../model/rule.ts";
import { rule } from "../../model/rule.ts";

function checkWajib({ data, sumber, ...kasus }: BerkasKerjaSama, { arsip, report }: RuleContext): void {
	const regions = pihakOf({ data, sumber, ...kasus }, arsip.daerah).filter(
		(pihak, index) => pihak.daerah !== undefined || data.pihak[index]?.jenis === "pemerintah-daerah",
	);
	const lacking = [
		...(regions.length < 2 ? ["dua pemerintah daerah atau lebih"] : []),
		...(data.alasan_wajib?.berbatasan ? [] : ["daerah yang berbatasan (berbatasan: true)"]),
		...(data.alasan_wajib?.eksternalitas ? [] : ["eksternalitas lintas daerah (eksternalitas: …)"]),
	];
	if (lacking.length === 0) return;
	report({
		at: sumber.locate(["kategori"]),
		message: `Kerja sama wajib belum menunjukkan ${lacking.join(", ")}.`,
		suggestion: "Lengkapi alasan_wajib: { berbatasan: true, eksternalitas: … }, atau ubah kategori menjadi sukarela.",
		cites: ["perbup-barsel-23-2023:7-1"],
	});
}

export default rule<BerkasKerjaSama>({
	id: "kategori-ksdd",
	judul: "KSDD dikategorikan wajib atau sukarela; yang wajib memenuhi syaratnya",
	mengapa:
		"Wajib atau sukarela menentukan siapa yang dapat membantu dan siapa yang dapat mengambil alih bila tidak dijalankan.",
	rows: ["BS-6"],
	cites: ["perbup-barsel-23-2023:6", "perbup-barsel-23-2023:7-1", "perbup-barsel-23-2023:8-1"],
	severity: "error",
	appliesTo: (sasaran): sasaran is BerkasKerjaSama => sasaran.jenis === "kerja-sama" && sasaran.data.bentuk === "ksdd",
	check(kasus, context) {
		if (kasus.data.kategori === "wajib") checkWajib(kasus, context);
		if (kasus.data.kategori !== undefined) return;
		context.report({
			at: kasus.sumber.locate(["kategori"], "key"),
			message: "Belum disebut apakah kerja sama ini wajib atau sukarela.",
			suggestion: "Tambahkan kategori: wajib atau kategori: sukarela.",
			cites: ["perbup-barsel-23-2023:6"],
		});
	},
});
