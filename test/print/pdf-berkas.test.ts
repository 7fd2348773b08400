import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PdfFile } from "../../scripts/print/pdf/file.ts";
import { finishPdf } from "../../scripts/print/pdf/finish.ts";
import {
	dict,
	name,
	PdfFault,
	type PdfObject,
	PdfRef,
	PdfString,
	text,
	textOf,
} from "../../scripts/print/pdf/objects.ts";
import { Parser } from "../../scripts/print/pdf/parse.ts";
import { serialize } from "../../scripts/print/pdf/serialize.ts";
import { xmpOf } from "../../scripts/print/pdf/xmp.ts";
import { readIdentitas } from "./read-identitas.ts";

const parse = (source: string): PdfObject | undefined => new Parser(Buffer.from(source, "latin1")).object();

const KETERANGAN = {
	judul: "Judul",
	bahasa: "id",
	tanggal: "2026-11-02",
	alat: "Naskah",
	mesin: "Skia/PDF",
	identitas: {
		kode: "7Q2M-XK4D-9RTN",
		sha256: "a1".repeat(32),
		jenis: "perjanjian-kerja-sama",
		status: "final",
		daerah: "tirtapura",
		alamat: "https://contoh.go.id/v/7Q2M-XK4D-9RTN/?a=1&b=<2>",
		sumber: { nama: "pks.md", isi: "# Isi" },
	},
};
const { sumber: _, ...BIDANG } = KETERANGAN.identitas;

/** A PDF of the given objects, from id 1 on; the first is the catalog. */
function tulis(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
	const parts: Buffer[] = [];
	const offsets: number[] = [];
	let size = 0;
	const push = (...more: readonly Buffer[]) => {
		for (const part of more) size += part.length;
		parts.push(...more);
	};
	push(Buffer.from("%PDF-1.7\n"));
	for (const [index, object] of objects.entries()) {
		offsets.push(size);
		push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n"));
	}
	const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
	parts.push(
		Buffer.from(
			`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Root 1 0 R/Size ${objects.length + 1}${trailer}>>\nstartxref\n${size}\n%%EOF\n`,
		),
	);
	return Buffer.concat(parts);
}

const aliran = (entries: string, data: Buffer): Buffer =>
	Buffer.concat([Buffer.from(`<<${entries}/Length ${data.length}>>\nstream\n`), data, Buffer.from("\nendstream")]);
const xmp = aliran("/Type/Metadata/Subtype/XML", Buffer.from(xmpOf(KETERANGAN)));
const CATALOG = "<</Type/Catalog/Metadata 2 0 R/AF[3 0 R]>>";
const SPEC = "<</Type/Filespec/EF<</F 4 0 R>>>>";

const objek: fc.Arbitrary<PdfObject> = fc.letrec<{ objek: PdfObject }>((tie) => ({
	objek: fc.oneof(
		{ depthSize: "small" },
		fc.constant(null),
		fc.boolean(),
		fc.integer(),
		fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => Math.round(value * 1e4) / 1e4 + 0),
		fc.uint8Array({ minLength: 1, min: 1 }).map((bytes) => name(Buffer.from(bytes).toString("latin1"))),
		fc.uint8Array().map((bytes) => new PdfString(Buffer.from(bytes))),
		fc.nat().map((id) => new PdfRef(id)),
		fc.array(tie("objek"), { maxLength: 5 }),
		fc.dictionary(fc.stringMatching(/^[A-Za-z]{1,8}$/), tie("objek"), { maxKeys: 5 }).map((entries) => dict(entries)),
	),
})).objek;

describe("objects", () => {
	it("are read as they were written, whatever is in them", () => {
		fc.assert(
			fc.property(objek, (value) => {
				expect(parse(serialize(value))).toEqual(value);
			}),
			{ numRuns: 500 },
		);
	});

	it("are read as the standard has them", () => {
		expect(parse("<</A#20B(a\\(b\\051\\\\ \\n\\053\\\r\nc)/C[1 0 R -.5 +3 4.]/D<48 65 6>/E true/F null>>")).toEqual(
			new Map<string, PdfObject>([
				["A B", new PdfString(Buffer.from("a(b)\\ \n+c"))],
				["C", [new PdfRef(1), -0.5, 3, 4]],
				["D", new PdfString(Buffer.from("He`"))],
				["E", true],
				["F", null],
			]),
		);
		expect(parse("% komentar\n (bersarang (dua) lapis)")).toEqual(new PdfString(Buffer.from("bersarang (dua) lapis")));
	});

	it.each(["(", "<4", "[1 2", "<</A 1", "<</A 1>", "[1 0 Q]", "<<1 2>>", "]", "[".repeat(5000), "[R]"])(
		"that are broken are refused: %.20s",
		(source) => expect(() => parse(source)).toThrow(PdfFault),
	);

	it("texts keep every letter", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (value) => {
				expect(textOf(text(value))).toBe(value);
			}),
		);
	});
});

