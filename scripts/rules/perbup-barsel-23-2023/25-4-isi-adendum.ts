import { bacaPerubahan } from "../../model/adendum/perubahan.ts";
import type { DokumenAdendum } from "../../model/arsip.ts";
import { pasalOf } from "../../model/isi.ts";
import { rule } from "../../model/rule.ts";
import { isAdendumKsdd } from "../adendum-ksdd.ts";
import { checkKonsideran } from "../isi-naskah.ts";

export default rule<DokumenAdendum>({
	id: "isi-adendum",
	judul: "Adendum memuat alasan dan materi yang diubah",
	mengapa: "Orang yang membaca adendum harus langsung tahu apa yang berubah dan mengapa, tanpa menebak.",
	rows: ["BS-25"],
	cites: ["perbup-barsel-23-2023:25-4", "perbup-barsel-23-2023:25-3"],
	severity: "error",
	appliesTo: isAdendumKsdd,
	check(dokumen, context) {
		const { naskah, sumber } = dokumen;
		checkKonsideran(dokumen, {
			...context,
			report: (temuan) => context.report({ ...temuan, cites: ["perbup-barsel-23-2023:25-3"] }),
		});
		const { perubahan, kesalahan } = bacaPerubahan(naskah);
		if (perubahan.length > 0 || kesalahan.length > 0) return;
		context.report({
			at: pasalOf(naskah)[0]?.letak ?? { line: sumber.bodyLine, column: 1 },
			message: "Adendum ini belum menyebut satu perubahan pun.",
			suggestion:
				'Tulis perubahannya dalam Pasal I, mis. "1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:" diikuti bunyi barunya.',
			cites: ["perbup-barsel-23-2023:25-4"],
		});
	},
});
