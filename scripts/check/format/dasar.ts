import { resolvePath } from "../../model/pihak.ts";
import type { FormatCheck } from "./format.ts";

/** Every document named in `dasar` is there: a naskah stands on its parent, a matrix on what it evaluates. */
export const checkDasar: FormatCheck = (sasaran, { paths, report }) => {
	if (sasaran.jenis === "kerja-sama") return;
	const { sumber, data } = sasaran;
	data.dasar?.forEach((dasar, index) => {
		const target = resolvePath(sumber.path, dasar);
		const isItself = target === sumber.path;
		if (target !== undefined && paths.has(target) && !isItself) return;
		report({
			ruleId: "dasar-tidak-ada",
			at: sumber.locate(["dasar", index]),
			message: isItself
				? "Dokumen ini menyebut dirinya sendiri sebagai dasar."
				: `Dokumen dasar "${dasar}" tidak ditemukan.`,
			suggestion: "Tulis nama berkas di folder yang sama, mis. kesepakatan-bersama.md, atau hapus butirnya.",
		});
	});
};
