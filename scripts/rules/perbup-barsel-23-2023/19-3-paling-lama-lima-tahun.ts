import type { DokumenKesepakatan } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { checkLimaTahun } from "../lima-tahun.ts";

export default rule<DokumenKesepakatan>({
	id: "kesepakatan-lima-tahun",
	judul: "Kesepakatan Bersama berlaku paling lama lima tahun",
	mengapa:
		"Setiap lima tahun kehendak itu perlu ditimbang lagi oleh kepala daerah yang menjabat. Sesudah itu dapat diperpanjang.",
	rows: ["BS-19"],
	cites: ["perbup-barsel-23-2023:19-3"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "kesepakatan-bersama",
	check: checkLimaTahun,
});
