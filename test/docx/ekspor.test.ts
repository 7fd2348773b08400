import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, it, onTestFinished } from "vitest";
import { TODAY } from "../helpers/contoh.ts";
import { naskah } from "../helpers/naskah.ts";

const PKS = "kebakaran-lahan-perbatasan/pks";

function folder(): string {
	const dir = mkdtempSync(join(tmpdir(), "ekspor-"));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	return dir;
}

const ekspor = (cetak: string, ...names: readonly string[]) =>
	naskah("ekspor", "--content", "content", "--cetak", cetak, "--today", TODAY, ...names);

it("a naskah leaves as a Word file that Word itself numbers, with the code of its version, the same bytes each time", async () => {
	const [satu, dua] = [folder(), folder()];
	const first = await ekspor(satu, PKS);
	expect(first).toMatchObject({ code: 0, stderr: "" });
	await ekspor(dua, PKS);
	const name = `sukarimba/${PKS}.docx`;
	const bytes = readFileSync(join(satu, name));
	expect(bytes.equals(readFileSync(join(dua, name)))).toBe(true);
	expect(first.stdout).toBe(`${join(satu, name)}\n`);

	const parts = unzipSync(bytes);
	const part = (path: string): string => strFromU8(parts[path] as Uint8Array);
	const teks = part("word/document.xml");
	expect(part("word/numbering.xml")).toMatch(/w:lvlText w:val="Pasal %1"/);
	expect(part("word/numbering.xml")).toMatch(/w:lvlText w:val="\(%1\)"/);
	expect(teks).not.toMatch(/>Pasal 1<|>\(1\)</);
	expect(teks).toContain('w:pStyle w:val="Heading2"');
	const kode = /naskah-kode"[^>]*><vt:lpwstr>([0-9A-Z-]{14})</.exec(part("docProps/custom.xml"))?.[1];
	const kepala = Object.keys(parts).filter((path) => path.startsWith("word/header"));
	expect(kepala.map(part).join()).toContain(`Dibuat dari versi ${kode}.`);
	expect(part("docProps/custom.xml")).toContain("sukarimba/kerja-sama/kebakaran-lahan-perbatasan/pks.md");
	// Thirteen pasal, each a heading that counts with the others.
	expect(teks.match(/<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:pPr>).)*<w:numPr>/g)).toHaveLength(13);
	// Sukarimba's own paper: the signatures stand side by side in a table without rules.
	expect(teks).toMatch(/<w:tbl>(?:(?!<\/w:tbl>).)*Galih Rimbawan(?:(?!<\/w:tbl>).)*<\/w:tbl>/);
});

it("every kind of paper leaves as a Word file", async () => {
	const cetak = folder();
	expect(await ekspor(cetak, "tirtapura")).toMatchObject({ code: 0, stderr: "" });
	const files = readdirSync(cetak, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".docx"));
	expect(files.length).toBeGreaterThan(80);
	for (const file of files) {
		const teks = strFromU8(unzipSync(readFileSync(join(cetak, file)))["word/document.xml"] as Uint8Array);
		expect(teks, file).toMatch(/<w:t[ >]/);
		expect(teks, file).not.toMatch(/&amp;(?:amp|lt|nbsp);/);
	}
}, 60_000);

it("what is not there is named, and nothing is written", async () => {
	const cetak = folder();
	const { code, stderr } = await ekspor(cetak, "tidak-ada/pks");
	expect(code).toBe(2);
	expect(stderr).toContain('Tidak ada dokumen yang cocok dengan "tidak-ada/pks"');
	expect(readdirSync(cetak)).toEqual([]);
	expect((await ekspor(cetak)).stderr).toContain("Sebutkan dokumennya");
});
