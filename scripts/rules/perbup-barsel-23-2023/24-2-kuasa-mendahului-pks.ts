import type { DokumenKuasa, DokumenPerjanjian } from "../../model/arsip.ts";
import { suratKuasaOf } from "../../model/kuasa.ts";
import { orangOf } from "../../model/penanda-tangan.ts";
import { rule } from "../../model/rule.ts";
import { compareTanggal, tanggalPanjang } from "../../model/tanggal.ts";

interface Cacat {
	readonly message: string;
	readonly suggestion: string;
}

/** Why the letter gave no power on the day of signing; undefined when nothing was found. */
function cacatOf(
	{ data }: DokumenKuasa,
	signed: string | null | undefined,
	ditandatangani: boolean,
): Cacat | undefined {
	if (signed && data.tanggal && compareTanggal(data.tanggal, signed) > 0) {
		return {
			message: `Surat kuasa bertanggal ${tanggalPanjang(data.tanggal)}, sesudah PKS ditandatangani pada ${tanggalPanjang(signed)}.`,
			suggestion: "Periksa kedua tanggalnya; kuasa diberikan paling lambat pada hari penandatanganan.",
		};
	}
	if (signed && data.berlaku_sampai && compareTanggal(signed, data.berlaku_sampai) > 0) {
		return {
			message: `Surat kuasa hanya berlaku sampai ${tanggalPanjang(data.berlaku_sampai)}, sebelum PKS ditandatangani.`,
			suggestion: "Terbitkan surat kuasa baru, atau perbaiki tanggalnya.",
		};
	}
	if (data.status === "batal" || (ditandatangani && data.status !== "ditandatangani")) {
		return {
			message: `PKS memakai surat kuasa yang berstatus ${data.status}.`,
			suggestion: "Tunjuk surat kuasa yang sudah ditandatangani, atau ubah statusnya bila memang sudah.",
		};
	}
	return undefined;
}

export default rule<DokumenPerjanjian>({
	id: "kuasa-mendahului-pks",
	judul: "Surat kuasa sudah diberikan dan masih berlaku ketika PKS ditandatangani",
	mengapa: "Kuasa yang diberikan sesudah penandatanganan tidak membenarkan yang sudah terjadi.",
	rows: ["BS-24"],
	cites: ["perbup-barsel-23-2023:24-2"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "perjanjian-kerja-sama",
	check(dokumen, { report }) {
		const { tanggal, status } = dokumen.data;
		for (const { orang, path } of orangOf(dokumen)) {
			const surat = suratKuasaOf(orang, dokumen);
			const cacat = surat && cacatOf(surat, tanggal, status === "ditandatangani");
			if (cacat) report({ at: dokumen.sumber.locate([...path, "kuasa"]), ...cacat });
		}
	},
});
