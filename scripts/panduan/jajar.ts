import type { Piksel } from "../print/gambar.ts";

/** Between the sheets and around them, in pixels. */
const SELA = 24;
/** What they lie on: red, green, blue, opacity. */
const ALAS = [226, 228, 232, 255];

/** Lays pictures of one height side by side, as sheets on a table. */
export function jajarkan(gambar: readonly Piksel[]): Piksel {
	const height = Math.max(...gambar.map((satu) => satu.height)) + 2 * SELA;
	const width = gambar.reduce((sum, satu) => sum + satu.width + SELA, SELA);
	const data = new Uint8ClampedArray(width * height * 4);
	for (let at = 0; at < data.length; at += 4) data.set(ALAS, at);
	let left = SELA;
	for (const satu of gambar) {
		for (let row = 0; row < satu.height; row++) {
			const line = satu.data.subarray(row * satu.width * 4, (row + 1) * satu.width * 4);
			data.set(line, ((SELA + row) * width + left) * 4);
		}
		left += satu.width + SELA;
	}
	return { data, width, height };
}
