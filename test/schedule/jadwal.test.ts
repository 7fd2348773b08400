import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { load } from "../../scripts/load/load.ts";
import { findKetentuan } from "../../scripts/model/peraturan.ts";
import { KEWAJIBAN } from "../../scripts/schedule/registry.ts";
import { Contoh, DAERAH, ROOT, TODAY } from "../helpers/contoh.ts";
import { find, jadwalOf, KASUS, sebelumNaskah, surat } from "../helpers/jadwal.ts";

describe("every obligation is whole", () => {
	it("has a lasting id of its own, words, rows and a file in the folder of its regulation", () => {
		const ids = KEWAJIBAN.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id, judul, rows, cites } of KEWAJIBAN) {
			expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
			expect(judul.length).toBeGreaterThan(10);
			expect(rows.length).toBeGreaterThan(0);
			expect(existsSync(join(ROOT, "scripts/schedule", cites[0].split(":")[0] ?? ""))).toBe(true);
		}
	});

	it("cites provisions that are there", async () => {
		const { arsip } = check(await load(join(ROOT, "content")), TODAY);
		for (const { cites } of KEWAJIBAN) for (const cite of cites) expect(findKetentuan(arsip, cite), cite).toBeDefined();
	});

	it.each([
		"BS-16d",
		"BS-18d",
		"BS-19",
		"BS-11.4",
		"BS-21",
		"PB-6.3",
		"PB-6.5",
		"PB-9d",
		"BS-27d",
		"PD-monev",
		"BS-37",
		"BS-8.5",
	])("row %s is watched", (row) => {
		expect(KEWAJIBAN.some(({ rows }) => rows.includes(row))).toBe(true);
	});
});

describe("an offer that went out (Pasal 16)", () => {
	const ditawarkan = () =>
		sebelumNaskah().tulis(
			`${KASUS}/penawaran.md`,
			surat("penawaran", "keluar", "2026-08-03", { diterima: "2026-08-05" }),
		);

	it("is answered within thirty days of its receipt", async () => {
		const [tenggat] = find(await jadwalOf(ditawarkan(), "2026-08-20"), "tanggapan-atas-penawaran");
		expect(tenggat).toMatchObject({ batas: { tanggal: "2026-09-04" }, keadaan: "segera" });
	});

	it("asks for a second request, without term, once thirty days have passed in silence", async () => {
		const before = find(await jadwalOf(ditawarkan(), "2026-09-04"), "permintaan-tanggapan-kedua");
		expect(before.map(({ keadaan }) => keadaan)).toEqual(["belum-jatuh-tempo"]);
		const after = find(await jadwalOf(ditawarkan(), "2026-09-05"), "permintaan-tanggapan-kedua");
		expect(after).toMatchObject([{ keadaan: "segera", sejak: "2026-09-05" }]);
		expect(after[0]?.batas).toBeUndefined();
	});

	it("is over with an answer in time: no second request, and the answer is its proof", async () => {
		const contoh = ditawarkan().tulis(`${KASUS}/tanggapan.md`, surat("tanggapan", "masuk", "2026-08-28"));
		const jadwal = await jadwalOf(contoh, "2026-10-01");
		expect(find(jadwal, "tanggapan-atas-penawaran")).toMatchObject([
			{ keadaan: "terpenuhi", dipenuhi: { tanggal: "2026-08-28" } },
		]);
		expect(find(jadwal, "permintaan-tanggapan-kedua")).toEqual([]);
	});

	it("goes to the Gubernur fifteen days after a second request without answer", async () => {
		const contoh = ditawarkan().tulis(
			`${KASUS}/permintaan.md`,
			surat("permintaan-tanggapan-kedua", "keluar", "2026-09-07"),
		);
		const jadwal = await jadwalOf(contoh, "2026-09-23");
		expect(find(jadwal, "tanggapan-atas-permintaan-kedua")).toMatchObject([
			{ keadaan: "terlambat", hari_lewat: 1, batas: { tanggal: "2026-09-22" } },
		]);
		expect(find(jadwal, "laporan-tanpa-tanggapan-kepada-gubernur")).toMatchObject([
			{ keadaan: "segera", sejak: "2026-09-23" },
		]);
	});

	it("does not count a letter that is only a draft", async () => {
		const contoh = ditawarkan().tulis(
			`${KASUS}/tanggapan.md`,
			surat("tanggapan", "masuk", "2026-08-28").replace("status: final", "status: rancangan"),
		);
		expect(find(await jadwalOf(contoh, "2026-10-01"), "tanggapan-atas-penawaran")).toMatchObject([
			{ keadaan: "terlambat" },
		]);
	});
});

