import { describe, expect, it } from "vitest";
import { Contoh, KERJA_SAMA } from "../helpers/contoh.ts";

const REGISTER = `register:
  - asal: daftar.xlsx, baris 4
    judul: Air Bersih
    pihak: [Kota Teladan]
`;

/** The sound case as one that came from a register, still closed, with a blank. */
function menunggu(): Contoh {
	const contoh = new Contoh();
	const text = contoh.baca(KERJA_SAMA).replace(/^publikasi: .*\n/m, "");
	contoh.tulis(
		KERJA_SAMA,
		text.replace(/^perangkat_daerah: .*\n/m, `publikasi: terbatas\nperangkat_daerah:\n${REGISTER}`),
	);
	return contoh;
}
const aboutKasus = async (contoh: Contoh) => (await contoh.temuan()).filter(({ file }) => file === KERJA_SAMA);

describe("a case that came from a register and is not open yet", () => {
	it("has its blanks told once, as work that waits, at the first of them; it is not in the archive", async () => {
		const contoh = menunggu();
		const { arsip } = await contoh.periksa();
		expect(arsip.daerah[0]?.kerja_sama).toEqual([]);
		expect(await aboutKasus(contoh)).toMatchObject([
			{
				ruleId: "isian-menunggu",
				severity: "warning",
				message: expect.stringMatching(/belum lengkap: perangkat_daerah\.$/),
			},
		]);
	});

	it("names what is missing in a party, and a field that is not there at all", async () => {
		const contoh = menunggu().ganti(KERJA_SAMA, "perangkat_daerah:\n", "");
		contoh.tulis(KERJA_SAMA, contoh.baca(KERJA_SAMA).replace(/^( {2,4}(?:- )?jenis:) \S+/m, "$1"));
		const [told] = await aboutKasus(contoh);
		expect(told?.message).toMatch(
			/belum lengkap: (?:perangkat_daerah, jenis pihak ke-2|jenis pihak ke-2, perangkat_daerah)\.$/,
		);
	});

	it("is in the archive, still closed, as soon as nothing is blank", async () => {
		const contoh = menunggu().ganti(KERJA_SAMA, "perangkat_daerah:\n", "perangkat_daerah: Dinas Pekerjaan Umum\n");
		const { arsip } = await contoh.periksa();
		expect(arsip.daerah[0]?.kerja_sama).toHaveLength(1);
		expect(await aboutKasus(contoh)).toEqual([]);
	});

	it("has its mistakes told as mistakes", async () => {
		const contoh = menunggu();
		contoh.tulis(KERJA_SAMA, contoh.baca(KERJA_SAMA).replace(/^bentuk: .*$/m, "bentuk: ksddd"));
		const found = (await aboutKasus(contoh)).map(({ ruleId, severity }) => `${ruleId} ${severity}`);
		expect(found.sort()).toEqual(["isian-menunggu warning", "nilai-tidak-dikenal error"]);
	});

	it.each([
		["that is opened before it is complete", "publikasi: terbatas", "publikasi: publik"],
		["that came from no register", REGISTER, ""],
	])("one %s has errors for its blanks", async (_, from, to) => {
		const contoh = menunggu().ganti(KERJA_SAMA, from, to);
		expect(await aboutKasus(contoh)).toMatchObject([{ ruleId: "bentuk-nilai", severity: "error" }]);
	});
});
