import { describe, expect, it } from "vitest";
import { halamanAngka } from "../../scripts/publish/halaman/angka/angka.ts";
import { berandaOf } from "../../scripts/publish/halaman/beranda.ts";
import { halamanKasus } from "../../scripts/publish/halaman/kasus.ts";
import { registerOf } from "../../scripts/publish/halaman/register/register.ts";
import { wilayahOf } from "../../scripts/publish/halaman/wilayah.ts";
import type { KasusTerbuka, Portal } from "../../scripts/publish/portal.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import { Contoh, KERJA_SAMA, PKS } from "../helpers/contoh.ts";
import { beritaAcara } from "../helpers/musyawarah.ts";
import { terbitanOf } from "../helpers/portal.ts";

const LAIN = "contoh/kerja-sama/pasar-bersama/kerja-sama.md";
const BERITA = PKS.replace("pks.md", "berita-acara.md");

interface Publikasi {
	readonly penerus?: string;
	readonly berita?: string;
	readonly tanggal?: string;
}

/** The sound case, merged into another and left by its partner. */
async function portalOf({ penerus = "publik", berita = "publik", tanggal = "2026-06-30" }: Publikasi): Promise<Portal> {
	const contoh = new Contoh().denganPeraturan().tulis(BERITA, beritaAcara({ publikasi: berita }));
	const lain = contoh.baca(KERJA_SAMA).replace("judul: ", "judul: Pasar dan ").replace("tahap: pelaksanaan\n", "");
	contoh
		.tulis(LAIN, lain.replace("publikasi: publik", `publikasi: ${penerus}`))
		.ganti(
			KERJA_SAMA,
			"nilai:",
			`digabung_ke: { kerja_sama: contoh/pasar-bersama, tanggal: ${tanggal}, dasar: berita-acara.md }\nnilai:`,
		)
		.ganti(
			KERJA_SAMA,
			"    peran: mitra\n",
			"    peran: mitra\n    keluar: { tanggal: 2026-06-29, dasar: berita-acara.md }\n",
		);
	return toPortal(await terbitanOf(contoh.dir));
}

const kasusOf = ({ daerah }: Portal, slug: string): KasusTerbuka | undefined =>
	daerah
		.flatMap(({ kerja_sama }) => kerja_sama)
		.find((kasus): kasus is KasusTerbuka => kasus.akses === "terbuka" && kasus.slug === slug);

describe("a case that was merged into another", () => {
	it("leads to the one that carries it on, which leads back", async () => {
		const portal = await portalOf({});
		const dasar = { judul: "Berita Acara Perubahan Para Pihak", url: "/contoh/air-bersih/berita-acara/" };
		expect(kasusOf(portal, "air-bersih")?.digabung).toEqual({
			tanggal: "2026-06-30",
			ke: { judul: "Pasar dan Penyediaan Air Bersih di Perbatasan", url: "/contoh/pasar-bersama/" },
			dasar,
		});
		expect(kasusOf(portal, "pasar-bersama")?.gabungan).toEqual([
			{ judul: "Penyediaan Air Bersih di Perbatasan", url: "/contoh/air-bersih/", tanggal: "2026-06-30" },
		]);
		expect(kasusOf(portal, "air-bersih")?.pihak[1]?.keluar).toEqual({ tanggal: "2026-06-29", dasar });
	});

	it("names neither a closed case nor a closed paper", async () => {
		const portal = await portalOf({ penerus: "terbatas", berita: "terbatas" });
		expect(kasusOf(portal, "air-bersih")?.digabung).toEqual({ tanggal: "2026-06-30" });
		expect(kasusOf(portal, "air-bersih")?.pihak[1]?.keluar).toEqual({ tanggal: "2026-06-29" });
		expect(JSON.stringify(portal)).not.toContain("pasar-bersama");
		expect(JSON.stringify(portal)).not.toContain("Berita Acara Perubahan Para Pihak");
	});

	it("is counted once: in the case that carries it on", async () => {
		const portal = await portalOf({});
		expect(berandaOf(portal).angka[0]?.keterangan).toBe("dari 1 yang tercatat");
		expect(berandaOf(portal).daerah.map(({ jumlah }) => jumlah)).toEqual([1]);
		const urusan = halamanAngka(portal)[0]?.grafik.find(({ id }) => id === "urusan");
		expect(urusan?.baris.map(({ nilai }) => nilai)).toEqual([[1]]);
	});

	it("is not among what the Gubernur guides", async () => {
		const portal = await portalOf({});
		const provinsi = {
			...portal.daerah[0],
			id: "uji",
			url: "/uji/",
			tingkat: "provinsi",
			kerja_sama: [],
		} as Portal["daerah"][number];
		const daerah = portal.daerah.map((satu) => ({ ...satu, url_provinsi: "/uji/" }));
		const [anggota] = wilayahOf(provinsi, { ...portal, daerah: [provinsi, ...daerah] })?.daerah ?? [];
		expect(anggota?.kasus.map(({ url }) => url)).toEqual(["/contoh/pasar-bersama/"]);
	});

	it("stays in the register, and its lists agree with the figures", async () => {
		const { daftar, ragam } = registerOf(await portalOf({}));
		expect(daftar.find(({ url }) => url === "/kerja-sama/")?.jumlah).toBe(2);
		expect(daftar.find(({ url }) => url === "/kerja-sama/keadaan/digabung/")?.jumlah).toBe(1);
		const urusan = ragam.find(({ url }) => url === "/kerja-sama/urusan/");
		expect(urusan?.nilai.map(({ jumlah }) => jumlah)).toEqual([1]);
	});

	it("counts until the day comes", async () => {
		const portal = await portalOf({ tanggal: "2026-11-22" });
		expect(berandaOf(portal).angka[0]?.keterangan).toBe("dari 2 yang tercatat");
		const hari = await portalOf({ tanggal: "2026-11-21" });
		expect(berandaOf(hari).angka[0]?.keterangan).toBe("dari 1 yang tercatat");
	});
});

describe("a party that left", () => {
	it("is no longer said to take part, and is still named among the parties", async () => {
		const page = halamanKasus(await portalOf({})).find(({ url }) => url === "/contoh/air-bersih/");
		expect(page?.pihak_kini.map(({ id }) => id)).toEqual(["contoh"]);
		expect(page?.kasus.pihak.map(({ id }) => id)).toEqual(["contoh", "sebelah"]);
	});
});
