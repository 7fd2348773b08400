import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPress } from "../../scripts/print/cetak.ts";
import { readSample } from "../render/contoh.ts";
import { browser, jobsOf, makeCacheDir } from "./lembar.ts";
import { type Halaman, isKaki, type Kata, type Pdf, readPdf } from "./pdf.ts";
import { readTanda, semua, type Tanda } from "./pdf-tanda.ts";

const JENIS = ["naskah-kerja-sama", "pernyataan-kehendak"] as const;
/** Room between the columns, in millimetres. */
const SELA = 7;

const cacheDir = makeCacheDir();
const sheets = new Map<string, { readonly pdf: Pdf; readonly tanda: readonly Tanda[] }>();

beforeAll(async () => {
	const press = await openPress({ browser, cacheDir });
	const dokumen = Object.fromEntries(JENIS.map((jenis) => [jenis, readSample(jenis)]));
	const printed = await press.print(jobsOf({ dokumen }));
	await press.close();
	for (const { id, path } of printed) {
		const bytes = readFileSync(path);
		const tanda = (await readTanda(bytes)).flatMap((halaman) => semua(halaman.tanda));
		sheets.set(id, { pdf: await readPdf(bytes), tanda });
	}
});
afterAll(() => rmSync(cacheDir, { recursive: true }));

const sheetOf = (jenis: string) => sheets.get(jenis) ?? expect.fail(jenis);
const kataOf = ({ kata }: Halaman): Kata[] =>
	kata.filter((satu) => satu.tegak && satu.teks.trim() !== "" && !isKaki(satu));
const tengah = ({ x, lebar }: Kata): number => x + lebar / 2;

/** Each "Pasal 3" of a page with the "Article 3" beside it. */
function pasangan(halaman: Halaman): { readonly pasal: Kata; readonly article: Kata }[] {
	const kata = kataOf(halaman);
	return kata.flatMap((pasal) => {
		const nomor = /^Pasal (\d+)$/.exec(pasal.teks.trim())?.[1];
		if (nomor === undefined) return [];
		const article = kata.find(({ teks }) => teks.trim() === `Article ${nomor}`);
		return [{ pasal, article: article ?? expect.fail(`Article ${nomor} stands on another page`) }];
	});
}

describe.each(JENIS)("the printed sheet of a %s", (jenis) => {
	it("has each pasal beside its article, at one height", () => {
		const all = sheetOf(jenis).pdf.halaman.flatMap(pasangan);
		expect(all.length).toBeGreaterThan(2);
		for (const { pasal, article } of all) expect(Math.abs(article.y - pasal.y), pasal.teks).toBeLessThan(1);
	});

	it("has two columns of one width, and no line of the one runs into the other", () => {
		const { halaman } = sheetOf(jenis).pdf;
		const [first] = halaman.flatMap(pasangan);
		const [pasal, article] = first ? [tengah(first.pasal), tengah(first.article)] : [0, 0];
		const kata = halaman.flatMap(kataOf);
		const [kiri, kanan] = [false, true].map((isKanan) =>
			kata.filter((satu) => satu.x > (pasal + article) / 2 === isKanan),
		) as [Kata[], Kata[]];
		const [tepiKiri, tepiKanan] = [kiri, kanan].map((kolom) => Math.min(...kolom.map(({ x }) => x))) as [
			number,
			number,
		];
		const [lebarKiri, lebarKanan] = [2 * (pasal - tepiKiri), 2 * (article - tepiKanan)];
		expect(lebarKiri).toBeGreaterThan(60);
		expect(Math.abs(lebarKiri - lebarKanan)).toBeLessThan(1);
		expect(tepiKanan - tepiKiri - lebarKiri).toBeGreaterThan(SELA - 1);
		const panjang = kiri.filter(({ x, lebar }) => x + lebar > tepiKanan - SELA + 1);
		expect(panjang.map(({ teks }) => teks)).toEqual([]);
	});

	it("is read aloud in the language of each column", () => {
		const { tanda } = sheetOf(jenis);
		const baris = tanda.filter(({ jenis: satu }) => /^(?:P|H[1-6])$/.test(satu));
		const [asing, sendiri] = [true, false].map((isAsing) =>
			baris.filter(({ bahasa }) => (bahasa === "en") === isAsing).map(({ teks }) => teks),
		) as [string[], string[]];
		expect(asing.filter((teks) => /^Article \d/.test(teks)).length).toBeGreaterThan(2);
		expect(asing.filter((teks) => /\b(?:Pasal|dan|yang|dengan)\b/.test(teks))).toEqual([]);
		expect(sendiri.filter((teks) => /\b(?:Article|the|shall|which)\b/.test(teks))).toEqual([]);
	});
});
