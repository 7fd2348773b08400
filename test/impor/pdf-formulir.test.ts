import { AnnotationFlags, PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { bacaPdf } from "../../scripts/impor/pdf/dokumen.ts";
import { Kertas, PENGISI, ringkas } from "./pdf-buatan.ts";

/** A sheet with a line to fill in, 300 points from the foot of the page. */
const lembar = async (): Promise<Kertas> => (await Kertas.buka()).alinea(PENGISI).di(72, 542, "Nomor :");

/** Fills a field beside "Nomor :", as other programs do. */
function isi({ doc, page }: Kertas, nama: string, nilai: string, y = 296) {
	const field = doc.getForm().createTextField(nama);
	field.setText(nilai);
	field.addToPage(page, { x: 130, y, width: 200, height: 18, borderWidth: 1 });
	field.setFontSize(11);
	return field;
}

const kata = async (bytes: Uint8Array) => {
	const { paragraf, catatan } = await bacaPdf(bytes);
	return { teks: paragraf.map(ringkas), catatan };
};

describe("a PDF that is a form", () => {
	it("is read with what its fields were filled with, where they stand, and says so", async () => {
		const kertas = await lembar();
		isi(kertas, "nomor", "100.3.7/12/PKS/2026");
		const pilihan = kertas.doc.getForm().createDropdown("hari");
		pilihan.addOptions(["Senin", "Selasa"]);
		pilihan.select("Selasa");
		pilihan.addToPage(kertas.page, { x: 72, y: 200, width: 200, height: 18 });
		kertas.doc.getForm().createCheckBox("setuju").addToPage(kertas.page, { x: 400, y: 300, width: 12, height: 12 });
		expect(await kata(await kertas.simpan())).toEqual({
			teks: [PENGISI, "Nomor :\t100.3.7/12/PKS/2026", "Selasa"],
			catatan: ["PDF ini formulir: isi 2 kolom isiannya dibaca di tempatnya; cocokkan letaknya."],
		});
	});

	it("over a scan does not make the scan a text, and pages of pictures alone are named", async () => {
		const pindaian = await Kertas.buka();
		isi(pindaian, "nomor", "100.3.7/12/PKS/2026");
		await expect(bacaPdf(await pindaian.simpan())).rejects.toThrow(/hasil pindai: berisi gambar tanpa teks/);
		const campur = (await lembar()).halamanBaru();
		isi(campur, "nomor", "100.3.7/12/PKS/2026");
		expect((await kata(await campur.simpan())).catatan[0]).toMatch(/^Halaman 2 tanpa teks \(kosong atau gambar\)/);
	});

	it("its empty and hidden fields are nothing", async () => {
		const kertas = await lembar();
		isi(kertas, "kosong", "");
		isi(kertas, "rahasia", "isi tersembunyi").acroField.getWidgets()[0]?.setFlag(AnnotationFlags.Hidden);
		expect(await kata(await kertas.simpan())).toEqual({ teks: [PENGISI, "Nomor :"], catatan: [] });
	});

	it("a field that is filled and painted nowhere, or with other words, is named with what it holds", async () => {
		const kertas = await lembar();
		const tanpa = isi(kertas, "tanpa gambar", "Laras Widuri");
		const lain = isi(kertas, "lain\u202e", "lama", 250);
		kertas.doc.getForm().updateFieldAppearances();
		tanpa.acroField.getWidgets()[0]?.dict.delete(PDFName.of("AP"));
		lain.acroField.dict.set(PDFName.of("V"), PDFHexString.fromText("nilai\u0007 baru"));
		const { teks, catatan } = await kata(await kertas.doc.save({ updateFieldAppearances: false }));
		expect(teks.join("\n")).not.toContain("Laras");
		expect(catatan).toEqual([
			"2 kolom isian formulir terisi tetapi tidak tergambar pada lembarnya, jadi tidak ikut dibaca; ketik sendiri: lain (“nilai baru”), tanpa gambar (“Laras Widuri”).",
		]);
	});

	it("words typed over the page as a note, and a form of the other kind, are told", async () => {
		const kertas = await lembar();
		const { doc, page } = kertas;
		const ketikan = { Type: "Annot", Subtype: "FreeText", Rect: [72, 100, 200, 120], F: 4 };
		const note = doc.context.obj({ ...ketikan, Contents: PDFString.of("5 Mei 2026"), DA: PDFString.of("/Helv 11 Tf") });
		page.node.addAnnot(doc.context.register(note));
		isi(kertas, "kosong", "");
		const xdp = doc.context.flateStream("<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><template/></xdp:xdp>");
		doc.catalog.lookup(PDFName.of("AcroForm"), PDFDict).set(PDFName.of("XFA"), doc.context.register(xdp));
		const { catatan } = await kata(await doc.save({ updateFieldAppearances: false }));
		expect(catatan).toEqual([
			"Ketikan di atas lembar (anotasi teks) pada halaman 1 tidak ikut dibaca; ketik sendiri.",
			expect.stringMatching(/formulir XFA, yang isinya tidak ikut dibaca/),
		]);
	});
});
