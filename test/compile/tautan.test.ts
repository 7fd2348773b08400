import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import readXlsxFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { BENTUK_LAPORAN } from "../../scripts/compile/kompilasi.ts";
import { load } from "../../scripts/load/load.ts";
import type { Arsip, BerkasDaerah } from "../../scripts/model/arsip.ts";
import type { Kompilasi } from "../../scripts/model/kompilasi.ts";
import { naskah } from "../helpers/naskah.ts";
import { CONTENT, makeFolder, portalContoh, TODAY } from "../helpers/portal.ts";
import { susun } from "./bahan.ts";

const SITUS = "https://kerjasama.nusaharapan.example";

let arsip: Arsip;
let dist: string;
beforeAll(async () => {
	arsip = check(await load(CONTENT), TODAY).arsip;
	dist = await portalContoh();
});

/** Every report of every region for a year, a half-year, and today. */
function semuaLaporan(): Kompilasi[] {
	return arsip.daerah.flatMap((daerah: BerkasDaerah) =>
		BENTUK_LAPORAN.filter(({ untuk }) => untuk?.cocok(daerah) ?? true).flatMap(({ id, macam }) =>
			macam(daerah).map((satu) => susun(id, arsip, daerah, satu === "tahun" ? "2026" : "2026-1")),
		),
	);
}

const urlsIn = ({ bagian, grafik }: Kompilasi): string[] => [
	...bagian.flatMap(({ url, baris }) => [
		...(url ? [url] : []),
		...baris.flat().flatMap((sel) => (typeof sel === "object" && sel.url ? [sel.url] : [])),
	]),
	...grafik.flatMap(({ baris }) => baris.flatMap(({ url }) => url ?? [])),
];

/** What is wrong with an address of the portal; nothing where a reader arrives. */
function faultOf(url: string): string[] {
	const [path = "", id] = url.split("#");
	const file = join(dist, path, "index.html");
	if (!existsSync(file)) return [`${url}: tidak ada`];
	return id === undefined || readFileSync(file, "utf8").includes(` id="${id}"`) ? [] : [`${url}: tanpa jangkar`];
}

describe("what a figure or a row leads to", () => {
	test("is a page of the built portal, in every report of every region", () => {
		const urls = new Set(semuaLaporan().flatMap(urlsIn));
		expect(urls.size).toBeGreaterThan(40);
		expect([...urls].flatMap(faultOf)).toEqual([]);
	});

	test("is there for every figure above nought of which the public sees something", () => {
		for (const { judul, bagian, grafik } of semuaLaporan()) {
			for (const satu of bagian) {
				const seen = satu.baris.flat().some((sel) => typeof sel === "object" && sel.url);
				expect(satu.url !== undefined, `${judul}: ${satu.judul}`).toBe(seen);
			}
			for (const satu of grafik.filter(({ id }) => id === "grafik-tahap"))
				for (const { nama, nilai, url } of satu.baris) expect(url !== undefined, nama).toBe((nilai[0] ?? 0) > 0);
		}
	});

	test("is nothing where the public sees no case of it", () => {
		const asli = arsip.daerah.find(({ id }) => id === "tirtapura") as BerkasDaerah;
		const tertutup = { ...asli };
		const kerja_sama = asli.kerja_sama.map((kasus) => {
			const satu = { ...kasus, daerah: tertutup, data: { ...kasus.data, publikasi: "terbatas" as const } };
			return { ...satu, dokumen: kasus.dokumen.map((dokumen) => ({ ...dokumen, kerja_sama: satu })) };
		});
		Object.assign(tertutup, { kerja_sama, dokumen: [] });
		const laporan = susun("semester", { ...arsip, daerah: [tertutup] }, tertutup, "2026-1");
		expect(laporan.bagian.flatMap(({ baris }) => baris).length).toBeGreaterThan(10);
		expect(urlsIn(laporan).filter((url) => url !== "/tirtapura/#tenggat")).toEqual([]);
	});
});

describe("the files of the command", () => {
	const cetak = makeFolder("laporan");
	const path = join(cetak, "laporan", "tirtapura-gubernur-2026-1");
	beforeAll(async () => {
		const args = ["laporan", "gubernur", "tirtapura", "--periode", "2026-1", "--today", TODAY];
		const { code, stdout, stderr } = await naskah(...args, "--content", CONTENT, "--cetak", cetak);
		expect([code, stdout, stderr]).toEqual([0, `${path}.pdf\n${path}.xlsx\n`, ""]);
	});

	test("PDF: the figures of the report in its words, each of them a link to the portal", async () => {
		const daerah = arsip.daerah.find(({ id }) => id === "tirtapura") as BerkasDaerah;
		const laporan = susun("gubernur", arsip, daerah, "2026-1");
		const pdf = await getDocument({ data: new Uint8Array(readFileSync(`${path}.pdf`)), verbosity: 0 }).promise;
		const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
		const texts = await Promise.all(pages.map(async (page) => (await page.getTextContent()).items));
		const teks = texts
			.flat()
			.map((item) => ("str" in item ? item.str : ""))
			.join(" ")
			.replace(/\s+/g, " ");
		const links = (await Promise.all(pages.map((page) => page.getAnnotations())))
			.flat()
			.map(({ url }) => url as string);
		expect(teks).toContain("kepada Gubernur Nusa Harapan");
		expect(teks).toContain("Bupati Tirtapura, Sagara Wiraguna");
		for (const { judul, baris } of laporan.bagian) expect(teks).toContain(`${judul} ${baris.length}`);
		for (const { baris } of laporan.grafik)
			for (const { nama, nilai } of baris) expect(teks).toContain(`${nama} ${nilai.join(" ")}`);
		for (const url of new Set(urlsIn(laporan))) expect(links).toContain(`${SITUS}${url}`);
	});

	test("XLSX: the same figures on the first sheet, a sheet for each section", async () => {
		const daerah = arsip.daerah.find(({ id }) => id === "tirtapura") as BerkasDaerah;
		const laporan = susun("gubernur", arsip, daerah, "2026-1");
		const sheets = await readXlsxFile(readFileSync(`${path}.xlsx`));
		const [ringkasan, ...lain] = sheets;
		expect(lain.map(({ sheet }) => sheet)).toEqual(laporan.bagian.map(({ pendek }) => pendek));
		for (const { judul, baris } of laporan.bagian)
			expect(ringkasan?.data.find(([nama]) => nama === judul)?.[1], judul).toBe(baris.length);
		const rows = JSON.stringify(ringkasan?.data);
		for (const { baris } of laporan.grafik)
			for (const { nama, nilai } of baris) expect(rows).toContain(JSON.stringify([nama, ...nilai]).slice(0, -1));
	});
});
