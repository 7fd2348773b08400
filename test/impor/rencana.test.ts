import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entri } from "../../scripts/impor/entri.ts";
import { ciriOf, type Dikenal } from "../../scripts/impor/kenali.ts";
import { type Rencana, rencanakan } from "../../scripts/impor/rencana.ts";
import { tulisKasus } from "../../scripts/impor/tulis-kasus.ts";
import { splitDokumen } from "../../scripts/load/dokumen.ts";

const SENDIRI = "Kabupaten Contoh";
const REGIONS = [{ id: "contoh", nama: SENDIRI, perangkat_daerah: ["Dinas Kesehatan"] }];

/** Rows from few words, so that titles, partners and numbers meet often, and from strange text. */
const kata = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom("Air Minum", "Air minum.", "Bank Sampah", "Pasar Tani di", "Kerjasama Pasar"),
	},
	fc.string({ unit: "grapheme", minLength: 3, maxLength: 30 }).map((text) => `x${text.replace(/\s+/g, " ").trim()}xx`),
);
const pihak = fc.constantFrom("PT Hijau", "Yayasan Biru", "Pemerintah Kota Lain", "Pemkab Contoh", "Dinas Kesehatan");
const entri: fc.Arbitrary<Omit<Entri, "baris">> = fc.record({
	lembar: fc.constant(""),
	judul: kata,
	pihak: fc.uniqueArray(pihak, { minLength: 1, maxLength: 3 }),
	nomor: fc.uniqueArray(fc.constantFrom("1/2024", "2/2024", "3 / 2024", "A.1"), { maxLength: 2 }),
	teks: fc.constantFrom({}, { jenis_naskah: "PKS" }, { jenis_naskah: "Kesepakatan Bersama" }),
	tanggal: fc.constantFrom({}, { tanggal: "2024-03-12" }, { tanggal: "2025-01-02" }),
	lain: fc.constant([]),
	catatan: fc.constant([]),
});
const register = fc
	.array(entri, { maxLength: 25 })
	.map((rows) => rows.map((row, index): Entri => ({ ...row, baris: index + 2 })));

const rencana = (rows: readonly Entri[], dikenal: readonly Dikenal[], folder: ReadonlySet<string>): Rencana =>
	rencanakan(rows, { berkas: "daftar.csv", regions: REGIONS, dikenal, folder });

function sesudah({ nasib }: Rencana): { dikenal: Dikenal[]; folder: Set<string> } {
	const masuk = nasib.filter((satu) => satu.nasib === "masuk");
	const dikenal = masuk.map(({ folder, kasus }): Dikenal => {
		const [baris] = kasus.register;
		return { tempat: folder, baris, ciri: ciriOf(baris, SENDIRI) };
	});
	return { dikenal, folder: new Set(masuk.map(({ folder }) => folder)) };
}

describe("the plan of a register", () => {
	it("gives every row one fate, and every case a folder of its own", () => {
		fc.assert(
			fc.property(register, (rows) => {
				const { nasib, ditolak } = rencana(rows, [], new Set(["air-minum"]));
				const seen = [...nasib, ...ditolak].map(({ baris }) => baris).sort((a, b) => a - b);
				expect(seen).toEqual(rows.map(({ baris }) => baris));
				const folders = nasib.flatMap((satu) => (satu.nasib === "masuk" ? [satu.folder] : []));
				expect(new Set(["air-minum", ...folders]).size).toBe(folders.length + 1);
				for (const folder of folders) expect(folder).toMatch(/^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
			}),
		);
	});

	it("brings nothing when it is made again over what it brought, in whatever order the rows stand", () => {
		fc.assert(
			fc.property(register, fc.boolean(), (rows, turned) => {
				const first = rencana(rows, [], new Set());
				const { dikenal, folder } = sesudah(first);
				const again = rencana(turned ? [...rows].reverse() : rows, dikenal, folder);
				const fate = (plan: Rencana) => new Map(plan.nasib.map(({ baris, nasib }) => [baris, nasib]));
				const then = fate(again);
				for (const [baris, nasib] of fate(first)) {
					if (nasib === "masuk") expect(then.get(baris)).toBe("sudah-ada");
					else expect(["sudah-ada", "kembar"]).toContain(then.get(baris));
				}
			}),
		);
	});

	it("writes files that are read back as they were meant", () => {
		fc.assert(
			fc.property(register, (rows) => {
				for (const satu of rencana(rows, [], new Set()).nasib) {
					if (satu.nasib !== "masuk") continue;
					const read = splitDokumen(Buffer.from(tulisKasus(satu.kasus)), "a.md");
					expect(read).toMatchObject({ yaml: { data: satu.kasus }, body: "" });
				}
			}),
		);
	});
});
