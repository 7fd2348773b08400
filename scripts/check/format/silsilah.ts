import { aksesDokumen } from "../../model/akses.ts";
import { type Dokumen, isNaskah } from "../../model/arsip.ts";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { type JenisDokumen, sifatOf } from "../../model/jenis.ts";
import type { Citation } from "../../model/peraturan.ts";
import { resolvePath } from "../../model/pihak.ts";
import { indukOf } from "../../model/silsilah.ts";
import { compareTanggal, tanggalPanjang } from "../../model/tanggal.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

/** One line of descent: a paper, one on which it rests, and where it says so. */
interface Garis {
	readonly anak: Dokumen;
	readonly induk: Dokumen;
	readonly at: { readonly line: number; readonly column: number };
}

type Periksa = (garis: Garis, context: FormatContext) => void;

const IKUT: readonly string[] = ["final", "ditandatangani"];
const sebut = ({ jenis }: Dokumen): string => NAMA_JENIS[jenis];

/** What may rest on what is a column of the table of kinds. */
const checkJenis: Periksa = ({ anak, induk, at }, { report }) => {
	const boleh = sifatOf(anak.jenis).induk;
	if (boleh.includes(induk.jenis)) return;
	report({
		ruleId: "dasar-salah-jenis",
		at,
		message: `${sebut(anak)} tidak dapat berdasar pada ${sebut(induk)}.`,
		suggestion:
			boleh.length > 0
				? `Tulis berkas yang benar; dasarnya salah satu dari: ${boleh.map((jenis) => NAMA_JENIS[jenis]).join(", ")}.`
				: "Hapus isian dasar; jenis ini tidak berdasar pada dokumen lain.",
	});
};

/** The provisions by which a paper comes after the one on which it rests. */
const SESUDAH_INDUK: Readonly<Partial<Record<JenisDokumen, readonly Citation[]>>> = {
	"perjanjian-kerja-sama": ["perbup-barsel-23-2023:11-4"],
	adendum: ["perbup-barsel-23-2023:25-4"],
	perpanjangan: ["perbup-barsel-23-2023:19-3"],
	"matrik-evaluasi": ["perwal-bekasi-75-2021:6-6"],
	"laporan-evaluasi": ["perwal-bekasi-75-2021:10-2"],
};

const checkUrutanTanggal: Periksa = ({ anak, induk, at }, { report }) => {
	const [muda, tua] = [anak.data.tanggal, induk.data.tanggal];
	if (!muda || !tua || compareTanggal(muda, tua) >= 0) return;
	report({
		ruleId: "mendahului-induk",
		at,
		message: `${sebut(anak)} bertanggal ${tanggalPanjang(muda)}, sebelum ${sebut(induk)} yang menjadi dasarnya (${tanggalPanjang(tua)}).`,
		suggestion: "Periksa kedua tanggalnya, atau tunjuk dokumen dasar yang benar.",
		cites: SESUDAH_INDUK[anak.jenis] ?? [],
	});
};

/** A naskah in force cannot rest on one that is not, or not any more. */
const checkKeadaanInduk: Periksa = ({ anak, induk, at }, { report }) => {
	if (!isNaskah(anak) || !isNaskah(induk) || !IKUT.includes(anak.data.status)) return;
	if (induk.data.status === "rancangan") {
		report({
			ruleId: "induk-masih-rancangan",
			at,
			message: `${sebut(anak)} berstatus ${anak.data.status}, padahal ${sebut(induk)} yang menjadi dasarnya masih rancangan.`,
			suggestion: "Selesaikan dahulu naskah dasarnya, atau kembalikan status naskah ini menjadi rancangan.",
		});
	}
	if (induk.data.status === "batal") {
		report({
			ruleId: "induk-batal",
			severity: "warning",
			at,
			message: `${sebut(induk)} yang menjadi dasar ${sebut(anak)} ini sudah batal.`,
			suggestion: "Tunjuk naskah dasar yang berlaku, atau ubah status naskah ini menjadi batal.",
		});
	}
};

/** A public paper should not lead readers to another case's closed one. */
const checkTertutup: Periksa = ({ anak, induk, at }, { report }) => {
	// An adendum prints the numbers of the naskah it changes, whatever case that is in.
	const menyebut = sifatOf(anak.jenis).lambang === "induk" && isNaskah(induk);
	if ((anak.kerja_sama === induk.kerja_sama && !menyebut) || aksesDokumen(anak).akses !== "terbuka") return;
	if (aksesDokumen(induk).akses === "terbuka") return;
	report({
		ruleId: "dasar-tertutup",
		severity: "warning",
		at,
		message: "Dokumen publik ini menyebut dokumen dasar yang tidak terbuka bagi publik.",
		suggestion: "Pastikan nomor dan judul dokumen dasar itu boleh disebut, atau tutup dokumen ini juga.",
	});
};

const PERIKSA: readonly Periksa[] = [checkJenis, checkUrutanTanggal, checkKeadaanInduk, checkTertutup];

/** True when the way up from a paper leads back to it. */
function isLingkar(dokumen: Dokumen, { arsip }: FormatContext): boolean {
	const seen = new Set<Dokumen>();
	const climb = (satu: Dokumen): boolean =>
		indukOf(satu, arsip).some((induk) => {
			if (induk === dokumen) return true;
			if (seen.has(induk)) return false;
			seen.add(induk);
			return climb(induk);
		});
	return climb(dokumen);
}

/** Each paper rests on one of a kind that may bear it, that came before it, is in force, and does not rest on it in turn. */
export const checkSilsilah: FormatCheck = (sasaran, context) => {
	if (!("kerja_sama" in sasaran)) return;
	const { sumber, data } = sasaran;
	const induk = new Map(indukOf(sasaran, context.arsip).map((satu) => [satu.sumber.path, satu]));
	const isSendiri = (path: string | undefined): boolean => path === sumber.path;
	if (isLingkar(sasaran, context) && !data.dasar?.some((dasar) => isSendiri(resolvePath(sumber.path, dasar)))) {
		context.report({
			ruleId: "dasar-melingkar",
			at: sumber.locate(["dasar"], "key"),
			message: "Dokumen ini dan dokumen dasarnya saling menjadi dasar.",
			suggestion: "Hapus salah satu rujukannya: yang lebih dahulu dibuat tidak berdasar pada yang kemudian.",
		});
	}
	data.dasar?.forEach((dasar, index) => {
		const found = induk.get(resolvePath(sumber.path, dasar) ?? "");
		if (!found || found === sasaran) return;
		const garis = { anak: sasaran, induk: found, at: sumber.locate(["dasar", index]) };
		for (const periksa of PERIKSA) periksa(garis, context);
	});
};
