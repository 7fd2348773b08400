/** One line that was changed. */
interface Baris {
	readonly line: number;
	readonly lama: string;
	readonly baru: string;
}

const WARNA = { merah: 31, hijau: 32, biru: 36 } as const;

const cat = (teks: string, warna: keyof typeof WARNA, berwarna: boolean): string =>
	berwarna ? `\u001b[${WARNA[warna]}m${teks}\u001b[39m` : teks;

/** What a terminal would obey is shown as a sign instead. */
const polos = (teks: string): string => teks.replace(/\p{Cc}/gu, "�");

/**
 * A unified difference without lines of context, as `diff -U0` and `git apply --unidiff-zero` know it.
 * @param baris changed lines in the order of the file; no line was added or taken away
 * @param berwarna for a terminal
 */
export function selisih(file: string, baris: readonly Baris[], berwarna: boolean): string {
	const hunks = baris.flatMap(({ line, lama, baru }) => [
		cat(`@@ -${line} +${line} @@`, "biru", berwarna),
		cat(`-${polos(lama)}`, "merah", berwarna),
		cat(`+${polos(baru)}`, "hijau", berwarna),
	]);
	return [`--- ${file}`, `+++ ${file}`, ...hunks, ""].join("\n");
}
