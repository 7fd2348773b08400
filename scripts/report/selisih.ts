import { structuredPatch } from "diff";

const WARNA = { merah: 31, hijau: 32, biru: 36 } as const;

const cat = (teks: string, warna: keyof typeof WARNA, berwarna: boolean): string =>
	berwarna ? `\u001b[${WARNA[warna]}m${teks}\u001b[39m` : teks;

/** What a terminal would obey is shown as a sign instead. */
const polos = (teks: string): string => teks.replace(/\p{Cc}/gu, "�");

const bagian = (start: number, lines: number): string => (lines === 1 ? String(start) : `${start},${lines}`);

/**
 * A unified difference without lines of context, as `diff -U0` and `git apply --unidiff-zero` know it.
 * @param berwarna for a terminal
 */
export function selisih(file: string, lama: string, baru: string, berwarna: boolean): string {
	const { hunks } = structuredPatch(file, file, lama, baru, "", "", { context: 0 });
	const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
		cat(`@@ -${bagian(oldStart, oldLines)} +${bagian(newStart, newLines)} @@`, "biru", berwarna),
		...lines.map((line) => cat(polos(line.replace(/\r$/, "")), line.startsWith("-") ? "merah" : "hijau", berwarna)),
	]);
	return [`--- ${file}`, `+++ ${file}`, ...lines, ""].join("\n");
}
