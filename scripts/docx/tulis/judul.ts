import { HeadingLevel, LevelFormat, Paragraph, TextRun } from "docx";
import { berkelas, type Simpul, teksDalam, unsurDalam } from "../markah.ts";
import type { NomorWord, Penomoran } from "./nomor.ts";
import { runsOf } from "./sebaris.ts";

const TINGKAT = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
	HeadingLevel.HEADING_5,
	HeadingLevel.HEADING_6,
] as const;

/** Numbers that Word can count itself; "Bagian Kesatu" and "“Pasal 8A" stay typed. */
const TERHITUNG: readonly (readonly [RegExp, NomorWord["format"], string])[] = [
	[/^Pasal (\d+)$/, LevelFormat.DECIMAL, "Pasal %1"],
	[/^Article (\d+)$/, LevelFormat.DECIMAL, "Article %1"],
	[/^Pasal ([IVXL]+)$/, LevelFormat.UPPER_ROMAN, "Pasal %1"],
	[/^BAB ([IVXL]+)$/, LevelFormat.UPPER_ROMAN, "BAB %1"],
];

const NOMOR = ["pasal-nomor", "kelompok-label", "lampiran-label"];
const bersih = (teks: string): string => teks.replace(/\s+/g, " ").trim();

/** True for the heading of a pasal, a group of pasal, or a lampiran. */
export const isJudulBernomor = (simpul: Simpul): boolean =>
	unsurDalam(simpul).some((anak) => NOMOR.some((kelas) => berkelas(anak, kelas)));

const tingkatOf = ({ nama }: Simpul) => TINGKAT[Number(nama.slice(1)) - 1] ?? HeadingLevel.HEADING_6;

/** A heading of the text: real, but with no number of its own. */
export function tulisJudul(simpul: Simpul, style: string): Paragraph {
	return new Paragraph({ style, heading: tingkatOf(simpul), children: runsOf(simpul) });
}

/** Heading whose number Word counts, with the subject on the line below it. */
export function tulisJudulBernomor(simpul: Simpul, penomoran: Penomoran, dikutip: boolean): Paragraph {
	const [nomor, judul] = unsurDalam(simpul);
	const label = bersih(nomor ? teksDalam(nomor) : "");
	const found = dikutip ? undefined : TERHITUNG.find(([bentuk]) => bentuk.test(label));
	const subject = judul ? [new TextRun({ break: 1 }), ...runsOf(judul)] : [];
	return new Paragraph({
		heading: tingkatOf(simpul),
		keepNext: true,
		...(found
			? {
					numbering: { ...penomoran.judul({ format: found[1], pola: found[2], nilai: 1 }), level: 0 },
					children: subject,
				}
			: { children: [new TextRun(label), ...subject] }),
	});
}
