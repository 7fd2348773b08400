import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasJenis, isKetuaTkksd } from "../dinas.ts";
import { berjenis, checkLampiran, type LampiranWajib } from "../lampiran.ts";

/** Pasal 10 ayat (2) huruf a sampai dengan huruf e. */
const WAJIB: readonly LampiranWajib[] = [
	{ nama: "Dokumen laporan mitra", contoh: "laporan-mitra.md", cocok: berjenis("laporan-mitra") },
	{ nama: "Daftar hadir peserta rapat", contoh: "daftar-hadir.md", cocok: berjenis("daftar-hadir") },
	{ nama: "Notulen rapat", contoh: "notulen.md", cocok: berjenis("notulen") },
	{
		nama: "Berita acara rapat atau tinjau lokasi",
		contoh: "berita-acara.md",
		cocok: (lampiran) =>
			lampiran.jenis === "berita-acara" && ["rapat", "tinjau-lokasi"].includes(lampiran.data.tentang),
	},
	{ nama: "Matrik hasil evaluasi", contoh: "matrik-evaluasi.md", cocok: berjenis("matrik-evaluasi") },
];

export default rule<Dinas<"laporan-evaluasi">>({
	id: "lampiran-laporan-evaluasi",
	judul: "Laporan evaluasi disampaikan kepada ketua TKKSD dengan lima lampirannya",
	rows: ["PB-10.2"],
	cites: ["perwal-bekasi-75-2021:10-2"],
	severity: "error",
	appliesTo: isDinasJenis("laporan-evaluasi"),
	check(laporan, context) {
		const { data, sumber } = laporan;
		checkLampiran(laporan, WAJIB, context);
		if (isKetuaTkksd(data.kepada)) return;
		context.report({
			at: sumber.locate(["kepada"], data.kepada ? "value" : "key"),
			message: "Laporan evaluasi ini tidak ditujukan kepada ketua TKKSD.",
			suggestion: "Isi kepada: Ketua TKKSD.",
		});
	},
});
