import type { DokumenKesepakatan } from "../../model/arsip.ts";
import { penandaTanganOf, pihakOf } from "../../model/pihak.ts";
import { rule } from "../../model/rule.ts";

const KEPALA_DAERAH =
	/^(?:(?:pj|plt|plh|pjs)\.?\s+|penjabat\s+|pelaksana\s+(?:tugas|harian)\s+)?(?:gubernur|bupati|wali\s*kota)\b/i;
const PEMERINTAH_DAERAH = /^pemerintah\s+(?:daerah|provinsi|kabupaten|kota)\b/i;

export default rule<DokumenKesepakatan>({
	id: "kesepakatan-ditandatangani-kepala-daerah",
	judul: "Kesepakatan Bersama ditandatangani kepala daerah",
	rows: ["BS-11"],
	cites: ["perbup-barsel-23-2023:11-2", "perbup-barsel-23-2023:20-3"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "kesepakatan-bersama",
	check({ data, kerja_sama, sumber }, { arsip, report }) {
		const known = pihakOf(kerja_sama, arsip.daerah);
		data.pihak.forEach((pihak, index) => {
			penandaTanganOf(pihak).forEach((orang, place) => {
				const wakil = orang.mewakili ?? pihak.mewakili ?? "";
				const nama = known.find((satu) => satu.id === wakil)?.nama ?? wakil;
				if (!PEMERINTAH_DAERAH.test(nama) || KEPALA_DAERAH.test(orang.jabatan)) return;
				const path = pihak.penanda_tangan ? ["penanda_tangan", place, "jabatan"] : ["jabatan"];
				report({
					at: sumber.locate(["pihak", index, ...path]),
					message: `Kesepakatan Bersama ditandatangani kepala daerah, bukan ${orang.jabatan}.`,
					suggestion:
						"Isi nama dan jabatan Gubernur, Bupati atau Wali Kota; kepala dinas menandatangani PKS dengan surat kuasa.",
				});
			});
		});
	},
});
