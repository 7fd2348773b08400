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

	it("marks the first signature of each party that bears the meterai", () => {
		const marks = (bears: (urutan: number) => boolean) =>
			layOutTandaTangan([pihak("A"), pihak("B", 3)], bears).baris.flatMap(({ kolom }) =>
				kolom.map((satu) => satu.meterai),
			);
		expect(marks(() => true)).toEqual([true, true, false, false]);
		expect(marks((urutan) => urutan === 2)).toEqual([false, true, false, false]);
	});

	it("writes an office in capitals, but for the short forms of an acting official", () => {
		const jabatan = (teks: string) => {
			const [satu] = pihak("A").wakil;
			const wakil = [{ ...(satu as NonNullable<typeof satu>), jabatan: teks }];
			return layOutTandaTangan([{ sebutan: "A", wakil }]).baris[0]?.kolom[0]?.jabatan;
		};
		expect(jabatan("Pj. Bupati Contoh")).toBe("Pj. BUPATI CONTOH");
		expect(jabatan("Plt. Kepala Dinas")).toBe("Plt. KEPALA DINAS");
		expect(jabatan("plh. Sekretaris")).toBe("Plh. SEKRETARIS");
		expect(jabatan("Kepala UPT. Pjb")).toBe("KEPALA UPT. PJB");
	});

	it("stays whole up to four signatures", () => {
		expect(layOutTandaTangan(letters(4)).utuh).toBe(true);
		expect(layOutTandaTangan(letters(5)).utuh).toBe(false);
		expect(layOutTandaTangan([pihak("A"), pihak("B", 4)]).utuh).toBe(false);
	});
});
