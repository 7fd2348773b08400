import { createHash } from "node:crypto";

/** The two halves of the file's `/ID`, sixteen bytes each. */
const SEGEL = /\/ID ?\[<([0-9a-f]{32})> ?<([0-9a-f]{32})>\]/g;
const DIGITS = 32;
/** The table that holds them is the last object of the file. */
const EKOR = 64 * 1024;

/**
 * Seals a finished file: its `/ID` becomes the SHA-256 of all its bytes, with zeros where the `/ID` stands, cut to its
 * length. Whoever holds the file alone can tell that a byte of it was changed (site/skrip/lembar.js); ISO 32000-2,
 * 14.4, asks for an `/ID` that follows from the content.
 * @param pdf changed in place
 */
export function sealPdf(pdf: Buffer): void {
	const from = Math.max(0, pdf.length - EKOR);
	const found = [...pdf.toString("latin1", from).matchAll(SEGEL)].at(-1);
	if (!found) throw new Error("PDF tanpa /ID");
	const [all, satu = "", dua = ""] = found;
	const start = from + found.index;
	const places = [start + all.indexOf(satu), start + all.lastIndexOf(dua)];
	for (const place of places) pdf.fill("0", place, place + DIGITS, "latin1");
	const segel = createHash("sha256").update(pdf).digest("hex").slice(0, DIGITS);
	for (const place of places) pdf.write(segel, place, "latin1");
}
