import { berjenis, type LampiranWajib } from "../../model/lampiran.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd } from "../dinas.ts";
import { checkLampiran } from "../lampiran.ts";

const isSurat = isDinasKsdd("surat");

/** Pasal 22 ayat (1) huruf a. */
const WAJIB: readonly LampiranWajib[] = [
	{
		nama: "Kesepakatan Bersama yang telah ditandatangani",
		contoh: "kesepakatan-bersama.md",
		cocok: ({ jenis, data }) => jenis === "kesepakatan-bersama" && data.status === "ditandatangani",
	},
	{
		nama: "Rancangan Perjanjian Kerja Sama",
		contoh: "pks.md",
		cocok: berjenis("perjanjian-kerja-sama"),
	},
];

export default rule<Dinas<"surat">>({
	id: "permohonan-persetujuan-dprd-lengkap",
	judul: "Permohonan persetujuan DPRD disertai Kesepakatan Bersama dan rancangan PKS",
	mengapa:
		"DPRD menilai beban yang akan dipikul daerah. Penilaian itu memerlukan kesepakatan dan rancangan perjanjiannya.",
	rows: ["BS-21"],
	cites: ["perbup-barsel-23-2023:22-1"],
	severity: "error",
	appliesTo: (sasaran): sasaran is Dinas<"surat"> =>
		isSurat(sasaran) && sasaran.data.bentuk === "permohonan-persetujuan-dprd",
	check: (surat, context) => checkLampiran(surat, WAJIB, context),
});
