import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPress, type Press } from "../../scripts/print/cetak.ts";
import { DAERAH, type Isi, readSample, toMarkdown } from "../render/contoh.ts";
import { browser, jobsOf, makeCacheDir, naskah, orang, printIsi } from "./lembar.ts";
import { isKaki, type Pdf, withoutKaki } from "./pdf.ts";

/** Words of 301 letters, in capitals and small, for every field and every place of a text. */
const P = "PANJANG".repeat(43);
const p = "panjang".repeat(43);
const BILANGAN = "1.000".repeat(60);
const MARGIN = { kiri: 30, kanan: 20, bawah: 25 };
const KIND = ["laporan", "matrik-evaluasi"];

const wakil = (nomor: number) => ({
	...orang(nomor),
	sebutan: nomor === 1 ? P : `PIHAK ${nomor}`,
	nama: P,
	jabatan: `Kepala ${P}`,
	mewakili: `Pemerintah ${P}`,
	provinsi: `Provinsi ${P}`,
	alamat: p,
	dasar: p,
});
const TUBUH = `# Konsideran
1. bahwa ${p}

# BAB I ${P}
## ${P}
1. ${p} **${p}** *${p}*
   a. ${p}
      1. ${p}
         a) ${p}

### Bagian ${P}
## Alamat
Surat:

${P}
Alamat : ${p}
${"LABEL".repeat(20)} : ${p}

| ${P} | b | c | d | e |
|---|---|---|---|---|
| 1 | ${p} | ${BILANGAN} | x | ${p} |

|  |  |  |
|---|---|---|
| ${P} | : | ${P} |

# Lampiran: ${P}
${p}
`;
const filled = (jenis: string) =>
	readSample(jenis).replace(/^( *)(judul|nomor|nama|jabatan|materi_evaluasi): .*/gm, `$1$2: ${P}`);
const parties = (jumlah: number) => Array.from({ length: jumlah }, (_, index) => wakil(index + 1));
const isi: Isi = {
	daerah: {
		...DAERAH,
		situs: "https://kerjasama.contoh.example",
		kertas: { paraf: true, provinsi: true, meterai: true, paraf_koordinasi: [`Kepala ${"JABATAN".repeat(16)}`] },
	},
	dokumen: {
		dua: toMarkdown(naskah("perjanjian-kerja-sama", parties(2), { judul: P, tempat: P, nomor: [P, `12/${p}`] }), TUBUH),
		enam: toMarkdown(
			naskah("kesepakatan-bersama", parties(6), { judul: P, tempat: P, nomor: Array.from({ length: 6 }, () => P) }),
			TUBUH,
		),
		...Object.fromEntries(KIND.map((jenis) => [jenis, filled(jenis)])),
	},
};
const NAMES = Object.keys(isi.dokumen);

const cacheDir = makeCacheDir();
let press: Press;
let sheets: Record<string, Pdf>;

beforeAll(async () => {
	press = await openPress({ cacheDir, browser });
	sheets = await printIsi(press, isi);
});
afterAll(async () => {
	await press.close();
	rmSync(cacheDir, { recursive: true });
});

const letters = (teks: string): string => teks.replace(/[^\p{L}\d]/gu, "").toUpperCase();

describe("a word of 300 letters in every field, heading, item and cell", () => {
	it.each(NAMES)("runs over no margin: %s", (nama) => {
		const pages = sheets[nama]?.halaman ?? [];
		for (const { kata, lebar, tinggi } of pages)
			for (const satu of kata.filter((item) => item.teks.trim() !== "" && !isKaki(item))) {
				expect(satu.x, satu.teks).toBeGreaterThan(MARGIN.kiri - 1);
				expect(satu.x + satu.lebar, satu.teks).toBeLessThan(lebar - MARGIN.kanan + 1);
				if (!/^Paraf|^[IVX]+$/.test(satu.teks)) expect(satu.y, satu.teks).toBeLessThan(tinggi - MARGIN.bawah + 1);
			}
	});

	it.each(NAMES)("loses no letter: %s", (nama) => {
		const html = String(jobsOf(isi).find(({ id }) => id === nama)?.html);
		const text = letters(html.slice(html.indexOf("<body")).replace(/<[^>]*>/g, ""));
		const printed = letters(withoutKaki(sheets[nama]?.teks ?? ""));
		// A word may end on the next page, behind what stands in the foot of this one: its letters are counted one by one.
		for (const huruf of ["J", "G", "P", "1"])
			expect(printed.split(huruf).length, huruf).toBeGreaterThanOrEqual(text.split(huruf).length);
		expect(text.split("PANJANG").length).toBeGreaterThan(100);
	});

	it("shrinks nothing: the type is as large as in any other sheet", () => {
		for (const nama of ["dua", "enam"]) {
			const kata = sheets[nama]?.halaman.flatMap((halaman) => halaman.kata);
			expect(kata?.find(({ teks }) => teks.startsWith("Pada hari"))?.tinggi).toBeCloseTo((12 * 25.4) / 72, 1);
		}
	});
});
