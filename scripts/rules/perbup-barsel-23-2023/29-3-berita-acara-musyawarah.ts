import { jabatanTetap } from "../../model/kepala-daerah.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd } from "../dinas.ts";

const isBeritaAcara = isDinasKsdd("berita-acara");
const KEPALA =
	/^(?:kepala\s+(?:dinas|badan|kantor|satuan|biro|pelaksana)|direktur|inspektur|sekretaris\s+daerah|camat)\b/i;

export default rule<Dinas<"berita-acara">>({
	id: "berita-acara-musyawarah-ditandatangani",
	judul: "Berita acara musyawarah ditandatangani kepala perangkat daerah",
	mengapa:
		"Berita acara musyawarah adalah bukti pertama bila perselisihan berlanjut. Yang menandatangani harus pejabat yang bertanggung jawab.",
	rows: ["BS-29"],
	cites: ["perbup-barsel-23-2023:29-3"],
	severity: "error",
	appliesTo: (sasaran): sasaran is Dinas<"berita-acara"> =>
		isBeritaAcara(sasaran) && sasaran.data.tentang === "musyawarah",
	check({ data, sumber }, { report }) {
		const { penanda_tangan: orang = [] } = data;
		if (orang.some(({ jabatan }) => KEPALA.test(jabatanTetap(jabatan)))) return;
		report({
			at: sumber.locate(["penanda_tangan"], "key"),
			message: "Berita acara musyawarah ini tidak ditandatangani kepala perangkat daerah yang bekerja sama.",
			suggestion: "Isi penanda_tangan dengan kepala perangkat daerahnya, mis. jabatan: Kepala Dinas Perhubungan.",
		});
	},
});
