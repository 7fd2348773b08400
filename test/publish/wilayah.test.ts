import { describe, expect, it } from "vitest";
import { halamanDaerah } from "../../scripts/publish/halaman/daerah.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import { Contoh, DAERAH, KERJA_SAMA, MATRIK } from "../helpers/contoh.ts";
import { surat } from "../helpers/jadwal.ts";
import { terbitanOf } from "../helpers/portal.ts";

const PROVINSI = `nama: Provinsi Uji
tingkat: provinsi
ibu_kota: Uji
kepala_daerah: { nama: Ayu Lestari, jabatan: Gubernur Uji }
peraturan:
  - id: permendagri-23-2009
`;

const provinceWith = (): Contoh =>
	new Contoh()
		.denganPeraturan()
		.tulis("uji/daerah.yaml", PROVINSI)
		.ganti(DAERAH, "provinsi: Provinsi Uji", "provinsi: uji");

async function pageOf(contoh: Contoh) {
	const portal = toPortal(await terbitanOf(contoh.dir));
	return { portal, page: halamanDaerah(portal).find(({ url }) => url === "/uji/") };
}

describe("the page of a province", () => {
	it("lists its regions with their cases, by stage, and what is late", async () => {
		const { page, portal } = await pageOf(provinceWith());
		expect(portal.daerah.find(({ id }) => id === "contoh")).toMatchObject({
			provinsi: "Provinsi Uji",
			url_provinsi: "/uji/",
		});
		const [contoh] = page?.wilayah?.daerah ?? [];
		expect(contoh).toMatchObject({ judul: "Kabupaten Contoh", tahap: [{ judul: "Pelaksanaan", jumlah: 1 }] });
		expect(contoh?.kasus).toHaveLength(1);
		expect(contoh?.terlambat.length).toBeGreaterThan(0);
		for (const { batas, hari_lewat, dasar } of contoh?.terlambat ?? []) {
			expect(batas !== undefined && batas < portal.hari && hari_lewat > 0).toBe(true);
			expect(dasar[0]?.url).toMatch(/^\/peraturan\/[a-z0-9-]+\/#/);
		}
	});

	it("puts each case between regions into one of the four stages of guidance", async () => {
		/** The sound case with these letters in place of all that was signed. */
		const ditawarkan = (...bentuk: readonly string[]): Contoh => {
			const contoh = provinceWith();
			for (const path of contoh.berkas().filter((satu) => satu !== KERJA_SAMA)) contoh.hapus(path);
			for (const satu of bentuk)
				contoh.tulis(KERJA_SAMA.replace("kerja-sama.md", `${satu}.md`), surat(satu, "keluar", "2025-01-06"));
			return contoh;
		};
		const tahapan = async (contoh: Contoh) => {
			const { page, portal } = await pageOf(contoh);
			const [kasus] = portal.daerah.flatMap(({ kerja_sama }) => kerja_sama);
			const pembinaan = kasus?.akses === "terbuka" ? kasus.pembinaan : undefined;
			const last = pembinaan?.tahapan.findLast(({ tercapai }) => tercapai);
			const { tahapan = [], tanpa_tahap = [] } = page?.wilayah?.pembinaan ?? {};
			// The page of the province and that of the case tell the same, by the same papers.
			expect(tahapan.filter(({ kasus: di }) => di.length > 0).map(({ judul }) => judul)).toEqual(
				last ? [last.nama] : [],
			);
			return [...tahapan.map(({ kasus: di }) => di.length), tanpa_tahap.length];
		};
		expect(await tahapan(ditawarkan())).toEqual([0, 0, 0, 0, 1]);
		expect(await tahapan(ditawarkan("penawaran"))).toEqual([1, 0, 0, 0, 0]);
		expect(await tahapan(ditawarkan("penawaran", "tanggapan"))).toEqual([0, 1, 0, 0, 0]);
		expect(await tahapan(provinceWith())).toEqual([0, 0, 0, 1, 0]);
	});

	it("does not take the stage that is claimed for one that is proved", async () => {
		const { page } = await pageOf(provinceWith().ganti(KERJA_SAMA, "tahap: pelaksanaan", "tahap: penawaran"));
		expect(page?.wilayah?.pembinaan?.tahapan.map(({ kasus }) => kasus.length)).toEqual([0, 0, 0, 1]);
	});

	it("leaves a case of the province itself to the Menteri", async () => {
		const joined = provinceWith().ganti(KERJA_SAMA, "pihak:\n", "pihak:\n  - daerah: uji\n    peran: mitra\n");
		const { page } = await pageOf(joined);
		expect(page?.sebagai_mitra).toHaveLength(1);
		expect(page?.wilayah?.pembinaan?.tahapan.flatMap(({ kasus }) => kasus)).toEqual([]);
	});

	it("tells of no guidance where the province does not follow the regulation, nor of regions on another's page", async () => {
		const contoh = provinceWith().tulis("uji/daerah.yaml", PROVINSI.replace("permendagri-23-2009", "pp-28-2018"));
		const { page, portal } = await pageOf(contoh);
		expect(page?.wilayah?.daerah).toHaveLength(1);
		expect(page?.wilayah?.pembinaan).toBeUndefined();
		expect(halamanDaerah(portal).find(({ url }) => url === "/contoh/")?.wilayah).toBeUndefined();
	});

	it("tells of no duty that a closed paper changes: what it tells reads the same with that paper open, and without it", async () => {
		const lateIn = async (change: (contoh: Contoh) => Contoh) => {
			const { page } = await pageOf(change(provinceWith()));
			expect(page?.wilayah?.daerah[0]?.kasus).toHaveLength(1);
			return page?.wilayah?.daerah[0]?.terlambat ?? [];
		};
		const closed = await lateIn((contoh) =>
			contoh.tulis(MATRIK, contoh.baca(MATRIK).replace(/^publikasi: .*$/m, "publikasi: terbatas")),
		);
		const open = await lateIn((contoh) => contoh);
		const absent = await lateIn((contoh) => contoh.hapus(MATRIK));
		expect(closed.length).toBeGreaterThan(0);
		for (const satu of closed) {
			expect(open).toContainEqual(satu);
			expect(absent).toContainEqual(satu);
		}
	});
});
