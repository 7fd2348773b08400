import type { DokumenKesepakatan } from "../../model/arsip.ts";
import { resolvePath } from "../../model/pihak.ts";
import { rule } from "../../model/rule.ts";

export default rule<DokumenKesepakatan>({
	id: "kesepakatan-ditindaklanjuti-pks",
	judul: "Kesepakatan Bersama ditindaklanjuti dengan PKS",
	mengapa: "Kesepakatan Bersama baru menyatakan kehendak. Hak, kewajiban, dan biaya lahir dari Perjanjian Kerja Sama.",
	rows: ["BS-11.4"],
	cites: ["perbup-barsel-23-2023:11-4"],
	// The regulation sets no day by which the PKS must follow: a reminder, not an error.
	severity: "warning",
	appliesTo: (sasaran): sasaran is DokumenKesepakatan =>
		sasaran.jenis === "kesepakatan-bersama" && sasaran.data.status === "ditandatangani",
	check({ kerja_sama, sumber }, { isWhole, report }) {
		const followed = kerja_sama.dokumen.some(
			(lain) =>
				lain.jenis === "perjanjian-kerja-sama" &&
				lain.data.status !== "batal" &&
				lain.data.dasar?.some((dasar) => resolvePath(lain.sumber.path, dasar) === sumber.path),
		);
		// What was merged into another case is followed up there.
		if (followed || kerja_sama.data.digabung_ke || !isWhole(kerja_sama)) return;
		report({
			at: sumber.locate(["status"]),
			message: "Kesepakatan Bersama ini belum ditindaklanjuti dengan Perjanjian Kerja Sama.",
			suggestion: `Susun PKS di folder yang sama dengan isian dasar: [${sumber.path.split("/").at(-1)}].`,
		});
	},
});
