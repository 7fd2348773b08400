import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { berkasCetakOf } from "../../scripts/model/arsip.ts";
import { rencanakanBundel } from "../../scripts/model/bundel.ts";
import { Contoh } from "../helpers/contoh.ts";
import { dpa } from "../helpers/dpa.ts";
import { naskah } from "../helpers/naskah.ts";
import { readPdf } from "../print/pdf.ts";
import { denganEvaluasi, denganPemantauan, denganUsulan, FOLDER, USULAN } from "./bundel-berkas.ts";

const EVALUASI = `${FOLDER}laporan-evaluasi.md`;
const root = mkdtempSync(join(tmpdir(), "naskah-bundel-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const paket = (dir: string, name: string, ...args: string[]) =>
	naskah(
		"paket",
		"--content",
		dir,
		"--today",
		"2026-11-21",
		"--cetak",
		join(root, "cetak"),
		"--format",
		"text",
		name,
		...args,
	);

async function made(contoh: Contoh, name: string) {
	const path = join(root, `cetak/contoh/air-bersih/${name}-bundel.pdf`);
	const { code, stderr, stdout } = await paket(contoh.dir, `air-bersih/${name}`);
	expect([code, stderr]).toEqual([0, expect.not.stringContaining("SALAH")]);
	const bytes = readFileSync(path);
	await paket(contoh.dir, `air-bersih/${name}`);
	expect(readFileSync(path).equals(bytes), "the same bytes when made again").toBe(true);
	return { pdf: await readPdf(bytes), bytes, stdout };
}

/** Numbers through the whole, once a page, and the pages on which the contents say that parts begin. */
function expectBernomor({ halaman }: Awaited<ReturnType<typeof readPdf>>): void {
	halaman.forEach(({ teks }, index) => {
		expect(teks.match(/Halaman \d+ dari \d+/g)).toEqual([`Halaman ${index + 1} dari ${halaman.length}`]);
	});
}

describe("naskah paket, of a report or proposal that is whole", () => {
	it("binds a laporan evaluasi with its five attachments, in the order of the pasal, numbered through", async () => {
		const { pdf, stdout } = await made(denganEvaluasi(new Contoh().denganPeraturan()), "laporan-evaluasi");
		expect(stdout).toMatch(/laporan-evaluasi-bundel\.pdf \(6 dokumen, \d+ halaman\)\n$/);
		expect(pdf.penanda.map((judul) => judul.split(":")[0])).toEqual([
			"Daftar isi",
			"Laporan Evaluasi",
			"Laporan Mitra",
			"Daftar Hadir",
			"Notulen",
			"Berita Acara",
			"Matrik Evaluasi",
		]);
		expect(pdf.halaman[0]?.teks).toContain("Perwal Bekasi 75/2021 Pasal 10 ayat (2)");
		expect(pdf.dibuat).toMatch(/^D:20261120/);
		expectBernomor(pdf);
	});

	it("binds a laporan pemantauan with what its methods leave behind", async () => {
		const contoh = denganPemantauan(new Contoh().denganPeraturan());
		const { code, stdout } = await paket(contoh.dir, "air-bersih/laporan-pemantauan");
		expect([code, stdout]).toEqual([
			0,
			expect.stringMatching(/laporan-pemantauan-bundel\.pdf \(3 dokumen, \d+ halaman\)\n$/),
		]);
		const pdf = await readPdf(readFileSync(join(root, "cetak/contoh/air-bersih/laporan-pemantauan-bundel.pdf")));
		expect(pdf.penanda.map((judul) => judul.split(":")[0])).toEqual([
			...["Daftar isi", "Laporan Pemantauan", "Laporan Mitra", "Berita Acara"],
		]);
		expect(pdf.halaman[0]?.teks).toContain("Perwal Bekasi 75/2021 Pasal 10 ayat (1)");
		expectBernomor(pdf);
	});

	it("binds a proposal with its DPA, whose pages keep their words and their direction above the number", async () => {
		const { pdf, bytes } = await made(await denganUsulan(new Contoh().denganPeraturan()), "usulan");
		expectBernomor(pdf);
		const last = pdf.halaman.slice(-3);
		expect(last.map(({ teks }) => /DPA LEMBAR \d/.exec(teks)?.[0])).toEqual([1, 2, 3].map((n) => `DPA LEMBAR ${n}`));
		const first = pdf.halaman.length - 2;
		expect(pdf.halaman[0]?.teks).toMatch(new RegExp(`Salinan DPA DPA Dinas Pekerjaan Umum ${first} 3`));
		for (const at of [0, 2]) {
			const { kata } = last[at] as (typeof last)[number];
			const y = (pattern: RegExp) => kata.find(({ teks }) => pattern.test(teks))?.y ?? Number.NaN;
			expect(y(/DPA LEMBAR/)).toBeLessThan(y(/Halaman/) - 3);
		}
		const doc = await PDFDocument.load(bytes);
		expect(doc.getPages().at(-2)?.getRotation().angle).toBe(90);
	});
});

describe("naskah paket, of a report or proposal that is not", () => {
	it("names the missing part once, its pasal and what to write, and writes nothing", async () => {
		const contoh = denganEvaluasi(new Contoh().denganPeraturan()).ganti(EVALUASI, "  - notulen.md\n", "");
		const { code, stdout, stderr } = await paket(contoh.dir, "air-bersih/laporan-evaluasi");
		expect([code, stdout]).toEqual([1, ""]);
		const told = stderr.replace(/\s+/g, " ");
		expect(told.split("Notulen rapat belum dilampirkan.")).toHaveLength(2);
		expect(told).toContain("Tambahkan pada lampiran: - notulen.md");
		expect(told).toContain("Perwal Bekasi 75/2021 Pasal 10 ayat (2)");
	});

	/** What keeps the paper at this place from being bundled. */
	const kurang = async (contoh: Contoh, file: string) => {
		const { arsip } = await contoh.periksa();
		const dokumen = berkasCetakOf(arsip).find(({ sumber }) => sumber.path === file);
		return (dokumen && rencanakanBundel(dokumen, false))?.kurang ?? [];
	};

	it.each([
		["laporan-mitra.md", "Dokumen laporan mitra"],
		["daftar-hadir.md", "Daftar hadir peserta rapat"],
		["notulen.md", "Notulen rapat"],
		["berita-acara.md", "Berita acara rapat atau tinjau lokasi"],
		["matrik-evaluasi.md", "Matrik hasil evaluasi"],
	])("lacks %s alone where that is not attached", async (file, nama) => {
		const contoh = denganEvaluasi(new Contoh()).ganti(EVALUASI, `  - ${file}\n`, "");
		const found = await kurang(contoh, EVALUASI);
		expect(found.map(({ message }) => message)).toEqual([`${nama} belum dilampirkan.`]);
		expect(found[0]?.suggestion).toContain(`- ${file}`);
		expect(found[0]?.citations).toEqual(["perwal-bekasi-75-2021:10-2"]);
	});

	it("lacks the berita acara of a visit in a laporan pemantauan that tells of one, and of no other", async () => {
		const path = `${FOLDER}laporan-pemantauan.md`;
		const contoh = denganPemantauan(new Contoh()).ganti(path, "  - berita-acara.md\n", "");
		const [found, ...more] = await kurang(contoh, path);
		expect([found?.citations, more]).toEqual([["perwal-bekasi-75-2021:10-1"], []]);
		expect(found?.suggestion).toContain("- berita-acara-tinjau-lokasi.md");
		contoh.ganti(path, "metode: [laporan-mitra, tinjau-lokasi]", "metode: [laporan-mitra]");
		expect(await kurang(contoh, path)).toEqual([]);
	});

	it.each(["kerangka-acuan-kerja.md", "surat-penawaran.md", "surat-tanggapan.md"])(
		"lacks %s alone in a proposal without it",
		async (file) => {
			const found = await kurang((await denganUsulan(new Contoh())).ganti(USULAN, `  - ${file}\n`, ""), USULAN);
			expect(found.map(({ suggestion }) => suggestion)).toEqual([expect.stringContaining(`- ${file}`)]);
		},
	);

	it("counts a draft as missing, and takes it for a rehearsal that says so", async () => {
		const contoh = denganEvaluasi(new Contoh().denganPeraturan());
		contoh.ganti(`${FOLDER}notulen.md`, "status: final", "status: rancangan");
		const [found] = await kurang(contoh, EVALUASI);
		expect(found?.message).toMatch(/masih rancangan, jadi belum dapat masuk bundel/);
		const { code } = await paket(contoh.dir, "air-bersih/laporan-evaluasi", "--rancangan");
		expect(code).toBe(0);
		const pdf = await readPdf(readFileSync(join(root, "cetak/contoh/air-bersih/laporan-evaluasi-bundel.pdf")));
		expect(pdf.halaman[0]?.teks).toContain("Gladi");
	});

	it("asks for the DPA or the permit of DPRD", async () => {
		const contoh = (await denganUsulan(new Contoh())).ganti(USULAN, "sebagai: dpa", "sebagai: lain");
		const [found, ...more] = await kurang(contoh, USULAN);
		expect([found?.message, more]).toEqual(["Salinan DPA atau surat izin DPRD belum dilampirkan.", []]);
		expect(found?.suggestion).toContain("lampiran_berkas: - { berkas: dpa.pdf, sebagai: dpa }");
		expect(found?.citations).toEqual(["perbup-barsel-23-2023:32-1"]);
	});

	it.each([
		["no PDF", () => "Ini bukan PDF", "lampiran-berkas-rusak"],
		["a PDF broken off", (isi: Uint8Array) => isi.subarray(0, 300), "lampiran-berkas-rusak"],
		["a file too large", () => new Uint8Array(21 * 1024 * 1024), "lampiran-berkas-terlalu-besar"],
		["a PDF of too many pages", () => dpa(201), "lampiran-berkas-terlalu-tebal"],
		["a PDF behind a password", () => encrypted(), "lampiran-berkas-bersandi"],
	])("finds %s at the line that names it", async (_, spoil, ruleId) => {
		const contoh = await denganUsulan(new Contoh());
		contoh.tulis(`${FOLDER}dpa.pdf`, await spoil(readFileSync(join(contoh.dir, `${FOLDER}dpa.pdf`))));
		const { line, column } = contoh.letak(USULAN, "dpa.pdf");
		const found = (await contoh.temuan()).filter((one) => one.ruleId.startsWith("lampiran-berkas"));
		expect(found).toEqual([expect.objectContaining({ ruleId, file: USULAN, line, column, severity: "error" })]);
	});

	it.each([
		["../../daerah.pdf", "lampiran-berkas-bukan-pdf"],
		["tidak-ada.pdf", "lampiran-berkas-tidak-ada"],
		["pks.md", "lampiran-berkas-bukan-pdf"],
	])("refuses the name %s", async (nama, ruleId) => {
		const contoh = (await denganUsulan(new Contoh())).ganti(USULAN, "berkas: dpa.pdf", `berkas: ${nama}`);
		const found = (await contoh.temuan()).filter((one) => one.ruleId.startsWith("lampiran-berkas"));
		expect(found.map((one) => one.ruleId)).toEqual([ruleId]);
	});

	it("never follows a link that bears the name of the PDF", async () => {
		const contoh = await denganUsulan(new Contoh());
		const path = join(contoh.dir, `${FOLDER}dpa.pdf`);
		rmSync(path);
		writeFileSync(join(root, "luar.pdf"), await dpa());
		symlinkSync(join(root, "luar.pdf"), path);
		const found = (await contoh.temuan()).map((one) => one.ruleId);
		expect(found).toEqual(expect.arrayContaining(["tautan-simbolik", "lampiran-berkas-tidak-ada"]));
	});
});

async function encrypted(): Promise<Uint8Array> {
	const doc = await PDFDocument.create();
	doc.addPage();
	doc.encrypt({ userPassword: "rahasia", ownerPassword: "rahasia" });
	return doc.save();
}
