import { type BerkasKerjaSama, type Dokumen, isNaskah } from "../../model/arsip.ts";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { berakhirPada, rentangKasus } from "../../model/kasus/keikutsertaan.ts";
import { findKasus, isBerputar } from "../../model/kasus/penggabungan.ts";
import { tanggalPanjang } from "../../model/tanggal.ts";
import { suggestFrom } from "../mirip.ts";
import { checkDasarKasus } from "./dasar-kasus.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

/** The case that carries on is another one of this portal, and does not lead back here. */
function checkTujuan(kasus: BerkasKerjaSama, alamat: string, { arsip, paths, report }: FormatContext): void {
	const at = kasus.sumber.locate(["digabung_ke", "kerja_sama"]);
	const [daerah, slug] = alamat.split("/");
	const tujuan = findKasus(arsip, alamat);
	if (tujuan === kasus) {
		report({
			ruleId: "digabung-ke-diri-sendiri",
			at,
			message: "Kerja sama ini ditulis digabung ke dirinya sendiri.",
			suggestion: "Tulis kerja sama lain yang meneruskannya, atau hapus isian digabung_ke.",
		});
	} else if (tujuan && isBerputar(kasus, arsip)) {
		report({
			ruleId: "digabung-berputar",
			at,
			message: `Kerja sama ini digabung ke ${alamat}, yang akhirnya digabung kembali ke kerja sama ini.`,
			suggestion: "Hapus isian digabung_ke pada kerja sama yang meneruskan.",
		});
	} else if (!tujuan && !paths.has(`${daerah}/kerja-sama/${slug}/kerja-sama.md`)) {
		// A case that could not be read is there; what is wrong with it is told at its own file.
		const known = arsip.daerah.flatMap((satu) => satu.kerja_sama.map((lain) => `${satu.id}/${lain.slug}`));
		report({
			ruleId: "digabung-ke-tidak-ada",
			at,
			message: `Kerja sama "${alamat}" tidak ada di portal ini.`,
			suggestion: suggestFrom(
				alamat,
				known.filter((lain) => lain !== `${kasus.daerah.id}/${kasus.slug}`),
			),
		});
	}
}

/** What was merged does not run beside the case that carries it on. */
function checkBerhenti(kasus: BerkasKerjaSama, tanggal: string, { arsip, report }: FormatContext): void {
	const ends = [rentangKasus(kasus, arsip)?.selesai, ...berakhirPada(kasus)].filter((day) => day !== undefined).sort();
	const berlanjut = rentangKasus(kasus, arsip) !== undefined && (ends[0] === undefined || ends[0] > tanggal);
	if (!berlanjut) return;
	const sampai = ends[0] ? `sampai dengan ${tanggalPanjang(ends[0])}` : "tanpa batas akhir";
	report({
		ruleId: "digabung-masih-berlaku",
		at: kasus.sumber.locate(["digabung_ke", "tanggal"]),
		message: `Kerja sama digabung pada ${tanggalPanjang(tanggal)}, padahal naskahnya masih berlaku ${sampai}.`,
		suggestion: "Akhiri naskahnya dengan dokumen pengakhiran atau adendum pada hari itu, atau perbaiki tanggalnya.",
	});
}

/** Nothing new is agreed in a case that was merged into another. */
function checkNaskahBaru(naskah: Dokumen, tanggal: string, report: FormatContext["report"]): void {
	if (!isNaskah(naskah) || naskah.data.status === "batal" || (naskah.data.tanggal ?? "") <= tanggal) return;
	report({
		ruleId: "naskah-sesudah-digabung",
		at: naskah.sumber.locate(["tanggal"]),
		message: `${NAMA_JENIS[naskah.jenis]} bertanggal ${tanggalPanjang(naskah.data.tanggal ?? "")}, sesudah kerja samanya digabung ke kerja sama lain (${tanggalPanjang(tanggal)}).`,
		suggestion: "Simpan naskah ini di folder kerja sama yang meneruskan, atau periksa tanggalnya.",
	});
}

/** A case that was merged into another leads to it, rests on a paper, and goes on in nothing of its own. */
export const checkPenggabungan: FormatCheck = (sasaran, context) => {
	if (sasaran.jenis !== "kerja-sama") {
		const merged = "kerja_sama" in sasaran ? sasaran.kerja_sama.data.digabung_ke : undefined;
		if (merged && "kerja_sama" in sasaran) checkNaskahBaru(sasaran, merged.tanggal, context.report);
		return;
	}
	const { digabung_ke } = sasaran.data;
	if (!digabung_ke) return;
	checkTujuan(sasaran, digabung_ke.kerja_sama, context);
	checkBerhenti(sasaran, digabung_ke.tanggal, context);
	checkDasarKasus({ kasus: sasaran, dasar: digabung_ke.dasar, path: ["digabung_ke", "dasar"] }, context);
};
