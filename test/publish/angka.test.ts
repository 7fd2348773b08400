import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { ALAMAT_PORTAL } from "../../scripts/check/tempat.ts";
import { type HalamanAngka, halamanAngka } from "../../scripts/publish/halaman/angka/angka.ts";
import { type Grafik, grafik } from "../../scripts/publish/halaman/angka/grafik.ts";
import { halamanKalender, mingguOf } from "../../scripts/publish/halaman/kalender.ts";
import { registerOf } from "../../scripts/publish/halaman/register/register.ts";
import { isTerbuka } from "../../scripts/publish/halaman/tenggat.ts";
import type { Portal } from "../../scripts/publish/portal.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import type { Terbitan } from "../../scripts/publish/terbitan.ts";
import { portalContoh, terbitanContoh } from "../helpers/portal.ts";

let terbitan: Terbitan;
let portal: Portal;
let semua: HalamanAngka;

beforeAll(async () => {
	terbitan = await terbitanContoh();
	portal = toPortal(terbitan);
	semua = halamanAngka(portal)[0] as HalamanAngka;
});

const grafikAt = (id: string): Grafik => semua.grafik.find((satu) => satu.id === id) as Grafik;
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
const column = (id: string, index: number): number => sum(grafikAt(id).baris.map(({ nilai }) => nilai[index] ?? 0));

describe("the figures", () => {
	it("of duties are those of the schedule", () => {
		const dated = portal.tenggat.filter(({ mengikat, batas }) => mengikat && batas !== undefined);
		const met = dated.filter(({ keadaan, dipenuhi }) => keadaan === "terpenuhi" && dipenuhi);
		expect(column("ketepatan", 0)).toBe(
			met.filter((satu) => (satu.dipenuhi?.tanggal ?? "") <= (satu.batas ?? "")).length,
		);
		expect(column("ketepatan", 0) + column("ketepatan", 1)).toBe(met.length);
		expect(column("ketepatan", 2)).toBe(dated.filter(({ keadaan }) => keadaan === "terlambat").length);
	});

	it("of recommendations are those of the open matrices", () => {
		const all = portal.daerah
			.flatMap(({ kerja_sama }) => kerja_sama)
			.flatMap((kasus) => (kasus.akses === "terbuka" ? kasus.tindak_lanjut : []));
		expect(column("rekomendasi", 0) + column("rekomendasi", 1)).toBe(all.length);
		expect(column("rekomendasi", 0)).toBe(all.filter(({ selesai }) => selesai).length);
	});

	it("lead to lists as long as they say", () => {
		const { daftar } = registerOf(portal);
		for (const id of ["tahun", "urusan", "bentuk", "tahap"]) {
			for (const { url, nilai } of grafikAt(id).baris) {
				if (url) expect(daftar.find((satu) => satu.url === url)?.jumlah).toBe(nilai[0]);
			}
		}
	});

	it("are there for each region, of what it takes part in", () => {
		const pages = halamanAngka(portal);
		expect(pages.map(({ url }) => url)).toEqual(["/angka/", ...portal.daerah.map(({ id }) => `/angka/${id}/`)]);
		for (const { grafik: charts } of pages) for (const { kalimat } of charts) expect(kalimat).toMatch(/\.$/);
	});

	it("of an empty portal say that there is nothing, and divide by nothing", () => {
		const empty: Portal = { ...portal, daerah: [], tenggat: [] };
		const [page] = halamanAngka(empty);
		expect(page?.grafik.map(({ kalimat }) => kalimat)).toContain("Belum ada kewajiban yang jatuh tempo.");
		expect(JSON.stringify(page)).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe("bars", () => {
	it("lie end to end on one scale, the longest a hundred wide", () => {
		const kepala = { id: "x", judul: "", kalimat: "", kolom: "" };
		const seri = [
			{ id: "baik", judul: "Ya" },
			{ id: "buruk", judul: "Tidak" },
		] as const;
		const drawn = grafik({ ...kepala, seri }, [
			{ judul: "a", nilai: [3, 1] },
			{ judul: "b", nilai: [0, 2] },
			{ judul: "c", nilai: [0, 0] },
		]);
		expect(drawn.baris.map(({ ruas }) => ruas)).toEqual([
			[
				{ seri: "baik", x: 0, lebar: 75 },
				{ seri: "buruk", x: 75, lebar: 25 },
			],
			[{ seri: "buruk", x: 0, lebar: 50 }],
			[],
		]);
	});
});

describe("the calendar", () => {
	it.each([
		["2026-02-01", 28, 5, 6],
		["2026-06-01", 30, 5, 0],
		["2027-02-01", 28, 4, 0],
	])("begins the month of %s under its own day", (first, days, weeks, before) => {
		const cells = Array.from({ length: days }, (_, index) => index + 1);
		const rows = mingguOf(cells, first);
		expect(rows).toHaveLength(weeks);
		expect(rows.every((row) => row.length === 7)).toBe(true);
		expect(rows.flat().indexOf(1)).toBe(before);
		expect(rows.flat().filter((cell) => cell !== null)).toEqual(cells);
	});

	it("holds every duty to come within its months on its own day", () => {
		const months = halamanKalender(portal);
		const days = months.flatMap(({ berisi }) => berisi);
		const last = `${months.at(-1)?.url.split("/")[2]}-31`;
		const first = `${portal.hari.slice(0, 7)}-01`;
		const due = portal.tenggat.filter(isTerbuka).filter(({ batas }) => batas && batas >= first && batas <= last);
		expect(sum(days.map(({ tenggat }) => tenggat.length))).toBe(due.length);
		for (const { tanggal, tenggat } of days) for (const { batas } of tenggat) expect(batas).toBe(tanggal);
	});
});

it("no region may take an address of the portal", async () => {
	const dist = await portalContoh();
	const folders = readdirSync(dist, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? [entry.name] : [],
	);
	const regions = portal.daerah.map(({ id }) => id);
	for (const folder of folders.filter((name) => !regions.includes(name))) expect(ALAMAT_PORTAL).toContain(folder);
});
