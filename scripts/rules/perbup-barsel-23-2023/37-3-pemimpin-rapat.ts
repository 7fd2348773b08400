import { daerahOf } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasJenis } from "../dinas.ts";

/** Who may lead each meeting, where it says so, and how to say it. */
const PEMIMPIN = {
	pleno: {
		sah: /^(?:wakil\s+)?ketua\b/i,
		oleh: "Ketua atau Wakil Ketua TKKSD",
		cites: ["perbup-barsel-23-2023:37-3", "perbup-barsel-23-2023:37-4"],
	},
	teknis: {
		sah: /^(?:sekretaris|anggota)\b/i,
		oleh: "Sekretaris TKKSD atau, bila berhalangan, seorang anggota",
		cites: ["perbup-barsel-23-2023:38-4", "perbup-barsel-23-2023:38-5"],
	},
} as const;

export default rule<Dinas<"rapat">>({
	id: "pemimpin-rapat-tkksd",
	judul: "Rapat pleno dipimpin Ketua dan rapat teknis dipimpin Sekretaris TKKSD",
	mengapa: "Keputusan rapat berlaku bila rapatnya dipimpin pejabat yang ditentukan.",
	rows: ["BS-39"],
	cites: [
		"perbup-barsel-23-2023:37-3",
		"perbup-barsel-23-2023:37-4",
		"perbup-barsel-23-2023:38-4",
		"perbup-barsel-23-2023:38-5",
	],
	severity: "error",
	appliesTo: isDinasJenis("rapat"),
	check(rapat, { report }) {
		const { tingkat, pemimpin, kedudukan_pemimpin: tertulis } = rapat.data;
		const tkksd = daerahOf(rapat).data.tkksd ?? [];
		const kedudukan = tertulis ?? tkksd.find(({ jabatan }) => jabatan === pemimpin.jabatan)?.kedudukan;
		const { sah, oleh, cites } = PEMIMPIN[tingkat];
		if (kedudukan && sah.test(kedudukan)) return;
		report({
			at: rapat.sumber.locate(tertulis ? ["kedudukan_pemimpin"] : ["pemimpin", "jabatan"]),
			message: kedudukan
				? `Rapat ${tingkat} ini dipimpin ${kedudukan}, padahal pemimpinnya ${oleh}.`
				: `Kedudukan ${pemimpin.jabatan} dalam TKKSD belum disebut; rapat ${tingkat} dipimpin ${oleh}.`,
			suggestion: "Isi kedudukan_pemimpin dengan kedudukannya dalam TKKSD, mis. Ketua atau Sekretaris.",
			cites,
		});
	},
});
