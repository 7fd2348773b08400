import { degrees, PDFDocument, rgb } from "@cantoo/pdf-lib";

/** A PDF as another office would hand it in: three pages, the second lying on its side by being turned. */
export async function dpa(halaman = 3): Promise<Uint8Array> {
	const doc = await PDFDocument.create({ updateMetadata: false });
	for (let nomor = 1; nomor <= halaman; nomor++) {
		const page = doc.addPage([595, 842]);
		page.drawText(`DPA LEMBAR ${nomor}`, { x: 8, y: 6, size: 20 });
		page.drawRectangle({ x: 1, y: 1, width: 593, height: 840, borderWidth: 1, borderColor: rgb(0, 0, 0) });
		if (nomor === 2) page.setRotation(degrees(90));
	}
	return doc.save();
}
