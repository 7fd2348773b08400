/** Two things that the editor's package has no option for, changed in its program as it is copied. */

interface Tambalan {
	readonly cari: RegExp;
	readonly ganti: string;
	readonly kali: number;
}

const TAMBALAN: readonly Tambalan[] = [
	// Fonts come from the package's own folder; what would fetch them elsewhere when that fails is taken out.
	{ cari: /src:url\(https:\/\/cdn\.jsdelivr\.net\/[^)]+\)/g, ganti: "src:local(none)", kali: 3 },
	// Indonesian among its languages, read from beside it.
	{ cari: /(`[\w,-]*\bhr,)(?=it,[\w,-]*`\.split)/g, ganti: "$1id,", kali: 1 },
	{ cari: /(?<=[{,])it:\(\)=>/g, ganti: "id:()=>import(`./id.js`),it:()=>", kali: 1 },
];

/**
 * @param program text of the package's main module
 * @throws Error when a place is not found as often as it should be: then the package is another one, and this list
 *   is to be read anew
 */
export function tambal(program: string): string {
	return TAMBALAN.reduce((teks, { cari, ganti, kali }) => {
		const ada = teks.match(cari)?.length ?? 0;
		if (ada !== kali) throw new Error(`Penyunting: ${cari.source} ditemukan ${ada} kali, seharusnya ${kali}.`);
		return teks.replace(cari, ganti);
	}, program);
}
