import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPress, type PrintedSheet } from "../../scripts/print/cetak.ts";
import { isDict, nameAt, type PdfDict, PdfRef, PdfString, textOf } from "../../scripts/print/pdf/objects.ts";
import { readSample, toMarkdown } from "../render/contoh.ts";
import { bodyOf, browser, jobsOf, makeCacheDir, naskah, orang } from "./lembar.ts";
import { type Halaman, readPdf } from "./pdf.ts";
import { Berkas, type Simpul, turunan } from "./pdf-pohon.ts";
import { type HalamanBertanda, readTanda, semua } from "./pdf-tanda.ts";
import { type IdentitasTerbaca, readIdentitas } from "./read-identitas.ts";

const PKS = "perjanjian-kerja-sama";
const TABEL = "\n| Uraian | Volume | Biaya |\n|---|---|---|\n| Pengangkutan | | 1.000 |\n| **Jumlah** | 2 | |\n";
const baris = (nomor: number) => ({
	dasar: `PKS Pasal ${nomor}`,
	materi_evaluasi: "Pembayaran bagian biaya mitra",
	permasalahan: "Pembayaran tahap kedua terlambat dari jadwal yang disepakati.",
	solusi: "Menjadwalkan pembayaran pada triwulan pertama.",
	tindak_lanjut: "Surat penagihan dikirim.",
	perangkat_daerah_penanggung_jawab: "Badan Pengelolaan Keuangan dan Aset Daerah",
	rekomendasi: ["adendum"],
});
const MATRIK = {
	jenis: "matrik-evaluasi",
	status: "final",
	publikasi: "publik",
	judul: 'Matrik Hasil Evaluasi <Tahun> & "Kini"',
	baris: Array.from({ length: 20 }, (_, index) => baris(index + 1)),
	penyusun: { nama: "RATNA", jabatan: "Kepala Bagian Kerja Sama" },
};
const panjang = bodyOf(PKS).replace(
	"## Pembiayaan",
	`## Rincian\n1. Rinciannya:\n   a. satu; dan\n   b. dua.\n${TABEL}\n## Rujukan\nSesuai dengan [Pasal](#pembiayaan).\n${Array.from({ length: 40 }, (_, i) => `\n## Tambahan ${i + 1}\n1. Ketentuan pertama.\n2. Ketentuan kedua, menurut [Pasal](#rincian).\n`).join("")}\n## Pembiayaan`,
);

const cacheDir = makeCacheDir();
const jobs = jobsOf({
	dokumen: {
		pks: toMarkdown(naskah(PKS, [orang(1), orang(2)]), panjang),
		draf: toMarkdown(naskah(PKS, [orang(1), orang(2)], { status: "rancangan" }), panjang),
		kb: readSample("kesepakatan-bersama"),
		laporan: readSample("laporan"),
		matrik: toMarkdown(MATRIK, ""),
	},
});
const NAMES = jobs.map((job) => job.id);

let sheets: Record<string, PrintedSheet>;
let berkas: Record<string, Berkas>;
let tanda: Record<string, HalamanBertanda[]>;
/** The browser's own PDF of the same HTML. */
let mentah: Record<string, Uint8Array>;

beforeAll(async () => {
	const press = await openPress({ browser, cacheDir });
	const printed = await press.print(jobs);
	await press.close();
	sheets = Object.fromEntries(printed.map((sheet) => [sheet.id, sheet]));
	const bytes = printed.map((sheet) => [sheet.id, readFileSync(sheet.path)] as const);
	berkas = Object.fromEntries(bytes.map(([id, pdf]) => [id, new Berkas(pdf)]));
	tanda = Object.fromEntries(await Promise.all(bytes.map(async ([id, pdf]) => [id, await readTanda(pdf)] as const)));
	mentah = await printBare();
});
afterAll(() => rmSync(cacheDir, { recursive: true }));

async function printBare(): Promise<Record<string, Uint8Array>> {
	const started = await browser.launch();
	const page = await started.newPage();
	const found: Record<string, Uint8Array> = {};
	for (const { id, html } of jobs) {
		await page.setContent(String(html), { waitUntil: "load" });
		found[id] = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
	}
	await started.close();
	return found;
}

