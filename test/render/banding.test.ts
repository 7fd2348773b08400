import { describe, expect, test } from "vitest";
import { compareNaskah } from "../../scripts/compare/banding.ts";
import { readPrintAssets } from "../../scripts/print/assets.ts";
import { renderPerbandingan } from "../../scripts/render/banding/bagian.ts";
import { renderBanding } from "../../scripts/render/banding/lembar.ts";
import { createTemplates } from "../../scripts/render/templates.ts";
import { sandingkan } from "../compare/sandingkan.ts";
import { ROOT } from "../helpers/contoh.ts";
import { readNaskah } from "../load/ringkas.ts";

const naskahOf = (body: string) => ({ isi: [], naskah: readNaskah(body) });
const html = (lama: string, baru: string, cetak = false): string =>
	String(renderPerbandingan(sandingkan(lama, baru), { cetak }));

const TETAP = "## Objek\nObjek perjanjian adalah jaringan pipa.\n";
const ayat = (count: number, ubah = "") =>
	`## Tugas\n${Array.from({ length: count }, (_, at) => `${at + 1}. Tugas ke-${at + 1} dijalankan${at + 1 === 10 ? ubah : ""}.`).join("\n")}\n`;

describe("marks are elements, and text is only text", () => {
	test("what came is <ins>, what went is <del>, a space between", () => {
		expect(html("## A\nAir mengalir deras setiap hari.", "## A\nAir mengalir tenang setiap hari.")).toContain(
			"Air mengalir <del>deras</del> <ins>tenang</ins> setiap hari.",
		);
	});

	test("hostile text is escaped wherever it stands", () => {
		const jahat = '<img src=x onerror="alert(1)">';
		const perbandingan = compareNaskah(
			{ ...naskahOf(`## ${jahat}\n${jahat}\n`), data: { judul: jahat } },
			{ ...naskahOf(`## ${jahat} b\n1. ${jahat}\n\n| ${jahat} |\n| --- |\n| ${jahat} |\n`), data: { [jahat]: jahat } },
		);
		const hasil = String(renderPerbandingan(perbandingan, { cetak: false }));
		expect(hasil).not.toMatch(/<img|<[^>]*onerror/);
		expect(hasil).toContain("&lt;img");
	});
});

describe("what did not change is folded", () => {
	test("a pasal to one line that opens on a screen; on paper it is named, and its text left out", () => {
		const [lama, baru] = [TETAP + ayat(2), TETAP + ayat(3)];
		expect(html(lama, baru)).toMatch(
			/<details class="utuh"><summary>.*Pasal 1.*Objek.*tidak berubah.*<\/summary>\n<p[^>]*>.*jaringan pipa/,
		);
		expect(html(lama, baru, true)).toMatch(/<p class="utuh">.*Pasal 1.*Objek.*tidak berubah/);
		expect(html(lama, baru, true)).not.toContain("jaringan pipa");
	});

	test("a long unchanged run of ayat, but for the one before and the one after a change", () => {
		const hasil = html(ayat(20), ayat(20, " ulang"));
		expect(hasil).toContain("<summary>(1) sampai dengan (8) tidak berubah</summary>");
		expect(hasil).toContain("<summary>(12) sampai dengan (20) tidak berubah</summary>");
		expect(hasil).toMatch(/<\/details>\n*<p class="baris butir d0 tetap"><span class="label">\(9\)/);
		expect(html(ayat(20), ayat(20, " ulang"), true)).not.toContain("Tugas ke-3 ");
	});

	test("but never the ayat below which a changed huruf stands", () => {
		const huruf = (count: number, ubah = "") =>
			`## Tugas\n1. Pihak Kesatu:\n${"   1. bekerja;\n".repeat(8)}2. Pihak Kedua:\n${Array.from(
				{ length: count },
				(_, at) => `   ${at + 1}. tugas ${at + 1}${at + 1 === count ? ubah : ""};\n`,
			).join("")}`;
		for (const cetak of [false, true]) {
			const hasil = html(huruf(12), huruf(12, " ulang"), cetak).replace(/<details.*?<\/details>/gs, "[lipatan]");
			expect(hasil).toContain("Pihak Kedua:");
			expect(hasil.indexOf("Pihak Kedua:")).toBeLessThan(hasil.indexOf("<ins>"));
			expect(hasil).not.toContain("tugas 3;");
		}
		expect(html(huruf(12), huruf(12, " ulang"))).toContain("<summary>(1) tidak berubah</summary>");
		expect(html(huruf(12), huruf(12, " ulang"))).toContain("<summary>1. sampai dengan 10. tidak berubah</summary>");
	});
});

describe("the file", () => {
	test("needs nothing from outside, runs no script, names both versions, and is the same every time", async () => {
		const { templates: sources } = await readPrintAssets(`${ROOT}templates`);
		const templates = createTemplates(sources);
		const kepala = {
			judul: "Air & <Pipa>",
			alamat: "contoh/pks.md",
			lama: { nama: "Revisi v1 (1a2b3c4)", keterangan: "1 November 2026" },
			baru: { nama: "Berkas kerja", keterangan: "" },
			ringkasan: "1 pasal berubah",
		};
		const make = () => renderBanding(sandingkan(ayat(1), ayat(2)), kepala, templates);
		const file = make();
		expect(file).toBe(make());
		expect(file).toContain("default-src 'none'");
		expect(file).not.toMatch(/<script|https?:|url\(/);
		expect(file).toContain('<html lang="id">');
		expect(file).toContain("<h1>Air &amp; &lt;Pipa&gt;</h1>");
		for (const words of ["Revisi v1 (1a2b3c4)", "1 November 2026", "Berkas kerja", "1 pasal berubah"])
			expect(file).toContain(words);
		expect(file.match(/<h1/g)).toHaveLength(1);
	});
});
