import type { DokumenRencana } from "../../model/arsip.ts";
import { isPemerintahDaerah } from "../../model/kepala-daerah.ts";
import { pihakOf } from "../../model/pihak.ts";
import { rule } from "../../model/rule.ts";

const APBN = /\bAPBN\b|\banggaran\s+pendapatan\s+dan\s+belanja\s+negara\b/i;
const APBD = /\bAPBD\b|\banggaran\s+pendapatan\s+dan\s+belanja\s+daerah\b/i;

/** The budget that is not the party's own, where the source names it alone; "APBD dan APBN" says nothing sure. */
function foreignBudget(sumberDana: string, isDaerah: boolean): string | undefined {
	const [negara, daerah] = [APBN.test(sumberDana), APBD.test(sumberDana)];
	if (negara === daerah) return undefined;
	if (isDaerah) return negara ? "APBN" : undefined;
	return daerah ? "APBD" : undefined;
}

export default rule<DokumenRencana>({
	id: "pendanaan-sinergi",
	judul: "Sinergi didanai dari anggaran masing-masing tingkatan pemerintahan",
	mengapa: "Setiap tingkat pemerintahan membayar urusannya sendiri, sehingga tidak ada biaya yang dipikul dua kali.",
	rows: ["PD-sinergi"],
	cites: ["pp-28-2018:46-3"],
	severity: "warning",
	appliesTo: (sasaran) => sasaran.jenis === "rencana-kerja",
	check({ data, kerja_sama, sumber }, { arsip, report }) {
		const known = pihakOf(kerja_sama, arsip.daerah);
		const instansi = new Set(
			kerja_sama.data.pihak.flatMap((pihak) => (pihak.jenis === "kementerian-lembaga" && pihak.id ? [pihak.id] : [])),
		);
		data.baris.forEach(({ anggaran = [] }, index) => {
			anggaran.forEach(({ pihak, sumber_dana }, place) => {
				const nama = known.find((satu) => satu.id === pihak)?.nama ?? pihak;
				const isDaerah = isPemerintahDaerah(nama);
				if (!isDaerah && !instansi.has(pihak)) return;
				const lain = foreignBudget(sumber_dana, isDaerah);
				if (lain === undefined) return;
				report({
					at: sumber.locate(["baris", index, "anggaran", place, "sumber_dana"]),
					message: `Anggaran ${nama} tertulis bersumber dari ${lain}, bukan dari anggarannya sendiri.`,
					suggestion: `Tulis ${lain} pada pihak yang menyediakannya, atau perbaiki sumber_dana.`,
				});
			});
		});
	},
});
