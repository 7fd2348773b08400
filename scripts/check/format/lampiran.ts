import { type BerkasCetak, kasusOf } from "../../model/arsip.ts";
import { resolvePath } from "../../model/pihak.ts";
import type { FieldPath } from "../../model/source.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

interface Berlampiran {
	readonly lampiran?: readonly string[];
	readonly upaya?: readonly { readonly dokumen?: string }[];
}

/** Every path by which an official paper names what belongs to it, and where. */
function pathsOf({ lampiran = [], upaya = [] }: Berlampiran): { path: string; at: FieldPath }[] {
	return [
		...lampiran.map((path, index) => ({ path, at: ["lampiran", index] })),
		...upaya.flatMap(({ dokumen }, index) =>
			dokumen === undefined ? [] : [{ path: dokumen, at: ["upaya", index, "dokumen"] }],
		),
	];
}

type Salah = Pick<Parameters<FormatContext["report"]>[0], "ruleId" | "message" | "suggestion">;

/** What is wrong with one path of a paper; undefined where nothing is. */
function salahOf(sasaran: BerkasCetak, path: string, paths: ReadonlySet<string>): Salah | undefined {
	const { sumber } = sasaran;
	const kasus = kasusOf(sasaran);
	const folder = kasus ? kasus.sumber.path.replace(/[^/]*$/, "") : sumber.path.replace(/\/.*$/, "/");
	const target = resolvePath(sumber.path, path);
	if (target === sumber.path)
		return {
			ruleId: "lampiran-diri-sendiri",
			message: "Dokumen ini menyebut dirinya sendiri sebagai lampiran.",
			suggestion: "Hapus butir ini, atau tulis berkas yang dimaksud.",
		};
	if (target === undefined || !paths.has(target))
		return {
			ruleId: "lampiran-tidak-ada",
			message: `Lampiran "${path}" tidak ditemukan.`,
			suggestion: "Tulis nama berkas di folder yang sama, mis. notulen.md, atau hapus butirnya.",
		};
	if (target.startsWith(folder)) return undefined;
	return {
		ruleId: "lampiran-di-luar",
		message: `Lampiran "${path}" bukan dokumen ${kasus ? "kerja sama" : "daerah"} ini.`,
		suggestion: `Tulis dokumen ${kasus ? "di folder kerja sama yang sama" : "dari daerah yang sama"}.`,
	};
}

/** What a paper attaches is there, and belongs to the same case, or for a paper of the region to the same region. */
export const checkLampiran: FormatCheck = (sasaran, { paths, report }) => {
	if (sasaran.jenis === "kerja-sama") return;
	for (const { path, at } of pathsOf(sasaran.data as Berlampiran)) {
		const salah = salahOf(sasaran, path, paths);
		if (salah) report({ ...salah, at: sasaran.sumber.locate(at) });
	}
};
