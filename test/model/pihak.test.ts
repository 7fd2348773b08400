import { describe, expect, test } from "vitest";
import { jumlahBadan, resolvePath, sebutanPihak } from "../../scripts/model/pihak.ts";

describe("a path written in a paper", () => {
	test.each([
		["pks.md", "a/kerja-sama/b/pks.md"],
		["./lampiran/../pks.md", "a/kerja-sama/b/pks.md"],
		["../../daerah.yaml", "a/daerah.yaml"],
		["../../../libur/2026.yaml", "libur/2026.yaml"],
	])("%s leads to %s", (path, found) => {
		expect(resolvePath("a/kerja-sama/b/adendum.md", path)).toBe(found);
	});

	test.each(["../../../../pks.md", "../../../../content/a/daerah.yaml", "../../../x/../../y/pks.md"])(
		"%s leads out of the content, so nowhere, not even back into it",
		(path) => {
			expect(resolvePath("a/kerja-sama/b/adendum.md", path)).toBeUndefined();
		},
	);
});

test("a party is called by its place unless the paper calls it otherwise", () => {
	expect([0, 1, 11].map((index) => sebutanPihak({}, index))).toEqual([
		"PIHAK KESATU",
		"PIHAK KEDUA",
		"PIHAK KEDUA BELAS",
	]);
	expect(sebutanPihak({ sebutan: "PIHAK PERTAMA" }, 0)).toBe("PIHAK PERTAMA");
});

test("each body that signs counts once, however many sign for it", () => {
	const orang = (mewakili?: string) => ({ jabatan: "Bupati", ...(mewakili && { mewakili }) });
	expect(jumlahBadan([orang("a"), orang("b")])).toBe(2);
	expect(jumlahBadan([{ penanda_tangan: [orang("a"), orang("b"), orang("a")] }, orang("c")])).toBe(3);
	expect(jumlahBadan([{ mewakili: "a", penanda_tangan: [orang(), orang()] }])).toBe(1);
});
