import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { hasErrors } from "../../scripts/model/diagnostic.ts";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { run as start } from "../helpers/naskah.ts";
import { perintah } from "../helpers/perintah.ts";
import { Meja, type Sel, xlsx } from "./register.ts";

const MB = 1024 * 1024;
const JUDUL = ["Judul", "Mitra", "Nomor", "Tanggal"] as const;
const SEHAT = xlsx([[...JUDUL], ["Bank Sampah", "Yayasan Hijau", "1/2024", "12 Maret 2024"]]);

/** A workbook written by hand, for what no writer of spreadsheets would write. */
function mentah(sheet: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
	const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
	const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	const pack = "http://schemas.openxmlformats.org/package/2006";
	const files = {
		"[Content_Types].xml": `<Types xmlns="${pack}/content-types"/>`,
		"_rels/.rels": `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook ${ns} xmlns:r="${rel}"><sheets><sheet name="Daftar" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml": `<worksheet ${ns}><sheetData>${sheet}</sheetData></worksheet>`,
	};
	const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
	return zipSync({ ...bytes, ...more });
}

const sel = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const BARIS_JUDUL = `<row r="1">${JUDUL.map((text, at) => sel(`${"ABCD"[at]}1`, text)).join("")}</row>`;

const banyak = (count: number) =>
	Object.fromEntries(Array.from({ length: count }, (_, at) => [`xl/media/${at}.bin`, new Uint8Array()]));
const kosong = (size: number) => ({ "xl/media/besar.bin": new Uint8Array(size) });

/** The archive with every size it claims for its files set to ten bytes, in its entries and in its directory. */
function berdusta(bytes: Uint8Array): Uint8Array {
	const lie = Buffer.from(bytes);
	for (const [mark, at] of [
		[[0x50, 0x4b, 3, 4], 22],
		[[0x50, 0x4b, 1, 2], 24],
	] as const) {
		for (let found = lie.indexOf(Buffer.from(mark)); found >= 0; found = lie.indexOf(Buffer.from(mark), found + 4))
			lie.writeUInt32LE(10, found + at);
	}
	return lie;
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe("what is no register is refused in one line, and nothing is written", () => {
	it.each<[string, string, () => Uint8Array | string | Promise<Uint8Array>, RegExp]>([
		["an empty file", "a.xlsx", () => "", /kosong\.$/],
		["a sheet without a cell", "a.xlsx", () => xlsx([[null]]), /tidak ada satu sel pun/],
		["a CSV of separators", "a.csv", () => ";;;\n;;;\n", /tidak ada satu sel pun/],
		[
			"a locked workbook",
			"a.xlsx",
			() => Buffer.concat([OLE, Buffer.alloc(504), Buffer.from("EncryptedPackage", "utf16le")]),
			/terkunci kata sandi/,
		],
		["an old .xls", "a.xls", () => Buffer.concat([OLE, Buffer.alloc(504)]), /Excel lama \(\.xls\)/],
		["a PDF that is none", "a.xlsx", () => "%PDF-1.7\n", /PDF ini rusak atau terpotong/],
		[
			"another kind of archive",
			"a.xlsx",
			() => zipSync({ "ppt/presentation.xml": strToU8("<a/>") }),
			/bukan buku kerja/,
		],
		["half a workbook", "a.xlsx", async () => (await SEHAT).subarray(0, 1500), /rusak|bukan buku kerja/],
		["a sheet that is no XML", "a.xlsx", () => mentah("<row r='1'><c r='A1'"), /tidak dapat dibaca/],
		["a picture", "a.csv", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /bukan teks CSV/],
		[
			"a quote left open",
			"a.csv",
			() => 'Judul;Mitra\nAir;Kota A\n"Pasar;Kota B\n',
			/kutip di sekitar baris \d+ dibuka/,
		],
		["more than any register", "a.csv", () => Buffer.alloc(21 * MB, "a;b\n"), /21 MB; register paling besar 20 MB/],
		["too many rows", "a.csv", () => `Judul;Mitra\n${"Air;Kota A\n".repeat(20_001)}`, /lebih dari 20000 baris/],
		["a zip bomb", "a.xlsx", () => mentah(BARIS_JUDUL, kosong(80 * MB)), /terbuka menjadi lebih dari 64 MB/],
		["thousands of files in one", "a.xlsx", () => mentah(BARIS_JUDUL, banyak(2_001)), /ada lebih dari 2000 berkas/],
		["a zip bomb that lies", "a.xlsx", () => berdusta(mentah(BARIS_JUDUL, kosong(80 * MB))), /lebih dari 64 MB|rusak/],
		[
			"a cell far away",
			"a.xlsx",
			() => mentah(`${BARIS_JUDUL}<row r="1048576">${sel("XFD1048576", "x")}</row>`),
			/Sel XFD1048576 berisi/,
		],
		["too many columns", "a.csv", () => `Judul;Mitra\nAir${";".repeat(300)}\n`, /Baris 2 berisi lebih dari 256 kolom/],
		["no header", "a.csv", () => "1;2;3\n4;5;6\n", /judul kolom tidak ditemukan/],
		["no partner", "a.csv", () => "Judul;Tanggal\nAir;2024-01-01\n", /Kolom pihak atau mitra belum dikenali/],
	])("%s", async (_, nama, isi, pesan) => {
		const meja = new Meja();
		const before = meja.semuaBerkas();
		const refused = meja.impor(nama, await isi());
		await expect(refused).rejects.toThrow(EnvironmentFault);
		await expect(refused).rejects.toThrow(pesan);
		await expect(refused).rejects.not.toThrow(/\n/);
		expect(meja.semuaBerkas()).toEqual(before);
	});

	it.each([
		["a file that is not there", ["tidak-ada.xlsx"], /Berkas tidak-ada\.xlsx tidak ada/],
		["no file", [], /Tulis satu berkas: register/],
		[
			"a region that is none",
			["package.json", "--daerah", "entah"],
			/Tidak ada daerah "entah" yang sah; pilihannya contoh/,
		],
	])("%s, with exit code 2", async (_, args, pesan) => {
		const meja = new Meja();
		const { code, stderr } = await perintah(
			() => import("../../scripts/impor.ts"),
			...args,
			"--content",
			meja.contoh.dir,
			"--ya",
		);
		expect(code).toBe(2);
		expect(stderr).toMatch(pesan);
	});

	it("a sheet that is not there, with those that are", async () => {
		const meja = new Meja();
		await expect(meja.impor("a.xlsx", await SEHAT, "--lembar", "2023")).rejects.toThrow(
			/Tidak ada lembar "2023"; lembarnya "Register"/,
		);
	});

	it.each([
		["no YAML", "kolom: [", /tidak dapat dibaca sebagai YAML/],
		["no columns", "a: 1", /tidak berisi "kolom:"/],
		["a meaning there is not", "kolom:\n  Judul: judull\n", /kolom "Judul" arti "judull" yang tidak dikenal/],
	])("a mapping with %s", async (_, isi, pesan) => {
		const meja = new Meja();
		const pemetaan = meja.taruh("kolom.yaml", isi);
		await expect(meja.impor("a.xlsx", await SEHAT, "--pemetaan", pemetaan)).rejects.toThrow(pesan);
	});
});

describe("what is strange and harmless is read", () => {
	it("formulas by their values, macros not at all, cells formatted to the end of the sheet", async () => {
		const meja = new Meja();
		const row = `<row r="2"><c r="A2" t="str"><f>"Bank "&amp;"Sampah"</f><v>Bank Sampah</v></c>${sel("B2", "Yayasan Hijau")}<c r="D2"><f>TODAY()</f><v>45363</v></c><c r="XFD2" s="0"/></row><row r="1048576"></row>`;
		const macro = { "xl/vbaProject.bin": OLE };
		const { code } = await meja.impor("daftar.xlsm", mentah(BARIS_JUDUL + row, macro));
		expect(code).toBe(0);
		expect(meja.kasus()[0]).toMatchObject({ judul: "Bank Sampah", register: [{ tanggal: "2024-03-12" }] });
	});

	it("text that would be a formula, code, YAML, a path or a terminal's command stays text", async () => {
		const meja = new Meja();
		const jahat = [
			'=HYPERLINK("http://jahat.example";"klik")',
			"@SUM(1+1)*cmd|' /C calc'!A0",
			"<script>alert(1)</script> ![a](javascript:alert(1))",
			"--- &a *a !tag {{x}} # bukan komentar: ya",
			"../../../etc/passwd",
			"\u001b[31mmerah\u0007 \u202etakbir",
			"null",
			"2024-01-01",
		];
		const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
		const rows = [JUDUL, ...jahat.map((text, at) => [text, `Mitra ${text}`, `${at}/2024`, ""])];
		const { code } = await meja.impor("daftar.csv", rows.map((row) => row.map(quoted).join(";")).join("\n"));
		expect(code).toBe(0);
		const bersih = jahat.map((text) =>
			text
				.replace(/[\p{Cc}\p{Cf}]/gu, " ")
				.replace(/\s+/g, " ")
				.trim(),
		);
		expect(
			meja
				.kasus()
				.map(({ judul }) => judul)
				.sort(),
		).toEqual(bersih.sort());
		expect(hasErrors(await meja.contoh.semua())).toBe(false);
		for (const { folder } of meja.kasus()) expect(folder).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
	});

	it("rows that lack what a case needs are listed with row and reason; the others come in", async () => {
		const meja = new Meja();
		const rows: Sel[][] = [
			[...JUDUL],
			["Bank Sampah", "Yayasan Hijau", "1/2024", "31/02/2024"],
			["", "Yayasan Biru", "2/2024", null],
			["Tanpa Mitra", "-", "3/2024", null],
			["Sendiri Saja", "Pemerintah Kabupaten Contoh", "4/2024", null],
		];
		const { code } = await meja.impor("daftar.xlsx", await xlsx(rows));
		expect(code).toBe(1);
		expect(meja.kasus().map(({ judul }) => judul)).toEqual(["Bank Sampah"]);
		const laporan = meja.laporan("daftar.xlsx");
		expect(laporan).toContain('baris 2, kolom D ("Tanggal"): "31/02/2024" tidak ada di kalender');
		expect(laporan).toContain("lembar Register, baris 4: pihak atau mitra kosong");
		expect(laporan).toContain("lembar Register, baris 5: hanya daerah sendiri yang disebut");
		expect(meja.kasus()[0]?.register[0]?.lain).toEqual([{ kolom: "Tanggal", isi: "31/02/2024" }]);
	});

	it("a row longer than any agreement is listed, not written", async () => {
		const meja = new Meja();
		const { code } = await meja.impor("daftar.csv", `Judul;Mitra\nAir;Kota A\n"Pasar${",(".repeat(60_000)}";Kota B\n`);
		expect(code).toBe(1);
		expect(meja.kasus()).toHaveLength(1);
		expect(meja.laporan("daftar.csv")).toContain("baris 3: isinya 120011 huruf; paling banyak 100000");
	});

	it("five thousand rows come in, in bounded memory", async () => {
		const meja = new Meja();
		const rows: Sel[][] = Array.from({ length: 5_000 }, (_, at) => [
			`Pelayanan Terpadu Wilayah ${at % 700}`,
			`Pemerintah Kota Mitra ${at}\nPT Sarana ${at % 90}`,
			`119/${at}/PKS/2024\n${at}/X/2024`,
			"12 Maret 2024",
		]);
		const path = meja.taruh("besar.xlsx", await xlsx([[...JUDUL], ...rows]));
		const args = ["impor", path, "--content", meja.contoh.dir, "--ya"];
		const measure = 'process.on("exit",()=>process.stderr.write("KB "+process.resourceUsage().maxRSS))';
		const first = await start(process.execPath, [
			"--import",
			"tsx",
			"--import",
			`data:text/javascript,${measure}`,
			"scripts/naskah.ts",
			...args,
		]);
		expect(first.stdout).toContain("5000 menjadi kerja sama baru");
		expect(Number(/KB (\d+)/.exec(first.stderr)?.[1]) / 1024).toBeLessThan(700);
		expect(meja.kasus()).toHaveLength(5_000);
	}, 180_000);
});
