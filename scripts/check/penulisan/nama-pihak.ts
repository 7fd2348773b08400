import { type Arsip, type DokumenNaskah, isNaskah } from "../../model/arsip.ts";
import { penandaTanganOf, pihakOf } from "../../model/pihak.ts";
import { bacaKosakata, findHampirSama, pecahNama } from "./hampir-sama.ts";
import type { PenulisanCheck } from "./penulisan.ts";

/** Names of the parties in full, and the names of the regions among them. */
function namesOf({ data, kerja_sama }: DokumenNaskah, arsip: Arsip): string[] {
	const known = pihakOf(kerja_sama, arsip.daerah);
	const written = data.pihak.flatMap((pihak) => [
		pihak.mewakili,
		...penandaTanganOf(pihak).map((orang) => orang.mewakili),
	]);
	const names = written.flatMap((mewakili) => {
		const pihak = known.find((satu) => satu.id === mewakili);
		return [pihak?.nama ?? mewakili ?? "", pihak?.daerah?.data.nama ?? ""];
	});
	return [...new Set(names)].filter((nama) => /\s/.test(nama));
}

/** A party is spelt one way: "Universitas Samodra Biru" beside "Universitas Samudra Biru" is a slip. */
export const checkNamaPihak: PenulisanCheck = ({ sasaran, teks }, { arsip, report }) => {
	if (!isNaskah(sasaran)) return;
	const names = namesOf(sasaran, arsip);
	const right = new Set(names.map((nama) => pecahNama(nama).join(" ")));
	const kosakata = bacaKosakata(teks.rata);
	const told = new Set<number>();
	for (const nama of names) {
		for (const { offset, end, tertulis } of findHampirSama(kosakata, nama)) {
			if (right.has(pecahNama(tertulis).join(" ")) || told.has(end)) continue;
			told.add(end);
			report({
				ruleId: "nama-pihak",
				severity: "warning",
				at: teks.at(offset),
				message: `"${tertulis}" hampir sama dengan nama pihak "${nama}".`,
				suggestion: `Bila pihak yang sama, tulis "${nama}".`,
			});
		}
	}
};
