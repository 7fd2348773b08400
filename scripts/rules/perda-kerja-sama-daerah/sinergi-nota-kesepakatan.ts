import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";

/** Stages at which the papers of a sinergi must have been signed. */
const SESUDAH_TANDA_TANGAN: readonly (string | undefined)[] = ["pelaksanaan", "penatausahaan", "pelaporan"];

export default rule<BerkasKerjaSama>({
	id: "sinergi-dengan-nota-kesepakatan",
	judul: "Sinergi dilaksanakan dengan Nota Kesepakatan dan rencana kerja",
	mengapa: "Sinergi dengan pemerintah pusat mempunyai naskahnya sendiri. Naskah lain tidak dikenal oleh peraturannya.",
	rows: ["PD-sinergi"],
	cites: ["perda-kerja-sama-daerah:sinergi", "pp-28-2018:46-4"],
	severity: "error",
	appliesTo: (sasaran): sasaran is BerkasKerjaSama =>
		sasaran.jenis === "kerja-sama" && sasaran.data.bentuk === "sinergi",
	check(kasus, { isWhole, report }) {
		const { tahap } = kasus.data;
		if (!SESUDAH_TANDA_TANGAN.includes(tahap) || !isWhole(kasus)) return;
		const signed = kasus.dokumen.some(
			(satu) => satu.jenis === "nota-kesepakatan" && satu.data.status === "ditandatangani",
		);
		if (signed) return;
		report({
			at: kasus.sumber.locate(["tahap"]),
			message: `Sinergi ini sudah pada tahap ${tahap}, tetapi belum ada Nota Kesepakatan yang ditandatangani.`,
			suggestion: "Simpan nota-kesepakatan.md dan rencana-kerja.md di folder ini, atau perbaiki tahapnya.",
		});
	},
});
