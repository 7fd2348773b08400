import { beforeAll, describe, expect, it } from "vitest";
import { berandaOf } from "../../scripts/publish/halaman/beranda.ts";
import { type HalamanKasus, halamanKasus } from "../../scripts/publish/halaman/kasus.ts";
import {
	banyakDokumen,
	type Silsilah,
	type SimpulSilsilah,
	silsilahKasus,
} from "../../scripts/publish/halaman/kasus-silsilah.ts";
import type { DokumenTerbuka, Portal } from "../../scripts/publish/portal.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import { terbitanContoh } from "../helpers/portal.ts";

let portal: Portal;
let pages: readonly HalamanKasus[];

beforeAll(async () => {
	portal = toPortal(await terbitanContoh());
	pages = halamanKasus(portal);
});

const papersIn = (simpul: readonly SimpulSilsilah[]): DokumenTerbuka[] =>
	simpul.flatMap(({ dokumen, anak, lain }) => [dokumen, ...papersIn([...anak, ...lain])]);

const allIn = ({ pokok, lain }: Silsilah): DokumenTerbuka[] => papersIn([...pokok, ...lain]);

describe("the page of a case", () => {
	it("tells what each party owes, in the words of the naskah and with the place where they stand", () => {
		const told = pages.flatMap(({ peran }) => peran);
		expect(told.length).toBeGreaterThan(5);
		for (const { teks, pihak } of told) {
			const naskah = pages.flatMap(({ kasus }) => kasus.dokumen).find(({ url }) => teks.startsWith(url));
			const html = naskah && "teks" in naskah ? naskah.teks.baca() : "";
			for (const { hak, kewajiban } of pihak) {
				for (const { jangkar } of [...hak, ...kewajiban]) expect(html).toContain(`id="${jangkar}"`);
			}
		}
	});

	it("holds every open paper once in its tree, a perjanjian below its kesepakatan", () => {
		for (const { kasus, silsilah } of pages) {
			const open = kasus.dokumen.filter(({ akses }) => akses === "terbuka").map(({ url }) => url);
			expect(
				allIn(silsilah)
					.map(({ url }) => url)
					.sort(),
			).toEqual([...open].sort());
		}
		const below = pages
			.flatMap(({ silsilah }) => silsilah.pokok)
			.find(({ dokumen }) => dokumen.jenis === "kesepakatan-bersama");
		expect(below?.anak.map(({ dokumen }) => dokumen.jenis)).toContain("perjanjian-kerja-sama");
	});

	it("counts as carried out what the schedule and the follow-up say", () => {
		for (const { kasus, pelaksanaan, tindak_lanjut, tenggat } of pages) {
			const late = tenggat.filter(({ keadaan }) => keadaan === "terlambat");
			expect(pelaksanaan.terlambat).toBe(late.length);
			expect(tindak_lanjut.selesai.length).toBe(pelaksanaan.ditindaklanjuti);
			expect(tindak_lanjut.menunggu.length + tindak_lanjut.selesai.length).toBe(kasus.tindak_lanjut.length);
		}
	});
});

describe("the tree of papers", () => {
	const paper = (url: string, dasar: string[], jenis = "laporan", tanggal = "2026-01-01") =>
		({ akses: "terbuka", url, dasar, jenis, tanggal }) as unknown as DokumenTerbuka;

	it("sets a report below the naskah, not below the report it also names", () => {
		const { pokok } = silsilahKasus([
			paper("/pks/", [], "perjanjian-kerja-sama"),
			paper("/satu/", ["/pks/"], "laporan", "2026-02-01"),
			paper("/dua/", ["/pks/", "/satu/"], "laporan", "2026-03-01"),
		]);
		const [root] = pokok;
		expect(root?.lain.map(({ dokumen }) => dokumen.url)).toEqual(["/satu/", "/dua/"]);
		expect(root?.lain[1]?.juga.map(({ url }) => url)).toEqual(["/satu/"]);
	});

	it("loses no paper where papers name one another in a circle", () => {
		const circle = silsilahKasus([paper("/a/", ["/b/"]), paper("/b/", ["/a/"]), paper("/c/", ["/c/"])]);
		expect(
			allIn(circle)
				.map(({ url }) => url)
				.sort(),
		).toEqual(["/a/", "/b/", "/c/"]);
	});
});

describe("the papers of a case", () => {
	it("are as many as the open ones in its tree, its timeline and the number above it", () => {
		for (const { silsilah, linimasa, jumlah_dokumen } of pages) {
			expect(banyakDokumen([...silsilah.pokok, ...silsilah.lain])).toBe(jumlah_dokumen);
			expect(linimasa.filter(({ apa }) => apa === "dokumen")).toHaveLength(jumlah_dokumen);
		}
	});
});

describe("the front page", () => {
	it("names the longest late first and says how many there are", () => {
		const { terlambat, jumlah_terlambat } = berandaOf(portal);
		const late = portal.tenggat.filter(({ keadaan, mengikat }) => keadaan === "terlambat" && mengikat);
		expect(jumlah_terlambat).toBe(late.length);
		expect(terlambat[0]?.hari_lewat ?? 0).toBe(Math.max(0, ...late.map(({ hari_lewat }) => hari_lewat)));
	});

	it("gives no figure without what it is a part of, and none greater than that", () => {
		for (const { jumlah, keterangan, url } of berandaOf(portal).angka) {
			expect(url).toMatch(/^\//);
			const whole = /dari (\d+)/.exec(keterangan ?? "")?.[1];
			if (whole) expect(jumlah).toBeLessThanOrEqual(Number(whole));
		}
	});
});
