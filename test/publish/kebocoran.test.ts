import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import readXlsx from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { aksesDokumen } from "../../scripts/model/akses.ts";
import type { BerkasCetak } from "../../scripts/model/arsip.ts";
import { TeksNanti } from "../../scripts/model/teks-nanti.ts";
import type { CatatanVersi } from "../../scripts/model/versi.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import type { Terbitan } from "../../scripts/publish/terbitan.ts";
import { kodeOf } from "../../scripts/render/bukti.ts";
import { listFiles, readUnpacked } from "../helpers/dist.ts";
import { publishInto, terbitanOf } from "../helpers/portal.ts";
import { NASKAH, TANDA, writeRahasia } from "./rahasia.ts";

/** All that may be said of what is withheld: title, parties, ground. */
const BOLEH = ["judul", "pihak", "dasarhukum", "uji"];
const TERBUKA = [1, 9, 10, 28, 36, 45, 46];
const DITAHAN = [4, 7, 12, 32, 34];
/** What an open paper says itself of the letter by which it is signed (Lampiran B): number, giver, date. */
const KUASA = ["zqxv37znomor", "zqxv37zjabatan"];
/** Slugs of the open papers. */
const SLUG_TERBUKA = ["terbuka", "laporan", "rencana", "kuasa", "evaluasi", "perselisihan"];

let terbitan: Terbitan;
let dist: string;
/** Every byte of the portal, file names too, by file. */
let berkas: ReadonlyMap<string, string>;

/** As though every paper had been open with another text before. */
function withLama([dokumen, { kini }]: [BerkasCetak, CatatanVersi]): [BerkasCetak, CatatanVersi] {
	const sha256 = createHash("sha256").update(`lama ${dokumen.sumber.path}`).digest("hex");
	const lama = { kode: kodeOf(sha256), sha256, pdf: sha256, status: "final", commit: sha256.slice(0, 40) };
	return [dokumen, { kini, lama: [{ ...lama, tanggal: "1986-01-01", sampai: "1986-02-01" }] }];
}

/** What a file says to who opens it: of a workbook its cells. */
async function bacaIsi(path: string): Promise<string> {
	if (path.endsWith(".xlsx")) return JSON.stringify(await readXlsx(join(dist, path)));
	return readUnpacked(join(dist, path)).toString("latin1");
}

beforeAll(async () => {
	const sekarang = await terbitanOf(writeRahasia());
	terbitan = { ...sekarang, versi: new Map([...sekarang.versi].map(withLama)) };
	dist = await publishInto(terbitan);
	const isi = await Promise.all(
		listFiles(dist).map(async (path) => [path, `${path}\n${await bacaIsi(path)}`] as const),
	);
	berkas = new Map(isi);
});

const tandaIn = (teks: string): string[] => [...new Set(teks.toLowerCase().match(TANDA) ?? [])];

/** The same with every text read out. */
function denganTeks(value: unknown): unknown {
	if (value instanceof TeksNanti) return value.baca();
	if (Array.isArray(value)) return value.map(denganTeks);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, denganTeks(field)]));
}