const pdf = (nama: string): Buffer => readFileSync(sheets[nama]?.path ?? "");
const berkasOf = (nama: string): Berkas => berkas[nama] as Berkas;
const elements = (nama: string): Simpul[] => turunan(berkasOf(nama).document());
const halaman = (nama: string): HalamanBertanda[] => tanda[nama] as HalamanBertanda[];
const stringAt = (dict: PdfDict, key: string): string => {
	const value = dict.get(key);
	return value instanceof PdfString ? textOf(value) : "";
};

describe("what is painted", () => {
	it.each(NAMES)("is tagged or an artifact, in every corner of the %s", (nama) => {
		for (const satu of halaman(nama)) {
			expect(satu.liar).toEqual([]);
			expect(satu.nomorIsi.length).toBeGreaterThan(0);
			expect(satu.nomorTanda).toEqual(satu.nomorIsi);
		}
	});

	it("leaves page numbers, the word of a draft and repeated heads to no listener", () => {
		for (const [index, satu] of halaman("draf").entries()) {
			expect(satu.artefak).toContain("RANCANGAN");
			expect(satu.artefak).toContain(`Halaman ${index + 1} dari ${halaman("draf").length}`);
			expect(satu.tanda?.teks).not.toMatch(/RANCANGAN|Halaman/);
		}
		const [first, ...later] = halaman("matrik");
		expect(later.length).toBeGreaterThan(1);
		expect(first?.tanda?.teks).toContain("Materi Evaluasi");
		for (const satu of later) {
			expect(satu.artefak).toMatch(/Materi Evaluasi[\s\S]*\(1\) \(2\)/);
			expect(satu.tanda?.teks).not.toMatch(/Materi Evaluasi|\(1\)/);
			expect(satu.tanda?.teks).toContain("PKS Pasal");
		}
	});

	/** Where a run of text begins and ends is not the same once tags are joined. */
	const seen = ({ lebar, tinggi, gambar, teks }: Halaman) => ({ lebar, tinggi, gambar, teks: teks.replace(/\s/g, "") });

	it("reads as before: no word is lost, none moves", async () => {
		for (const nama of NAMES) {
			const [ours, bare] = await Promise.all([readPdf(pdf(nama)), readPdf(mentah[nama] as Uint8Array)]);
			expect(ours.halaman.map(seen)).toEqual(bare.halaman.map(seen));
			expect(ours.penanda).toEqual(bare.penanda);
			expect(ours.judul).toBe(bare.judul);
		}
	});
});

