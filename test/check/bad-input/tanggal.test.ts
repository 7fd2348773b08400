import { describe, expect, test } from "vitest";
import { Contoh, DAERAH, KB, LAPORAN, PKS } from "../../helpers/contoh.ts";
import { expectNilai, expectSalah } from "./salah.ts";

describe("dates", () => {
	const ruleId = "tanggal-tidak-sah";
	const SARAN = /mis\. 2026-11-02/;

	test.each([
		["2025-02-30", SARAN],
		["2025-13-01", SARAN],
		["2023-02-29", SARAN],
		["30-02-2025", SARAN],
		["31/04/2025", SARAN],
		["03-02-2025", /: 2025-02-03\./],
		["3/2/2025", /: 2025-02-03\./],
		["3.2.2025", /: 2025-02-03\./],
		["3 Februari 2025", /: 2025-02-03\./],
		["2025-2-3", /: 2025-02-03\./],
		["3 Febuari 2025", SARAN],
		["3-2-25", SARAN],
		["besok", SARAN],
	])("%s is no date", async (written, suggestion) => {
		await expectNilai(KB, "tanggal: 2025-02-03", `tanggal: ${written}`, {
			ruleId,
			message: new RegExp(`^"${written.replaceAll(".", "\\.")}" bukan tanggal`),
			suggestion,
		});
	});

	test("every date is held to the calendar: in jangka_waktu, periode, berlaku, peraturan", async () => {
		await expectNilai(KB, "selesai: 2030-02-02", "selesai: 2030-02-30", { ruleId });
		await expectNilai(DAERAH, "sejak: 2023-09-14", "sejak: 2023-09-31", { ruleId });
		await expectNilai("peraturan/perwal-bekasi-75-2021.yaml", "ditetapkan: 2021-10-08", "ditetapkan: 2021-10-32", {
			ruleId,
		});
		const contoh = new Contoh().ganti(LAPORAN, "mulai: 2026-01-01", "mulai: 2026-00-01");
		await expectSalah(contoh, { ruleId, file: LAPORAN, ...contoh.letak(LAPORAN, "2026-00-01") });
	});

	test("the last of February in a leap year is a date", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "tanggal: 2026-07-06", "tanggal: 2024-02-29");
		expect(await contoh.temuan()).toEqual([]);
	});

	test("selesai before mulai, in a naskah and in a report", async () => {
		await expectNilai(KB, "selesai: 2030-02-02", "selesai: 2025-02-02", {
			ruleId: "tanggal-terbalik",
			message: /Berakhir 2 Februari 2025, padahal mulai 3 Februari 2025/,
		});
		const sameDay = new Contoh().ganti(KB, "selesai: 2030-02-02", "selesai: 2025-02-03");
		expect(await sameDay.temuan()).toEqual([]);
	});

	test("a term of a million years is too long, not a crash", async () => {
		const contoh = new Contoh().ganti(KB, "  mulai: 2025-02-03\n  selesai: 2030-02-02", "  lama: 9999999 tahun");
		await expectSalah(contoh, { ruleId: "kesepakatan-lima-tahun", file: KB, ...contoh.letak(KB, "9999999 tahun") });
	});

	test("signed without a date; signed on a day that has not come is a warning", async () => {
		const contoh = new Contoh().ganti(KB, "tanggal: 2025-02-03", "tanggal:");
		await expectSalah(contoh, { ruleId: "tanggal-kosong", file: KB, ...contoh.letak(KB, "tanggal:") });
		const temuan = await new Contoh().ganti(PKS, "tanggal: 2025-03-03", "tanggal: 2026-11-23").temuan();
		expect(temuan.map((one) => [one.ruleId, one.severity])).toEqual([["tanggal-mendatang", "warning"]]);
	});
});
