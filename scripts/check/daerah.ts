import type { Arsip, BerkasDaerah, BerkasKerjaSama } from "../model/arsip.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { resolvePath } from "../model/pihak.ts";
import type { FieldPath, SourceDocument } from "../model/source.ts";
import { suggestFrom } from "./mirip.ts";
import { checkProvinsi } from "./provinsi.ts";
import { checkTim } from "./tim.ts";

const HURUF_BAWAAN = "Arimo";

function missingAset(sumber: SourceDocument, path: FieldPath, named: string | undefined, arsip: Arsip): Diagnostic[] {
	if (named === undefined) return [];
	const target = resolvePath(sumber.path, named);
	if (target !== undefined && arsip.aset.has(target)) return [];
	return [
		{
			ruleId: "berkas-tidak-ada",
			severity: "error",
			message: `Berkas "${named}" tidak ditemukan atau tidak dapat dipakai.`,
			suggestion: "Simpan gambarnya di folder yang sama dan tulis namanya persis, termasuk akhirannya.",
			file: sumber.file,
			citations: [],
			...sumber.locate(path),
		},
	];
}

function unknownPeraturan({ data, sumber }: BerkasDaerah, arsip: Arsip, paths: ReadonlySet<string>): Diagnostic[] {
	return data.peraturan.flatMap((peraturan, index) => {
		if (arsip.peraturan.has(peraturan.id) || paths.has(`peraturan/${peraturan.id}.yaml`)) return [];
		return [
			{
				ruleId: "peraturan-tidak-dikenal",
				severity: "error" as const,
				message: `Peraturan "${peraturan.id}" tidak ada di folder peraturan.`,
				suggestion: suggestFrom(peraturan.id, [...arsip.peraturan.keys()]),
				file: sumber.file,
				citations: [],
				...sumber.locate(["peraturan", index, "id"]),
			},
		];
	});
}

/** A font is only as good as its file: a name alone changes nothing on paper. */
function fontWithoutFile({ data, sumber }: BerkasDaerah): Diagnostic[] {
	const { huruf, berkas_huruf } = data.kertas ?? {};
	if (huruf === undefined || huruf === HURUF_BAWAAN || berkas_huruf !== undefined) return [];
	return [
		{
			ruleId: "huruf-tanpa-berkas",
			severity: "warning",
			message: `Huruf "${huruf}" disebut tanpa berkasnya, sehingga naskah tercetak dengan ${HURUF_BAWAAN}.`,
			suggestion: "Simpan berkas hurufnya (woff2, ttf atau otf) di samping daerah.yaml dan tulis berkas_huruf.",
			file: sumber.file,
			citations: [],
			...sumber.locate(["kertas", "huruf"]),
		},
	];
}

function checkKasus({ data, sumber }: BerkasKerjaSama, arsip: Arsip): Diagnostic[] {
	return data.pihak.flatMap((pihak, index) => missingAset(sumber, ["pihak", index, "lambang"], pihak.lambang, arsip));
}

/**
 * What a region and its cases name outside their own files (regulations, a province, crests, the emblem, a font), and
 * whether its teams have the seats that its regulations set.
 * @param paths every file that is there, sound or not
 * @param today YYYY-MM-DD
 */
export function checkDaerah(arsip: Arsip, paths: ReadonlySet<string>, today: string): Diagnostic[] {
	return arsip.daerah.flatMap((daerah) => [
		...checkProvinsi(daerah, arsip),
		...checkTim(daerah, arsip, today),
		...unknownPeraturan(daerah, arsip, paths),
		...missingAset(daerah.sumber, ["lambang"], daerah.data.lambang, arsip),
		...missingAset(daerah.sumber, ["lambang_negara"], daerah.data.lambang_negara, arsip),
		...fontWithoutFile(daerah),
		...missingAset(daerah.sumber, ["kertas", "berkas_huruf"], daerah.data.kertas?.berkas_huruf, arsip),
		...daerah.kerja_sama.flatMap((kasus) => checkKasus(kasus, arsip)),
	]);
}