describe("an offer that came in (Pasal 17 and 18)", () => {
	it("is answered in thirty working days where it stands in no plan", async () => {
		const contoh = sebelumNaskah().tulis(`${KASUS}/penawaran.md`, surat("penawaran", "masuk", "2026-08-03"));
		const jadwal = await jadwalOf(contoh, "2026-08-04");
		expect(find(jadwal, "tanggapan-penawaran-terencana")).toEqual([]);
		const [tenggat] = find(jadwal, "tanggapan-penawaran-di-luar-rencana");
		// No file in content/libur for the sample: the day is announced, but not sure.
		expect(tenggat?.batas).toEqual({ tanggal: "2026-09-16", pasti: false });
	});

	it("is never called late by a day that is not sure", async () => {
		const contoh = sebelumNaskah().tulis(`${KASUS}/penawaran.md`, surat("penawaran", "masuk", "2026-08-03"));
		expect(find(await jadwalOf(contoh, "2026-10-30"), "tanggapan-penawaran-di-luar-rencana")).toMatchObject([
			{ keadaan: "segera", hari_lewat: 0 },
		]);
	});
});

describe("the consent of DPRD (Pasal 22, PP 50/2007)", () => {
	const LIBUR =
		"dasar: Keputusan bersama untuk uji coba\nhari:\n  - tanggal: 2026-08-17\n    nama: Proklamasi Kemerdekaan\n";
	const dimohon = () =>
		new Contoh()
			.tulis("libur/2026.yaml", LIBUR)
			.tulis(`${KASUS}/permohonan.md`, surat("permohonan-persetujuan-dprd", "keluar", "2026-08-03"));

	it("counts as given after forty-five working days of silence", async () => {
		const id = "persetujuan-dprd-empat-puluh-lima-hari";
		expect(find(await jadwalOf(dimohon(), "2026-10-06"), id)).toMatchObject([
			{ batas: { tanggal: "2026-10-06", pasti: true }, keadaan: "segera" },
		]);
		const [tenggat] = find(await jadwalOf(dimohon(), "2026-10-07"), id);
		expect(tenggat).toMatchObject({ keadaan: "terpenuhi", bila_lewat: "dianggap telah memperoleh persetujuan DPRD" });
		expect(tenggat?.dipenuhi).toBeUndefined();
	});

	it("asks the follow-up by the stricter of two regulations, and shows both", async () => {
		const contoh = dimohon().tulis(`${KASUS}/kajian.md`, surat("hasil-kajian-dprd", "masuk", "2026-08-18"));
		const both = (await jadwalOf(contoh, "2026-08-19")).filter(
			({ kewajiban }) => kewajiban.pokok === "dprd-tindak-lanjut",
		);
		expect(both.map(({ kewajiban, batas, mengikat }) => [kewajiban.cites[0], batas?.tanggal, mengikat])).toEqual([
			["pp-50-2007:batas-waktu-dprd", "2026-09-07", true],
			["perbup-barsel-23-2023:22-1", "2026-09-08", false],
		]);
	});
});

describe("what a region owes", () => {
	it("is owed by the law in force when its term began", async () => {
		const contoh = new Contoh().ganti(DAERAH, "sejak: 2023-09-14", "sejak: 2027-01-01");
		const jadwal = await jadwalOf(contoh, "2026-11-21");
		expect(jadwal.filter(({ kewajiban }) => kewajiban.cites[0].startsWith("perbup-barsel"))).toEqual([]);
	});

	it("includes a rapat pleno in every year", async () => {
		const jadwal = await jadwalOf(new Contoh(), "2026-11-21");
		expect(find(jadwal, "rapat-pleno-setiap-tahun").at(-1)).toMatchObject({
			kunci: "2026",
			batas: { tanggal: "2026-12-31" },
		});
	});
});
