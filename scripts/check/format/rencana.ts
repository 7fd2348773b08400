import type { DokumenNota, DokumenRencana } from "../../model/arsip.ts";
import type { KegiatanRencana } from "../../model/generated/schema-types.ts";
import { type BatasMasa, isBerjalan, masaKini } from "../../model/masa.ts";
import { badanPenandaTangan } from "../../model/penanda-tangan.ts";
import { indukOf } from "../../model/silsilah.ts";
import type { FieldPath } from "../../model/source.ts";
import { compareTanggal, tanggalPanjang } from "../../model/tanggal.ts";
import { suggestFrom } from "../mirip.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

type Report = FormatContext["report"];

const isBefore = (a: string, b: string): boolean => compareTanggal(a, b) < 0;

/** Every party named in a row signs the rencana kerja: money and duties of others bind nobody. */
function checkPihakBaris({ sumber, ...dokumen }: DokumenRencana, report: Report): void {
	const known = badanPenandaTangan({ sumber, ...dokumen });
	dokumen.data.baris.forEach((baris, index) => {
		for (const kolom of ["penanggung_jawab", "anggaran"] as const) {
			baris[kolom]?.forEach(({ pihak }, place) => {
				if (known.includes(pihak)) return;
				report({
					ruleId: "pihak-bukan-penanda-tangan",
					at: sumber.locate(["baris", index, kolom, place, "pihak"]),
					message: `Kegiatan ${index + 1} menyebut "${pihak}", yang tidak menandatangani rencana kerja ini.`,
					suggestion: suggestFrom(pihak, known),
				});
			});
		}
	});
}

/** The rencana kerja is signed by the parties of its nota and by no other. */
function checkPihakNota(dokumen: DokumenRencana, nota: DokumenNota, report: Report): void {
	const known = badanPenandaTangan(nota);
	const own = badanPenandaTangan(dokumen);
	for (const pihak of own.filter((id) => !known.includes(id))) {
		report({
			ruleId: "pihak-bukan-pihak-nota",
			at: dokumen.sumber.locate(["pihak"], "key"),
			message: `"${pihak}" bukan pihak dalam ${nota.sumber.path.split("/").at(-1)}.`,
			suggestion: suggestFrom(pihak, known),
		});
	}
	const absent = known.filter((id) => !own.includes(id));
	if (absent.length === 0) return;
	report({
		ruleId: "pihak-nota-tidak-ikut",
		severity: "warning",
		at: dokumen.sumber.locate(["pihak"], "key"),
		message: `Pihak nota kesepakatan belum ikut dalam rencana kerja ini: ${absent.join(", ")}.`,
		suggestion: "Tambahkan pihak itu, atau perbaiki mewakili supaya sama dengan pada nota.",
	});
}

interface Baris {
	readonly baris: KegiatanRencana;
	at(path: FieldPath): { readonly line: number; readonly column: number };
}

/** An activity runs forward and within the term of the nota. */
function checkWaktu({ baris, at }: Baris, masa: BatasMasa, report: Report): void {
	const { mulai, selesai } = baris;
	if (mulai && selesai && isBefore(selesai, mulai)) {
		report({
			ruleId: "tanggal-terbalik",
			at: at(["selesai"]),
			message: `Kegiatan selesai ${tanggalPanjang(selesai)}, padahal mulai ${tanggalPanjang(mulai)}.`,
			suggestion: "Tukar atau perbaiki tanggal mulai dan selesai.",
		});
	}
	const outside = [
		...(mulai && masa.mulai && isBefore(mulai, masa.mulai)
			? [
					{
						field: "mulai",
						message: `Kegiatan mulai ${tanggalPanjang(mulai)}, sebelum nota berlaku pada ${tanggalPanjang(masa.mulai)}.`,
					},
				]
			: []),
		...(selesai && masa.selesai && isBefore(masa.selesai, selesai)
			? [
					{
						field: "selesai",
						message: `Kegiatan selesai ${tanggalPanjang(selesai)}, sesudah nota berakhir pada ${tanggalPanjang(masa.selesai)}.`,
					},
				]
			: []),
	];
	for (const { field, message } of outside) {
		report({
			ruleId: "kegiatan-di-luar-masa-nota",
			at: at([field]),
			message,
			suggestion: "Ubah tanggal kegiatan, atau perpanjang jangka waktu nota kesepakatannya.",
		});
	}
}

/** Money is set aside for a year in which the activity runs. */
function checkTahun({ baris, at }: Baris, report: Report): void {
	const { mulai, selesai, anggaran = [] } = baris;
	anggaran.forEach(({ tahun }, place) => {
		const early = mulai && tahun < Number(mulai.slice(0, 4));
		const late = selesai && tahun > Number(selesai.slice(0, 4));
		if (!early && !late) return;
		report({
			ruleId: "anggaran-di-luar-waktu",
			severity: "warning",
			at: at(["anggaran", place, "tahun"]),
			message: `Anggaran tahun ${tahun} berada di luar waktu kegiatannya.`,
			suggestion: "Perbaiki tahun anggaran, atau tanggal mulai dan selesai kegiatan.",
		});
	});
}

/** A rencana kerja fits the nota kesepakatan to which it belongs, and its rows fit its parties and its time. */
export const checkRencana: FormatCheck = (sasaran, { arsip, report }) => {
	if (sasaran.jenis !== "rencana-kerja") return;
	const nota = indukOf(sasaran, arsip).find((induk): induk is DokumenNota => induk.jenis === "nota-kesepakatan");
	const masa = nota ? masaKini(nota, arsip, isBerjalan) : { mulai: undefined, selesai: undefined };
	checkPihakBaris(sasaran, report);
	if (nota) checkPihakNota(sasaran, nota, report);
	sasaran.data.baris.forEach((baris, index) => {
		const at = (path: FieldPath) => sasaran.sumber.locate(["baris", index, ...path]);
		checkWaktu({ baris, at }, masa, report);
		checkTahun({ baris, at }, report);
	});
};
