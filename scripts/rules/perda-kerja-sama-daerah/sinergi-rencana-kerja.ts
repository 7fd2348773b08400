import type { DokumenNota } from "../../model/arsip.ts";
import { resolvePath } from "../../model/pihak.ts";
import { rule } from "../../model/rule.ts";

export default rule<DokumenNota>({
	id: "nota-disertai-rencana-kerja",
	judul: "Nota Kesepakatan disusun dan ditandatangani bersama rencana kerjanya",
	mengapa: "Nota Kesepakatan tanpa rencana kerja tidak dapat dilaksanakan: belum ada kegiatan, waktu, dan biayanya.",
	rows: ["PD-sinergi"],
	cites: ["perda-kerja-sama-daerah:sinergi"],
	severity: "error",
	appliesTo: (sasaran): sasaran is DokumenNota =>
		sasaran.jenis === "nota-kesepakatan" && ["final", "ditandatangani"].includes(sasaran.data.status),
	check({ data, kerja_sama, sumber }, { isWhole, report }) {
		const rencana = kerja_sama.dokumen.filter(
			(lain) =>
				lain.jenis === "rencana-kerja" &&
				lain.data.status !== "batal" &&
				lain.data.dasar.some((dasar) => resolvePath(lain.sumber.path, dasar) === sumber.path),
		);
		const nama = sumber.path.split("/").at(-1);
		if (rencana.length === 0) {
			if (!isWhole(kerja_sama)) return;
			report({
				at: sumber.locate(["status"]),
				message: "Nota Kesepakatan ini belum disertai rencana kerja.",
				suggestion: `Susun rencana kerja di folder yang sama dengan isian dasar: [${nama}].`,
			});
			return;
		}
		if (data.status !== "ditandatangani" || rencana.some((satu) => satu.data.status === "ditandatangani")) return;
		report({
			at: sumber.locate(["status"]),
			message: "Nota Kesepakatan sudah ditandatangani, tetapi rencana kerjanya belum.",
			suggestion: "Tandatangani rencana kerja bersama nota, lalu ubah statusnya menjadi ditandatangani.",
		});
	},
});
