import { isKepalaDaerah } from "../../model/kepala-daerah.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasJenis } from "../dinas.ts";

const BAGIAN = /\bkerja\s*sama\b/i;
const PERANGKAT_DAERAH = /\b(?:dinas|badan|satuan|inspektorat|kantor|kecamatan|rumah\s+sakit|bagian|biro)\b/i;

/** Copies that are still to be sent, in words. */
function missingTembusan(tembusan: readonly string[]): string[] {
	const lain = tembusan.filter((satu) => !BAGIAN.test(satu));
	return [
		...(tembusan.some((satu) => BAGIAN.test(satu)) ? [] : ["Bagian Kerja Sama Sekretariat Daerah"]),
		...(lain.some((satu) => PERANGKAT_DAERAH.test(satu)) ? [] : ["perangkat daerah yang membidangi"]),
	];
}

export default rule<Dinas<"laporan-mitra">>({
	id: "laporan-mitra-disampaikan",
	judul: "Laporan mitra disampaikan kepada kepala daerah dengan tembusannya",
	mengapa: "Laporan mitra ditujukan kepada kepala daerah, dan tembusannya dipakai tim yang memantau.",
	rows: ["PB-9"],
	cites: ["perwal-bekasi-75-2021:9-1"],
	severity: "error",
	appliesTo: isDinasJenis("laporan-mitra"),
	check({ data, sumber }, { report }) {
		const { kepada = "", tembusan = [] } = data;
		if (!isKepalaDaerah(kepada.replace(/^yth\.\s*/i, ""))) {
			report({
				at: sumber.locate(["kepada"], kepada ? "value" : "key"),
				message: "Laporan mitra ini tidak ditujukan kepada kepala daerah.",
				suggestion: "Isi kepada dengan kepala daerah, mis. kepada: Wali Kota Contoh.",
			});
		}
		for (const belum of missingTembusan(tembusan)) {
			report({
				at: sumber.locate(["tembusan"], tembusan.length > 0 ? "value" : "key"),
				message: `Laporan mitra ini belum ditembuskan kepada ${belum}.`,
				suggestion: `Tambahkan pada tembusan: - ${belum}.`,
			});
		}
	},
});
