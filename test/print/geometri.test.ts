import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPress, type Press } from "../../scripts/print/cetak.ts";
import { png } from "../helpers/gambar.ts";
import { DAERAH, readSample, toMarkdown } from "../render/contoh.ts";
import { bodyOf, browser, makeCacheDir, naskah, orang, printIsi } from "./lembar.ts";
import { type Halaman, isKaki, type Kata, type Pdf } from "./pdf.ts";

const PKS = "perjanjian-kerja-sama";
const KB = "kesepakatan-bersama";
const A4 = { lebar: 210, tinggi: 297 };
const MARGIN = { atas: 22, kanan: 18, bawah: 24, kiri: 33 };
const aset = [
	{ path: "contoh/lambang.png", mime: "image/png", isi: png(40, 44) },
	{ path: "contoh/garuda.png", mime: "image/png", isi: png(50, 52) },
	{ path: "contoh/kerja-sama/contoh/mitra.png", mime: "image/png", isi: png(90, 30) },
] as const;
const daerah = {
	...DAERAH,
	lambang: "lambang.png",
	lambang_negara: "garuda.png",
	kertas: { ukuran: "A4", margin: MARGIN },
};
/** A case of `jumlah` partners, each with a crest of its own file. */
const kasus = (jumlah: number): string => {
	const mitra = Array.from(
		{ length: jumlah },
		(_, index) =>
			`  - id: mitra-${index + 1}\n    nama: Pemerintah Daerah Kabupaten Mitra ${index + 1}\n    jenis: pemerintah-daerah\n    lambang: mitra.png\n`,
	);
	return readSample("kerja-sama").replace(/( {2}- id: kota-teladan.*\n(?: {4}.*\n)+)/, `$1${mitra.join("")}`);
};
const bermitra = (jumlah: number) =>
	toMarkdown(
		naskah(PKS, [
			{ ...orang(1), mewakili: "contoh" },
			...Array.from({ length: jumlah }, (_, index) => ({ ...orang(index + 2), mewakili: `mitra-${index + 1}` })),
		]),
		bodyOf(PKS),
	);

/** Text whose every word says which paragraph it is of: "p7a p7b …". */
const paragraf = (nama: string, kata: number): string =>
	Array.from({ length: kata }, (_, index) => `${nama}X${String.fromCharCode(97 + (index % 26))}ang`).join(" ");
/** Words of one line, of one and a little, of nearly two, of three. */
const PANJANG = [4, 9, 13, 20];
/** Clauses of one-line and many-line paragraphs, pushed down the page by `turun` lines. */
function mengalir(turun: number): string {
	const dorong = Array.from({ length: turun }, (_, index) => `baris dorong ${index + 1}\\\n`).join("");
	const pasal = Array.from({ length: 22 }, (_, index) => {
		const nama = (bagian: string) => `p${index}${bagian}`;
		const isi =
			index % 3 === 0
				? `${paragraf(nama("u"), 60)}\n`
				: index % 3 === 1
					? `1. ${paragraf(nama("s"), PANJANG[index % 4] ?? 4)}\n2. ${paragraf(nama("d"), 45)}\n3. ${paragraf(nama("t"), 34)}\n`
					: `${paragraf(nama("k"), PANJANG[index % 4] ?? 4)}:\na. ${paragraf(nama("a"), 4)}\nb. ${paragraf(nama("b"), 38)}\n`;
		return `## Judul ${index + 1}\n${isi}\n`;
	});
	return `# Konsideran\n1. bahwa x\n\n## Dorong\n${dorong}akhir dorong.\n\n${pasal.join("")}`;
}
const TURUN = [0, 1, 4, 5, 9, 15, 20, 22, 23, 37, 38];

