import { type DokumenNaskah, isNaskah } from "../../model/arsip.ts";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { batasMasa, isBerjalan, masaKini } from "../../model/masa.ts";
import { penandaTanganOf } from "../../model/pihak.ts";
import { adendumOf, naskahInduk, naskahPokok, sebutanAdendum } from "../../model/silsilah.ts";
import { compareTanggal, tanggalPanjang } from "../../model/tanggal.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

/** The bodies that sign, as the naskah names them. */
function badanOf({ data }: DokumenNaskah): Set<string> {
	const named = data.pihak.flatMap((pihak) => [
		pihak.mewakili,
		...penandaTanganOf(pihak).map((orang) => orang.mewakili ?? pihak.mewakili),
	]);
	return new Set(named.filter((satu) => satu !== undefined));
}

/** Adenda and renewals bind those whom the naskah binds, all of them; a PKS, none who stand outside its kesepakatan. */
function checkPihak(anak: DokumenNaskah, induk: DokumenNaskah, { report }: FormatContext): void {
	const [muda, tua] = [badanOf(anak), badanOf(induk)];
	const asing = [...muda].filter((badan) => !tua.has(badan));
	const semua = anak.jenis === "adendum" || anak.jenis === "perpanjangan";
	const hilang = semua ? [...tua].filter((badan) => !muda.has(badan)) : [];
	if (asing.length === 0 && hilang.length === 0) return;
	const kata =
		asing.length > 0
			? `memuat pihak yang tidak ada di sana: ${asing.join(", ")}`
			: `kehilangan pihak: ${hilang.join(", ")}`;
	report({
		ruleId: "pihak-berbeda-dengan-induk",
		severity: "warning",
		at: anak.sumber.locate(["pihak"], "key"),
		message: `Para pihak tidak sama dengan ${NAMA_JENIS[induk.jenis]} yang menjadi dasarnya; naskah ini ${kata}.`,
		suggestion: "Periksa isian mewakili pada setiap pihak, atau tunjuk naskah dasar yang benar.",
	});
}

/** A PKS does not outlive the kesepakatan it carries out. */
function checkMasa(anak: DokumenNaskah, induk: DokumenNaskah, { arsip, report }: FormatContext): void {
	if (anak.jenis !== "perjanjian-kerja-sama" || induk.jenis !== "kesepakatan-bersama") return;
	const akhir = batasMasa(anak.data.jangka_waktu, anak.data.tanggal).selesai;
	const batas = masaKini(induk, arsip, isBerjalan).selesai;
	if (!akhir || !batas || compareTanggal(akhir, batas) <= 0) return;
	const path = anak.data.jangka_waktu.selesai ? ["jangka_waktu", "selesai"] : ["jangka_waktu"];
	report({
		ruleId: "melampaui-induk",
		severity: "warning",
		at: anak.sumber.locate(path),
		message: `Berakhir ${tanggalPanjang(akhir)}, sesudah ${NAMA_JENIS[induk.jenis]} yang menjadi dasarnya berakhir (${tanggalPanjang(batas)}).`,
		suggestion: "Perpendek jangka waktu naskah ini, atau perpanjang naskah dasarnya lebih dahulu.",
	});
}

/** Adenda of one naskah are counted from one, none twice and none left out, in the order of their days. */
function checkUrutan(dokumen: DokumenNaskah, { arsip, report }: FormatContext): void {
	if (dokumen.jenis !== "adendum" || dokumen.data.status === "batal") return;
	const saudara = adendumOf(naskahPokok(dokumen, arsip), arsip).filter(({ data }) => data.status !== "batal");
	const { urutan, tanggal } = dokumen.data;
	const at = dokumen.sumber.locate(["urutan"]);
	const kembar = saudara.find((satu) => satu !== dokumen && satu.data.urutan === urutan);
	if (kembar && saudara.indexOf(kembar) < saudara.indexOf(dokumen)) {
		report({
			ruleId: "urutan-adendum",
			at,
			message: `Sudah ada ${sebutanAdendum(urutan)} atas naskah ini: ${kembar.sumber.path.split("/").at(-1)}.`,
			suggestion: `Ubah urutan menjadi ${Math.max(...saudara.map(({ data }) => data.urutan)) + 1}.`,
		});
		return;
	}
	const sebelum = saudara.filter(({ data }) => data.urutan < urutan);
	if (urutan > 1 && !sebelum.some(({ data }) => data.urutan === urutan - 1)) {
		report({
			ruleId: "urutan-adendum",
			severity: "warning",
			at,
			message: `Ini ${sebutanAdendum(urutan)}, padahal ${sebutanAdendum(urutan - 1)} atas naskah yang sama tidak ada.`,
			suggestion: "Tambahkan berkas adendum sebelumnya, atau perbaiki urutannya.",
		});
	}
	const lebihMuda = sebelum.find(({ data }) => tanggal && data.tanggal && data.tanggal > tanggal);
	if (!lebihMuda) return;
	report({
		ruleId: "urutan-adendum",
		severity: "warning",
		at,
		message: `${sebutanAdendum(urutan)} ini bertanggal lebih dahulu daripada ${sebutanAdendum(lebihMuda.data.urutan)}.`,
		suggestion: "Urutkan adendum menurut tanggalnya, atau perbaiki tanggal yang salah.",
	});
}

const ratakan = (judul: string): string =>
	judul
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

/** An adendum or a renewal bears the title of the naskah it changes. */
function checkJudul(anak: DokumenNaskah, { arsip, report }: FormatContext): void {
	const pokok = naskahPokok(anak, arsip);
	if (pokok === anak || ratakan(pokok.data.judul) === ratakan(anak.data.judul)) return;
	report({
		ruleId: "judul-berbeda-dengan-induk",
		severity: "warning",
		at: anak.sumber.locate(["judul"]),
		message: `Judulnya tidak sama dengan judul ${NAMA_JENIS[pokok.jenis]} yang diubah: "${pokok.data.judul}".`,
		suggestion: "Samakan judulnya; sebutan Adendum atau Perpanjangan tercetak dengan sendirinya.",
	});
}

/** A naskah agrees with the one on which it rests: in parties, term, title and count. */
export const checkSilsilahNaskah: FormatCheck = (sasaran, context) => {
	if (!isNaskah(sasaran)) return;
	checkUrutan(sasaran, context);
	checkJudul(sasaran, context);
	const induk = naskahInduk(sasaran, context.arsip);
	if (!induk || sasaran.data.status === "batal") return;
	checkPihak(sasaran, induk, context);
	checkMasa(sasaran, induk, context);
};