describe("the tags", () => {
	const KNOWN = /^(?:Document|Div|H[1-6]|P|L|LI|Lbl|LBody|Table|TR|TH|TD|Figure|Link|Span|Strong|Em)$/;

	it.each(NAMES)("of the %s all have a meaning, and none is empty but cells", (nama) => {
		const all = elements(nama);
		expect(all[0]?.jenis).toBe("Document");
		expect(all.map((satu) => satu.jenis).filter((jenis) => !KNOWN.test(jenis))).toEqual([]);
		expect(all.filter((satu) => satu.anak.length + satu.isi.length === 0 && !/^T[DH]$/.test(satu.jenis))).toEqual([]);
		for (const gambar of all.filter((satu) => satu.jenis === "Figure"))
			expect(stringAt(gambar.dict, "Alt")).toMatch(/^Lambang /);
	});

	it.each(NAMES)(
		"of the %s put text into paragraphs, headings, items and cells, never into the bare document",
		(nama) => {
			const holders = elements(nama).filter((satu) => /^(?:Document|Div|L|LI|Table|TR)$/.test(satu.jenis));
			for (const satu of holders) expect(satu.isi).toEqual([]);
		},
	);

	it("headings begin at one and skip none", () => {
		for (const nama of ["pks", "kb"]) {
			const levels = elements(nama).flatMap((satu) => (/^H\d$/.test(satu.jenis) ? [Number(satu.jenis[1])] : []));
			expect(levels[0]).toBe(1);
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			for (const [index, level] of levels.slice(1).entries())
				expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
		}
	});

	it("every item has its label and its text, in lists within lists too", () => {
		const lists = elements("pks").filter((satu) => satu.jenis === "L");
		expect(lists.length).toBeGreaterThan(40);
		for (const list of lists) {
			expect(new Set(list.anak.map((satu) => satu.jenis))).toEqual(new Set(["LI"]));
			for (const item of list.anak) expect(item.anak.map((satu) => satu.jenis)).toEqual(["Lbl", "LBody"]);
		}
		expect(lists.some((list) => list.anak.some((item) => item.anak[1]?.anak.some((satu) => satu.jenis === "L")))).toBe(
			true,
		);
		const labels = halaman("pks").flatMap((satu) => semua(satu.tanda).filter((one) => one.jenis === "Lbl"));
		const written = labels.map((satu) => satu.teks.trim()).filter((teks) => teks !== "");
		expect(written.length).toBeGreaterThan(80);
		expect(written.filter((teks) => !/^(?:\(\d+\)|[a-z]\.|\d+\.|–)$/.test(teks))).toEqual([]);
	});

	function spanOf({ dict }: Simpul): number {
		const attributes = dict.get("A");
		return Number((isDict(attributes) && attributes.get("ColSpan")) || 1);
	}

	it("rows of a table are whole though cells are empty, and heads say what they head", () => {
		for (const [nama, columns] of [
			["pks", 3],
			["matrik", 8],
		] as const) {
			const tables = elements(nama).filter((satu) => satu.jenis === "Table");
			const table = tables.find((one) => turunan(one).some((satu) => satu.jenis === "TH"));
			const rows = table?.anak ?? [];
			expect(rows.length).toBeGreaterThan(2);
			for (const row of rows) expect(row.anak.reduce((sum, cell) => sum + spanOf(cell), 0)).toBe(columns);
			expect(rows[0]?.anak.map((cell) => cell.jenis)).toEqual(Array(columns).fill("TH"));
			for (const cell of rows[0]?.anak ?? []) {
				const attributes = cell.dict.get("A");
				expect(isDict(attributes) && nameAt(attributes, "Scope")).toBe("Column");
			}
		}
		const [, satu, jumlah] =
			elements("pks").find((one) => one.jenis === "Table" && one.anak[0]?.anak[0]?.jenis === "TH")?.anak ?? [];
		expect(satu?.anak.map((cell) => cell.isi.length > 0)).toEqual([true, false, true]);
		expect(jumlah?.anak.map((cell) => cell.isi.length + cell.anak.length > 0)).toEqual([true, true, false]);
	});

	it("and the way back agree: each piece of content and each link leads to the element it stands in", () => {
		for (const nama of NAMES) {
			const { file, catalog } = berkasOf(nama);
			const tree = file.dictAt(catalog, "StructTreeRoot");
			const nums = file.arrayAt(file.dictAt(tree, "ParentTree"), "Nums");
			const parents = new Map(
				nums.flatMap((key, index) => (index % 2 === 0 ? [[key, nums[index + 1] ?? null] as const] : [])),
			);
			const all = elements(nama);
			const pages = berkasOf(nama).pages();
			for (const [index, id] of pages.entries()) {
				const page = file.resolve(new PdfRef(id)) as PdfDict;
				expect(page.get("StructParents")).toBe(index);
				expect(nameAt(page, "Tabs")).toBe("S");
				const owners = file.resolve(parents.get(index)) as PdfRef[];
				for (const [mcid, owner] of owners.entries())
					expect(all.find((satu) => satu.dict === file.resolve(owner))?.isi).toContain(`${id}:${mcid}`);
				for (const link of file.arrayAt(page, "Annots").map((ref) => file.resolve(ref) as PdfDict)) {
					const owner = file.resolve(parents.get(link.get("StructParent") ?? null)) as PdfDict;
					expect(nameAt(owner, "S")).toBe("Link");
					expect(stringAt(link, "Contents")).not.toBe("");
				}
			}
			expect(tree.get("ParentTreeNextKey")).toBe(parents.size);
		}
	});
});

