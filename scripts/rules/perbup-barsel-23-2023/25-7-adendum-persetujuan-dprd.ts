import type { DokumenAdendum } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { compareTanggal, tanggalPanjang } from "../../model/tanggal.ts";
import { isAdendumKsdd } from "../adendum-ksdd.ts";

export default rule<DokumenAdendum>({
	id: "adendum-persetujuan-dprd",
	judul: "Adendum yang menambah beban masyarakat mendapat persetujuan DPRD",
	mengapa: "Beban baru bagi masyarakat tidak boleh lahir dari perubahan yang lebih kecil daripada perjanjian asalnya.",
	rows: ["BS-25"],
	cites: ["perbup-barsel-23-2023:25-7"],
	severity: "error",
	appliesTo: isAdendumKsdd,
	check({ data, sumber }, { report }) {
		const { membebani_masyarakat: membebani, persetujuan_dprd: persetujuan, status, tanggal } = data;
		if (membebani && !persetujuan && (status === "final" || status === "ditandatangani")) {
			report({
				at: sumber.locate(["membebani_masyarakat"]),
				message: "Adendum ini menambah beban masyarakat, tetapi persetujuan DPRD belum dicatat.",
				suggestion: "Tambahkan persetujuan_dprd: { nomor: …, tanggal: … }, atau kembalikan status menjadi rancangan.",
			});
		}
		if (persetujuan && tanggal && compareTanggal(persetujuan.tanggal, tanggal) > 0) {
			report({
				at: sumber.locate(["persetujuan_dprd", "tanggal"]),
				message: `Persetujuan DPRD bertanggal ${tanggalPanjang(persetujuan.tanggal)}, padahal adendum ini bertanggal ${tanggalPanjang(tanggal)}.`,
				suggestion: "Periksa kedua tanggalnya; persetujuan diminta sebelum adendum ditandatangani.",
			});
		}
	},
});