describe("what the portal lets out", () => {
	it("holds every paper that was written, so that nothing is missed for being invalid", () => {
		const kasus = terbitan.arsip.daerah.flatMap((daerah) => daerah.kerja_sama);
		expect(kasus).toHaveLength(3);
		expect(kasus.flatMap((satu) => satu.dokumen)).toHaveLength(NASKAH.length + 2);
	});

	it("says nothing of drafts and restricted papers, and of withheld ones only title, parties and ground", () => {
		const boleh = new Set([...DITAHAN.flatMap((n) => BOLEH.map((kata) => `zqxv${n}z${kata}`)), ...KUASA]);
		for (const [path, teks] of berkas) {
			const bocor = tandaIn(teks).filter((tanda) => {
				const nomor = Number(/\d+/.exec(tanda)?.[0]);
				return !TERBUKA.includes(nomor) && !boleh.has(tanda);
			});
			expect(bocor, path).toEqual([]);
		}
	});

	it("does say what it may, so that the search above is no empty one", () => {
		const semua = new Set([...berkas.values()].flatMap(tandaIn));
		for (const kata of [
			"judul",
			"nomora",
			"nama",
			"jabatan",
			"kuasa",
			"konsideran",
			"pasal",
			"ayat",
			"huruf",
			"lampiran",
			"sel",
		])
			expect(semua).toContain(`zqxv1z${kata}`);
		for (const n of DITAHAN) expect(semua).toContain(`zqxv${n}zjudul`);
		for (const kata of ["program", "kegiatan", "unit", "lokasi", "keluaran", "indikator", "dana", "keterangan"])
			expect(semua).toContain(`zqxv28z${kata}`);
		for (const kata of ["pemberi", "penerima", "mitra", "lingkup", "batasan", "tembusan", "nomor"])
			expect(semua).toContain(`zqxv36z${kata}`);
		for (const tanda of ["zqxv45zkepada", "zqxv46zcara", "zqxv46zhasil"]) expect(semua).toContain(tanda);
		expect(KUASA.filter((tanda) => !semua.has(tanda))).toEqual([]);
		expect(semua).toContain("zqxv10zlambang");
		expect(semua).not.toContain("zqxv90zkertas");
	});

	it("gives away no date, sum, commit, code or digest of a closed paper", () => {
		const tertutup = terbitan.arsip.daerah
			.flatMap((daerah) => daerah.kerja_sama.flatMap((kasus) => kasus.dokumen))
			.filter(({ slug }) => !SLUG_TERBUKA.includes(slug));
		const rahasia = tertutup.flatMap((dokumen) => [
			terbitan.sheets.get(dokumen)?.sha256 ?? "",
			terbitan.commits.get(dokumen.sumber.path) ?? "",
			dokumen.sumber.hash,
			terbitan.versi.get(dokumen)?.kini.kode ?? "",
			terbitan.versi.get(dokumen)?.kini.sha256 ?? "",
			...(terbitan.versi.get(dokumen)?.lama ?? []).flatMap(({ kode, sha256, commit }) => [kode, sha256, commit]),
		]);
		const tanggal = [2, 3, 4, 5, 6, 7, 8].flatMap((hari) => [
			`1987-03-0${hari}`,
			`${hari} Maret 1987`,
			`1989-03-0${hari}`,
		]);
		const jumlah = ["7700770011", "7700770012", "7.700.770.011", "7.700.770.012", "7700770031", "7.700.770.032"];
		const kata = [...rahasia, ...tanggal, ...jumlah];
		expect(kata).not.toContain("");
		for (const [path, teks] of berkas)
			expect(
				kata.filter((satu) => teks.includes(satu)),
				path,
			).toEqual([]);
	});

	it("keeps withheld papers out of the search, and has no PDF of them", () => {
		const pdf = [...berkas.keys()].filter((path) => path.endsWith(".pdf"));
		expect(pdf.sort()).toEqual([...SLUG_TERBUKA].sort().map((slug) => `/alfa/kasus/${slug}.pdf`));
		const cari = [...berkas].filter(([path]) => path.startsWith("/pagefind/"));
		expect(cari.length).toBeGreaterThan(4);
		const ditahan = cari.flatMap(([, teks]) => tandaIn(teks)).filter((tanda) => /zqxv(4|7|12|32|34)z/.test(tanda));
		expect(ditahan).toEqual([]);
	});

	it("has a page for the code of every open paper, and for no other", () => {
		const terbuka = [...terbitan.versi].filter(([dokumen]) => aksesDokumen(dokumen).akses === "terbuka");
		const kode = terbuka.flatMap(([, { kini, lama }]) => [kini, ...lama].map((versi) => versi.kode));
		const pages = kode.map((satu) => `/v/${satu}/index.html`).sort();
		expect(pages).toHaveLength(SLUG_TERBUKA.length * 2);
		expect([...berkas.keys()].filter((path) => /^\/v\/.+\/index\.html$/.test(path))).toEqual(pages);
	});

	it("leads lineage to open papers only", () => {
		const register = JSON.parse(readFileSync(join(dist, "data/register.json"), "utf8")) as {
			daerah: { kerja_sama: { dokumen?: { url: string; dasar?: string[] }[] }[] }[];
		};
		const dokumen = register.daerah.flatMap((daerah) => daerah.kerja_sama.flatMap((kasus) => kasus.dokumen ?? []));
		for (const slug of ["laporan", "rencana"])
			expect(dokumen.find((satu) => satu.url === `/alfa/kasus/${slug}/`)?.dasar).toEqual(["/alfa/kasus/terbuka/"]);
	});

	it("is plain data and texts before any page is made", () => {
		const portal = denganTeks(toPortal(terbitan));
		expect(JSON.parse(JSON.stringify(portal))).toEqual(portal);
		expect(tandaIn(JSON.stringify(portal)).filter((tanda) => /zqxv(2|3|5|6|8|11|21|22|31|33|41)z/.test(tanda))).toEqual(
			[],
		);
	});
});

describe("formats for machines", () => {
	it("are searched too: each says what is open, in its own form", () => {
		for (const path of ["/data/register.xlsx", "/data/feed.xml", "/alfa/feed.xml", "/alfa/kasus/feed.xml"])
			expect(tandaIn(berkas.get(path) ?? ""), path).toContain("zqxv1zjudul");
		expect(tandaIn(berkas.get("/alfa/kasus/terbuka.akn.xml") ?? "")).toContain("zqxv1zhuruf");
		const akn = [...berkas.keys()].filter((path) => path.endsWith(".akn.xml"));
		expect(akn).toEqual(["/alfa/kasus/terbuka.akn.xml"]);
	});
});
