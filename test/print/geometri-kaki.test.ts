import { readFileSync, rmSync } from "node:fs";
import jsqr from "jsqr";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPress, type Press, type PrintedSheet } from "../../scripts/print/cetak.ts";
import { buktiOf } from "../../scripts/render/bukti.ts";
import { DAERAH, dokumenOf, type Isi, readContoh, readSample, toMarkdown } from "../render/contoh.ts";
import { crop, paintPage } from "./gambar-halaman.ts";
import { bodyOf, browser, jobsOf, makeCacheDir, naskah, orang } from "./lembar.ts";
import { type Kata, type Pdf, readPdf } from "./pdf.ts";

/** Its types and its file disagree on how it is exported. */
const jsQR = jsqr as unknown as typeof jsqr.default;
const PKS = "perjanjian-kerja-sama";
const KB = "kesepakatan-bersama";
const KIRI = 30;
const KANAN = 20;
const BAWAH = 25;
const F4 = { lebar: 215, tinggi: 330 };
const SITUS = "https://kerjasama.contoh.example";
const daerah = { ...DAERAH, situs: SITUS, kertas: { ukuran: "F4" } };
const JUMLAH = [2, 4, 8, 15, 30] as const;
const banyak = (jumlah: number, cetak: object = { paraf: true }) =>
	toMarkdown(
		naskah(
			KB,
			Array.from({ length: jumlah }, (_, index) => orang(index + 1)),
			{ cetak },
		),
		bodyOf(KB),
	);

const isi: Isi = {
	daerah,
	dokumen: {
		pks: readSample(PKS),
		batal: toMarkdown(naskah(KB, [1, 2].map(orang), { status: "batal" }), bodyOf(KB)),
		rancangan: readSample(PKS).replace("status: final", "status: rancangan"),
		baru: readSample(KB).replace("status: final", "status: rancangan"),
		tertutup: readSample(PKS).replace("publikasi: publik", "publikasi: terbatas"),
		matrik: readSample("matrik-evaluasi"),
		daftar: banyak(2, { paraf: ["Kepala Bagian Hukum", "Sekretaris Daerah", 'Asisten <I> "a"'] }),
		...Object.fromEntries(JUMLAH.map((jumlah) => [`paraf-${jumlah}`, banyak(jumlah)])),
	},
};
const sempit: Isi = {
	daerah: { ...daerah, kertas: { ukuran: "A4", margin: { atas: 15, kanan: 15, bawah: 15, kiri: 20 } } },
	dokumen: { pks: readSample(PKS), paraf: banyak(30) },
};
const commits = new Map([["contoh/kerja-sama/contoh/rancangan.md", "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678"]]);

const cacheDir = makeCacheDir();
let press: Press;
const bytes = new Map<string, Uint8Array>();
const pdfs = new Map<string, Pdf>();
const pdf = (nama: string): Pdf => pdfs.get(nama) as Pdf;
const terbaca = readContoh(isi);
const bukti = (nama: string) => buktiOf(dokumenOf(terbaca, nama), terbaca.arsip);

async function keep(sheets: readonly PrintedSheet[], awalan: string): Promise<void> {
	for (const sheet of sheets) {
		const read = new Uint8Array(readFileSync(sheet.path));
		bytes.set(awalan + sheet.id, read);
		pdfs.set(awalan + sheet.id, await readPdf(read));
	}
}

beforeAll(async () => {
	press = await openPress({ cacheDir, browser });
	await keep(await press.print(jobsOf(isi, commits)), "");
	await keep(await press.print(jobsOf(sempit, commits)), "sempit-");
});
afterAll(async () => {
	await press.close();
	rmSync(cacheDir, { recursive: true });
});

const footOf = (nama: string, page = 0): Kata[] =>
	(pdf(nama).halaman[page]?.kata ?? []).filter((kata) => kata.teks.trim() !== "" && kata.y > F4.tinggi - BAWAH);
const textsOf = (nama: string, page = 0): string[] => footOf(nama, page).map((kata) => kata.teks.trim());

/** The QR code of a page as a phone's camera would read it off paper printed at `dpi`, with its corners in millimetres. */
async function readQr(nama: string, nomor: number, dpi = 300) {
	const page = await paintPage(bytes.get(nama) as Uint8Array, nomor, dpi);
	const foot = { x: F4.lebar / 2, y: F4.tinggi - BAWAH };
	const found = crop(page, foot.x, foot.y, F4.lebar / 2, BAWAH);
	const code = jsQR(found.data, found.width, found.height);
	if (!code?.data) return undefined;
	const mm = (point: { x: number; y: number }) => ({
		x: foot.x + point.x / found.perMm,
		y: foot.y + point.y / found.perMm,
	});
	const { topLeftCorner, bottomRightCorner } = code.location;
	return { teks: code.data, modul: 17 + 4 * code.version, awal: mm(topLeftCorner), akhir: mm(bottomRightCorner) };
}

