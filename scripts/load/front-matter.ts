import matter from "gray-matter";
import { aboutFile, type TemuanBaca } from "./temuan.ts";

/** A document cut in two. `yaml` begins on line 1 of the file (the rest of the `---` line), so lines agree. */
export interface DocumentParts {
	readonly yaml: string;
	readonly body: string;
	readonly bodyLine: number;
}

const refuse = () => {
	throw new Error("only YAML is read");
};

/** gray-matter cuts; every engine it would run is switched off, and YAML is parsed elsewhere, with positions. */
const OPTIONS = {
	language: "yaml",
	engines: { yaml: () => ({}), json: refuse, javascript: refuse, js: refuse, coffee: refuse, toml: refuse },
};

function countLines(text: string): number {
	return text.split("\n").length;
}

function checkFence(teks: string): TemuanBaca | undefined {
	const engine = /^---[^\S\n]*([^\s-][^\n]*)/.exec(teks);
	if (engine) {
		return {
			...aboutFile(
				"front-matter-bukan-yaml",
				`Baris pertama berbunyi "${engine[0].trim().slice(0, 40)}"; yang dibaca hanya YAML biasa.`,
				"Ganti baris pertama menjadi --- saja, lalu tulis isian sebagai `nama: nilai`.",
			),
			column: 4,
		};
	}
	if (!/^---[^\S\n]*(\n|$)/.test(teks)) {
		return aboutFile(
			"front-matter-tidak-ada",
			"Berkas ini tidak diawali isian di antara dua baris ---.",
			"Mulai berkas dengan baris ---, lalu isian seperti `jenis: laporan`, lalu baris --- lagi.",
		);
	}
	if (/\n---[^\S\n]*(\n|$)/.test(teks)) return undefined;
	return aboutFile(
		"front-matter-tidak-ditutup",
		"Isian di awal berkas tidak ditutup dengan baris ---.",
		"Tambahkan baris --- sesudah isian terakhir, sebelum teks naskah.",
	);
}

/**
 * Cuts a document into its front-matter and its body.
 * @param teks the file's text with `\n` line ends
 */
export function splitFrontMatter(teks: string): DocumentParts | { temuan: TemuanBaca } {
	const temuan = checkFence(teks);
	if (temuan) return { temuan };
	const close = teks.search(/\n---[^\S\n]*(\n|$)/);
	const file = matter(teks.replace(/^---[^\S\n]*\n/, "---\n"), OPTIONS);
	const yaml = close < 3 ? "" : `\n${file.matter.replace(/^\n/, "")}`;
	return { yaml, body: file.content, bodyLine: countLines(teks) - countLines(file.content) + 1 };
}
