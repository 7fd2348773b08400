import type { DokumenPerjanjian } from "../../model/arsip.ts";
import { suratKuasaOf } from "../../model/kuasa.ts";
import { type OrangNaskah, orangOf } from "../../model/penanda-tangan.ts";
import { resolvePath } from "../../model/pihak.ts";
import { type RuleContext, rule } from "../../model/rule.ts";

/** Names and titles are the same but for spaces and capitals. */
const same = (a: string, b: string): boolean => {
	const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLocaleLowerCase("id");
	return plain(a) === plain(b);
};

function checkOrang(dokumen: DokumenPerjanjian, { orang, path }: OrangNaskah, { report }: RuleContext): void {
	const surat = suratKuasaOf(orang, dokumen);
	if (!surat) return;
	const { penerima } = surat.data;
	const at = dokumen.sumber.locate([...path, "kuasa"]);
	if (orang.nama && penerima.nama && !same(orang.nama, penerima.nama)) {
		report({
			at,
			message: `Surat kuasa diberikan kepada ${penerima.nama}, bukan ${orang.nama}.`,
			suggestion: "Perbaiki nama di salah satu berkas, atau terbitkan surat kuasa bagi penanda tangan ini.",
		});
	}
	if (!same(orang.jabatan, penerima.jabatan)) {
		report({
			at,
			message: `Surat kuasa diberikan kepada ${penerima.jabatan}, sedangkan penanda tangan ${orang.jabatan}.`,
			suggestion: "Samakan jabatan di kedua berkas; kuasa melekat pada jabatan yang disebut di dalamnya.",
		});
	}
}

/** What the letter allows to be signed must be this very PKS. */
function checkNaskah(dokumen: DokumenPerjanjian, { orang, path }: OrangNaskah, { report }: RuleContext): void {
	const surat = suratKuasaOf(orang, dokumen);
	if (!surat) return;
	const { naskah, judul } = surat.data;
	const at = dokumen.sumber.locate([...path, "kuasa"]);
	if (resolvePath(surat.sumber.path, naskah) !== dokumen.sumber.path) {
		report({
			at,
			message: `Surat kuasa itu untuk menandatangani ${naskah}, bukan naskah ini.`,
			suggestion: "Tunjuk surat kuasa untuk naskah ini, atau perbaiki isian naskah di surat kuasanya.",
		});
	} else if (!same(judul, dokumen.data.judul)) {
		report({
			at,
			message: `Surat kuasa itu untuk naskah tentang "${judul}", sedangkan naskah ini tentang "${dokumen.data.judul}".`,
			suggestion: "Samakan judul di kedua berkas.",
		});
	}
}

export default rule<DokumenPerjanjian>({
	id: "kuasa-untuk-penanda-tangan",
	judul: "Surat kuasa menyebut penanda tangan dan PKS yang ditandatangani",
	mengapa: "Kuasa khusus hanya berlaku bagi orang dan naskah yang disebut di dalamnya.",
	rows: ["BS-24"],
	cites: ["perbup-barsel-23-2023:24-2", "perbup-barsel-23-2023:1-13"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "perjanjian-kerja-sama",
	check(dokumen, context) {
		for (const satu of orangOf(dokumen)) {
			checkOrang(dokumen, satu, context);
			checkNaskah(dokumen, satu, context);
		}
	},
});
