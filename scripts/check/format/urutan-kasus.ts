import { type BerkasKerjaSama, type Dokumen, isNaskah, kasusOf } from "../../model/arsip.ts";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import type { JenisDokumen } from "../../model/jenis.ts";
import type { Citation } from "../../model/peraturan.ts";
import { compareTanggal, tanggalPanjang } from "../../model/tanggal.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

/** Papers that tell how a signed cooperation goes, each with the provisions that ask for it after the signature. */
const SESUDAH_TANDA_TANGAN: Readonly<Partial<Record<JenisDokumen, readonly Citation[]>>> = {
	"laporan-mitra": ["perwal-bekasi-75-2021:9-1"],
	"laporan-semester": ["perbup-barsel-23-2023:27-1"],
	"laporan-pemantauan": ["perwal-bekasi-75-2021:6-3"],
	"laporan-evaluasi": ["perwal-bekasi-75-2021:6-5"],
	"matrik-evaluasi": ["perwal-bekasi-75-2021:6-5"],
	pengakhiran: ["permendagri-23-2009:6-d-4"],
};
/** Papers of which one day sees one. */
const SEKALI_SEHARI: readonly string[] = ["laporan-evaluasi", "matrik-evaluasi"];

type Bertanggal = Dokumen & { readonly data: { readonly tanggal: string } };

const isBertanggal = (dokumen: Dokumen): dokumen is Bertanggal => Boolean(dokumen.data.tanggal);
const isBefore = (satu: Bertanggal, lain: Bertanggal): boolean =>
	compareTanggal(satu.data.tanggal, lain.data.tanggal) < 0;
const hari = ({ data }: Bertanggal): string => tanggalPanjang(data.tanggal);

/** The papers of a case that are dated and not withdrawn, oldest first. */
function bertanggalOf({ dokumen }: BerkasKerjaSama): Bertanggal[] {
	const valid = dokumen.filter(isBertanggal).filter(({ data }) => data.status !== "batal");
	return valid.sort((a, b) => compareTanggal(a.data.tanggal, b.data.tanggal));
}

type Periksa = (satu: Bertanggal, lain: readonly Bertanggal[], report: FormatContext["report"]) => void;

const checkSebelumTandaTangan: Periksa = (satu, lain, report) => {
	const cites = SESUDAH_TANDA_TANGAN[satu.jenis];
	const naskah = lain.find((berkas) => isNaskah(berkas) && berkas.data.status === "ditandatangani");
	if (!cites || !naskah || !isBefore(satu, naskah)) return;
	report({
		ruleId: "mendahului-penandatanganan",
		at: satu.sumber.locate(["tanggal"]),
		message: `${NAMA_JENIS[satu.jenis]} bertanggal ${hari(satu)}, sebelum naskah pertamanya ditandatangani (${hari(naskah)}).`,
		suggestion: "Periksa tanggal keduanya.",
		cites,
	});
};

/** The oldest offer is what an answer answers, and the oldest request what consent grants. */
const suratIn = (lain: readonly Bertanggal[], bentuk: string): Bertanggal | undefined =>
	lain.find((berkas) => berkas.jenis === "surat" && berkas.data.bentuk === bentuk);

const checkSebelumPenawaran: Periksa = (satu, lain, report) => {
	if (satu.jenis !== "surat" || satu.data.bentuk !== "tanggapan") return;
	const penawaran = suratIn(lain, "penawaran");
	if (!penawaran || !isBefore(satu, penawaran)) return;
	report({
		ruleId: "tanggapan-mendahului-penawaran",
		at: satu.sumber.locate(["tanggal"]),
		message: `Tanggapan bertanggal ${hari(satu)}, sebelum penawarannya (${hari(penawaran)}).`,
		suggestion: "Periksa tanggal kedua suratnya.",
		cites: ["perbup-barsel-23-2023:16-4", "perbup-barsel-23-2023:18-1"],
	});
};

const checkTelaahan: Periksa = (satu, lain, report) => {
	const kerangka = lain.find(({ jenis }) => jenis === "kerangka-acuan-kerja");
	if (satu.jenis !== "telaahan" || !kerangka || !isBefore(satu, kerangka)) return;
	report({
		ruleId: "telaahan-mendahului-kerangka",
		at: satu.sumber.locate(["tanggal"]),
		message: `Telaahan bertanggal ${hari(satu)}, sebelum kerangka acuan kerja yang ditelaah (${hari(kerangka)}).`,
		suggestion: "Periksa tanggal keduanya.",
		cites: ["perbup-barsel-23-2023:15-1"],
	});
};

const checkPermohonan: Periksa = (satu, lain, report) => {
	const permohonan = suratIn(lain, "permohonan-persetujuan-dprd");
	if (satu.jenis !== "persetujuan-dprd" || !permohonan || !isBefore(satu, permohonan)) return;
	report({
		ruleId: "persetujuan-mendahului-permohonan",
		at: satu.sumber.locate(["tanggal"]),
		message: `Persetujuan DPRD bertanggal ${hari(satu)}, sebelum dimohonkan (${hari(permohonan)}).`,
		suggestion: "Periksa tanggal keduanya.",
		cites: ["perbup-barsel-23-2023:22-1"],
	});
};

/** What the DPRD agrees to has not been signed yet; an approval after the PKS may be meant for its adendum. */
const checkPersetujuan: Periksa = (satu, lain, report) => {
	if (satu.jenis !== "persetujuan-dprd" || satu.data.hasil === "ditolak") return;
	const naskah = lain.filter(({ jenis, data }) => jenis !== "kesepakatan-bersama" && data.status === "ditandatangani");
	const signed = naskah.filter((berkas) => isNaskah(berkas));
	const pks = signed.filter(({ jenis }) => jenis === "perjanjian-kerja-sama").at(-1);
	if (!pks || signed.some((berkas) => !isBefore(berkas, satu))) return;
	report({
		ruleId: "ditandatangani-sebelum-persetujuan",
		severity: "warning",
		at: satu.sumber.locate(["tanggal"]),
		message: `PKS sudah ditandatangani ${hari(pks)}, sebelum DPRD memberi persetujuan (${hari(satu)}).`,
		suggestion: "Periksa tanggal keduanya; persetujuan DPRD mendahului penandatanganan PKS.",
		cites: ["perbup-barsel-23-2023:22-1", "pp-28-2018:6-2", "pp-50-2007:peran-dprd"],
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
		cites: ["perwal-bekasi-75-2021:6-5"],
	});
};

const PERIKSA: readonly Periksa[] = [
	checkSebelumTandaTangan,
	checkSebelumPenawaran,
	checkTelaahan,
	checkPermohonan,
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
