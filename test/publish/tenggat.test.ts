import { describe, expect, it } from "vitest";
import { jadwalTerbit } from "../../scripts/cli/jadwal-terbit.ts";
import { createKalender } from "../../scripts/load/kalender.ts";
import type { Tenggat } from "../../scripts/model/kewajiban.ts";
import { susunJadwal } from "../../scripts/schedule/jadwal.ts";
import { KEWAJIBAN } from "../../scripts/schedule/registry.ts";
import { Contoh, KERJA_SAMA, LAPORAN, MATRIK, PKS, TODAY } from "../helpers/contoh.ts";

const PUBLIK = "publikasi: publik";
const DALAM = "publikasi: terbatas";

async function both(contoh: Contoh): Promise<{ semua: readonly Tenggat[]; terbit: readonly Tenggat[] }> {
	const { arsip } = await contoh.periksa();
	return {
		semua: susunJadwal(arsip, KEWAJIBAN, createKalender(arsip.libur), TODAY),
		terbit: jadwalTerbit(arsip, TODAY),
	};
}

const names = (all: readonly Tenggat[]): string[] =>
	all.map(({ kewajiban, kunci }) => `${kewajiban.id} ${kunci}`).sort();

describe("the schedule that is published", () => {
	it("is the whole one where the papers that decide are open", async () => {
		const { semua, terbit } = await both(new Contoh());
		expect(terbit.length).toBeGreaterThan(3);
		expect(names(terbit).filter((satu) => !names(semua).includes(satu))).toEqual([]);
	});

	it("has nothing of a case that is not open", async () => {
		const { semua, terbit } = await both(new Contoh().ganti(KERJA_SAMA, PUBLIK, DALAM));
		expect(semua.some(({ kasus }) => kasus)).toBe(true);
		expect(terbit.filter(({ kasus }) => kasus)).toEqual([]);
	});

	it("does not call late what a closed paper has fulfilled, nor name that paper", async () => {
		const { terbit: awal } = await both(new Contoh());
		const proved = awal.filter(({ dipenuhi }) => dipenuhi?.dokumen?.jenis === "matrik-evaluasi");
		expect(proved.length).toBeGreaterThan(0);
		const { semua, terbit } = await both(new Contoh().ganti(MATRIK, PUBLIK, DALAM));
		for (const satu of names(proved)) {
			expect(names(semua)).toContain(satu);
			expect(names(terbit)).not.toContain(satu);
		}
		expect(terbit.some(({ dipenuhi }) => dipenuhi?.dokumen?.jenis === "matrik-evaluasi")).toBe(false);
	});

	it("tells no day that follows from a closed naskah", async () => {
		const { terbit } = await both(new Contoh().ganti(PKS, PUBLIK, DALAM));
		const { arsip } = await new Contoh().periksa();
		const pks = arsip.daerah[0]?.kerja_sama[0]?.dokumen.find(({ slug }) => slug === "pks");
		expect(pks?.data.tanggal).toBeDefined();
		expect(terbit.filter(({ kasus, sejak }) => kasus && sejak === pks?.data.tanggal)).toEqual([]);
	});

	it("says the same whether a draft lies in the folder or not", async () => {
		const draft = new Contoh().ganti(LAPORAN, "status: final", "status: rancangan");
		const tanpa = new Contoh().hapus(LAPORAN);
		expect(names((await both(draft)).terbit)).toEqual(names((await both(tanpa)).terbit));
	});
});
