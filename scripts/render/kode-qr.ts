import QRCode from "qrcode";

/** Side of one module in millimetres. Phones read a printed code from 0.33 mm a module on, photocopies want a little more. */
const MODUL = 0.35;

/** A QR code drawn as a picture, without the quiet zone: the margin of the page is that. */
export interface KodeQr {
	readonly svg: string;
	/** Side in millimetres. */
	readonly sisi: number;
}

type Modul = ReturnType<typeof QRCode.create>["modules"];

/** Dark modules that touch in a row are one rectangle, and all of them one path: renderers then leave no seams. */
function pathOf(modul: Modul): string {
	const rows = Array.from({ length: modul.size }, (_, row) => {
		const cells = Array.from({ length: modul.size }, (_, column) => (modul.get(row, column) ? "1" : "0")).join("");
		return [...cells.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${row}h${run.length}v1h-${run.length}z`);
	});
	return rows.flat().join("");
}

/**
 * Draws `teks` as a QR code of ISO/IEC 18004 with error correction M, which bears a crease or a stamp's edge.
 * @param teks an address; up to some 200 characters stay small enough for a foot of the page
 */
export function qrOf(teks: string): KodeQr {
	const { modules } = QRCode.create(teks, { errorCorrectionLevel: "M" });
	const sisi = Math.round(modules.size * MODUL * 100) / 100;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${sisi}mm" height="${sisi}mm" viewBox="0 0 ${modules.size} ${modules.size}"><path d="${pathOf(modules)}"/></svg>`;
	return { svg, sisi };
}