const BARIS_TABEL = Array.from(
	{ length: 70 },
	(_, index) =>
		`| ${index + 1} | T${index + 1}awal kegiatan dengan uraian yang panjang sehingga beberapa baris T${index + 1}akhir | ${index + 1}.000.000 |`,
);
const TABEL = `| No. | Uraian Kegiatan | Biaya (Rp) |\n|---|---|---|\n${BARIS_TABEL.join("\n")}\n`;
const BERTINGKAT = `## Bertingkat
1. ${paragraf("ayatsatu", 30)}
   a. ${paragraf("hurufsatu", 30)}
      1. ${paragraf("angkasatu", 30)}
         a) ${paragraf("subsatu", 30)}
   b. ${paragraf("hurufdua", 30)}
2. ${paragraf("ayatdua", 30)}
`;

const cacheDir = makeCacheDir();
let press: Press;
let sheets: Record<string, Pdf>;
const pdf = (nama: string): Pdf => sheets[nama] as Pdf;

beforeAll(async () => {
	press = await openPress({ cacheDir, browser });
	const dua = [1, 2].map(orang);
	sheets = await printIsi(press, {
		daerah,
		kasus: kasus(27),
		aset,
		dokumen: {
			kb: readSample(KB),
			pks: readSample(PKS),
			...Object.fromEntries([1, 2, 6, 13, 27].map((jumlah) => [`mitra-${jumlah}`, bermitra(jumlah)])),
			...Object.fromEntries(TURUN.map((turun) => [`alir-${turun}`, toMarkdown(naskah(KB, dua), mengalir(turun))])),
			tabel: toMarkdown(naskah(PKS, dua), `${bodyOf(PKS)}\n# Lampiran: Rincian\n\n${TABEL}`),
			tingkat: toMarkdown(naskah(PKS, dua), `${bodyOf(PKS).replace("## Pembiayaan", `${BERTINGKAT}\n## Pembiayaan`)}`),
			lanskap: toMarkdown(
				naskah(PKS, dua, { cetak: { lampiran_lanskap: [1] } }),
				`${bodyOf(PKS).replace(/# Lampiran[\s\S]*/, "")}\n# Lampiran: Rincian\n\n${TABEL}\n# Lampiran: Dua\n\nTegak kembali.\n`,
			),
		},
	});
});
afterAll(async () => {
	await press.close();
	rmSync(cacheDir, { recursive: true });
});

const bodyWords = ({ kata }: Halaman): Kata[] => kata.filter((satu) => satu.teks.trim() !== "" && !isKaki(satu));
const kanan = ({ x, lebar }: { x: number; lebar: number }): number => x + lebar;

function expectInside(halaman: Halaman, nama: string): void {
	const { lebar, tinggi } = halaman;
	for (const kata of bodyWords(halaman)) {
		expect(kata.x, `${nama}: ${kata.teks}`).toBeGreaterThan(MARGIN.kiri - 1);
		expect(kanan(kata), `${nama}: ${kata.teks}`).toBeLessThan(lebar - MARGIN.kanan + 1);
		expect(kata.y, `${nama}: ${kata.teks}`).toBeGreaterThan(MARGIN.atas);
		expect(kata.y, `${nama}: ${kata.teks}`).toBeLessThan(tinggi - MARGIN.bawah + 1);
	}
	for (const gambar of halaman.gambar) {
		expect(gambar.x, nama).toBeGreaterThan(MARGIN.kiri - 1);
		expect(kanan(gambar), nama).toBeLessThan(lebar - MARGIN.kanan + 1);
		expect(gambar.y, nama).toBeGreaterThan(MARGIN.atas - 1);
		expect(gambar.y + gambar.tinggi, nama).toBeLessThan(tinggi - MARGIN.bawah + 1);
	}
}

describe("margins of the profile", () => {
	it("hold all text and pictures of every page, upright or on its side", () => {
		for (const [nama, { halaman }] of Object.entries(sheets)) for (const satu of halaman) expectInside(satu, nama);
	});

	it("are used to the millimetre on all four sides", () => {
		const pages = TURUN.flatMap((turun) => pdf(`alir-${turun}`).halaman.slice(1, -1));
		const words = pages.flatMap(bodyWords);
		expect(Math.abs(Math.min(...words.map(({ x }) => x)) - MARGIN.kiri)).toBeLessThan(1);
		expect(Math.abs(Math.max(...words.map(kanan)) - (A4.lebar - MARGIN.kanan))).toBeLessThan(1);
		// The first line of a page that begins within a paragraph: its capitals reach the top edge but for the leading.
		const first = Math.min(...words.map(({ y, tinggi }) => y - tinggi));
		expect(first).toBeGreaterThan(MARGIN.atas - 1);
		expect(first).toBeLessThan(MARGIN.atas + 2);
		const last = Math.max(...words.map(({ y }) => y));
		expect(last).toBeLessThan(A4.tinggi - MARGIN.bawah);
		expect(last).toBeGreaterThan(A4.tinggi - MARGIN.bawah - 7);
	});
});

describe("emblem and crests", () => {
	it("the state emblem stands 26 mm high in the middle", () => {
		const [garuda] = pdf("kb").halaman[0]?.gambar ?? [];
		expect(garuda?.tinggi).toBeCloseTo(26, 0);
		const middle = MARGIN.kiri + (A4.lebar - MARGIN.kiri - MARGIN.kanan) / 2;
		expect(Math.abs((garuda?.x ?? 0) + (garuda?.lebar ?? 0) / 2 - middle)).toBeLessThan(1);
	});

	it.each([1, 2, 6, 13, 27])("of %i partners share the left beside the pemrakarsa's, none upon another", (jumlah) => {
		const crests = [...(pdf(`mitra-${jumlah}`).halaman[0]?.gambar ?? [])].sort((a, b) => kanan(a) - kanan(b));
		expect(crests).toHaveLength(jumlah + 1);
		const own = crests.pop();
		expect(Math.abs(kanan(own ?? { x: 0, lebar: 0 }) - (A4.lebar - MARGIN.kanan))).toBeLessThan(1);
		expect(Math.abs((own?.y ?? 0) - MARGIN.atas)).toBeLessThan(1);
		expect(own?.tinggi).toBeCloseTo(22, 0);
		for (const [index, satu] of crests.entries()) {
			expect(kanan(satu)).toBeLessThan((own?.x ?? 0) - 5);
			expect(satu.lebar).toBeGreaterThan(3);
			for (const lain of crests.slice(index + 1)) {
				const apart =
					kanan(satu) <= lain.x ||
					kanan(lain) <= satu.x ||
					satu.y + satu.tinggi <= lain.y ||
					lain.y + lain.tinggi <= satu.y;
				expect(apart).toBe(true);
			}
		}
	});
});

const barisOf = (halaman: Halaman, nama: string): number =>
	halaman.baris.filter((line) => new RegExp(`(?:^|\\s)${nama}X`).test(line)).length;

describe("the end of a page", () => {
	const pages = (turun: number) => pdf(`alir-${turun}`).halaman;
	const names = (halaman: Halaman) =>
		new Set([...halaman.teks.matchAll(/\b(p\d+[a-z])X/g)].map((match) => match[1] ?? ""));

	it.each(TURUN)("parts no single line from its paragraph (pushed down by %i lines)", (turun) => {
		const all = pages(turun);
		for (const [index, halaman] of all.entries()) {
			const next = all[index + 1];
			if (!next) continue;
			for (const nama of names(halaman)) {
				const after = barisOf(next, nama);
				if (after === 0) continue;
				expect(barisOf(halaman, nama), `${nama} at the foot of page ${index + 1}`).toBeGreaterThanOrEqual(2);
				expect(after, `${nama} at the head of page ${index + 2}`).toBeGreaterThanOrEqual(2);
			}
		}
	});

	it.each(TURUN)("leaves two lines of text with the heading of a pasal (pushed down by %i lines)", (turun) => {
		for (const [index, { baris }] of pages(turun).slice(0, -1).entries()) {
			const last = baris.findLastIndex((line) => /^Pasal \d+$/.test(line));
			if (last >= 0)
				expect(baris.length - last - 2, `page ${index + 1}: ${baris.slice(last)}`).toBeGreaterThanOrEqual(2);
		}
	});

	it("numbers every page of every sheet", () => {
		for (const { halaman } of Object.values(sheets))
			for (const [index, { teks }] of halaman.entries())
				expect(teks).toContain(`Halaman ${index + 1} dari ${halaman.length}`);
	});
});

describe("hanging indents", () => {
	/** Left edges of the lines of one paragraph. */
	const edges = (nama: string): number[] => {
		const found = pdf("tingkat").halaman.flatMap((halaman) => {
			const lines = new Map<number, number>();
			for (const kata of halaman.kata.filter((satu) => satu.teks.includes(`${nama}X`))) {
				const y = Math.round(kata.y);
				lines.set(y, Math.min(lines.get(y) ?? Number.POSITIVE_INFINITY, kata.x));
			}
			return [...lines.values()];
		});
		expect(found.length, nama).toBeGreaterThan(2);
		return found;
	};
	const LEVELS = [
		["ayatsatu", 10],
		["hurufsatu", 18],
		["angkasatu", 26],
		["subsatu", 34],
		["hurufdua", 18],
		["ayatdua", 10],
	] as const;

	it.each(LEVELS)("%s: every line begins %i mm from the edge of the text", (nama, indent) => {
		for (const x of edges(nama)) expect(Math.abs(x - MARGIN.kiri - indent)).toBeLessThan(0.3);
	});

	it("labels stand at the edge of the text above them, on the line they number", () => {
		const words = pdf("tingkat").halaman.flatMap((halaman) => halaman.kata);
		const first = (nama: string) => words.find((kata) => kata.teks.includes(`${nama}X`));
		for (const [nama, label, edge] of [
			["ayatsatu", "(1)", 0],
			["hurufsatu", "a.", 10],
			["angkasatu", "1.", 18],
			["subsatu", "a)", 26],
		] as const) {
			const text = first(nama);
			const found = words.find((kata) => kata.teks.trim() === label && Math.abs(kata.y - (text?.y ?? 0)) < 0.2);
			expect(Math.abs((found?.x ?? 0) - MARGIN.kiri - edge), nama).toBeLessThan(0.3);
		}
	});
});

describe("a table over several pages", () => {
	it("has its head on each, and no row in two pieces", () => {
		const pages = pdf("tabel").halaman.filter(({ teks }) => /T\d+awal/.test(teks));
		expect(pages.length).toBeGreaterThan(2);
		for (const { teks } of pages) {
			expect(teks).toMatch(/No\.\s+Uraian Kegiatan\s+Biaya \(Rp\)/);
			expect(teks.match(/T\d+akhir/g)?.length).toBe(teks.match(/T\d+awal/g)?.length);
		}
	});

	it("lies on its side where the naskah asks, and the paper stands upright again after it", () => {
		const shapes = pdf("lanskap").halaman.map(({ lebar, tinggi, teks }) => [lebar > tinggi, /T\d+awal/.test(teks)]);
		const sideways = shapes.filter(([lies]) => lies);
		expect(sideways.length).toBeGreaterThan(1);
		for (const [lies, table] of shapes) expect(lies).toBe(table);
		expect(shapes.at(-1)).toEqual([false, false]);
		const [first] = pdf("lanskap").halaman.filter(({ lebar, tinggi }) => lebar > tinggi);
		expect(Math.abs((first?.lebar ?? 0) - A4.tinggi)).toBeLessThan(0.5);
		const size = (halaman: Halaman | undefined, pattern: RegExp) =>
			halaman?.kata.find((kata) => pattern.test(kata.teks))?.tinggi ?? 0;
		// Chromium must not shrink the upright pages to the width of the others.
		const upright = pdf("lanskap").halaman[0];
		expect(size(upright, /Pada hari/)).toBeCloseTo(size(pdf("pks").halaman[0], /Pada hari/), 2);
	});
});
