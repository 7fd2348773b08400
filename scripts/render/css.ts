/** Text as a CSS string that can end neither itself nor the style element around it. */
export function cssString(teks: string): string {
	const safe = teks.replace(/["\\<>&\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
	return `"${safe}"`;
}
