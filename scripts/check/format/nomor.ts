import { isNaskah } from "../../model/arsip.ts";
import { jumlahBadan } from "../../model/pihak.ts";
import type { FormatCheck } from "./format.ts";

/** One number a party, in order: each keeps the naskah under its own number (Lampiran A and B have one NOMOR line each). */
export const checkNomor: FormatCheck = (sasaran, { report }) => {
	if (!isNaskah(sasaran)) return;
	const { data, sumber, jenis } = sasaran;
	const cites = [`perbup-barsel-23-2023:lampiran-${jenis === "kesepakatan-bersama" ? "a" : "b"}`] as const;
	const parties = data.pihak.length;
	const count = data.nomor?.length;
	if (count !== undefined && count !== parties && count !== jumlahBadan(data.pihak)) {
		report({
			ruleId: "jumlah-nomor",
			at: sumber.locate(["nomor"], "key"),
			message: `Ada ${count} nomor untuk ${parties} pihak.`,
			suggestion: "Tulis satu nomor untuk setiap pihak menurut urutannya; yang belum ada ditulis null.",
			cites,
		});
	}
	if (data.status !== "ditandatangani") return;
	data.nomor?.forEach((nomor, index) => {
		if (nomor !== null) return;
		report({
			ruleId: "nomor-kosong",
			severity: "warning",
			at: sumber.locate(["nomor", index]),
			message: `Naskah sudah ditandatangani tetapi nomor pihak ke-${index + 1} masih kosong.`,
			suggestion: "Salin nomornya dari naskah yang ditandatangani.",
			cites,
		});
	});
};
