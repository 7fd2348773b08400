import type { DokumenNaskah, Sasaran } from "../../model/arsip.ts";
import type { Severity } from "../../model/diagnostic.ts";
import { type Pasal, pasalOf } from "../../model/isi.ts";
import { isMengubahPasal } from "../../model/jenis.ts";
import type { FormatContext } from "../format/format.ts";
import type { Teks } from "./teks.ts";

/** A document with its text made ready to be read. */
export interface Bacaan {
	readonly sasaran: Sasaran;
	readonly teks: Teks;
}

/** A check of how a document is drafted: what a careful reader would mark with a pencil. */
export type PenulisanCheck = (bacaan: Bacaan, context: FormatContext) => void;

/** White space inside a sentence. Bounded, as every pattern here is: no text makes a search slow. */
export const S = "[^\\S\\n]{1,40}";

/** What must be right before anyone signs is an error in a final text and a reminder in a draft. */
export function severityByStatus(sasaran: Sasaran): Severity {
	const status = "status" in sasaran.data ? sasaran.data.status : undefined;
	return status === "final" || status === "ditandatangani" ? "error" : "warning";
}

/** True for a naskah that changes another: what it quotes and cites is the text of that other one. */
export function isAdendum({ data, jenis, naskah }: DokumenNaskah): boolean {
	return (
		isMengubahPasal(jenis) ||
		/\badd?endum\b|\bperubahan\s+(?:atas|ke\p{L}+)\b/iu.test(data.judul) ||
		pasalOf(naskah).some(isRomawi)
	);
}

const isRomawi = (pasal: Pasal): boolean => /^[ivxl]+$/i.test(pasal.tertulis ?? "");
