import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { toXlsxTabel } from "../../scripts/compile/xlsx.ts";
import type { BangunLama } from "../../scripts/publish/berkas-lama.ts";
import { writePortal } from "../../scripts/publish/publish.ts";
import { listFiles } from "../helpers/dist.ts";
import { CONTENT, makeFolder, terbitanOf } from "../helpers/portal.ts";

const KASUS = "tirtapura/kerja-sama/rujukan-pasien-antardaerah";
const NASKAH = `${KASUS}/pks.md`;
const LAPORAN = `${KASUS}/laporan-pemantauan-2026.md`;
const HALAMAN = "/tirtapura/rujukan-pasien-antardaerah/pks/";
const LAPORAN_HALAMAN = "/tirtapura/rujukan-pasien-antardaerah/laporan-pemantauan-2026/";
const KOSONG: BangunLama = { dist: "", catatan: {} };

async function build(content: string, lama: BangunLama, program = "satu"): Promise<BangunLama> {
	const dist = makeFolder("dist");
	const pemakaian = { program, lama };
	return { dist, catatan: await writePortal(await terbitanOf(content), dist, { pemakaian, toXlsx: toXlsxTabel }) };
}

const read = (dist: string): ReadonlyMap<string, string> =>
	new Map(listFiles(dist).map((path) => [path, readFileSync(join(dist, path), "latin1")]));

/** Files in which two portals differ, or that one of them lacks. */
function differences(satu: BangunLama, lain: BangunLama): string[] {
	const [left, right] = [read(satu.dist), read(lain.dist)];
	return [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path));
}

/** Addresses whose files stand as the build before made them. */
const takenOver = (kini: BangunLama, lama: BangunLama): string[] =>
	Object.entries(kini.catatan).flatMap(([url, { kunci, cap }]) =>
		lama.catatan[url]?.kunci === kunci && lama.catatan[url]?.cap === cap ? [url] : [],
	);

/** One case of the sample content, with an adendum, and a report that cites a clause of the naskah beside it. */
function copyContent(): string {
	const content = makeFolder("lama");
	for (const path of ["peraturan", "libur", "nusa-harapan", "tirtapura/daerah.yaml", "tirtapura/rapat", KASUS])
		cpSync(join(CONTENT, path), join(content, path), { recursive: true });
	appendFileSync(join(content, LAPORAN), "\nPembayaran diatur dalam [Pasal](pks.md#pembiayaan) perjanjian.\n");
	return content;
}

const edit = (path: string, from: string | RegExp, to: string): void => {
	const before = readFileSync(path, "utf8");
	const after = before.replace(from, to);
	if (after === before) throw new Error(`${path}: nothing changed`);
	writeFileSync(path, after);
};

/** What people do to content between two builds. */
const SUNTINGAN: Readonly<Record<string, (content: string) => void>> = {
	"a clause is written anew": (content) => edit(join(content, NASKAH), "## Ruang Lingkup", "## Ruang Lingkup Bersama"),
	"a clause comes before those that other papers cite": (content) =>
		edit(join(content, NASKAH), /^## /m, "## Semangat\n\nPARA PIHAK saling percaya.\n\n## "),
	"a paper takes another name": (content) =>
		renameSync(join(content, KASUS, "laporan-semester-1-2025.md"), join(content, KASUS, "laporan-lain.md")),
	"an adendum is taken back": (content) =>
		edit(join(content, KASUS, "adendum-1.md"), "status: ditandatangani", "status: rancangan"),
	"a case takes another title": (content) => edit(join(content, KASUS, "kerja-sama.md"), /^judul: .*$/m, "judul: Lain"),
	"a region takes another name": (content) =>
		edit(join(content, "tirtapura", "daerah.yaml"), /^nama: .*$/m, "nama: Kabupaten Tirta Baru"),
	"a paper is withdrawn": (content) => rmSync(join(content, KASUS, "laporan-pemantauan-akhir-2024.md")),
};

describe("a build that finds an earlier one", () => {
	let content: string;
	let first: BangunLama;

	beforeAll(async () => {
		content = copyContent();
		first = await build(content, KOSONG);
	}, 60_000);

	it("makes everything again where the program is another, or the notes are damaged", async () => {
		expect(takenOver(await build(content, first, "dua"), first)).toEqual([]);
		const urls = Object.keys(first.catatan);
		const damaged = Object.fromEntries(
			urls.map((url, index) => [url, [{ kunci: first.catatan[url]?.kunci }, null, 7, "x", {}][index % 5]]),
		);
		// One of those whose key stands is gone as well.
		const gone = join(first.dist, urls[0] ?? "", "index.html");
		renameSync(gone, `${gone}.lain`);
		const second = await build(content, { ...first, catatan: damaged as unknown as BangunLama["catatan"] });
		renameSync(`${gone}.lain`, gone);
		expect(differences(second, first)).toEqual([]);
		expect(takenOver(second, first)).toEqual([]);
	});

	it("takes over what reads as before and nobody touched, and makes the rest with all that cites it", async () => {
		const touched = Object.keys(first.catatan).filter((url) => url.endsWith("/") && !url.startsWith(HALAMAN))[0] ?? "";
		writeFileSync(join(first.dist, touched, "index.html"), "<p>diubah tangan</p>");
		const changed = copyContent();
		SUNTINGAN["a clause comes before those that other papers cite"]?.(changed);
		const [second, fresh] = [await build(changed, first), await build(changed, KOSONG)];
		expect(differences(second, fresh)).toEqual([]);
		expect(readFileSync(join(second.dist, HALAMAN, "index.html"), "utf8")).toContain("Semangat");
		const kept = takenOver(second, first);
		for (const url of [touched, HALAMAN, LAPORAN_HALAMAN]) expect(kept).not.toContain(url);
		expect(kept.some((url) => url.endsWith(".akn.xml"))).toBe(true);
		// Anew: the text as it stands, with its adendum, compared, and as XML; its case; its version; what has links.
		expect(Object.keys(second.catatan).length - kept.length).toBeLessThan(16);
	});

	it("makes the same portal as one that finds none, whatever was done to the content in between", async () => {
		const property = fc.asyncProperty(
			fc.shuffledSubarray(Object.keys(SUNTINGAN), { minLength: 3, maxLength: 4 }),
			async (names) => {
				const own = copyContent();
				let lama = first;
				for (const name of names) {
					SUNTINGAN[name]?.(own);
					lama = await build(own, lama);
				}
				expect(differences(lama, await build(own, KOSONG))).toEqual([]);
			},
		);
		await fc.assert(property, { numRuns: 1, endOnFailure: true });
	});
});
