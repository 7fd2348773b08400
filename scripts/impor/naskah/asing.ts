import { bagi } from "./bagian.ts";
import type { ParagrafBaca } from "./paragraf.ts";
import { tulisTeks, tulisTubuh } from "./tubuh.ts";
import { isiAtauKosong } from "./tulisan.ts";

/** What the second language of a naskah says. */
export interface AsingBaca {
	readonly judul: string | undefined;
	readonly pihak: readonly { readonly jabatan?: string; readonly mewakili?: string; readonly alamat?: string }[];
	/** Markdown from its "# English" on. */
	readonly lines: readonly string[];
}

const PIHAK =
	/^(?:[IVX]+\.\s+)?[^,]+,\s*(.+?),\s*(?:having its seat at\s+(.+?),\s*)?acting for and on behalf of\s+(.+?),\s*(?:hereinafter|and)/i;

const capital = (title: string): string =>
	title === title.toUpperCase()
		? title
				.toLowerCase()
				.replace(
					/(^|[\s-])(\p{L}+)/gu,
					(_, before: string, word: string) =>
						before +
						(/^(?:and|or|of|in|on|for|the|a|an|to|with|by)$/.test(word) && before !== ""
							? word
							: word.charAt(0).toUpperCase() + word.slice(1)),
				)
		: title;

function judulOf(kepala: readonly ParagrafBaca[]): string | undefined {
	const lines = kepala.flatMap(({ teks }) => teks.split("\n"));
	const at = lines.findIndex((line) => /^concerning$/i.test(line));
	const end = lines.findIndex((line, index) => index > at && /^number\b/i.test(line));
	return at < 0 ? undefined : isiAtauKosong(capital(lines.slice(at + 1, end < 0 ? undefined : end).join(" ")));
}

/** Reads the second column of a naskah in two languages. */
export function bacaAsing(isi: readonly ParagrafBaca[]): AsingBaca | undefined {
	if (isi.length === 0) return undefined;
	const bagian = bagi(isi);
	const pihak = bagian.komparisi.flatMap(({ teks, nomor }) => {
		const [, jabatan, alamat, mewakili] = PIHAK.exec(nomor === undefined ? teks : `${nomor} ${teks}`) ?? [];
		return jabatan && mewakili ? [{ jabatan, mewakili, ...(alamat && { alamat }) }] : [];
	});
	const konsideran = tulisTeks(bagian.konsideran);
	return {
		judul: judulOf(bagian.kepala),
		pihak,
		lines: [
			"# English",
			"",
			...(konsideran.length > 0 ? ["# Preamble", "", ...konsideran, ""] : []),
			...tulisTubuh(bagian.tubuh).lines,
		],
	};
}
