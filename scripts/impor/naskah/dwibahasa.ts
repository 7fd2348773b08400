import { pisahLabel } from "./label.ts";
import type { ParagrafBaca } from "./paragraf.ts";
import { rapikanBaris } from "./rapikan.ts";

/** A naskah in two languages, each column as a text of its own. */
export interface DuaBahasa {
	readonly indonesia: readonly ParagrafBaca[];
	/** Empty for a naskah in one language. */
	readonly asing: readonly ParagrafBaca[];
}

const ARTICLE = /^Article\s+(\d+|[IVXL]+)\b/i;
const PASAL = /^Pasal\s+(\d+|[IVXL]+)\b/i;

const isBerdampingan = ({ tabel }: ParagrafBaca): boolean => tabel?.every((row) => row.length === 2) ?? false;

/** "Article 7" → "Pasal 7": the reader of headings knows the Indonesian ones. */
const seIndonesia = (line: string): string =>
	line.replace(/^Article(?=\s+(?:\d|[IVXL]))/i, "Pasal").replace(/^Annex(?=\s|$)/i, "Lampiran");

/** The paragraphs of one cell; what looks like a heading is one, for a column has no room for other looks. */
function dariSel(sel: string): ParagrafBaca[] {
	const lines = sel
		.split("\n")
		.map(rapikanBaris)
		.filter((line) => line !== "")
		.map(seIndonesia);
	if (PASAL.test(lines[0] ?? "") && lines.length <= 3) return [{ teks: lines.join("\n"), rata: "tengah", tebal: true }];
	const all: ParagrafBaca[] = [];
	for (const line of lines) {
		const heading = PASAL.test(line) && line.length < 12;
		if (heading) all.push({ teks: line, rata: "tengah", tebal: true });
		else all.push(pisahLabel(line) ?? { teks: line });
	}
	return all;
}

/** A text in the other language with its headings named as the reader of headings knows them. */
export const sepertiIndonesia = (isi: readonly ParagrafBaca[]): ParagrafBaca[] =>
	isi.map(({ nomor, ...satu }) => ({
		...satu,
		teks: seIndonesia(satu.teks),
		...(nomor !== undefined && { nomor: seIndonesia(nomor) }),
	}));

/** Parts a naskah whose columns say the same in two languages, as "Pasal 1 | Article 1" shows. */
export function pisahBahasa(isi: readonly ParagrafBaca[]): DuaBahasa {
	const isAsing = isi.some((satu) =>
		satu.tabel?.some(
			([kiri = "", kanan = ""]) =>
				kiri.split("\n").some((line) => PASAL.test(line)) && kanan.split("\n").some((line) => ARTICLE.test(line)),
		),
	);
	if (!isAsing) return { indonesia: isi, asing: [] };
	const indonesia: ParagrafBaca[] = [];
	const asing: ParagrafBaca[] = [];
	for (const satu of isi) {
		const isSignature = satu.tabel?.flat().some((sel) => /^PIHAK\s+KE\p{L}+$/mu.test(sel));
		if (!isBerdampingan(satu) || isSignature) indonesia.push(satu);
		else
			for (const [kiri = "", kanan = ""] of satu.tabel ?? []) {
				indonesia.push(...dariSel(kiri));
				asing.push(...dariSel(kanan));
			}
	}
	return { indonesia, asing };
}
