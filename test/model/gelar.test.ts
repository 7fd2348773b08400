import { describe, expect, test } from "vitest";
import { uraiNama } from "../../scripts/model/gelar.ts";

describe("uraiNama", () => {
	test.each([
		["Dr. H. Raka Pratista, S.H., M.Si.", "H. Raka Pratista", ["Dr.", "S.H., M.Si."], ""],
		["Drs.H.RAKA PRATISTA, M.Si", "H.RAKA PRATISTA", ["Drs.", "M.Si"], ""],
		["SEKAR WULANDARI, SH., MM.", "SEKAR WULANDARI", ["SH., MM."], ""],
		["Prof. Dr. Ir. Sekar Wulandari", "Sekar Wulandari", ["Prof. Dr. Ir."], ""],
		["dr. Bima Sanjaya, Sp.PD", "Bima Sanjaya", ["dr.", "Sp.PD"], ""],
		["Raka Pratista S.H.", "Raka Pratista", ["S.H."], ""],
		["Sekar Wulandari, S.E., M.Sc., Ph.D.", "Sekar Wulandari", ["S.E., M.Sc., Ph.D."], ""],
		["Dra. Hj. Tiara Lestari, A.Md.Keb.", "Hj. Tiara Lestari", ["Dra.", "A.Md.Keb."], ""],
		["Pj. Dimas Anggara, S.STP., M.Si", "Dimas Anggara", ["S.STP., M.Si"], "Pj."],
		["Penjabat Dimas Anggara", "Dimas Anggara", [], "Penjabat"],
	])("parts %s", (tertulis, nama, gelar, penjabat) => {
		expect(uraiNama(tertulis)).toEqual({ nama, gelar, penjabat });
	});

	test.each([
		"Raka Pratista",
		"H. Raka Pratista",
		"M. Said",
		"Agus S. Nugroho",
		"Irwan",
		"Drajat",
		"Profita",
		"Dr.",
		"",
	])("leaves %j as it is", (nama) => {
		expect(uraiNama(nama)).toEqual({ nama, gelar: [], penjabat: "" });
	});

	test.each([
		["Raka  Pratista ,  S.H. ,", "Raka Pratista", ["S.H."]],
		["Raka Pratista S.H. M.Si", "Raka Pratista", ["S.H. M.Si"]],
		["Raka Pratista, Sukarimba, SE, MM", "Raka Pratista, Sukarimba", ["SE, MM"]],
	])("parts %j, however it is spaced and however many degrees there are", (tertulis, nama, gelar) => {
		expect(uraiNama(tertulis)).toEqual({ nama, gelar, penjabat: "" });
	});

	test.each([
		["points that no degree has", `Raka, A.Md${".A".repeat(60)}!`],
		["degrees that two patterns know", `Raka${", SH".repeat(60)}!`],
		["degrees without comma", `Raka${" S.PPaaa.".repeat(60)}!`],
		["white space", `Raka${" ".repeat(200_000)}Pratista`],
		["commas", `Raka${" ,".repeat(100_000)}!`],
	])("reads a hostile name of %s at once", (_, tertulis) => {
		const start = performance.now();
		expect(uraiNama(tertulis).penjabat).toBe("");
		expect(performance.now() - start).toBeLessThan(2_000);
	});
});