describe("what the file says of itself", () => {
	it.each(NAMES)("is the same in Info and in XMP (%s)", (nama) => {
		const { info, catalog } = berkasOf(nama);
		const xmp = berkasOf(nama).streamAt(catalog, "Metadata").toString();
		const value = (tag: string) => new RegExp(`<${tag}>([^<]*)<`).exec(xmp)?.[1];
		const plain = (text: string) =>
			text.replace(/[&<>"]/g, (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot" }[sign]};`);
		const title = /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">([^<]*)</.exec(xmp)?.[1];
		expect(title).toBe(plain(stringAt(info, "Title")));
		expect(title).not.toBe("");
		expect(value("pdf:Producer")).toBe(stringAt(info, "Producer"));
		expect(value("xmp:CreatorTool")).toBe(stringAt(info, "Creator"));
		for (const [tag, key] of [
			["xmp:CreateDate", "CreationDate"],
			["xmp:ModifyDate", "ModDate"],
		] as const)
			expect(`D:${value(tag)?.replace(/[-:T]/g, "")}`).toBe(stringAt(info, key));
		expect(xmp).toContain("<dc:language><rdf:Bag><rdf:li>id</rdf:li></rdf:Bag></dc:language>");
		// No validator has confirmed any standard, so none is claimed.
		expect(xmp).not.toMatch(/pdfaid|pdfuaid/);
	});

	it("carries the very source, as a file that belongs to the document", () => {
		for (const { id, identitas } of jobs) {
			const wanted = typeof identitas === "function" ? identitas() : identitas;
			const { sumber, ...read } = readIdentitas(pdf(id)) as IdentitasTerbaca;
			expect(sumber?.toString()).toBe(wanted?.sumber.isi);
			expect(
				createHash("sha256")
					.update(sumber ?? "")
					.digest("hex"),
			).toBe(read.sha256);
			const { alamat, sumber: _, ...fields } = wanted ?? {};
			expect(read).toEqual({ ...fields, ...(alamat && { alamat }) });
			const { file, catalog } = berkasOf(id);
			const spec = file.resolve(file.arrayAt(catalog, "AF")[0]) as PdfDict;
			expect(nameAt(spec, "AFRelationship")).toBe("Source");
			expect(stringAt(spec, "UF")).toBe(`${id}.md`);
			const stream = file.dictAt(file.dictAt(spec, "EF"), "F");
			expect(nameAt(stream, "Subtype")).toBe("text/markdown");
			const check = file.dictAt(stream, "Params").get("CheckSum") as PdfString;
			expect(Buffer.from(check.bytes).toString("hex")).toBe(
				createHash("md5")
					.update(sumber ?? "")
					.digest("hex"),
			);
		}
	});

	it("has language, title in the window, page labels, colours and no more than it needs", () => {
		for (const nama of NAMES) {
			const { file, catalog } = berkasOf(nama);
			expect(stringAt(catalog, "Lang")).toBe("id");
			expect(file.dictAt(catalog, "ViewerPreferences").get("DisplayDocTitle")).toBe(true);
			expect(file.dictAt(catalog, "MarkInfo").get("Marked")).toBe(true);
			expect(file.arrayAt(file.dictAt(catalog, "PageLabels"), "Nums")[0]).toBe(0);
			const intent = file.resolve(file.arrayAt(catalog, "OutputIntents")[0]) as PdfDict;
			const profile = berkasOf(nama).streamAt(intent, "DestOutputProfile");
			expect(profile.readUInt32BE(0)).toBe(profile.length);
			expect(profile.toString("latin1", 36, 40)).toBe("acsp");
		}
	});

	it("embeds every font, with the way from its glyphs to letters", () => {
		for (const nama of NAMES) {
			const { file } = berkasOf(nama);
			for (const id of berkasOf(nama).pages()) {
				const fonts = file.dictAt(file.dictAt(file.resolve(new PdfRef(id)) as PdfDict, "Resources"), "Font");
				for (const ref of fonts.values()) {
					const font = file.resolve(ref) as PdfDict;
					expect(berkasOf(nama).streamAt(font, "ToUnicode").toString()).toContain("begincmap");
					const inner = file.resolve(file.arrayAt(font, "DescendantFonts")[0]) as PdfDict;
					expect(berkasOf(nama).streamAt(file.dictAt(inner, "FontDescriptor"), "FontFile2").length).toBeGreaterThan(
						500,
					);
				}
			}
		}
	});

	it("names its clauses in the bookmarks", async () => {
		const { penanda } = await readPdf(pdf("pks"));
		expect(penanda[0]).toBe("PERJANJIAN KERJA SAMA");
		expect(penanda).toContain("Pasal 1 MAKSUD DAN TUJUAN");
		expect(penanda.filter((satu) => satu.startsWith("Pasal")).length).toBeGreaterThan(40);
	});

	it("takes a naskah to half of what the browser wrote, source and all; no sheet grows", () => {
		expect(pdf("pks").length).toBeLessThan((mentah.pks?.length ?? 0) / 2);
		expect(pdf("draf").length).toBeLessThan((mentah.draf?.length ?? 0) / 2);
		// On a single page its two fonts outweigh all the rest.
		for (const nama of NAMES) expect(pdf(nama).length).toBeLessThan((mentah[nama]?.length ?? 0) * 0.75);
	});
});
