/** The little of CBOR (RFC 8949) that a Pagefind index is made of: numbers, texts and arrays, kept as the bytes they are. */

const BILANGAN = 0;
const BILANGAN_NEGATIF = 1;
const TEKS = 3;
const LARIK = 4;

interface Head {
	readonly end: number;
	readonly jenis: number;
	readonly nilai: number;
}

/** Where the head of an item ends, and the number it holds (RFC 8949, 3). */
function readHead(isi: Buffer, at: number): Head {
	const first = isi.readUInt8(at);
	const rest = first & 31;
	if (rest < 24) return { end: at + 1, jenis: first >> 5, nilai: rest };
	const size = 2 ** (rest - 24);
	if (size > 4) throw new Error("Pagefind: an index of unknown form");
	return { end: at + 1 + size, jenis: first >> 5, nilai: isi.readUIntBE(at + 1, size) };
}

function endOf(isi: Buffer, at: number): number {
	const { end, jenis, nilai } = readHead(isi, at);
	if (jenis === BILANGAN || jenis === BILANGAN_NEGATIF) return end;
	if (jenis === TEKS) return end + nilai;
	if (jenis !== LARIK) throw new Error("Pagefind: an index of unknown form");
	let next = end;
	for (let i = 0; i < nilai; i += 1) next = endOf(isi, next);
	return next;
}

/** The items of the array that these bytes begin with. Throws where they are of another form. */
export function itemsOf(isi: Buffer): Buffer[] {
	const { end, jenis, nilai } = readHead(isi, 0);
	if (jenis !== LARIK) throw new Error("Pagefind: an index of unknown form");
	const items: Buffer[] = [];
	let at = end;
	for (let i = 0; i < nilai; i += 1) {
		const next = endOf(isi, at);
		items.push(isi.subarray(at, next));
		at = next;
	}
	return items;
}

/** The text that these bytes begin with. */
export function textOf(isi: Buffer): string {
	const { end, jenis, nilai } = readHead(isi, 0);
	if (jenis !== TEKS) throw new Error("Pagefind: an index of unknown form");
	return isi.toString("utf8", end, end + nilai);
}

function head(jenis: number, nilai: number): Buffer {
	if (nilai < 24) return Buffer.from([(jenis << 5) | nilai]);
	const size = nilai < 2 ** 8 ? 1 : nilai < 2 ** 16 ? 2 : 4;
	const isi = Buffer.alloc(1 + size);
	isi.writeUInt8((jenis << 5) | (24 + Math.log2(size)), 0);
	isi.writeUIntBE(nilai, 1, size);
	return isi;
}

/** An array of items. */
export const arrayOf = (items: readonly Buffer[]): Buffer => Buffer.concat([head(LARIK, items.length), ...items]);

/** A text as an item. */
export function itemOfText(teks: string): Buffer {
	const isi = Buffer.from(teks);
	return Buffer.concat([head(TEKS, isi.length), isi]);
}
