import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPress, type Press } from "../../scripts/print/cetak.ts";
import { png } from "../helpers/gambar.ts";
import { DAERAH, readSample, toMarkdown } from "../render/contoh.ts";
import { bodyOf, browser, makeCacheDir, naskah, orang, printIsi } from "./lembar.ts";
import { type Halaman, isKaki, type Pdf } from "./pdf.ts";

const PKS = "perjanjian-kerja-sama";
const MM_F4 = { lebar: 215, tinggi: 330 };
const MARGIN = { atas: 30, kanan: 22, bawah: 28, kiri: 35 };

const aset = [
	{ path: "contoh/lambang.png", mime: "image/png", isi: png(40, 44) },
	{ path: "contoh/garuda.png", mime: "image/png", isi: png(50, 52) },
	{ path: "contoh/kerja-sama/contoh/mitra.png", mime: "image/png", isi: png(40, 40) },
] as const;
const daerah = {
	...DAERAH,
	lambang: "lambang.png",
	lambang_negara: "garuda.png",
	kertas: { ukuran: "F4", margin: MARGIN },
};
const kasus = readSample("kerja-sama").replace(/(- id: kota-teladan.*)/, "$1\n    lambang: mitra.png");

/** Fillers of different length push the end of a naskah down the page, line by line. */
const ISI = Array.from({ length: 14 }, (_, index) => {
	const ayat = Array.from(
		{ length: index + 1 },
		(_, nomor) => `${nomor + 1}. Ketentuan tambahan yang ke-${nomor + 1}.\n`,
	);
	return bodyOf(PKS)
		.replace(/# Lampiran[\s\S]*/, "")
		.replace("## Surat-Menyurat", `## Tambahan\n${ayat.join("")}\n## Surat-Menyurat`);
});

const KATA = "KATA".repeat(75);
const TABEL = `| No. | Uraian | Penanggung Jawab | Waktu | Biaya | Keterangan |\n|---|---|---|---|---|---|\n| 1 | ${KATA} | Badan | Triwulan I | 1.000.000.000 | Sesuai |\n`;
const baris = (nomor: number) => ({
	dasar: `PKS Pasal ${nomor}`,
	materi_evaluasi: "Pembayaran bagian biaya mitra",
	permasalahan: "Pembayaran tahap kedua terlambat dari jadwal yang disepakati.",
	solusi: "Menjadwalkan pembayaran pada triwulan pertama.",
	tindak_lanjut: "Surat penagihan dikirim.",
	perangkat_daerah_penanggung_jawab: "Badan Pengelolaan Keuangan dan Aset Daerah",
	keterangan: "-",
	rekomendasi: ["menagih-kewajiban-mitra", "adendum"],
});
const matrik = {
	jenis: "matrik-evaluasi",
	status: "final",
	publikasi: "publik",
	judul: "Matrik Hasil Evaluasi",
	baris: Array.from({ length: 24 }, (_, index) => baris(index + 1)),
	penyusun: { nama: "RATNA", jabatan: "Kepala Bagian Kerja Sama" },
};

const cacheDir = makeCacheDir();
let press: Press;
let f4: Record<string, Pdf>;
let a4: Pdf;
const pdf = (nama: string): Pdf => f4[nama] as Pdf;
const bodyWords = (halaman: Halaman) => halaman.kata.filter((kata) => kata.teks.trim() !== "" && !isKaki(kata));

beforeAll(async () => {
	press = await openPress({ cacheDir, browser });
	f4 = await printIsi(press, {
		daerah,
		kasus,
		aset,
		dokumen: {
			kb: readSample("kesepakatan-bersama"),
			pks: readSample(PKS),
			tiga: toMarkdown(
				naskah(PKS, [{ ...orang(1), mewakili: "contoh" }, { ...orang(2), mewakili: "kota-teladan" }, orang(3)]),
				bodyOf(PKS),
			),
			matrik: toMarkdown(matrik, ""),
			panjang: toMarkdown(
				naskah(PKS, [
					{ ...orang(1), nama: KATA },
					{ ...orang(2), mewakili: `Universitas ${KATA}` },
				]),
				bodyOf(PKS).replace("## Pembiayaan", `## Panjang\n1. Kata ${KATA}.\n   a. ${KATA}\n\n${TABEL}\n## Pembiayaan`),
			),
			...Object.fromEntries(
				ISI.slice(0, 6).map((isi, index) => [
					`tujuh-${index}`,
					toMarkdown(naskah(PKS, [1, 2, 3, 4, 5, 6, 7].map(orang)), isi),
				]),
			),
			...Object.fromEntries(
				ISI.map((isi, index) => [
					`isi-${index}`,
					toMarkdown(naskah(PKS, (index % 2 ? [1, 2, 3, 4] : [1, 2]).map(orang)), isi),
				]),
			),
		},
	});
	a4 = (await printIsi(press, { dokumen: { kb: readSample("kesepakatan-bersama") } })).kb as Pdf;
});
afterAll(async () => {
	await press.close();
	rmSync(cacheDir, { recursive: true });
});

describe("the paper", () => {
	it("is A4 unless the region says F4; a matrik lies on its side", () => {
		const sizes = [a4, pdf("kb"), pdf("matrik")].map(({ halaman: [first] }) => [first?.lebar ?? 0, first?.tinggi ?? 0]);
		for (const [index, wanted] of [
			[210, 297],
			[MM_F4.lebar, MM_F4.tinggi],
			[MM_F4.tinggi, MM_F4.lebar],
		].entries()) {
			expect(Math.abs((sizes[index]?.[0] ?? 0) - (wanted[0] ?? 0))).toBeLessThan(0.5);
			expect(Math.abs((sizes[index]?.[1] ?? 0) - (wanted[1] ?? 0))).toBeLessThan(0.5);
		}
	});

	it("keeps the region's margins to the millimetre", () => {
		const words = pdf("pks").halaman.flatMap(bodyWords);
		expect(Math.abs(Math.min(...words.map((kata) => kata.x)) - MARGIN.kiri)).toBeLessThan(1);
		expect(Math.abs(Math.max(...words.map((kata) => kata.x + kata.lebar)) - (MM_F4.lebar - MARGIN.kanan))).toBeLessThan(
			1,
		);
		expect(Math.abs((pdf("pks").halaman[0]?.gambar[0]?.y ?? 0) - MARGIN.atas)).toBeLessThan(1);
		for (const kata of words) expect(kata.y).toBeLessThan(MM_F4.tinggi - MARGIN.bawah + 1);
	});

	it("loses nothing over its edge, not even a word of 300 letters", () => {
		for (const halaman of pdf("panjang").halaman)
			for (const kata of bodyWords(halaman)) expect(kata.x + kata.lebar).toBeLessThan(MM_F4.lebar - MARGIN.kanan + 1);
		const letters =
			pdf("panjang")
				.teks.replace(/[^KAT]/g, "")
				.match(/(?:KATA)+/g)
				?.join("").length ?? 0;
		expect(letters).toBeGreaterThanOrEqual(300 * 7);
	});
});

describe("emblem and crests", () => {
	it("a Kesepakatan Bersama bears the state emblem, centred on top", () => {
		const [emblem, ...rest] = pdf("kb").halaman[0]?.gambar ?? [];
		expect(rest).toEqual([]);
		const middle = MARGIN.kiri + (MM_F4.lebar - MARGIN.kiri - MARGIN.kanan) / 2;
		expect(Math.abs((emblem?.x ?? 0) + (emblem?.lebar ?? 0) / 2 - middle)).toBeLessThan(1);
		expect(Math.abs((emblem?.y ?? 0) - MARGIN.atas)).toBeLessThan(1);
	});

	it("a PKS bears the pemrakarsa's crest top right and the partner's top left, 22 mm high", () => {
		const [kiri, kanan, ...rest] = [...(pdf("pks").halaman[0]?.gambar ?? [])].sort((a, b) => a.x - b.x);
		expect(rest).toEqual([]);
		expect(Math.abs((kiri?.x ?? 0) - MARGIN.kiri)).toBeLessThan(1);
		expect(Math.abs((kanan?.x ?? 0) + (kanan?.lebar ?? 0) - (MM_F4.lebar - MARGIN.kanan))).toBeLessThan(1);
		// The region's own crest is the taller one of the two pictures.
		expect(kanan?.lebar).toBeCloseTo(20, 0);
		for (const lambang of [kiri, kanan]) expect(Math.abs((lambang?.tinggi ?? 0) - 22)).toBeLessThan(0.5);
	});

	it("partners beyond the first share the left", () => {
		const crests = [...(pdf("tiga").halaman[0]?.gambar ?? [])].sort((a, b) => a.x - b.x);
		expect(crests).toHaveLength(2);
		expect(crests[0]?.x).toBeLessThan(60);
	});
});

describe("where pages end", () => {
	const variants = ISI.map((_, index) => `isi-${index}`);

	it("a signature block stays whole and takes at least two lines of text along", () => {
		const dua = ["PIHAK KEDUA PIHAK KESATU", "BUPATI DAERAH 2, BUPATI DAERAH 1,", "NAMA ORANG 2 NAMA ORANG 1"];
		const empat = [
			...dua,
			"PIHAK KEEMPAT PIHAK KETIGA",
			"BUPATI DAERAH 4, BUPATI DAERAH 3,",
			"NAMA ORANG 4 NAMA ORANG 3",
		];
		for (const [index, nama] of variants.entries()) {
			const page = pdf(nama).halaman.at(-1)?.baris ?? [];
			const first = page.indexOf("PIHAK KEDUA PIHAK KESATU");
			expect(page.slice(first), nama).toEqual(index % 2 ? empat : dua);
			expect(first, nama).toBeGreaterThanOrEqual(2);
		}
	});

	it("of many signatures no row is torn, and the first stays with the closing sentence", () => {
		for (let index = 0; index < 6; index++) {
			for (const { baris } of pdf(`tujuh-${index}`).halaman) {
				const parties = baris.filter((line) => /^PIHAK KE\p{Lu}+(?: PIHAK KE\p{Lu}+)*$/u.test(line)).length;
				expect(baris.filter((line) => /^NAMA ORANG \d(?: NAMA ORANG \d)*$/.test(line))).toHaveLength(parties);
				const first = baris.indexOf("PIHAK KETIGA PIHAK KEDUA PIHAK KESATU");
				if (first >= 0) expect(baris.slice(0, first).join(" ")).toMatch(/Demikian [\s\S]* kekuatan hukum yang sama\.$/);
			}
		}
	});

	it("no heading of a clause stands last on a page", () => {
		const isHeading = (line: string | undefined) => line !== undefined && /^(?:Pasal \d+|[A-Z][A-Z -]+)$/.test(line);
		const lastLines = [...variants, "pks", "kb"].flatMap((nama) =>
			pdf(nama)
				.halaman.slice(0, -1)
				.map((halaman) => halaman.baris.at(-1)),
		);
		expect(lastLines.length).toBeGreaterThan(25);
		expect(lastLines.filter(isHeading)).toEqual([]);
	});

	it("no number of an ayat is parted from its text", () => {
		for (const nama of variants)
			for (const halaman of pdf(nama).halaman)
				expect(halaman.baris.at(-1), nama).not.toMatch(/^(?:\(\d+\)|[a-z]\.|\d+\.)$/);
	});

	it("the head of a matrik and its numbers stand on every page, and no row is torn", () => {
		const pages = pdf("matrik").halaman;
		expect(pages.length).toBeGreaterThan(2);
		for (const halaman of pages) {
			for (const kolom of ["Materi Evaluasi", "Permasalahan", "Solusi", "Tindak Lanjut", "Keterangan", "Rekomendasi"])
				expect(halaman.teks).toContain(kolom);
			expect(halaman.teks).toContain("Dasar Perjanjian Kerja Sama/");
			expect(halaman.teks).toContain("(1) (2) (3) (4) (5) (6) (7) (8)");
			const begun = halaman.teks.match(/PKS Pasal/g)?.length;
			expect(halaman.teks.match(/Pelaksanaan adendum/g)?.length).toBe(begun);
		}
	});

	it("the signature below a matrik has a row beside it", () => {
		const page = pdf("matrik").halaman.at(-1)?.teks ?? "";
		expect(page).toMatch(/PKS Pasal 24[\s\S]*KEPALA BAGIAN KERJA SAMA,\s*RATNA/);
	});
});
