import { describe, expect, test } from "vitest";
import { expectTemuanUtuh } from "../../helpers/bahasa.ts";
import { Contoh, DAERAH } from "../../helpers/contoh.ts";
import { jpeg, png } from "../../helpers/gambar.ts";

const MEGABYTE = 1024 * 1024;
const bytes = (teks: string): Uint8Array => new TextEncoder().encode(teks);
const changed = (isi: Uint8Array, at: number): Uint8Array => isi.with(at, (isi[at] ?? 0) ^ 1);

async function temuanOf(path: string, isi: Uint8Array) {
	const temuan = await new Contoh().tulis(path, isi).temuan();
	for (const one of temuan) expectTemuanUtuh(one);
	return temuan.map(({ ruleId, severity, file }) => [ruleId, severity, file]);
}

describe("a crest or emblem that cannot be printed", () => {
	test.each<[string, string, Uint8Array]>([
		["a PNG broken off in the middle", "rusak.png", png(40, 44).subarray(0, 60)],
		["a PNG without its end", "rusak.png", png(40, 44).subarray(0, -12)],
		["a PNG with one bit turned in its pixels", "rusak.png", changed(png(40, 44), 50)],
		["a PNG that claims 60,000 pixels a side", "besar.png", png(60_000, 1)],
		["a PNG of no height", "kosong.png", png(40, 0)],
		["a PNG of nothing but its signature", "kosong.png", png(1, 1).subarray(0, 8)],
		["a JPEG without its end", "rusak.jpg", jpeg(40, 44).subarray(0, -2)],
		["a JPEG without a frame", "rusak.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9])],
		["a JPEG of 20,000 pixels a side", "besar.jpg", jpeg(20_000, 20_000)],
		["a JPEG named .png", "salah.png", jpeg(40, 44)],
		["a PNG named .svg", "salah.svg", png(40, 44)],
		["an empty file", "kosong.png", new Uint8Array()],
		["an SVG broken off", "rusak.svg", bytes('<svg xmlns="http://www.w3.org/2000/svg"><g><path d="M0 0"/>')],
		["an SVG whose elements cross", "rusak.svg", bytes("<svg><g><path></g></path></svg>")],
		["an SVG with something after it", "rusak.svg", bytes("<svg></svg><svg></svg>")],
	])("%s", async (_, nama, isi) => {
		expect(await temuanOf(`contoh/${nama}`, isi)).toEqual([["gambar-rusak", "error", `contoh/${nama}`]]);
	});

	test("one of 20 MB is refused by its size, unread", async () => {
		const isi = new Uint8Array(20 * MEGABYTE);
		expect(await temuanOf("contoh/besar.png", isi)).toEqual([["berkas-terlalu-besar", "error", "contoh/besar.png"]]);
	});

	test("one that the region names is told at the file and at its name", async () => {
		const contoh = new Contoh().tulis("contoh/garuda.png", png(40, 44).subarray(0, 60));
		contoh.ganti(DAERAH, "lambang: lambang.svg", "lambang: lambang.svg\nlambang_negara: garuda.png");
		const temuan = await contoh.temuan();
		expect(temuan.map(({ ruleId, file, line, column }) => ({ ruleId, file, line, column }))).toEqual([
			{ ruleId: "berkas-tidak-ada", file: DAERAH, ...contoh.letak(DAERAH, "garuda.png") },
			{ ruleId: "gambar-rusak", file: "contoh/garuda.png", line: 1, column: 1 },
		]);
	});
});

describe("a crest that is sound", () => {
	test.each<[string, string, Uint8Array]>([
		["a PNG", "baik.png", png(40, 44)],
		["a JPEG", "baik.jpeg", jpeg(8_000, 1)],
		[
			"an SVG as drawing programs write it",
			"baik.svg",
			bytes(
				'<?xml version="1.0"?>\n<!-- <g> dibuat dengan alat gambar -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2">\n<style><![CDATA[ .a > b { fill: red } ]]></style><path d="M0 0" data-x="a>b"/><g><text>x</text></g></svg>\n',
			),
		],
	])("%s", async (_, nama, isi) => {
		expect(await temuanOf(`contoh/${nama}`, isi)).toEqual([]);
	});
});
