import { describe, expect, it } from "vitest";
import type { Tenggat } from "../../scripts/model/kewajiban.ts";
import type { Contoh } from "../helpers/contoh.ts";
import { find, jadwalOf, KASUS, laporan, periode, tanpaLaporan } from "../helpers/jadwal.ts";
import { beritaAcara, PIHAK_KETIGA } from "../helpers/musyawarah.ts";

const FILE = `${KASUS}/kerja-sama.md`;
const BERITA = `${KASUS}/berita-acara.md`;

const bertiga = (keluar = ""): Contoh =>
	tanpaLaporan()
		.tulis(BERITA, beritaAcara())
		.ganti(FILE, "perangkat_daerah:", `${PIHAK_KETIGA}${keluar}perangkat_daerah:`);

const keluar = (tanggal: string): string => `    keluar: { tanggal: ${tanggal}, dasar: berita-acara.md }\n`;

const digabung = (tanggal: string): Contoh =>
	tanpaLaporan()
		.tulis(BERITA, beritaAcara())
		.ganti(
			FILE,
			"nilai:",
			`digabung_ke: { kerja_sama: contoh/lain, tanggal: ${tanggal}, dasar: berita-acara.md }\nnilai:`,
		);

const reportsOf = (jadwal: readonly Tenggat[], mitra: string): (string | undefined)[] =>
	find(jadwal, "laporan-mitra-enam-bulan")
		.filter(({ kunci }) => kunci.startsWith(`${mitra}-`))
		.map(({ batas }) => batas?.tanggal);

const TODAY = "2026-11-21";

describe("a partner that left (Perwal Bekasi 75/2021 Pasal 9 ayat (1))", () => {
	it("owes no report that falls due after its last day, while the others go on", async () => {
		const jadwal = await jadwalOf(bertiga(keluar("2026-06-30")), TODAY);
		expect(reportsOf(jadwal, "sebelah")).toEqual(["2025-09-03", "2026-03-03", "2026-09-03", "2027-03-03"]);
		expect(reportsOf(jadwal, "seberang")).toEqual(["2025-09-03", "2026-03-03"]);
	});

	it.each([
		["2026-09-02", 2],
		["2026-09-03", 3],
		["2026-09-04", 3],
	])("around the day on which one falls due: %s", async (tanggal, banyak) => {
		expect(reportsOf(await jadwalOf(bertiga(keluar(tanggal)), TODAY), "seberang")).toHaveLength(banyak);
	});

	it("is late still with what was due before", async () => {
		const late = find(await jadwalOf(bertiga(keluar("2026-06-30")), TODAY), "laporan-mitra-enam-bulan");
		const own = late.filter(({ kunci }) => kunci.startsWith("seberang-"));
		expect(own.map(({ keadaan }) => keadaan)).toEqual(["terlambat", "terlambat"]);
	});

	it("changes nothing for a partner that stays", async () => {
		const before = await jadwalOf(bertiga(), TODAY);
		const after = await jadwalOf(bertiga(keluar("2026-06-30")), TODAY);
		const rest = (jadwal: readonly Tenggat[]) => jadwal.filter(({ kunci }) => !kunci.startsWith("seberang-"));
		const told = (jadwal: readonly Tenggat[]) =>
			rest(jadwal).map(({ kewajiban, kunci, keadaan }) => [kewajiban.id, kunci, keadaan]);
		expect(told(after)).toEqual(told(before));
	});
});

describe("a case that was merged into another", () => {
	const ofCase = (jadwal: readonly Tenggat[]) => jadwal.filter(({ kasus }) => kasus?.slug === "air-bersih");

	it("has no deadline of its own after that day", async () => {
		const alone = ofCase(await jadwalOf(tanpaLaporan().tulis(BERITA, beritaAcara()), TODAY));
		expect(alone.some(({ batas }) => batas !== undefined && batas.tanggal > "2026-06-30")).toBe(true);
		const merged = ofCase(await jadwalOf(digabung("2026-06-30"), TODAY));
		const open = merged.filter(({ keadaan }) => keadaan !== "tidak-berlaku" && keadaan !== "terpenuhi");
		expect(open.filter(({ batas }) => batas === undefined || batas.tanggal > "2026-06-30")).toEqual([]);
		expect(merged.filter(({ sejak }) => sejak > "2026-06-30")).toEqual([]);
	});

	it("says of a term that was running then why it is over", async () => {
		const merged = ofCase(await jadwalOf(digabung("2026-06-29"), TODAY));
		const over = merged.filter(({ gugur, batas }) => gugur?.includes("digabung") && batas);
		expect(over.length).toBeGreaterThan(0);
		for (const { gugur, batas } of over) {
			expect(gugur).toContain("digabung ke kerja sama lain pada 29 Juni 2026");
			expect(batas?.tanggal).toSatisfy((day: string) => day > "2026-06-29");
		}
	});

	it("owes what it owed on the days before", async () => {
		const told = async (contoh: Contoh) =>
			ofCase(await jadwalOf(contoh, "2026-01-15"))
				.filter(({ batas }) => batas !== undefined && batas.tanggal <= "2026-06-30")
				.map(({ kewajiban, kunci, keadaan }) => [kewajiban.id, kunci, keadaan]);
		const tanpa = tanpaLaporan().tulis(BERITA, beritaAcara());
		expect(await told(digabung("2026-06-30"))).toEqual(await told(tanpa));
	});

	it("keeps what was done", async () => {
		const contoh = digabung("2026-06-30").tulis(
			`${KASUS}/laporan-mitra.md`,
			laporan("laporan-mitra", "2025-09-01", `mitra: sebelah\n${periode("2025-03-03", "2025-08-31")}`),
		);
		const done = find(await jadwalOf(contoh, TODAY), "laporan-mitra-enam-bulan");
		expect(done.map(({ keadaan }) => keadaan)).toEqual(["terpenuhi", "terlambat"]);
	});
});
