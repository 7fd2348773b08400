/** Goes up when the bytes made here change, so that sheets printed before are printed again. */
export const POSTPROCESS_VERSION = 1;

/** Date of a sheet whose document has none: any day would do, as long as it is always the same. */
const TANPA_TANGGAL = "2000-01-01";
const DATE_KEYS = ["/CreationDate (D:", "/ModDate (D:"] as const;
const DATE = /^\d{14}[+-]\d{2}'\d{2}'\)/;

function patchDate(pdf: Buffer, key: string, value: string): void {
	const at = pdf.indexOf(key, 0, "latin1");
	const from = at + key.length;
	if (at < 0 || !DATE.test(pdf.toString("latin1", from, from + 22))) throw new Error(`PDF tanpa ${key.slice(1, -4)}`);
	pdf.write(value, from, "latin1");
}

/**
 * Sets the dates inside a PDF to the document's own, byte for byte in place, so that one source gives one file.
 * A parenthesis in a title is escaped in PDF, so the keys looked for cannot come from the content.
 * @param pdf as Chromium wrote it; changed
 * @param tanggal YYYY-MM-DD
 */
export function fixDates(pdf: Buffer, tanggal: string | null | undefined): void {
	const value = `${(tanggal ?? TANPA_TANGGAL).replaceAll("-", "")}000000+00'00'`;
	for (const key of DATE_KEYS) patchDate(pdf, key, value);
}

function numberAfter(text: string, pattern: RegExp): number {
	const found = pattern.exec(text)?.[1];
	if (found === undefined) throw new Error("PDF tidak terbaca");
	return Number(found);
}

/** Text of object `id`, found through the cross-reference table: entries of 20 bytes, in the order of the ids. */
function objectText(pdf: Buffer, firstEntry: number, id: number): string {
	const entry = firstEntry + id * 20;
	const offset = Number(pdf.toString("latin1", entry, entry + 10));
	return pdf.toString("latin1", offset, pdf.indexOf("endobj", offset, "latin1"));
}

/** Counts the pages of a PDF of Chromium's by its page tree, which no text in the document can imitate. */
export function countPages(pdf: Buffer): number {
	const tail = pdf.toString("latin1", Math.max(0, pdf.length - 1024));
	const xref = numberAfter(tail, /startxref\s+(\d+)\s+%%EOF\s*$/);
	const head = /^xref\n0 \d+\n/.exec(pdf.toString("latin1", xref, xref + 40))?.[0];
	if (head === undefined) throw new Error("PDF tidak terbaca");
	const firstEntry = xref + head.length;
	const trailer = tail.slice(tail.lastIndexOf("trailer"));
	const catalog = objectText(pdf, firstEntry, numberAfter(trailer, /\/Root (\d+) 0 R/));
	const pages = objectText(pdf, firstEntry, numberAfter(catalog, /\/Pages (\d+) 0 R/));
	return numberAfter(pages, /\/Count (\d+)/);
}
