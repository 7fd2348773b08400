/**
 * What Skia paints for a soft hyphen: a blank that is read as U+00AD, sometimes with a move to its place, from which
 * later moves are counted.
 */
const SOFT = /\/Span<<\/ActualText <feff00ad> >> BDC\n(-?[\d.]+ -?[\d.]+ Td )?<[0-9a-f]{4}> Tj\nEMC\n/gi;

/**
 * Takes the soft hyphens out of a page's content. Skia paints one for each that stands in the text, also amid a line,
 * where readers would find blanks within words and no search would find the words. Where a line ends at one, Skia
 * paints a hyphen of its own besides; that stays, and readers join the word across it.
 * @param bytes unpacked content stream
 */
export function dropSoftHyphens(bytes: Buffer): Buffer {
	const text = bytes.toString("latin1").replace(SOFT, (_, move: string | undefined) => (move ? `${move}\n` : ""));
	return Buffer.from(text, "latin1");
}
