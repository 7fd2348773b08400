import {
	type Arsip,
	type BerkasKerjaSama,
	type DokumenBerpihak,
	type DokumenKuasa,
	isBerpihak,
} from "../../model/arsip.ts";
import { pihakOf } from "../../model/pihak.ts";
import type { FieldPath } from "../../model/source.ts";
import { suggestFrom } from "../mirip.ts";
import { isSlug } from "../tempat.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

/** The parties of a case are regions of this portal or described there. */
function checkKasus(kasus: BerkasKerjaSama, { arsip, paths, report }: FormatContext): void {
	// A region whose daerah.yaml cannot be used is there; what is wrong with it is told at its own file.
	const isKnown = (id: string) => arsip.daerah.some((daerah) => daerah.id === id) || paths.has(`${id}/daerah.yaml`);
	kasus.data.pihak.forEach((pihak, index) => {
		if (pihak.daerah === undefined || isKnown(pihak.daerah)) return;
		const known = arsip.daerah.map((daerah) => daerah.id);
		report({
			ruleId: "pihak-tidak-dikenal",
			at: kasus.sumber.locate(["pihak", index, "daerah"]),
			message: `Daerah "${pihak.daerah}" tidak ada di portal ini.`,
			suggestion: `${suggestFrom(pihak.daerah, known)} Daerah di luar portal ditulis dengan id, nama dan jenis.`,
		});
	});
	const list = kasus.daerah.data.perangkat_daerah;
	if (!list || list.includes(kasus.data.perangkat_daerah)) return;
	report({
		ruleId: "perangkat-daerah-tidak-dikenal",
		severity: "warning",
		at: kasus.sumber.locate(["perangkat_daerah"]),
		message: `"${kasus.data.perangkat_daerah}" tidak ada dalam daftar perangkat daerah di daerah.yaml.`,
		suggestion: suggestFrom(kasus.data.perangkat_daerah, list),
	});
}

interface Wakil {
	readonly mewakili: string;
	readonly path: FieldPath;
}

function checkWakil(kasus: BerkasKerjaSama, wakil: Wakil, arsip: Arsip): string | undefined {
	// A written-out name ("PT Contoh Jaya") needs no entry; a bare id that leads nowhere is a slip.
	if (!isSlug(wakil.mewakili)) return undefined;
	const known = pihakOf(kasus, arsip.daerah).map((pihak) => pihak.id);
	return known.includes(wakil.mewakili) ? undefined : suggestFrom(wakil.mewakili, known);
}

function wakilOf(dokumen: DokumenBerpihak): Wakil[] {
	return dokumen.data.pihak.flatMap((pihak, index): Wakil[] => [
		...(pihak.mewakili ? [{ mewakili: pihak.mewakili, path: ["pihak", index, "mewakili"] }] : []),
		...(pihak.penanda_tangan ?? []).flatMap((orang, place) =>
			orang.mewakili ? [{ mewakili: orang.mewakili, path: ["pihak", index, "penanda_tangan", place, "mewakili"] }] : [],
		),
	]);
}

function wakilOfKuasa({ data }: DokumenKuasa): Wakil[] {
	return [
		...(data.mewakili ? [{ mewakili: data.mewakili, path: ["mewakili"] }] : []),
		...data.mitra.map((mitra, index) => ({ mewakili: mitra, path: ["mitra", index] })),
	];
}

/** `mewakili` names a party of the case. */
export const checkPihak: FormatCheck = (sasaran, context) => {
	if (sasaran.jenis === "kerja-sama") {
		checkKasus(sasaran, context);
		return;
	}
	if (!isBerpihak(sasaran) && sasaran.jenis !== "surat-kuasa") return;
	const wakil = isBerpihak(sasaran) ? wakilOf(sasaran) : wakilOfKuasa(sasaran);
	for (const satu of wakil) {
		const suggestion = checkWakil(sasaran.kerja_sama, satu, context.arsip);
		if (suggestion === undefined) continue;
		context.report({
			ruleId: "pihak-tidak-dikenal",
			at: sasaran.sumber.locate(satu.path),
			message: `Pihak "${satu.mewakili}" tidak ada di kerja-sama.md.`,
			suggestion,
		});
	}
};
