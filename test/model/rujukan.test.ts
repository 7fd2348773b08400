import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kataRujukan, pecahRujukan, sebutTujuan, slugOf, tujuanOf } from "../../scripts/model/rujukan.ts";
import { renderNaskah } from "../../scripts/render/naskah.ts";
import { anchorsOf, readNaskah } from "../load/ringkas.ts";

const naskah = readNaskah(
	[
		"# Konsideran\na. bahwa air;\n",
		"# Memperhatikan\n1. UU satu.\n",
		"# Hak dan Kewajiban\n### Umum\n#### Air\n## Hak\n",
		"1. Satu:\n   a. dua:\n      1. tiga:\n         a) empat:\n            1) lima.\n",
		"# Lampiran: Biaya\n1. satu\n",
	].join("\n"),
);
const tujuan = tujuanOf(naskah);
const sebut = (fragment: string, label: string): string | undefined => {
	const found = tujuan.get(fragment);
	const kata = kataRujukan(label);
	return found && kata && sebutTujuan(found, kata, found);
};

describe("places of a naskah", () => {
	test.each([
		["hak", "Pasal", "Pasal 1"],
		["pasal-1", "Pasal", "Pasal 1"],
		["hak-ayat-1-huruf-a", "Pasal", "Pasal 1 ayat (1) huruf a"],
		["hak-ayat-1-huruf-a", "ayat", "ayat (1) huruf a"],
		["hak-ayat-1-huruf-a", "Huruf", "huruf a"],
		["hak-ayat-1-huruf-a-angka-1-subhuruf-a-subangka-1", "ayat", "ayat (1) huruf a angka 1 huruf a) angka 1)"],
		["hak-ayat-1-huruf-a-angka-1", "angka", "angka 1"],
		["bab-hak-dan-kewajiban", "BAB", "BAB I"],
		["bagian-umum", "Bagian", "Bagian Kesatu"],
		["paragraf-air", "Paragraf", "Paragraf 1"],
		["lampiran-biaya", "Lampiran", "Lampiran"],
		["lampiran-biaya-angka-1", "Lampiran", "Lampiran angka 1"],
		["konsideran-huruf-a", "huruf", "huruf a"],
		["memperhatikan-angka-1", "angka", "angka 1"],
	])("#%s as [%s] is %s", (fragment, label, expected) => {
		expect(sebut(fragment, label)).toBe(expected);
	});

	test.each([
		["hak-ayat-1", "huruf a"],
		["hak-ayat-1-huruf-a-angka-1", "huruf a"],
		["pasal-1", "ayat (1) huruf a"],
		["lampiran-biaya-angka-1", "Pasal 1 ayat (1) huruf a"],
		["konsideran-huruf-a", "Pasal 1 ayat (1) huruf a"],
	])("from %s, [huruf] says what is needed there: %s", (from, expected) => {
		const found = tujuan.get("hak-ayat-1-huruf-a");
		expect(found && sebutTujuan(found, "huruf", tujuan.get(from))).toBe(expected);
	});

	test("from another document everything is said", () => {
		const found = tujuan.get("hak-ayat-1-huruf-a");
		expect(found && sebutTujuan(found, "huruf")).toBe("Pasal 1 ayat (1) huruf a");
	});

	test.each([
		["hak", "ayat"],
		["hak-ayat-1", "huruf"],
		["bab-hak-dan-kewajiban", "Pasal"],
		["hak", "haknya"],
		["hak-ayat-2", "Pasal"],
		["konsideran", "Konsideran"],
	])("#%s is nothing that [%s] can say", (fragment, label) => {
		expect(sebut(fragment, label)).toBeUndefined();
	});

	test("are named by their headings, for suggestions", () => {
		expect(slugOf(naskah)).toEqual(["bab-hak-dan-kewajiban", "bagian-umum", "paragraf-air", "hak", "lampiran-biaya"]);
	});
});

describe("a link", () => {
	test.each([
		["#objek", { pecahan: "objek" }],
		["pks.md#objek-ayat-2", { berkas: "pks.md", pecahan: "objek-ayat-2" }],
		["../lain/kb.md#objek", { berkas: "../lain/kb.md", pecahan: "objek" }],
		["https://contoh.example/a.md#objek", undefined],
		["pks.md", undefined],
		["pks.pdf#objek", undefined],
		["#", undefined],
	])("%s", (href, expected) => {
		expect(pecahRujukan(href)).toEqual(expected);
	});
});

describe("anchors", () => {
	// Headings whose words look like the anchors that numbers make.
	const judul = fc.constantFrom(
		"Hak",
		"Hak ayat 2",
		"Hak huruf a",
		"Pasal 2",
		"Lampiran 1",
		"Isi",
		"…",
		"Hak 2",
		"Penutup judul",
	);
	const baris = fc.oneof(
		judul.map((satu) => `## ${satu}`),
		judul.map((satu) => `# ${satu}`),
		judul.map((satu) => `### ${satu}`),
		judul.map((satu) => `# Lampiran: ${satu}`),
		fc.constantFrom("1. satu", "2. dua", "   a. air", "# Konsideran", "# Penutup", "#### Hak", "a. tanah", "Sela."),
	);

	test("of numbers and of words are each given once on a page, and a reference finds every one", () => {
		fc.assert(
			fc.property(fc.array(baris, { maxLength: 25 }), (lines) => {
				const read = readNaskah(lines.join("\n"));
				const ids = [
					...Object.values(renderNaskah(read))
						.join("")
						.matchAll(/ id="([^"]*)"/g),
				].map((match) => match[1]);
				expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
				const known = tujuanOf(read);
				for (const anchor of anchorsOf(read)) expect(known.get(anchor)?.jangkar).toBe(anchor);
				for (const [fragment, { jangkar }] of known)
					expect([ids.includes(fragment), ids.includes(jangkar)]).toEqual([true, true]);
			}),
			{ numRuns: 300 },
		);
	});

	test("of words stay when pasal are put before or taken away", () => {
		const before = tujuanOf(readNaskah("## Objek\nAir.\n## Hak\n1. satu\n2. dua\n"));
		const after = tujuanOf(readNaskah("## Umum\nBaru.\n## Objek\nAir.\n## Tugas\nBaru.\n## Hak\n1. satu\n2. dua\n"));
		expect(before.get("hak-ayat-2")?.jangkar).toBe("pasal-2-ayat-2");
		expect(after.get("hak-ayat-2")?.jangkar).toBe("pasal-4-ayat-2");
	});
});