describe("code and QR code", () => {
	it("stand on every page of what binds, and lead to the page of this very version", async () => {
		const { kode, url } = bukti("pks");
		for (const [index] of pdf("pks").halaman.entries()) {
			expect(textsOf("pks", index)).toContain(kode);
			expect((await readQr("pks", index + 1))?.teks).toBe(url);
		}
		expect((await readQr("batal", 1))?.teks).toBe(bukti("batal").url);
	});

	it("are read from a sheet printed coarsely", async () => {
		expect((await readQr("pks", 1, 150))?.teks).toBe(bukti("pks").url);
	});

	it("have modules of 0.33 mm or more, and a quiet zone of four of them to text, code and edge", async () => {
		const qr = await readQr("pks", 1, 600);
		if (!qr) throw new Error("no QR code");
		const modul = (qr.akhir.x - qr.awal.x) / qr.modul;
		expect(modul).toBeGreaterThanOrEqual(0.33);
		expect(modul).toBeLessThan(0.45);
		expect(Math.abs(qr.akhir.x - (F4.lebar - KANAN))).toBeLessThan(1);
		expect(qr.awal.y - (F4.tinggi - BAWAH)).toBeGreaterThan(4 * modul);
		expect(F4.tinggi - qr.akhir.y).toBeGreaterThan(4);
		for (const kata of footOf("pks")) expect(kata.x + kata.lebar, kata.teks).toBeLessThan(qr.awal.x - 4 * modul);
	});

	it("leave the page number in the middle, untouched", () => {
		const [nomor] = footOf("pks").filter((kata) => kata.teks.startsWith("Halaman"));
		const middle = KIRI + (F4.lebar - KIRI - KANAN) / 2;
		expect(Math.abs((nomor?.x ?? 0) + (nomor?.lebar ?? 0) / 2 - middle)).toBeLessThan(1);
	});

	it("a paper the portal does not show has its code alone", async () => {
		expect(textsOf("tertutup")).toContain(bukti("tertutup").kode);
		expect(await readQr("tertutup", 1)).toBeUndefined();
	});

	it("a margin too low for a readable picture keeps the code", () => {
		const words = pdf("sempit-pks").halaman[0]?.kata.map((kata) => kata.teks.trim());
		expect(words).toContain(buktiOf(dokumenOf(readContoh(sempit), "pks"), readContoh(sempit).arsip).kode);
	});

	it("stand at the foot of a report too", () => {
		expect(pdf("matrik").halaman[0]?.teks).toContain(bukti("matrik").kode);
	});
});

describe("a draft", () => {
	it("carries RANCANGAN and seven signs of its commit on every page, and neither code nor picture", async () => {
		for (const [index, { teks }] of pdf("rancangan").halaman.entries()) {
			expect(teks).toContain("RANCANGAN");
			expect(textsOf("rancangan", index)).toContain("a1b2c3d");
			expect(teks).not.toContain(bukti("rancangan").kode);
		}
		expect(await readQr("rancangan", 1)).toBeUndefined();
	});

	it("says so where it is not in git yet", () => {
		expect(textsOf("baru")).toContain("belum disimpan dalam git");
	});

	it("is told from a final, which carries neither", () => {
		expect(pdf("pks").teks).not.toMatch(/RANCANGAN|a1b2c3d|belum disimpan/);
	});
});

describe("boxes for paraf", () => {
	it("name up to four parties, on every page", () => {
		for (const [index] of pdf("paraf-2").halaman.entries())
			expect(textsOf("paraf-2", index).join(" ")).toMatch(/Paraf PIHAK KESATU PIHAK KEDUA/);
		expect(textsOf("paraf-4").join(" ")).toMatch(/PIHAK KEEMPAT/);
		expect(textsOf("pks").join(" ")).not.toContain("Paraf");
	});

	it("are numbered as in the table of parties where there are more", () => {
		const words = textsOf("paraf-30").join(" ").split(" ");
		for (const nomor of ["I", "XV", "XXX"]) expect(words).toContain(nomor);
	});

	it("are those the profile lists, whatever signs it uses", () => {
		expect(textsOf("daftar").join(" ")).toContain('Sekretaris Daerah Asisten <I> "a"');
	});

	it.each(JUMLAH.map((jumlah) => `paraf-${jumlah}`))("stay in the foot, clear of the page number: %s", async (nama) => {
		const [nomor] = footOf(nama).filter((kata) => kata.teks.startsWith("Halaman"));
		const page = await paintPage(bytes.get(nama) as Uint8Array, 1, 100);
		const gap = crop(page, (nomor?.x ?? 0) - 2.5, F4.tinggi - BAWAH, 1.5, BAWAH);
		expect(gap.data.some((value) => value < 250)).toBe(false);
		const above = crop(page, KIRI, F4.tinggi - BAWAH + 0.2, 70, 1);
		expect(above.data.some((value) => value < 250)).toBe(false);
		const edge = crop(page, 0, F4.tinggi - 2, 100, 2);
		expect(edge.data.some((value) => value < 250)).toBe(false);
	});

	it("fit into a foot of 15 mm", async () => {
		const page = await paintPage(bytes.get("sempit-paraf") as Uint8Array, 1, 100);
		for (const y of [297 - 14.8, 297 - 1]) {
			const line = crop(page, 20, y, 60, 0.8);
			expect(line.data.some((value) => value < 250)).toBe(false);
		}
	});
});
