import { describe, expect, it } from "vitest";
import { linkIstilah } from "../../scripts/publish/istilah.ts";

const AIR = { istilah: "Air Minum", jangkar: "pasal-1-angka-1" };
const pasal = (nomor: number, isi: string) => `<section class="pasal" id="pasal-${nomor}"><p>${isi}</p></section>`;
const LINK = '<a class="istilah" href="#pasal-1-angka-1">Air Minum</a>';

describe("a defined term", () => {
	it("leads to its meaning where it first stands in each pasal", () => {
		const html = pasal(2, "Air Minum dan Air Minum.") + pasal(3, "Mutu Air Minum.");
		expect(linkIstilah(html, [AIR])).toBe(pasal(2, `${LINK} dan Air Minum.`) + pasal(3, `Mutu ${LINK}.`));
	});

	it("is found where its space is unbreakable or ends a line", () => {
		for (const teks of ["Air\u00a0Minum", "Air\nMinum"]) {
			expect(linkIstilah(pasal(2, teks), [AIR])).toContain(`href="#pasal-1-angka-1">${teks}</a>`);
		}
	});

	it.each([
		["in its own pasal", pasal(1, "Air Minum adalah air.")],
		["in a link", pasal(2, '<a href="#x">Air Minum</a>')],
		["in a heading", '<section class="pasal" id="pasal-2"><h3>Air Minum</h3></section>'],
		["in an attribute", pasal(2, '<span title="Air Minum">x</span>')],
		["within a longer word", pasal(2, "Perusahaan Air Minuman, xAir Minum")],
		["in small letters", pasal(2, "air minum")],
	])("is left alone %s", (_, html) => {
		expect(linkIstilah(html, [AIR])).toBe(html);
	});

	it("that is longer wins over one within it", () => {
		const html = linkIstilah(pasal(2, "Biaya Air Minum"), [
			AIR,
			{ istilah: "Biaya Air Minum", jangkar: "pasal-1-angka-2" },
		]);
		expect(html).toBe(pasal(2, '<a class="istilah" href="#pasal-1-angka-2">Biaya Air Minum</a>'));
	});

	it("defined twice leads to the first; signs in it are no pattern and no markup", () => {
		const html = pasal(2, "Dana (A&amp;B) cair.");
		const istilah = [
			{ istilah: "Dana (A&B)", jangkar: "pasal-1-angka-1" },
			{ istilah: "Dana (A&B)", jangkar: "pasal-1-angka-2" },
		];
		expect(linkIstilah(html, istilah)).toContain('<a class="istilah" href="#pasal-1-angka-1">Dana (A&amp;B)</a>');
	});

	it("none: the text is the very same", () => {
		expect(linkIstilah(pasal(2, "Air Minum"), [])).toBe(pasal(2, "Air Minum"));
	});
});
