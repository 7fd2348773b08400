/** A picture of the portal, and the room it takes. */
export interface Gambar {
	readonly url: string;
	readonly lebar: number;
	readonly tinggi: number;
}

/**
 * Width and height of a PNG in pixels, as its first chunk says (RFC 2083).
 * @throws Error when it is none
 */
export function ukuranPng(isi: Uint8Array): { readonly lebar: number; readonly tinggi: number } {
	const bytes = Buffer.from(isi);
	if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("not a PNG picture");
	return { lebar: bytes.readUInt32BE(16), tinggi: bytes.readUInt32BE(20) };
}