describe("who a PDF claims to be", () => {
	const whole = tulis([CATALOG, xmp, SPEC, aliran("/Type/EmbeddedFile", Buffer.from("# Isi"))]);

	it("is read from its metadata, with the attached source", () => {
		expect(readIdentitas(whole)).toEqual({ ...BIDANG, sumber: Buffer.from("# Isi") });
	});

	it("is read where another program wrote the fields as attributes, under another prefix", () => {
		const lain = `<x:xmpmeta><rdf:Description xmlns:ns1="urn:x-naskah:1#" ns1:kode="7Q2M-XK4D-9RTN"\n ns1:sha256='${"a1".repeat(32)}'/></x:xmpmeta>`;
		expect(readIdentitas(tulis([CATALOG, aliran("", Buffer.from(lain))]))).toEqual({
			kode: "7Q2M-XK4D-9RTN",
			sha256: "a1".repeat(32),
		});
	});

	it("is nothing where the words are not ours, are missing, or are no code", () => {
		const bad = [
			xmpOf(KETERANGAN).replace("urn:x-naskah:1#", "urn:lain#"),
			xmpOf({ ...KETERANGAN, identitas: undefined }),
			xmpOf(KETERANGAN).replace("7Q2M-XK4D-9RTN", "7Q2M-XK4D-9RTU"),
			xmpOf(KETERANGAN).replace("a1a1", "A1A1"),
		];
		for (const packet of bad) expect(readIdentitas(tulis([CATALOG, aliran("", Buffer.from(packet))]))).toBeUndefined();
		for (const bytes of ["", "%PDF-1.7", "hello", "%PDF-1.7\nstartxref\n5\n%%EOF"])
			expect(readIdentitas(Buffer.from(bytes))).toBeUndefined();
	});

	it("is still read from a file cut short, but no source then", () => {
		expect(readIdentitas(whole.subarray(0, whole.length - 30))).toEqual(BIDANG);
	});

	it("is what the newest part says where a file was changed by appending", () => {
		const at = whole.length;
		const baru = aliran("/Type/Metadata", Buffer.from(xmpOf(KETERANGAN).replace(">final<", ">batal<")));
		const tail = `xref\n2 1\n${String(at + 1).padStart(10, "0")} 00000 n \ntrailer\n<</Root 1 0 R/Size 5/Prev ${Number(/startxref\n(\d+)/.exec(whole.toString("latin1"))?.[1])}>>\n`;
		const object = Buffer.concat([Buffer.from("\n2 0 obj\n"), baru, Buffer.from("\nendobj\n")]);
		const appended = Buffer.concat([whole, object, Buffer.from(`${tail}startxref\n${at + object.length}\n%%EOF\n`)]);
		expect(readIdentitas(appended)).toEqual({ ...BIDANG, status: "batal", sumber: Buffer.from("# Isi") });
	});

	it("never throws and never takes long, whichever bytes are changed", () => {
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(40), (at, value, cut) => {
				const changed = Buffer.from(whole);
				changed[at] = value;
				readIdentitas(changed.subarray(0, changed.length - cut));
			}),
			{ numRuns: 400 },
		);
	});

	it("does not fall for what is made to exhaust it", { timeout: 20_000 }, () => {
		const bomb = deflateSync(Buffer.alloc(100 * 1024 * 1024), { level: 1 });
		const circle = "5 0 R";
		const many = Array.from({ length: 3000 }, (_, index) =>
			aliran("", Buffer.from("x"))
				.toString()
				.replace("/Length 1", `/Length ${index + 7} 0 R`),
		);
		const evil = [
			tulis([CATALOG, aliran("/Filter/FlateDecode", bomb), SPEC]),
			tulis([CATALOG, xmp, SPEC, aliran("/Filter/FlateDecode", bomb)]),
			tulis([CATALOG, xmp, "<</EF 5 0 R>>", "6 0 R", circle]),
			tulis([CATALOG, xmp, "<</EF<</F 6 0 R>>>>", "1", ...many]),
			tulis([CATALOG, xmp], "/Encrypt 3 0 R"),
			tulis([CATALOG, xmp], "/Prev 0"),
			tulis([CATALOG, `${"[".repeat(200_000)}`]),
			Buffer.from(`%PDF-1.7\nxref\n0 999999999\n${"0000000001 00000 n \n".repeat(100)}startxref\n9\n%%EOF`),
			tulis([CATALOG, aliran("", Buffer.from(`<x:xmpmeta xmlns:a="urn:x-naskah:1#"${" a:kode='".repeat(100_000)}`))]),
		];
		for (const bytes of evil) {
			const { sumber, ...rest } = readIdentitas(bytes) ?? {};
			expect(sumber).toBeUndefined();
			expect([{}, BIDANG]).toContainEqual(rest);
		}
	});
});

