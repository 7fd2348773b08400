import { deflateSync } from "node:zlib";

function crc32(bytes: Buffer): number {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc >>> 0;
}

/** A PNG of one colour, `lebar` × `tinggi` pixels: a crest whose place on the page can be measured. */
export function png(lebar: number, tinggi: number): Uint8Array {
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
		const length = Buffer.alloc(4);
		length.writeUInt32BE(data.length);
		const sum = Buffer.alloc(4);
		sum.writeUInt32BE(crc32(body));
		return Buffer.concat([length, body, sum]);
	};
	const head = Buffer.alloc(13);
	head.writeUInt32BE(lebar, 0);
	head.writeUInt32BE(tinggi, 4);
	head.set([8, 2, 0, 0, 0], 8);
	const pixels = deflateSync(Buffer.alloc(tinggi * (1 + 3 * lebar), 0x40));
	const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

/** A JPEG without picture: its head with the size, and its end. What reads no pixels takes it for one. */
export function jpeg(lebar: number, tinggi: number): Uint8Array {
	const frame = [0xff, 0xc0, 0, 11, 8, tinggi >> 8, tinggi & 255, lebar >> 8, lebar & 255, 1, 1, 0x11, 0];
	return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame, 0xff, 0xd9]);
}
