/**
 * Words as they stand in an address: "PT Bank Nusa Harapan" → "pt-bank-nusa-harapan".
 * @returns empty where the text has no Latin letter and no digit
 */
export function slugify(text: string): string {
	const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
