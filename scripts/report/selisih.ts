/** Lines that stand in one text instead of those in the other. */
interface Potongan {
	/** Lines before it in the old text and in the new one. */
	readonly sebelum: readonly [lama: number, baru: number];
	readonly lama: readonly string[];
	readonly baru: readonly string[];
}

const WARNA = { merah: 31, hijau: 32, biru: 36 } as const;

const cat = (teks: string, warna: keyof typeof WARNA, berwarna: boolean): string =>
	berwarna ? `\u001b[${WARNA[warna]}m${teks}\u001b[39m` : teks;

/** What a terminal would obey is shown as a sign instead. */
const polos = (teks: string): string => teks.replace(/\r$/, "").replace(/\p{Cc}/gu, "�");

/** "12" for one line, "12,3" for three, "11,0" behind line eleven where there is none. */
function bagian(sebelum: number, lines: number): string {
	if (lines === 1) return String(sebelum + 1);
	return `${lines === 0 ? sebelum : sebelum + 1},${lines}`;
}

/**
 * A unified difference without lines of context, as `diff -U0` and `git apply --unidiff-zero` know it.
 * @param potongan in the order of the file
 * @param berwarna for a terminal
 */
export function selisih(file: string, potongan: readonly Potongan[], berwarna: boolean): string {
	const hunks = potongan.flatMap(({ sebelum, lama, baru }) => [
		cat(`@@ -${bagian(sebelum[0], lama.length)} +${bagian(sebelum[1], baru.length)} @@`, "biru", berwarna),
		...lama.map((line) => cat(`-${polos(line)}`, "merah", berwarna)),
		...baru.map((line) => cat(`+${polos(line)}`, "hijau", berwarna)),
	]);
	return [`--- ${file}`, `+++ ${file}`, ...hunks, ""].join("\n");
}
