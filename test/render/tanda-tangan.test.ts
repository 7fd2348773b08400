import { describe, expect, it } from "vitest";
import type { PihakNaskah } from "../../scripts/render/para-pihak.ts";
import { layOutTandaTangan } from "../../scripts/render/tanda-tangan.ts";

function pihak(sebutan: string, penandaTangan = 1): PihakNaskah {
	const wakil = Array.from({ length: penandaTangan }, (_, index) => ({
		nama: `${sebutan}${index + 1}`,
		jabatan: `Jabatan ${sebutan}${index + 1}`,
		dasar: undefined,
		alamat: undefined,
		badan: undefined,
		provinsi: undefined,
		dikenal: undefined,
	}));
	return { sebutan, wakil };
}

const rows = (...paraPihak: PihakNaskah[]): string[] =>
	layOutTandaTangan(paraPihak).baris.map(({ kepala, kolom }) =>
		[kepala, ...kolom.map((satu) => satu.sebutan || (satu.nama ?? ""))].filter(Boolean).join(" "),
	);
const letters = (count: number): PihakNaskah[] =>
	[..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].slice(0, count).map((huruf) => pihak(huruf));

describe("the signature block", () => {
	it("has the first party on the right and the second on the left", () => {
		expect(rows(pihak("A"), pihak("B"))).toEqual(["B A"]);
	});

	it("centres a third party below, and pairs a fourth with it", () => {
		expect(rows(...letters(3))).toEqual(["B A", "C"]);
		expect(rows(...letters(4))).toEqual(["B A", "D C"]);
	});

	it("sets many in rows of three", () => {
		expect(rows(...letters(5))).toEqual(["C B A", "E D"]);
		expect(rows(...letters(26))).toHaveLength(9);
	});

	it("gives a party with several signatories a block of its own, named once", () => {
		expect(rows(pihak("A"), pihak("B", 7))).toEqual(["A", "B B1 B2 B3", "B4 B5 B6", "B7"]);
		expect(rows(pihak("A"), pihak("B"), pihak("C", 2))).toEqual(["B A", "C C1 C2"]);
	});

	it("stays whole up to four signatures", () => {
		expect(layOutTandaTangan(letters(4)).utuh).toBe(true);
		expect(layOutTandaTangan(letters(5)).utuh).toBe(false);
		expect(layOutTandaTangan([pihak("A"), pihak("B", 4)]).utuh).toBe(false);
	});
});
