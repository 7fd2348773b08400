import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFString } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { joinPdf } from "../../scripts/print/gabung.ts";
import { fitPdf } from "../../scripts/print/nomor.ts";

const F4 = { lebar: 215, tinggi: 330 };
const WEB = "https://contoh.example/naskah";

/** A page of another office with a stamp, a link to the web, and all that a page can do by itself. */
async function berulah(): Promise<Uint8Array> {
	const doc = await PDFDocument.create({ updateMetadata: false });
	const page = doc.addPage([595, 842]);
	page.drawText("DPA LEMBAR 1", { x: 72, y: 700 });
	const { context } = doc;
	const script = (isi: string) => context.obj({ S: "JavaScript", JS: PDFString.of(`ulah(${isi})`) });
	const annot = (isi: object) =>
		page.node.addAnnot(context.register(context.obj({ Type: "Annot", Rect: [9, 9, 90, 30], ...isi })));
	const tampak = context.register(
		context.flateStream("0 0 9 9 re f", { Type: "XObject", Subtype: "Form", BBox: [0, 0, 9, 9] }),
	);
	page.node.set(PDFName.of("AA"), context.obj({ O: script("halaman dibuka") }));
	annot({
		Subtype: "Link",
		A: { S: "URI", URI: PDFString.of(WEB), Next: script("tautan diikuti") },
		AA: { E: script("tautan ditunjuk") },
	});
	annot({ Subtype: "Link", A: { S: "URI", URI: PDFString.of("javascript:ulah(alamat)") } });
	annot({ Subtype: "Link", A: { S: "Launch", F: PDFString.of("/ulah/program") } });
	annot({ Subtype: "Link", A: PDFNumber.of(3) });
	annot({ Subtype: "Stamp", AP: { N: tampak }, A: script("cap diklik"), AA: { U: script("cap dilepas") } });
	annot({ Subtype: "Widget", FT: "Tx", AP: { N: tampak }, AA: { K: script("isian diketik") } });
	annot({ Subtype: "Screen", AP: { N: tampak }, A: { S: "Rendition", JS: PDFString.of("ulah(tayangan)") } });
	doc.catalog.set(PDFName.of("OpenAction"), script("berkas dibuka"));
	doc.addJavaScript("ulah", "ulah(nama)");
	await doc.attach(Buffer.from("ulah(lampiran)"), "ulah.txt");
	return doc.save();
}

describe("a PDF of another office in one of ours", () => {
	it("keeps what is seen and its links to the web, and does nothing by itself any more", async () => {
		const bagian = [{ judul: "Salinan DPA", pdf: await fitPdf(await berulah(), F4) }];
		const options = { judul: "Bundel", tanggal: "2026-11-21" };
		const { pdf, halaman } = await joinPdf(bagian, options);
		expect(halaman).toBe(1);
		expect(Buffer.from((await joinPdf(bagian, options)).pdf).equals(pdf)).toBe(true);
		const doc = await PDFDocument.load(pdf);
		const polos = Buffer.from(await doc.save({ useObjectStreams: false })).toString("latin1");
		expect(polos.match(/ulah|JavaScript|Launch|Rendition|\/AA\b/g)).toBeNull();
		const annots = doc.getPage(0).node.lookup(PDFName.of("Annots"), PDFArray).asArray();
		const read = annots.map((ref) => doc.context.lookup(ref, PDFDict));
		expect(read.map((satu) => satu.get(PDFName.of("Subtype"))?.toString())).toEqual([
			"/Link",
			"/Stamp",
			"/Widget",
			"/Screen",
		]);
		expect(read[0]?.lookup(PDFName.of("A"), PDFDict).lookup(PDFName.of("URI"), PDFString).decodeText()).toBe(WEB);
		expect(read.slice(1).every((satu) => satu.has(PDFName.of("AP")))).toBe(true);
	});
});
