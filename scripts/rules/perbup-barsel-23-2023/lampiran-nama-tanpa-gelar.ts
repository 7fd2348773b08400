import { type DokumenNaskah, isNaskah } from "../../model/arsip.ts";
import { uraiNama } from "../../model/gelar.ts";
import { penandaTanganOf } from "../../model/pihak.ts";
import { rule } from "../../model/rule.ts";

export default rule<DokumenNaskah>({
	id: "nama-tanpa-gelar",
	judul: "Nama penanda tangan ditulis tanpa gelar",
	mengapa: "Nama ditulis sama di semua naskah, sehingga orang yang sama dikenali walaupun gelarnya bertambah.",
	rows: ["BS-11", "BS-12"],
	cites: ["perbup-barsel-23-2023:lampiran-a", "perbup-barsel-23-2023:lampiran-b"],
	// The annex is a format: a name with its degree is still that person's.
	severity: "warning",
	appliesTo: isNaskah,
	check({ data, sumber, jenis }, { report }) {
		const cites = [`perbup-barsel-23-2023:lampiran-${jenis === "kesepakatan-bersama" ? "a" : "b"}`] as const;
		data.pihak.forEach((pihak, index) => {
			penandaTanganOf(pihak).forEach((orang, place) => {
				const { nama, gelar, penjabat } = uraiNama(orang.nama ?? "");
				if (gelar.length === 0 && penjabat === "") return;
				const at = sumber.locate(["pihak", index, ...(pihak.penanda_tangan ? ["penanda_tangan", place] : []), "nama"]);
				if (gelar.length > 0) {
					report({
						at,
						message: `Nama penanda tangan ditulis dengan gelar (${gelar.join("; ")}).`,
						suggestion: `Tulis "${nama}" saja.`,
						cites,
					});
				}
				if (penjabat === "") return;
				report({
					at,
					message: `"${penjabat}" adalah bagian dari jabatan, bukan dari nama.`,
					suggestion: `Tulis nama "${nama}", dan jabatan "${penjabat} ${orang.jabatan}".`,
					cites,
				});
			});
		});
	},
});
