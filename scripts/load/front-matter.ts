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
	return checkPenutup(teks);
}

/** gray-matter closes at the first line that begins with `---`, whatever follows; it may be nothing but the fence. */
function checkPenutup(teks: string): TemuanBaca | undefined {
	const close = /\n---([^\n]*)/.exec(teks);
	if (!close) {
		return aboutFile(
			"front-matter-tidak-ditutup",
			"Isian di awal berkas tidak ditutup dengan baris ---.",
			"Tambahkan baris --- sesudah isian terakhir, sebelum teks naskah.",
		);
	}
	const isian = teks.slice(0, close.index);
	if (close[1]?.trim() === "") return checkKosong(isian);
	return {
		...aboutFile(
			"front-matter-tidak-ditutup",
			`Baris penutup isian berbunyi "---${close[1]?.slice(0, 40)}"; seharusnya --- saja.`,
			"Tulis --- saja pada baris itu, atau beri jorokan bila bagian dari nilai di atasnya.",
		),
		line: countLines(isian) + 1,
	};
}

/** The time gray-matter takes grows with the square of a run of blank lines. */
const BATAS_KOSONG = 100;

function checkKosong(isian: string): TemuanBaca | undefined {
	let run = 0;
	const line = isian.split("\n").findIndex((text) => {
		run = text.trim() === "" ? run + 1 : 0;
		return run > BATAS_KOSONG;
	});
	if (line < 0) return undefined;
	return {
		...aboutFile(
			"yaml-rusak",
			`Ada lebih dari ${BATAS_KOSONG} baris kosong berturut-turut pada isian.`,
			"Hapus baris kosongnya, atau tutup isian dengan baris --- sebelum teks naskah.",
		),
		line: line + 1,
	};
}

/**
 * Cuts a document into its front-matter and its body.
 * @param teks the file's text with `\n` line ends
 */
export function splitFrontMatter(teks: string): DocumentParts | { temuan: TemuanBaca } {
	const temuan = checkFence(teks);
	if (temuan) return { temuan };
	const file = matter(teks.replace(/^---[^\S\n]*\n/, "---\n"), OPTIONS);
	return { yaml: file.matter, body: file.content, bodyLine: countLines(teks) - countLines(file.content) + 1 };
}
