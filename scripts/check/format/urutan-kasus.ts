import { type BerkasKerjaSama, type Dokumen, isNaskah, kasusOf } from "../../model/arsip.ts";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { compareTanggal, tanggalPanjang } from "../../model/tanggal.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

/** Papers that tell how a signed cooperation goes. */
const SESUDAH_TANDA_TANGAN: readonly string[] = [
	...["laporan-mitra", "laporan-semester", "laporan-pemantauan", "laporan-evaluasi", "matrik-evaluasi"],
	"pengakhiran",
];
/** Papers of which one day sees one. */
const SEKALI_SEHARI: readonly string[] = ["laporan-evaluasi", "matrik-evaluasi"];

type Bertanggal = Dokumen & { readonly data: { readonly tanggal: string } };

const isBertanggal = (dokumen: Dokumen): dokumen is Bertanggal => Boolean(dokumen.data.tanggal);

/** The papers of a case that are dated and not withdrawn, oldest first. */
function bertanggalOf({ dokumen }: BerkasKerjaSama): Bertanggal[] {
	const valid = dokumen.filter(isBertanggal).filter(({ data }) => data.status !== "batal");
	return valid.sort((a, b) => compareTanggal(a.data.tanggal, b.data.tanggal));
}

type Periksa = (satu: Bertanggal, lain: readonly Bertanggal[], report: FormatContext["report"]) => void;

const checkSebelumTandaTangan: Periksa = (satu, lain, report) => {
	if (!SESUDAH_TANDA_TANGAN.includes(satu.jenis)) return;
	const naskah = lain.filter((berkas) => isNaskah(berkas) && berkas.data.status === "ditandatangani")[0];
	if (!naskah || compareTanggal(satu.data.tanggal, naskah.data.tanggal) >= 0) return;
	report({
		ruleId: "mendahului-penandatanganan",
		at: satu.sumber.locate(["tanggal"]),
		message: `${NAMA_JENIS[satu.jenis]} bertanggal ${tanggalPanjang(satu.data.tanggal)}, sebelum naskah pertamanya ditandatangani (${tanggalPanjang(naskah.data.tanggal)}).`,
		suggestion: "Periksa tanggal keduanya.",
	});
};

const checkSebelumPenawaran: Periksa = (satu, lain, report) => {
	if (satu.jenis !== "surat" || satu.data.bentuk !== "tanggapan") return;
	const penawaran = lain.find((berkas) => berkas.jenis === "surat" && berkas.data.bentuk === "penawaran");
	if (!penawaran || compareTanggal(satu.data.tanggal, penawaran.data.tanggal) >= 0) return;
	report({
		ruleId: "tanggapan-mendahului-penawaran",
		at: satu.sumber.locate(["tanggal"]),
		message: `Tanggapan bertanggal ${tanggalPanjang(satu.data.tanggal)}, sebelum penawarannya (${tanggalPanjang(penawaran.data.tanggal)}).`,
		suggestion: "Periksa tanggal kedua suratnya.",
	});
};

/** What the DPRD agrees to has not been signed yet; an approval after the PKS may be meant for its adendum. */
const checkPersetujuan: Periksa = (satu, lain, report) => {
	if (satu.jenis !== "persetujuan-dprd" || satu.data.hasil === "ditolak") return;
	const naskah = lain.filter(({ jenis, data }) => jenis !== "kesepakatan-bersama" && data.status === "ditandatangani");
	const signed = naskah.filter((berkas) => isNaskah(berkas));
	const sesudah = signed.some((berkas) => compareTanggal(berkas.data.tanggal, satu.data.tanggal) >= 0);
	const pks = signed.filter(({ jenis }) => jenis === "perjanjian-kerja-sama").at(-1);
	if (!pks || sesudah) return;
	report({
		ruleId: "ditandatangani-sebelum-persetujuan",
		severity: "warning",
		at: satu.sumber.locate(["tanggal"]),
		message: `PKS sudah ditandatangani ${tanggalPanjang(pks.data.tanggal)}, sebelum DPRD memberi persetujuan (${tanggalPanjang(satu.data.tanggal)}).`,
		suggestion: "Periksa tanggal keduanya; persetujuan DPRD mendahului penandatanganan PKS.",
	});
};

const checkSekaliSehari: Periksa = (satu, lain, report) => {
	if (!SEKALI_SEHARI.includes(satu.jenis)) return;
	const sama = lain.find((berkas) => berkas.jenis === satu.jenis && berkas.data.tanggal === satu.data.tanggal);
	if (!sama || sama.sumber.path === satu.sumber.path) return;
	report({
		ruleId: "evaluasi-sehari-dua-kali",
		severity: "warning",
		at: satu.sumber.locate(["tanggal"]),
		message: `Sudah ada ${NAMA_JENIS[satu.jenis]} lain bertanggal sama: ${sama.slug}.md.`,
		suggestion: "Satukan keduanya, atau perbaiki tanggalnya.",
	});
};

const PERIKSA: readonly Periksa[] = [
	checkSebelumTandaTangan,
	checkSebelumPenawaran,
	checkPersetujuan,
	checkSekaliSehari,
];

/** The papers of a case follow one another as things happen. */
export const checkUrutanKasus: FormatCheck = (sasaran, { report }) => {
	const kasus = kasusOf(sasaran);
	if (!kasus || sasaran.jenis === "kerja-sama" || !("kerja_sama" in sasaran)) return;
	if (!isBertanggal(sasaran) || sasaran.data.status === "batal") return;
	const lain = bertanggalOf(kasus);
	for (const periksa of PERIKSA) periksa(sasaran, lain, report);
};
