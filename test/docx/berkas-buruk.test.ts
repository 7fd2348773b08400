import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, onTestFinished } from "vitest";
import { bacaMasuk } from "../../scripts/cli/impor/naskah/masuk.ts";
import { bacaDocx } from "../../scripts/docx/baca/baca.ts";
import { susunNaskah } from "../../scripts/impor/naskah/susun.ts";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { TODAY } from "../helpers/contoh.ts";
import { p, tbl, word } from "./word.ts";

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const MB = 1024 * 1024;

function fault(bytes: Uint8Array): string {
	try {
		bacaDocx(bytes);
	} catch (error) {
		expect(error).toBeInstanceOf(EnvironmentFault);
		return (error as Error).message;
	}
	return "";
}

/** Elements nested so deep that a reader without bounds would run out of stack. */
const dalam = (depth: number): string =>
	`${"<w:sdt><w:sdtContent>".repeat(depth)}${"</w:sdtContent></w:sdt>".repeat(depth)}`;

const SEHAT = word(p("Pasal 1"));

describe("a file that is no naskah in Word is refused with what to do", () => {
	it.each<[string, () => Uint8Array, RegExp]>([
		["empty", () => new Uint8Array(), /^Berkas ini kosong\.$/],
		[
			"locked",
			() => Buffer.concat([OLE, Buffer.alloc(504), Buffer.from("EncryptedPackage", "utf16le")]),
			/terkunci kata sandi\. Buka di Word, hapus kata sandinya/,
		],
		["an old .doc", () => Buffer.concat([OLE, Buffer.alloc(504)]), /Word lama \(\.doc\).*simpan sebagai \.docx/],
		["RTF", () => strToU8("{\\rtf1\\ansi Pasal 1}"), /berkas RTF.*simpan sebagai \.docx/],
		["OpenDocument", () => zipSync({ "content.xml": strToU8("<a/>") }), /OpenDocument.*simpan sebagai \.docx/],
		[
			"a page of HTML with a Word name",
			() => strToU8("<html><body>Pasal 1</body></html>"),
			/rusak, atau bukan berkas Word/,
		],
		[
			"with macros",
			() => word(p("a"), { lain: { "word/vbaProject.bin": "x" } }),
			/berisi makro; makronya tidak dijalankan/,
		],
		["without its text", () => zipSync({ "[Content_Types].xml": strToU8("<Types/>") }), /tidak ada naskah di dalamnya/],
		["with no body", () => zipSync({ "word/document.xml": strToU8("<a/>") }), /naskahnya tidak dapat dibaca/],
		["cut off", () => SEHAT.subarray(0, SEHAT.length / 3), /rusak/],
		[
			"a zip that grows beyond bounds",
			() => zipSync({ "word/media/a.bin": new Uint8Array(65 * MB) }, { level: 1 }),
			/lebih dari 64 MB/,
		],
		["more text than any naskah", () => word(" ".repeat(17 * MB)), /lebih dari 16 MB tulisan/],
		["nested without end", () => word(dalam(5_000)), /bersarang terlalu dalam/],
		[
			"entities that multiply",
			() =>
				zipSync({
					"word/document.xml": strToU8(
						'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body>&b;</w:body></w:document>',
					),
				}),
			/ber-DTD/,
		],
	])("%s", (_, bytes, said) => {
		expect(fault(bytes())).toMatch(said);
	});

	it("too large a file is not even read, and another kind of file is left to its own reader", async () => {
		const dir = mkdtempSync(join(tmpdir(), "docx-"));
		onTestFinished(() => rmSync(dir, { recursive: true }));
		const besar = join(dir, "besar.docx");
		const handle = openSync(besar, "w");
		ftruncateSync(handle, 100 * MB);
		closeSync(handle);
		await expect(bacaMasuk(besar)).rejects.toThrow(/100 MB; naskah paling besar 50 MB\. Hapus gambarnya/);
		writeFileSync(join(dir, "daftar.csv"), "Judul;Mitra\n");
		expect(await bacaMasuk(join(dir, "daftar.csv"))).toBeUndefined();
		writeFileSync(join(dir, "tanpa-nama"), SEHAT);
		expect((await bacaMasuk(join(dir, "tanpa-nama")))?.isi).toEqual([{ teks: "Pasal 1" }]);
	});
});

describe("what the file says is text and nothing else", () => {
	it("what it points to outside is not fetched, and entities stay what they say", () => {
		const rels =
			'<Relationships><Relationship Id="r" Type="http://x/attachedTemplate" Target="http://127.0.0.1:1/a.dotm" TargetMode="External"/></Relationships>';
		const bytes = word(p("<w:r><w:t>A &amp; B &#65; &lt;script&gt; &tidakada;</w:t></w:r>"), {
			lain: { "word/_rels/document.xml.rels": rels },
		});
		expect(bacaDocx(bytes).isi[0]?.teks).toBe("A & B A <script> &tidakada;");
	});

	it("signs of Markdown and HTML come out as the signs they are", () => {
		const { body } = susunNaskah(
			["Pasal 1", "# bukan judul", "a*b*c <b>x</b> [isi](http://x) _y_ \\ |", "> bukan kutipan"].map((teks) => ({
				teks,
			})),
			TODAY,
		);
		expect(body).toBe(
			"## Pasal 1\n\n\\# bukan judul\n\na\\*b\\*c \\<b>x\\</b> [isi\\](http://x) \\_y\\_ \\\\ |\n\n\\> bukan kutipan\n",
		);
	});

	it("no damage to a sound file does more than be told", () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(SEHAT.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
				const spoiled = Uint8Array.from(SEHAT);
				for (const [at, byte] of changes) spoiled[at] = byte;
				fault(spoiled);
			}),
			{ numRuns: 150 },
		);
	});

	it("no text makes the reading slow", () => {
		const panjang = "KETENTUAN ".repeat(30_000);
		const berulang = ["tanggal ", "untuk dan atas nama ", "selama tiga ", "A".repeat(60_000), "Demikian dibuat "];
		for (const kata of [panjang, ...berulang.map((satu) => satu.repeat(1 + 60_000 / satu.length))]) {
			const body = [
				p(kata),
				p(`Pada hari ini ${kata}`),
				tbl([p("I."), p(kata), p(kata)]),
				p("Pasal 1"),
				p(kata),
				p(`Demikian ${kata}`),
			];
			expect(susunNaskah(bacaDocx(word(body.join(""))).isi, TODAY).body.length).toBeGreaterThan(0);
		}
	}, 20_000);
});
