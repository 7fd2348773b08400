import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A field of a form on a page that somebody filled in. */
export interface Isian {
	readonly nama: string;
	readonly nilai: string;
	/** It is a list from which something was chosen: what is painted may be another word than its value. */
	readonly pilihan: boolean;
}

/** What lies over a page without being part of it. */
export interface Lapisan {
	/** Filled fields by their id in the file. */
	readonly isian: ReadonlyMap<string, Isian>;
	/** How many texts were typed over the page as notes. */
	readonly ketikan: number;
}

/** What came of the fields of a page. */
export interface Formulir {
	/** Fields whose words were read where they are painted. */
	readonly terbaca: number;
	/** Fields that are filled, and painted nowhere or with other words. */
	readonly tidak: readonly Isian[];
	readonly ketikan: number;
}

/** What pdf.js says of an annotation, as far as it is asked here. */
interface Anotasi {
	readonly id: string;
	readonly subtype: string;
	readonly annotationFlags?: number;
	readonly fieldType?: string;
	readonly fieldName?: string;
	readonly fieldValue?: unknown;
}

/** Hidden, or not to be seen on the screen (ISO 32000-1, table 165). */
const TERSEMBUNYI = 2 | 32;

const rapat = (teks: string): string => teks.replace(/\s+/gu, "");

function isianOf({ fieldType, fieldName, fieldValue }: Anotasi): Isian | undefined {
	if (fieldType !== "Tx" && fieldType !== "Ch") return undefined;
	const nilai = [fieldValue].flat().filter((satu) => typeof satu === "string");
	const teks = nilai.join(", ").replace(/[\s\p{Cc}\p{Cf}]+/gu, " ");
	const nama = (fieldName ?? "").replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
	return teks.trim() === "" ? undefined : { nama, nilai: teks.trim(), pilihan: fieldType === "Ch" };
}

/** Finds the filled fields of a page; buttons and signatures hold no words of the text. */
export async function lapisanOf(page: PDFPageProxy): Promise<Lapisan> {
	const all = (await page.getAnnotations({ intent: "any" })) as readonly Anotasi[];
	const seen = all.filter(({ annotationFlags = 0 }) => (annotationFlags & TERSEMBUNYI) === 0);
	const isian = seen.flatMap((satu): [string, Isian][] => {
		const found = satu.subtype === "Widget" ? isianOf(satu) : undefined;
		return found ? [[satu.id, found]] : [];
	});
	return { isian: new Map(isian), ketikan: seen.filter(({ subtype }) => subtype === "FreeText").length };
}

/** Tells whether the words painted for a field are those it holds. */
export const isTergambar = ({ nilai, pilihan }: Isian, tergambar: string): boolean =>
	pilihan ? rapat(tergambar) !== "" : rapat(tergambar).includes(rapat(nilai));

const TERBANYAK = 8;
const TERPANJANG = 60;

const kutip = ({ nama, nilai }: Isian): string =>
	`${nama === "" ? "tanpa nama" : nama} (“${nilai.length > TERPANJANG ? `${nilai.slice(0, TERPANJANG)}…` : nilai}”)`;

/** What whoever takes the text over must know of the fields, one sentence each; none for a PDF without. */
export function catatanFormulir(formulir: readonly Formulir[]): string[] {
	const terbaca = formulir.reduce((sum, satu) => sum + satu.terbaca, 0);
	const tidak = formulir.flatMap((satu) => satu.tidak);
	const ketikan = formulir.flatMap((satu, at) => (satu.ketikan > 0 ? [at + 1] : []));
	const sisa = tidak.length > TERBANYAK ? `, dan ${tidak.length - TERBANYAK} lainnya` : "";
	return [
		...(terbaca > 0 ? [`PDF ini formulir: isi ${terbaca} kolom isiannya dibaca di tempatnya; cocokkan letaknya.`] : []),
		...(tidak.length > 0
			? [
					`${tidak.length} kolom isian formulir terisi tetapi tidak tergambar pada lembarnya, jadi tidak ikut dibaca; ketik sendiri: ${tidak.slice(0, TERBANYAK).map(kutip).join(", ")}${sisa}.`,
				]
			: []),
		...(ketikan.length > 0
			? [`Ketikan di atas lembar (anotasi teks) pada halaman ${ketikan.join(", ")} tidak ikut dibaca; ketik sendiri.`]
			: []),
	];
}
