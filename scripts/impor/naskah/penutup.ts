/** How many originals, and what the closing says beside. */
export interface PenutupBaca {
	readonly rangkap: { readonly jumlah: number; readonly bermeterai?: number } | undefined;
	/** The closing's own words; undefined where the sheet prints the same sentence by itself. */
	readonly sendiri: string | undefined;
}

const BAKU =
	/^Demikian .+ ini dibuat dan ditandatangani di .+? pada hari dan tanggal tersebut di atas dalam rangkap \d+ \([^)]+\)(?:,? \d+ \([^)]+\) di\s?antaranya)?(?: berm[ae]t[ae]r[ae]i cukup)?, masing-masing mempunyai kekuatan hukum yang sama\.?$/i;
const BAKU_DWIBAHASA =
	/^(?:Dibuat dan ditandatangani di .+ mempunyai kekuatan hukum yang sama\.?|Done and signed at .+ having equal legal force\.?)$/i;
const RANGKAP = /rangkap\s+(\d{1,2})|(\d{1,2})\s*(?:\([^)]*\))?\s*rangkap/i;
const BERMETERAI = /(\d{1,2})\s*(?:\([^)]*\))?\s*(?:rangkap\s+)?(?:di\s?antaranya\s+)?ber[\s-]?m[ae]t[ae]r[ae]i/i;
const SEMUA_BERMETERAI = /(?:berm[ae]t[ae]r[ae]i|di\s*atas\s+(?:kertas\s+)?(?:berm[ae]t[ae]r[ae]i|m[ae]t[ae]r[ae]i))/i;

/** Reads the closing sentence. */
export function bacaPenutup(teks: string): PenutupBaca {
	const baku = BAKU.test(teks) || BAKU_DWIBAHASA.test(teks);
	const match = RANGKAP.exec(teks);
	const jumlah = Number(match?.[1] ?? match?.[2] ?? 0);
	const some = Number(BERMETERAI.exec(teks)?.[1] ?? 0);
	const bermeterai = some > 0 && some <= jumlah ? some : SEMUA_BERMETERAI.test(teks) ? jumlah : baku ? 0 : undefined;
	return {
		rangkap: jumlah > 0 ? { jumlah, ...(bermeterai !== undefined && { bermeterai }) } : undefined,
		sendiri: baku || teks === "" ? undefined : teks,
	};
}
