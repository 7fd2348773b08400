/** What the editor's package has no option for, changed in its program as it is copied. */

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
	// A proposal names its collection, but its file is held for one of the first collection that has this folder; ours
	// share theirs, and a proposal would be gone from the editor as soon as its page is opened anew.
	{
		cari: /=([\w$]+)\.filter\(\(\{folder:([\w$]+),text:([\w$]+)\}\)=>\2\.collectionName===([\w$]+)&&\3!==void 0\)/g,
		ganti:
			"=$1.map(_f=>({..._f,folder:FOLDER(_f.path).find(_g=>_g.collectionName===$4)??_f.folder}))" +
			".filter(({folder:$2,text:$3})=>$2.collectionName===$4&&$3!==void 0)",
		kali: 1,
	},
];

/** The editor's function that gives all folders which a path may belong to. */
const FOLDER = /[,;]([\w$]+)=\w+=>\{let\{fileMap:\w+,regexFolders:\w+\}=/g;

/**
 * @param program text of the package's main module
 * @throws Error when a place is not found as often as it should be: then the package is another one, and this list
 *   is to be read anew
 */
export function tambal(program: string): string {
	const ada = [...program.matchAll(FOLDER)];
	mustStand(FOLDER, ada.length, 1);
	const folder = ada[0]?.[1]?.replaceAll("$", "$$$$") ?? "";
	return TAMBALAN.reduce((teks, { cari, ganti, kali }) => {
		mustStand(cari, teks.match(cari)?.length ?? 0, kali);
		return teks.replace(cari, ganti.replace("FOLDER", folder));
	}, program);
}

function mustStand({ source }: RegExp, ada: number, kali: number): void {
	if (ada !== kali) throw new Error(`Penyunting: ${source} ditemukan ${ada} kali, seharusnya ${kali}.`);
}
