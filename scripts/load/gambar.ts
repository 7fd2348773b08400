import { crc32 } from "node:zlib";

/** Longest side of a crest, in pixels: at 22 mm already a hundred times finer than print; more only eats memory. */
const SISI = 8_000;

export interface Ukuran {
	readonly lebar: number;
	readonly tinggi: number;
}

/**
 * Reads a PNG from end to end: every chunk whole, with its checksum, from IHDR to IEND.
 * @returns undefined for one that is broken off or damaged
 */
export function readPng(isi: Uint8Array): Ukuran | undefined {
	const view = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
	let ukuran: Ukuran | undefined;
	for (let at = 8; at + 12 <= isi.length; ) {
		const panjang = view.getUint32(at);
		const end = at + 12 + panjang;
		if (end > isi.length || crc32(isi.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
		const jenis = Buffer.from(isi.subarray(at + 4, at + 8)).toString("latin1");
		if (jenis === "IHDR" && panjang >= 8) ukuran = { lebar: view.getUint32(at + 8), tinggi: view.getUint32(at + 12) };
		if (jenis === "IEND") return ukuran;
		at = end;
	}
	return undefined;
}

/** Markers of JPEG that stand alone, without a length after them. */
const isAlone = (tanda: number): boolean => tanda === 0x01 || (tanda >= 0xd0 && tanda <= 0xd8);
/** Markers that begin a frame and tell its size; three of their row mean something else. */
const isFrame = (tanda: number): boolean => tanda >= 0xc0 && tanda <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(tanda);

/**
 * Reads the head of a JPEG up to its frame, and sees that its end is there.
 * @returns undefined for one that is broken off or has no frame
 */
export function readJpeg(isi: Uint8Array): Ukuran | undefined {
	const view = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
	if (Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength).lastIndexOf(Buffer.from([0xff, 0xd9])) < 0)
		return undefined;
	for (let at = 2; at + 9 <= isi.length; ) {
		const tanda = view.getUint8(at + 1);
		if (view.getUint8(at) !== 0xff) return undefined;
		if (isFrame(tanda)) return { tinggi: view.getUint16(at + 5), lebar: view.getUint16(at + 7) };
		at += tanda === 0xff ? 1 : isAlone(tanda) ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
	}
	return undefined;
}

/** True for a size that prints: something to see, and not so large that it would choke the browser. */
export const isWajar = ({ lebar, tinggi }: Ukuran): boolean =>
	Math.min(lebar, tinggi) > 0 && Math.max(lebar, tinggi) <= SISI;

const BUKAN_UNSUR = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;
const UNSUR = /<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^"'<>])*>/g;

/** True where every element of an SVG is closed in its turn: a browser paints nothing of any other. */
export function isUtuhSvg(teks: string): boolean {
	const open: string[] = [];
	let ended = false;
	for (const [tag, slash, nama = ""] of teks.replace(BUKAN_UNSUR, "").matchAll(UNSUR)) {
		if (ended) return false;
		if (slash) {
			if (open.pop() !== nama) return false;
		} else if (!tag.endsWith("/>")) open.push(nama);
		ended = open.length === 0;
	}
	return ended;
}
