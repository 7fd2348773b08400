import type { TemuanBaca } from "./temuan.ts";

const BUKA = /^<{7}(?: |$)/;
const TUTUP = /^>{7}(?: |$)/;

/**
 * Two people changed the same lines and git could not choose: it leaves both between marks, which nobody may sign.
 * @param teks with `\n` line ends
 * @returns the finding at the first mark; undefined where the file is whole
 */
export function findKonflik(teks: string): TemuanBaca | undefined {
	if (!teks.includes("<<<<<<<")) return undefined;
	const lines = teks.split("\n");
	const buka = lines.findIndex((line) => BUKA.test(line));
	if (buka < 0 || !lines.slice(buka).some((line) => TUTUP.test(line))) return undefined;
	return {
		ruleId: "penggabungan-belum-selesai",
		message: "Dua orang mengubah bagian ini dan penggabungannya belum selesai.",
		suggestion: "Pilih salah satu teks di antara <<<<<<< dan >>>>>>>, lalu hapus ketiga baris tanda itu.",
		line: buka + 1,
		column: 1,
	};
}
