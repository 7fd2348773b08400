const SATUAN = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const KELIPATAN: readonly (readonly [bigint, string])[] = [
	[1_000_000_000_000n, "triliun"],
	[1_000_000_000n, "miliar"],
	[1_000_000n, "juta"],
	[1_000n, "ribu"],
];
const BATAS = 10n ** 15n;

function belowThousand(value: number): string {
	if (value < 10) return SATUAN[value] as string;
	if (value === 10) return "sepuluh";
	if (value === 11) return "sebelas";
	if (value < 20) return `${SATUAN[value - 10]} belas`;
	if (value < 100) return joinRest(`${SATUAN[Math.floor(value / 10)]} puluh`, value % 10);
	const ratus = Math.floor(value / 100);
	return joinRest(ratus === 1 ? "seratus" : `${SATUAN[ratus]} ratus`, value % 100);
}

function joinRest(words: string, rest: number): string {
	return rest === 0 ? words : `${words} ${belowThousand(rest)}`;
}

function spell(value: bigint): string {
	if (value < 1000n) return belowThousand(Number(value));
	for (const [besar, nama] of KELIPATAN) {
		if (value < besar) continue;
		const count = value / besar;
		const head = besar === 1000n && count === 1n ? "seribu" : `${spell(count)} ${nama}`;
		return value % besar === 0n ? head : `${head} ${spell(value % besar)}`;
	}
	return "";
}

/**
 * A whole number in Indonesian words, in lower case: 21 → "dua puluh satu".
 * @param value whole number from -10^15 to 10^15
 * @throws RangeError outside that range or for a fraction
 */
export function terbilang(value: number | bigint): string {
	if (typeof value === "number" && !Number.isSafeInteger(value)) throw new RangeError(`bukan bilangan bulat: ${value}`);
	const whole = BigInt(value);
	const size = whole < 0n ? -whole : whole;
	if (size > BATAS) throw new RangeError(`di luar jangkauan: ${value}`);
	if (size === BATAS) return whole < 0n ? "minus satu kuadriliun" : "satu kuadriliun";
	return whole < 0n ? `minus ${spell(size)}` : spell(size);
}

/** Ordinal as the regulations write parties: 1 → "kesatu", 2 → "kedua", 12 → "kedua belas". */
export function urutan(value: number): string {
	return `ke${terbilang(value)}`;
}

/** "Dua Puluh Satu": each word with a capital, as dates in a naskah are written. */
export function capitalize(words: string): string {
	return words.replace(/(^|\s)\p{Ll}/gu, (start) => start.toUpperCase());
}
