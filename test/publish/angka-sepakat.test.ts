import { beforeAll, describe, expect, it } from "vitest";
import { alamatAngka, halamanAngka } from "../../scripts/publish/halaman/angka/angka.ts";
import { berandaOf } from "../../scripts/publish/halaman/beranda.ts";
import { halamanDaerah } from "../../scripts/publish/halaman/daerah.ts";
import type { Angka } from "../../scripts/publish/halaman/ikhtisar.ts";
import { registerOf } from "../../scripts/publish/halaman/register/register.ts";
import { halamanTenggat } from "../../scripts/publish/halaman/tenggat.ts";
import type { Portal } from "../../scripts/publish/portal.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import { terbitanContoh } from "../helpers/portal.ts";

/** The same thing counted on two pages must come to the same, or nobody believes either. */
let portal: Portal;
beforeAll(async () => {
	portal = toPortal(await terbitanContoh());
});

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
const wholeOf = ({ keterangan }: Angka): number => Number(/\d+/.exec(keterangan ?? "")?.[0]);

/** Met and due, followed up and recommended, as the charts of a page of figures add up. */
function drawnAt(url: string) {
	const page = halamanAngka(portal).find((satu) => satu.url === url);
	const columns = (id: string) => {
		const { seri, baris } = page?.grafik.find((satu) => satu.id === id) ?? { seri: [], baris: [] };
		return seri.map((_, index) => sum(baris.map(({ nilai }) => nilai[index] ?? 0)));
	};
	const [inTime = 0, late = 0, open = 0] = columns("ketepatan");
	const [done = 0, waiting = 0] = columns("rekomendasi");
	// What is nought of nought is not told.
	return [
		[inTime + late, inTime + late + open],
		[done, done + waiting],
	].filter(([, whole]) => whole);
}

const told = (angka: readonly Angka[]) =>
	angka.filter(({ url }) => url.startsWith("/angka/")).map((satu) => [satu.jumlah, wholeOf(satu)]);

describe("figures agree", () => {
	it("on the front page, on the page of each region and in the charts they lead to", () => {
		expect(told(berandaOf(portal).angka)).toEqual(drawnAt("/angka/"));
		for (const { angka, daerah } of halamanDaerah(portal).filter((satu) => satu.angka.length > 0)) {
			expect(told(angka)).toEqual(drawnAt(alamatAngka(daerah, portal)));
		}
	});

	it("with the number of cases a list holds, which tells those that were merged apart", () => {
		const [berlaku] = berandaOf(portal).angka as [Angka];
		const { daftar } = registerOf(portal);
		const at = (url: string) => daftar.find((satu) => satu.url === url);
		expect(at(berlaku.url)?.jumlah).toBe(berlaku.jumlah);
		const all = at("/kerja-sama/");
		expect(all?.digabung).toBeGreaterThan(0);
		expect((all?.jumlah ?? 0) - (all?.digabung ?? 0)).toBe(wholeOf(berlaku));
	});

	it("between the lines of the cases of a region and what it has overdue", () => {
		for (const { kasus, terlambat, jumlah_terlambat, angka } of halamanDaerah(portal)) {
			const ofCases = terlambat.filter(({ url }) => url).flatMap(({ tenggat }) => tenggat);
			expect(sum(kasus.map((satu) => satu.terlambat ?? 0))).toBe(ofCases.length);
			if (angka.length > 0) expect(angka.at(-1)?.jumlah).toBe(jumlah_terlambat);
		}
	});

	it("between the sections of the deadlines and their table by region", () => {
		const page = halamanTenggat(portal);
		const column = (key: "terlambat" | "segera" | "nanti" | "tanpa_batas") => sum(page.daerah.map((satu) => satu[key]));
		expect(column("terlambat")).toBe(page.jumlah_terlambat);
		expect(column("segera")).toBe(page.segera.length);
		expect(column("nanti")).toBe(sum(page.bulan.map(({ tenggat }) => tenggat.length)));
		expect(column("tanpa_batas")).toBe(page.tanpa_batas.length);
		expect(page.tanpa_batas.length).toBeGreaterThan(0);
	});

	it("and a chart whose rows do not add up to the cases says why", () => {
		const total = wholeOf((berandaOf(portal).angka as [Angka])[0]);
		for (const id of ["tahun", "urusan", "bentuk", "tahap"]) {
			const { kalimat = "", baris = [] } = halamanAngka(portal)[0]?.grafik.find((satu) => satu.id === id) ?? {};
			const missing = Number(/Tidak termasuk (\d+)/.exec(kalimat)?.[1] ?? 0);
			const rows = sum(baris.map(({ nilai }) => nilai[0] ?? 0));
			if (kalimat.includes("beberapa baris")) expect(rows).toBeGreaterThan(total - missing);
			else expect(rows).toBe(total - missing);
		}
	});
});

it("what was done is not told as dropped", () => {
	expect(portal.tenggat.some(({ keadaan, keterangan }) => keadaan === "tidak-berlaku" && keterangan)).toBe(true);
	for (const { keadaan, keterangan, dipenuhi } of portal.tenggat) {
		if (keadaan === "terpenuhi" && dipenuhi) expect(keterangan).toBeUndefined();
	}
});

describe("what is new", () => {
	it("names each case once, with whom it was agreed", () => {
		const { terbaru } = berandaOf(portal);
		const cases = terbaru.map(({ kasus }) => kasus.url);
		expect(new Set(cases).size).toBe(cases.length);
		const days = terbaru.map(({ tanggal }) => tanggal);
		expect(days).toEqual([...days].sort().reverse());
		for (const { mitra, daerah } of terbaru) {
			expect(mitra.length).toBeGreaterThan(0);
			expect(mitra).not.toContain(daerah.judul);
		}
	});
});

it("the cases of a region stand by title", () => {
	for (const { kasus } of halamanDaerah(portal)) {
		const titles = kasus.map(({ judul }) => judul);
		expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, "id")));
	}
});
