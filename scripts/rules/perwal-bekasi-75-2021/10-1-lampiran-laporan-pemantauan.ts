import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasJenis, isKetuaTkksd } from "../dinas.ts";
import { berjenis, checkLampiran, type LampiranWajib } from "../lampiran.ts";

const LAPORAN_MITRA: LampiranWajib = {
	nama: "Dokumen laporan mitra",
	contoh: "laporan-mitra.md",
	cocok: berjenis("laporan-mitra"),
};
/** Where the place was visited. */
const TINJAU_LOKASI: LampiranWajib = {
	nama: "Berita acara tinjau lokasi",
	contoh: "berita-acara-tinjau-lokasi.md",
	cocok: (lampiran) => lampiran.jenis === "berita-acara" && lampiran.data.tentang === "tinjau-lokasi",
};

export default rule<Dinas<"laporan-pemantauan">>({
	id: "lampiran-laporan-pemantauan",
	judul: "Laporan pemantauan disampaikan kepada ketua TKKSD dengan laporan mitra dan berita acara tinjau lokasi",
	rows: ["PB-10.1"],
	cites: ["perwal-bekasi-75-2021:10-1"],
	severity: "error",
	appliesTo: isDinasJenis("laporan-pemantauan"),
	check(laporan, context) {
		const { data, sumber } = laporan;
		const ditinjau = laporan.data.metode.includes("tinjau-lokasi");
		checkLampiran(laporan, ditinjau ? [LAPORAN_MITRA, TINJAU_LOKASI] : [LAPORAN_MITRA], context);
		if (isKetuaTkksd(data.kepada)) return;
		context.report({
			at: sumber.locate(["kepada"], data.kepada ? "value" : "key"),
			message: "Laporan pemantauan ini tidak ditujukan kepada ketua TKKSD.",
			suggestion: "Isi kepada: Ketua TKKSD.",
		});
	},
});
