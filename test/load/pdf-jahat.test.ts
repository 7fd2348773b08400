import { constants, deflateRawSync } from "node:zlib";
import { PDFDict, PDFDocument, PDFName, type PDFObject, type PDFRef } from "@cantoo/pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { Terjaga } from "../../scripts/terjaga/terjaga.ts";
import { denganUsulan, FOLDER, USULAN } from "../cli/bundel-berkas.ts";
import { Contoh } from "../helpers/contoh.ts";
import { dpa } from "../helpers/dpa.ts";

const MB = 1024 * 1024;

/** A page whose properties a maker of harm may change; the file is as small as such files are. */
async function halaman(ubah: (doc: PDFDocument, page: PDFDict) => void): Promise<Uint8Array> {
	const doc = await PDFDocument.create({ updateMetadata: false });
	ubah(doc, doc.addPage([595, 842]).node);
	return doc.save({ useObjectStreams: false });
}

/** Page trees of which each holds the one below it ten times: ten to the power of their number. */
const pohonBerlipat = (): Promise<Uint8Array> =>
	halaman((doc) => {
		let bawah: PDFRef = doc.getPage(0).ref;
		for (let at = 0; at < 9; at++)
			bawah = doc.context.register(
				doc.context.obj({ Type: "Pages", Count: 10, Kids: Array.from({ length: 10 }, () => bawah) }),
			);
		doc.catalog.set(PDFName.of("Pages"), bawah);
	});

/** A page that hangs below itself, and takes the size of its paper from above. */
const indukSendiri = (): Promise<Uint8Array> =>
	halaman((doc, page) => {
		page.delete(PDFName.of("MediaBox"));
		const pages = doc.catalog.lookup(PDFName.of("Pages"), PDFDict);
		pages.set(PDFName.of("Parent"), page.get(PDFName.of("Parent")) as PDFObject);
	});

/** What the page uses leads on from one object to the next, far deeper than any stack. */
const rantai = (): Promise<Uint8Array> =>
	halaman((doc, page) => {
		let next: PDFRef = doc.context.register(doc.context.obj({}));
		for (let at = 0; at < 15_000; at++) next = doc.context.register(doc.context.obj({ N: next }));
		page.set(PDFName.of("Lanjut"), next);
	});

/** Two hundred thousand pages in one list. */
const berderet = (): Promise<Uint8Array> =>
	halaman((doc) => {
		const { ref } = doc.getPage(0);
		const kids = Array.from({ length: 200_000 }, () => ref);
		doc.catalog.set(
			PDFName.of("Pages"),
			doc.context.register(doc.context.obj({ Type: "Pages", Count: kids.length, Kids: kids })),
		);
	});

/** An object stream that unpacks to so many megabytes of blanks: a packed block, many times over. */
function bom(megabytes: number): Uint8Array {
	const blok = deflateRawSync(Buffer.alloc(8 * MB, " "), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
	const isi = [Buffer.from([0x78, 0xda]), ...Array.from({ length: megabytes / 8 }, () => blok), Buffer.from([3, 0])];
	const panjang = isi.reduce((sum, { length }) => sum + length, 0);
	return Buffer.concat([
		Buffer.from("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"),
		Buffer.from("2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"),
		Buffer.from("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n"),
		Buffer.from(`4 0 obj\n<</Type/ObjStm/N 1/First 9/Filter/FlateDecode/Length ${panjang}>>\nstream\n`),
		...isi,
		Buffer.from("\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n"),
	]);
}

describe("a PDF from elsewhere that was made to do harm", () => {
	const BERKAS = {
		"pohon.pdf": ["lampiran-berkas-terlalu-tebal", pohonBerlipat],
		"deret.pdf": ["lampiran-berkas-terlalu-tebal", berderet],
		"induk.pdf": ["lampiran-berkas-rusak", indukSendiri],
		"rantai.pdf": ["lampiran-berkas-rusak", rantai],
	} as const;

	it("a tree of a thousand million pages, as many as fit in a list, a page below itself, objects without end: each is found at the line that names it, and a sound file among them is read", async () => {
		const contoh = await denganUsulan(new Contoh());
		contoh.ganti(
			USULAN,
			"lampiran_berkas:\n",
			`lampiran_berkas:\n${Object.keys(BERKAS)
				.map((nama) => `  - { berkas: ${nama}, sebagai: lain, judul: Lain }\n`)
				.join("")}`,
		);
		for (const [nama, [, make]] of Object.entries(BERKAS)) contoh.tulis(`${FOLDER}${nama}`, await make());
		const found = (await contoh.temuan()).filter((one) => one.ruleId.startsWith("lampiran-berkas"));
		expect(found).toEqual(
			Object.entries(BERKAS).map(([nama, [ruleId]]) =>
				expect.objectContaining({
					...{ ruleId, file: USULAN, ...contoh.letak(USULAN, nama), severity: "error" },
					message: expect.stringContaining(nama),
					suggestion: expect.stringMatching(/^(?:Salin|Lampirkan)/),
				}),
			),
		);
	});

	const proses = new Terjaga(new URL("../../scripts/load/proses-pdf.ts", import.meta.url), {
		...{ waktu: 30_000, memori: 240 * MB, timbunan: 96 },
	});
	afterAll(() => proses.tutup());

	it("and unpacks to more than the memory allowed is ended, and the next file is read all the same", async () => {
		const besar = bom(240);
		expect(besar.length).toBeLessThan(MB);
		expect(await proses.tanya(besar)).toBeUndefined();
		expect(await proses.tanya(await dpa())).toEqual({ halaman: 3 });
		expect(await proses.tanya(await dpa(2))).toEqual({ halaman: 2 });
	});

	it("and takes longer than the time allowed is ended", async () => {
		const segera = new Terjaga(new URL("../../scripts/load/proses-pdf.ts", import.meta.url), {
			...{ waktu: 1, memori: 300 * MB, timbunan: 128 },
		});
		expect(await segera.tanya(await dpa())).toBeUndefined();
	});
});