describe("a file of very many objects", () => {
	it("keeps its table small, so that the seal stays within reach of who checks it, and loses none", async () => {
		const count = 20_000;
		const many = Array.from({ length: count }, (_, index) => `[${index}]`);
		const dests = `<<${many.map((_, index) => `/a${index} ${index + 5} 0 R`).join(" ")}>>`;
		const raw = tulis([
			"<</Type/Catalog/Pages 2 0 R/Dests 4 0 R>>",
			"<</Type/Pages/Kids[3 0 R]/Count 1>>",
			`<</Type/Page/Parent 2 0 R/Contents ${count + 5} 0 R>>`,
			dests,
			...many,
			aliran("", Buffer.from("0 0 5 5 re f")),
		]);
		const { pdf } = await finishPdf(raw, null);
		const [, table] = /startxref\n(\d+)\n%%EOF\n$/.exec(pdf.toString("latin1", pdf.length - 100)) ?? [];
		expect(pdf.length - Number(table)).toBeLessThan(8 * 1024);
		const file = new PdfFile(pdf);
		const found = file.dictAt(file.dictAt(file.trailer, "Root"), "Dests");
		expect([...found.values()].map((ref) => (file.resolve(ref) as number[])[0])).toEqual(many.map((_, index) => index));
	});
});

describe("what is not built as Chromium builds it", () => {
	const page = (content: string) =>
		tulis([
			"<</Type/Catalog/Pages 2 0 R>>",
			"<</Type/Pages/Kids[3 0 R]/Count 1>>",
			"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>",
			aliran("", Buffer.from(content)),
		]);

	it("is finished where it is but a bare page", async () => {
		const { pdf, pages } = await finishPdf(
			page("0 0 5 5 re f BT (a) Tj /Span <</ActualText (b)>> BDC (c) Tj EMC ET"),
			null,
		);
		expect(pages).toBe(1);
		const file = new PdfFile(pdf);
		expect(file.dictAt(file.trailer, "Root").has("Metadata")).toBe(true);
	});

	it.each([
		["marked content without end", "/P <</MCID 0>> BDC BT (a) Tj ET"],
		["marked content inside another", "/P <</MCID 0>> BDC /P <</MCID 1>> BDC EMC EMC"],
		["marked content inside text", "BT /P <</MCID 0>> BDC (a) Tj EMC ET"],
		["an end without a beginning", "EMC"],
		["tagged content inside an aside", "/Span BMC /P <</MCID 0>> BDC EMC EMC"],
		["an aside without end", "/Span BMC BT (a) Tj ET"],
		["a picture inside the stream", "BI /W 1 ID x EI"],
		["a string without end", "BT (a Tj ET"],
	])("is refused: %s", async (_, content) => {
		await expect(finishPdf(page(content), null)).rejects.toThrow(PdfFault);
	});

	it("is refused where pages lead in a circle or to nothing", async () => {
		const catalog = "<</Type/Catalog/Pages 2 0 R>>";
		await expect(finishPdf(tulis([catalog, "<</Type/Pages/Kids[2 0 R]>>"]), null)).rejects.toThrow(PdfFault);
		await expect(finishPdf(tulis([catalog, "<</Type/Pages/Kids[9 0 R]>>"]), null)).rejects.toThrow(PdfFault);
		await expect(finishPdf(tulis([catalog, "<</Type/Page/Contents 1 0 R>>"]), null)).rejects.toThrow(PdfFault);
	});
});
