import type { DokumenKuasa } from "../../model/arsip.ts";
import { isKepalaDaerah, jabatanTetap } from "../../model/kepala-daerah.ts";
import { rule } from "../../model/rule.ts";

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");

/** True for the head of the region of the case; a partner's letter is given by its own head. */
function isKepalaSendiri({ data, kerja_sama }: DokumenKuasa): boolean {
	const { daerah } = kerja_sama;
	if (data.mewakili !== undefined && data.mewakili !== daerah.id) return true;
	return plain(jabatanTetap(data.pemberi.jabatan)) === plain(jabatanTetap(daerah.data.kepala_daerah.jabatan));
}

export default rule<DokumenKuasa>({
	id: "pemberi-kuasa-kepala-daerah",
	judul: "Surat kuasa diberikan kepala daerah",
	mengapa:
		"Yang berwenang mewakili daerah adalah kepala daerah, maka kuasa hanya dapat datang darinya. Kuasa yang diberikan pejabat lain tidak mengikat daerah.",
	rows: ["BS-24"],
	cites: ["perbup-barsel-23-2023:1-13", "perbup-barsel-23-2023:4-2"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "surat-kuasa",
	check(dokumen, { report }) {
		const { jabatan } = dokumen.data.pemberi;
		const kepala = dokumen.kerja_sama.daerah.data.kepala_daerah.jabatan;
		const at = dokumen.sumber.locate(["pemberi", "jabatan"]);
		if (!isKepalaDaerah(jabatan)) {
			report({
				at,
				message: `Surat kuasa dikeluarkan kepala daerah, bukan ${jabatan}.`,
				suggestion: `Isi pemberi dengan kepala daerah (${kepala}); kuasa tidak diteruskan oleh penerimanya.`,
			});
		} else if (!isKepalaSendiri(dokumen)) {
			report({
				at,
				message: `Pemberi kuasa tertulis ${jabatan}, sedangkan kepala daerah di sini ${kepala}.`,
				suggestion: "Perbaiki jabatannya; bila surat ini dari daerah mitra, tulis mewakili: id mitranya.",
			});
		}
	},
});
