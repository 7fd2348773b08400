/** A picture of the portal, and the room it takes. */
export interface Gambar {
	readonly url: string;
	readonly lebar: number;
	readonly tinggi: number;
}

/**
 * Width and height of a WebP picture in pixels, as its header says (RFC 9649).
 * @throws Error when it is none
 */
export function ukuranWebp(isi: Uint8Array): { readonly lebar: number; readonly tinggi: number } {
	const bytes = Buffer.from(isi);
	if (bytes.toString("latin1", 8, 12) !== "WEBP") throw new Error("not a WebP picture");
	const kind = bytes.toString("latin1", 12, 16);
	if (kind === "VP8X") return { lebar: bytes.readUIntLE(24, 3) + 1, tinggi: bytes.readUIntLE(27, 3) + 1 };
	if (kind === "VP8 ") return { lebar: bytes.readUInt16LE(26) & 0x3fff, tinggi: bytes.readUInt16LE(28) & 0x3fff };
	const bits = bytes.readUInt32LE(21);
	return { lebar: (bits & 0x3fff) + 1, tinggi: ((bits >> 14) & 0x3fff) + 1 };
}
