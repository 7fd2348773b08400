import { isBerpihak } from "../../model/arsip.ts";
import type { JenisDokumen } from "../../model/jenis.ts";
import type { Citation } from "../../model/peraturan.ts";
import { jumlahBadan } from "../../model/pihak.ts";
import type { FormatCheck } from "./format.ts";

/** The forms of Perbup Barito Selatan 23/2023 that have a line for each number. */
const LAMPIRAN: Readonly<Partial<Record<JenisDokumen, readonly Citation[]>>> = {
	"kesepakatan-bersama": ["perbup-barsel-23-2023:lampiran-a"],
	"perjanjian-kerja-sama": ["perbup-barsel-23-2023:lampiran-b"],
};

/** One number a party, in order: each keeps the naskah under its own number (Lampiran A and B have one NOMOR line each). */
export const checkNomor: FormatCheck = (sasaran, { report }) => {
	if (!isBerpihak(sasaran)) return;
	const { data, sumber, jenis } = sasaran;
	const cites = LAMPIRAN[jenis] ?? [];
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
