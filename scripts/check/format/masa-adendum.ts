import { bacaPerubahan } from "../../model/adendum/perubahan.ts";
import { pasalOf } from "../../model/isi.ts";
import { naskahPokok } from "../../model/silsilah.ts";
import { JANGKA_WAKTU } from "../../rules/klausul.ts";
import type { FormatCheck } from "./format.ts";

/** An adendum that changes the pasal on the term says the new term in its front-matter, and the other way round. */
export const checkMasaAdendum: FormatCheck = (sasaran, { arsip, report }) => {
	if (sasaran.jenis !== "adendum") return;
	const pokok = naskahPokok(sasaran, arsip);
	if (pokok === sasaran) return;
	const masa = pasalOf(pokok.naskah).filter(({ judul }) => JANGKA_WAKTU.judul.test(judul));
	const nomor = new Set(masa.map((pasal) => pasal.nomor));
	const diubah = bacaPerubahan(sasaran.naskah).perubahan.find(({ tempat }) => nomor.has(tempat.pasal ?? ""));
	const { jangka_waktu } = sasaran.data;
	if (diubah && !jangka_waktu) {
		report({
			ruleId: "jangka-waktu-adendum",
			severity: "warning",
			at: diubah.letak,
			message: `Adendum ini mengubah Pasal ${diubah.tempat.pasal} tentang jangka waktu, padahal isian jangka_waktu belum ada.`,
			suggestion: "Bila tanggalnya berubah, tambahkan jangka_waktu: { mulai: …, selesai: … } menurut bunyi yang baru.",
		});
	}
	if (!diubah && jangka_waktu && masa.length > 0) {
		report({
			ruleId: "jangka-waktu-adendum",
			severity: "warning",
			at: sasaran.sumber.locate(["jangka_waktu"], "key"),
			message: "Isian jangka_waktu ada, padahal adendum ini tidak mengubah pasal tentang jangka waktu.",
			suggestion: `Ubah Pasal ${masa[0]?.nomor} dalam Pasal I adendum ini, atau hapus isian jangka_waktu.`,
		});
	}
};
