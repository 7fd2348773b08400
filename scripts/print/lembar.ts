import type { Page } from "./browser.ts";

/** Tagged and with bookmarks, for those who read by ear; the sheet's own stylesheet sets the paper. */
export const PDF_OPTIONS = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;

/**
 * Prints one HTML file as the browser does it. Without time limits of its own: the pool keeps the time. `pdf` waits
 * until the fonts are there.
 */
export async function printPage(page: Page, html: string): Promise<Buffer> {
	await page.setContent(html, { waitUntil: "load", timeout: 0 });
	const pdf = await page.pdf({ ...PDF_OPTIONS, timeout: 0 });
	return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
}
