import { romawi } from "../model/romawi.ts";
import { cssString } from "./css.ts";
import { dataUri } from "./gambar.ts";
import type { PihakNaskah } from "./para-pihak.ts";

/** Up to so many parties of names so short are named beside their boxes; else each box has its party's roman numeral. */
const PALING_DISEBUT = 4;
const PALING_PANJANG = 24;
/** Millimetres that the page number in the middle takes of each side. */
const TENGAH = 17;

/** Boxes by how many there are at most: number, width and height in millimetres. */
const KOTAK: readonly (readonly [number, number, number])[] = [
	[2, 11.5, 9],
	[4, 12, 7.5],
	[8, 9, 6.5],
	[15, 7, 5.2],
	[30, 4.6, 3.7],
];
/** Width of a capital letter of a label, in millimetres, on the safe side; the gap between boxes is one more. */
const HURUF = 1.22;
/** What stays free of boxes above and below them, in millimetres. */
const JARAK = 6;

/** Labels of the boxes: what the profile lists, else the parties. */
export function parafOf(paraf: boolean | readonly string[], paraPihak: readonly PihakNaskah[]): readonly string[] {
	if (typeof paraf !== "boolean") return paraf;
	if (!paraf) return [];
	const named =
		paraPihak.length <= PALING_DISEBUT && paraPihak.every(({ sebutan }) => sebutan.length <= PALING_PANJANG);
	return paraPihak.map((pihak, index) => (named ? pihak.sebutan : romawi(index + 1)));
}

/** Labels in lines, each as many as fit beside one another with their boxes. */
function linesOf(labels: readonly string[], lebarKotak: number, room: number): string[][] {
	const lines: string[][] = [];
	let left = 0;
	for (const label of labels) {
		const need = (label.length + 2) * HURUF + lebarKotak;
		if (need > left) {
			lines.push([]);
			left = room;
		}
		lines.at(-1)?.push(label);
		left -= need;
	}
	return lines;
}

function boxSvg(lebar: number, tinggi: number): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${lebar}mm" height="${tinggi.toFixed(2)}mm"><rect width="100%" height="100%" fill="none" stroke="#555" stroke-width=".4mm"/></svg>`;
}

/**
 * Declarations of a margin box with one frame a label. A margin box holds nothing but text and pictures, so the
 * frames are pictures in lines of text.
 * @param ruang width of the text above and bottom margin, in millimetres
 */
export function parafCss(
	labels: readonly string[],
	keluarga: string,
	ruang: { readonly lebar: number; readonly bawah: number },
): string {
	const [, lebar, tinggi] = KOTAK.find(([most]) => labels.length <= most) ?? [30, 4.6, 3.7];
	const caption = "Paraf ";
	const lines = linesOf(labels, lebar, ruang.lebar / 2 - TENGAH - caption.length * HURUF);
	const high = Math.min(tinggi, (ruang.bawah - JARAK) / lines.length);
	const frame = `url("${dataUri("image/svg+xml", Buffer.from(boxSvg(lebar, high)))}")`;
	const content = lines.map((line) => line.map((label) => `${cssString(`${label} `)} ${frame}`).join(' " " '));
	return `content: ${cssString(caption)} ${content.join(' "\\a " ')}; font: 5.5pt/1 ${keluarga}; color: #333; text-align: left; white-space: pre;`;
}
