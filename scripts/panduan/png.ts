/** Small pictures of paper and of flat colours: a PNG with a palette, a third of the bytes of one with all colours. */
import { crc32, deflateSync } from "node:zlib";
import type { Piksel } from "../print/gambar.ts";

const TANDA = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const channels = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function distance(a: number, b: number): number {
	const [from, to] = [channels(a), channels(b)];
	return from.reduce((sum, satu, index) => sum + (satu - (to[index] ?? 0)) ** 2, 0);
}

/** The colours that cover most of the picture; what is left are the soft edges of letters between them. */
function paletteOf(colours: Uint32Array, banyak: number): number[] {
	const counts = new Map<number, number>();
	for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
	const sorted = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
	return sorted.slice(0, banyak).map(([colour]) => colour);
}

/** Place of each colour's nearest in the palette, found once. */
function nearestIn(palette: readonly number[]): (colour: number) => number {
	const known = new Map(palette.map((colour, place) => [colour, place]));
	return (colour) => {
		const place = known.get(colour);
		if (place !== undefined) return place;
		const far = palette.map((satu) => distance(satu, colour));
		const found = far.indexOf(Math.min(...far));
		known.set(colour, found);
		return found;
	};
}

/**
 * The picture as a PNG of 8-bit palette (RFC 2083), the same bytes for the same pixels.
 * @param banyak at most so many colours, 256 or fewer
 */
export function toPng({ data, width, height }: Piksel, banyak: number): Buffer {
	const at = (pixel: number, channel: number): number => data[pixel * 4 + channel] ?? 0;
	const colours = Uint32Array.from(
		{ length: width * height },
		(_, pixel) => at(pixel, 0) * 65_536 + at(pixel, 1) * 256 + at(pixel, 2),
	);
	const palette = paletteOf(colours, banyak);
	const nearest = nearestIn(palette);
	// Every row begins with the filter "none".
	const rows = Buffer.alloc((width + 1) * height);
	for (const [pixel, colour] of colours.entries()) rows[pixel + Math.floor(pixel / width) + 1] = nearest(colour);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 3, 0, 0, 0], 8);
	const parts = [
		chunk("IHDR", head),
		chunk("PLTE", Buffer.from(palette.flatMap(channels))),
		chunk("IDAT", deflateSync(rows, { level: 9 })),
	];
	return Buffer.concat([TANDA, ...parts, chunk("IEND", new Uint8Array())]);
}
