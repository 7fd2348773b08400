import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd, isKetuaTkksd } from "../dinas.ts";
import { berjenis, checkLampiran, type LampiranWajib } from "../lampiran.ts";

const isSurat = isDinasKsdd("surat");

const surat = (bentuk: string, nama: string, contoh: string): LampiranWajib => ({
	nama,
	contoh,
	cocok: (lampiran) => lampiran.jenis === "surat" && lampiran.data.bentuk === bentuk,
});

/** Pasal 32 ayat (1) huruf a dan b; the DPA of huruf c is a budget paper, which is kept elsewhere. */
const WAJIB: readonly LampiranWajib[] = [
	{ nama: "Kerangka acuan kerja", contoh: "kerangka-acuan-kerja.md", cocok: berjenis("kerangka-acuan-kerja") },
	surat("penawaran", "Salinan surat penawaran", "surat-penawaran.md"),
	surat("tanggapan", "Salinan surat jawaban", "surat-tanggapan.md"),
];

export default rule<Dinas<"surat">>({
	id: "usulan-rencana-lengkap",
	judul: "Permohonan usulan rencana disampaikan kepada Sekretaris Daerah selaku ketua TKKSD dengan lampirannya",
	rows: ["BS-32"],
	cites: ["perbup-barsel-23-2023:32-1"],
	severity: "error",
	appliesTo: (sasaran): sasaran is Dinas<"surat"> => isSurat(sasaran) && sasaran.data.bentuk === "usulan-rencana",
	check(usulan, context) {
		const { data, sumber } = usulan;
		checkLampiran(usulan, WAJIB, context);
		if (isKetuaTkksd(data.kepada)) return;
		context.report({
			at: sumber.locate(["kepada"]),
			message: `Permohonan ini ditujukan kepada ${data.kepada}, bukan kepada Sekretaris Daerah selaku ketua TKKSD.`,
			suggestion: "Tulis kepada: Sekretaris Daerah selaku Ketua TKKSD.",
		});
	},
});
