import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { pasanganOf } from "../../scripts/cli/redline.ts";
import { ROOT } from "../helpers/contoh.ts";
import { listFiles, readUnpacked } from "../helpers/dist.ts";
import { makeFolder, publishInto, terbitanOf } from "../helpers/portal.ts";

const KASUS = "contoh/kerja-sama/air-bersih";
const PAGE = "contoh/air-bersih/pks/konsolidasi/index.html";
const PENGECUALIAN =
	"pengecualian: { dasar: UU 14/2008 Pasal 17 huruf b, uji_konsekuensi: Penetapan nomor satu, sampai: 2031-01-01 }\n";

interface Adendum {
	readonly urutan: number;
	readonly status: string;
	readonly publikasi: string;
	readonly tanggal: string;
	/** Pasal that it changes, and the word that betrays it. */
	readonly pasal: number;
	readonly kata: string;
}

const ADENDUM: readonly Adendum[] = [
	{ urutan: 1, status: "ditandatangani", publikasi: "publik", tanggal: "2026-01-05", pasal: 2, kata: "zqterbuka" },
	{ urutan: 2, status: "ditandatangani", publikasi: "terbatas", tanggal: "2026-02-05", pasal: 3, kata: "zqterbatas" },
	{
		urutan: 3,
		status: "ditandatangani",
		publikasi: "dikecualikan",
		tanggal: "2026-03-05",
		pasal: 4,
		kata: "zqdikecualikan",
	},
	{ urutan: 4, status: "rancangan", publikasi: "publik", tanggal: "2026-04-05", pasal: 6, kata: "zqrancangan" },
	{ urutan: 5, status: "batal", publikasi: "publik", tanggal: "2026-05-05", pasal: 8, kata: "zqbatal" },
];

const adendumMd = ({ urutan, status, publikasi, tanggal, pasal, kata }: Adendum): string => `---
jenis: adendum
status: ${status}
publikasi: ${publikasi}
${publikasi === "dikecualikan" ? PENGECUALIAN : ""}judul: Pengelolaan Jaringan Air Bersih di Wilayah Perbatasan
urutan: ${urutan}
alasan: [Debit air pada musim kemarau berubah.]
tanggal: ${tanggal}
pihak:
  - { jabatan: Kepala Dinas Pekerjaan Umum Kabupaten Contoh, mewakili: contoh }
  - { jabatan: Kepala Dinas Pekerjaan Umum Kabupaten Sebelah, mewakili: sebelah }
dasar: [pks.md]
---
# Konsideran
1. bahwa debit air berubah.

## Pasal I
Beberapa ketentuan dalam Perjanjian Kerja Sama diubah sebagai berikut:

1. Ketentuan Pasal ${pasal} diubah sehingga berbunyi sebagai berikut:

   > ## Pasal ${pasal} Baru
   > Bunyi ${kata} bagi PARA PIHAK.

## Pasal II
Adendum ini mulai berlaku pada tanggal ditandatangani.
`;

let dist: string;

beforeAll(async () => {
	const content = makeFolder("konsolidasi");
	cpSync(join(ROOT, "test/fixtures/contoh"), content, { recursive: true });
	cpSync(join(ROOT, "content/peraturan"), join(content, "peraturan"), { recursive: true });
	for (const satu of ADENDUM) writeFileSync(join(content, KASUS, `adendum-${satu.urutan}.md`), adendumMd(satu));
	dist = await publishInto(await terbitanOf(content));
});

describe("the consolidated text in the portal", () => {
	test("has a page of its own, with the open adendum's text, its mark and the way to it", () => {
		const html = readFileSync(join(dist, PAGE), "utf8");
		expect(html).toContain("Bunyi zqterbuka bagi");
		expect(html).toContain('<p class="tanda tanda-diubah">');
		expect(html).toMatch(/Diubah dengan <a href="(?:\.\.\/){4}contoh\/air-bersih\/adendum-1\/">Adendum Kesatu<\/a>/);
		expect(html).toContain("Yang mengikat adalah naskah yang ditandatangani");
		expect(html.match(/class="tanda /g)).toHaveLength(1);
	});

	test("is named on the page of the naskah, whose own text stays as it was signed", () => {
		const html = readFileSync(join(dist, "contoh/air-bersih/pks/index.html"), "utf8");
		expect(html).toContain('href="/contoh/air-bersih/pks/konsolidasi/"');
		expect(html).toContain("Adendum Kesatu</a>");
		expect(html).not.toContain("Bunyi zqterbuka");
	});

	test("takes nothing from a draft, a restricted or a withheld adendum, nor does anything else in the portal", () => {
		const tertutup = ["zqterbatas", "zqdikecualikan", "zqrancangan"];
		for (const path of listFiles(dist)) {
			const teks = readUnpacked(join(dist, path)).toString("latin1").toLowerCase();
			expect(
				tertutup.filter((kata) => teks.includes(kata)),
				path,
			).toEqual([]);
		}
		expect(readFileSync(join(dist, PAGE), "utf8")).not.toMatch(/zqbatal|Adendum (?:Kedua|Ketiga|Keempat|Kelima)/);
	});

	test("is told in the register by its address alone", () => {
		const register = readFileSync(join(dist, "data/register.json"), "utf8");
		expect(register).toContain('"konsolidasi": "/contoh/air-bersih/pks/konsolidasi/"');
		expect(register).not.toContain("Bunyi zqterbuka");
	});

	test("is set beside the text as it was signed, word by word, and beside no other", () => {
		const pages = listFiles(dist).filter((path) => /\/konsolidasi\/[^/]+\/index\.html$/.test(path));
		expect(pages.map((path) => path.replace(/^\//, ""))).toEqual([PAGE.replace("konsolidasi/", "konsolidasi/0-1/")]);
		const html = readFileSync(join(dist, pages[0] ?? ""), "utf8");
		expect(html).toMatch(/<ins>[^<]*zqterbuka[^<]*<\/ins>/);
		expect(html).toMatch(/<del>[^<]+<\/del>/);
		expect(readFileSync(join(dist, "contoh/air-bersih/pks/index.html"), "utf8")).toContain("konsolidasi/0-1/");
	});

	test.each([
		[1, ["0-1"]],
		[2, ["0-1", "0-2", "1-2"]],
		[6, ["0-1", "0-2", "0-3", "0-4", "0-5", "0-6", "1-2", "1-6", "2-3", "2-6", "3-4", "3-6", "4-5", "4-6", "5-6"]],
	])("with %i adenda is compared in pairs that do not grow with their square", (jumlah, expected) => {
		expect(pasanganOf(jumlah).map((pair) => pair.join("-"))).toEqual(expected);
	});

	test("does not exist for a naskah without an adendum", () => {
		expect(existsSync(join(dist, PAGE.replace("pks", "kesepakatan-bersama")))).toBe(false);
	});
});
