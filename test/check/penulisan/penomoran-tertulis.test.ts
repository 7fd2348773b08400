import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

const pasal = (...nomor: string[]): string => nomor.map((satu) => `${satu}\nJUDUL\n\nIsi.\n`).join("\n");

describe("penomoran tertulis", () => {
	test.each([
		pasal("Pasal 1", "Pasal 2", "Pasal 3"),
		pasal("Pasal 1", "Pasal 2", "Pasal 2A", "Pasal 2B", "Pasal 3"),
		pasal("Pasal I", "Pasal II"),
		"Pasal I\n\nDiubah:\n\nPasal 8\n\nIsi.\n\nPasal II\n\nBerlaku.\n",
		`BAB I\nUMUM\n\n${pasal("Pasal 1")}\nBAB II\nISI\n\n${pasal("Pasal 2")}`,
		"1. satu\n1. dua\n1. tiga",
		"1. satu\n2. dua\n3. tiga",
		"(1) satu:\na. air;\nb. api:\n1) besar;\n2) kecil;\nc. tanah\n(2) dua:\na. batu",
		"(i) satu\n(ii) dua\n(iii) tiga\n(iv) empat",
		"1. satu\n2. dua\n\nDi antaranya sebuah paragraf.\n\n3. tiga\n4. empat",
		"- satu\n- dua",
		Array.from({ length: 30 }, (_, i) => `${String.fromCharCode(97 + (i % 26)).repeat(i < 26 ? 1 : 2)}. butir`).join(
			"\n",
		),
	])("runs on: %j", (teks) => {
		expectBersih(teks);
	});

	test.each([
		[pasal("Pasal 1", "«Pasal 3", "Pasal 4"), "sesudah Pasal 1 langsung Pasal 3"],
		[pasal("Pasal 1", "Pasal 2", "«Pasal 2"), "Pasal 2 ada dua kali"],
		[pasal("«Pasal 2", "Pasal 3"), "bernomor 2"],
		[pasal("Pasal I", "«Pasal III"), "sesudah Pasal I langsung Pasal III"],
		[`BAB I\nUMUM\n\n${pasal("Pasal 1")}\n«BAB III\nISI\n\n${pasal("Pasal 2")}`, "sesudah BAB I langsung BAB III"],
		["(1) satu\n(2) dua\n(3) tiga\n«(2) empat", 'sesudah "(3)" langsung "(2)"'],
		["a. satu\nb. dua\n«a. tiga", 'sesudah "b." langsung "a."'],
		["(1) satu:\n   a. air;\n   «c. api\n(2) dua", 'sesudah "a." langsung "c."'],
		["(1) satu\n«(1) dua", 'sesudah "(1)" langsung "(1)"'],
	])("breaks off: %j", (teks, message) => {
		const [satu] = expectTemuan("penomoran-tertulis", teks);
		expect(satu?.severity).toBe("error");
		expect(satu?.message).toContain(message);
	});

	test("what Markdown numbers, and a list that begins later, are warnings", () => {
		expect(expectTemuan("penomoran-tertulis", "1. satu\n2. dua\n«4. tiga\n«4. empat")[0]?.severity).toBe("warning");
		expect(expectTemuan("penomoran-tertulis", "«(3) satu\n(4) dua")[0]?.severity).toBe("warning");
		expectTemuan("penomoran-tertulis", "1. satu\n«3. dua", { jenis: "laporan" });
	});
});
