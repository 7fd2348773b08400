import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashOf } from "../../scripts/print/cache.ts";
import { printAll } from "../../scripts/print/cetak.ts";
import { readSample } from "../render/contoh.ts";
import { browser, counted, halaman, jobs, jobsOf, makeCacheDir } from "./lembar.ts";
import { readPdf } from "./pdf.ts";

let cacheDir: string;
beforeEach(() => {
	cacheDir = makeCacheDir();
});
afterEach(() => rmSync(cacheDir, { recursive: true, force: true }));

const samples = jobsOf({ dokumen: { kb: readSample("kesepakatan-bersama"), laporan: readSample("laporan") } });

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

async function datesOf(path = ""): Promise<string[]> {
	const { dibuat, diubah } = await readPdf(readFileSync(path));
	return [dibuat, diubah];
}

describe("the same source", () => {
	it("gives the same bytes in two browsers, however many pages print at once, dated as the document is", async () => {
		const other = makeCacheDir();
		const first = await printAll(samples, { cacheDir, browser, jobs: 1 });
		const second = await printAll(samples, { cacheDir: other, browser, jobs: 3 });
		expect(second.map((sheet) => sheet.sha256)).toEqual(first.map((sheet) => sheet.sha256));
		for (const [index, sheet] of first.entries())
			expect(readFileSync(sheet.path).equals(readFileSync(second[index]?.path ?? ""))).toBe(true);
		expect(await datesOf(first[0]?.path)).toEqual(["D:20261102000000Z", "D:20261102000000Z"]);
		rmSync(other, { recursive: true });
	});

	it("is dated 1 January 2000 where the document has no date, and changes with the date alone", async () => {
		const html = halaman("Sama");
		const [tanpa, dengan] = await printAll(
			[
				{ id: "a", html },
				{ id: "b", html, tanggal: "2026-05-20" },
			],
			{ cacheDir, browser },
		);
		expect(await datesOf(tanpa?.path)).toEqual(["D:20000101000000Z", "D:20000101000000Z"]);
		expect(await datesOf(dengan?.path)).toEqual(["D:20260520000000Z", "D:20260520000000Z"]);
		expect(dengan?.sha256).not.toBe(tanpa?.sha256);
	});
});

describe("the cache", () => {
	it("starts no browser for what is printed already, and keeps the order of the jobs", async () => {
		const printed = await printAll(jobs(3), { cacheDir, browser });
		const source = counted();
		const progress: string[] = [];
		const again = await printAll(jobs(3), {
			cacheDir,
			browser: source,
			onProgress: (done, total) => progress.push(`${done}/${total}`),
		});
		expect(source.launched).toHaveLength(0);
		expect(again).toEqual(printed.map((sheet) => ({ ...sheet, fromCache: true })));
		expect(again.map((sheet) => sheet.id)).toEqual(["lembar-0", "lembar-1", "lembar-2"]);
		expect(progress).toEqual(["1/3", "2/3", "3/3"]);
	});

	it("prints only what changed", async () => {
		await printAll(jobs(2), { cacheDir, browser });
		const sheets = await printAll(jobs(3), { cacheDir, browser });
		expect(sheets.map((sheet) => sheet.fromCache)).toEqual([true, true, false]);
	});

	it("prints again what is damaged, cut short or without its label", async () => {
		const [first] = await printAll(jobs(1), { cacheDir, browser });
		const path = first?.path ?? "";
		const whole = readFileSync(path);
		const flipped = Buffer.from(whole);
		flipped[500] = (flipped[500] ?? 0) ^ 1;
		const damage = [
			() => writeFileSync(path, flipped),
			() => writeFileSync(path, whole.subarray(0, 100)),
			() => writeFileSync(path.replace(/pdf$/, "json"), "{"),
			() => rmSync(path.replace(/pdf$/, "json")),
			() => rmSync(path),
		];
		for (const spoil of damage) {
			spoil();
			const [again] = await printAll(jobs(1), { cacheDir, browser });
			expect(again).toEqual(first);
			expect(readFileSync(path).equals(whole)).toBe(true);
		}
	});

	it("forgets what another browser printed", async () => {
		await printAll(jobs(1), { cacheDir, browser });
		const [sheet] = await printAll(jobs(1), { cacheDir, browser: { ...browser, identity: "lain" } });
		expect(sheet?.fromCache).toBe(false);
	});

	it("leaves nothing half-written and nothing outside its folder", async () => {
		await printAll(jobs(4), { cacheDir, browser });
		const files = filesIn(cacheDir);
		expect(files).toHaveLength(8);
		expect(
			files.filter((file) => !/\/pdf\/[0-9a-f]{2}\/[0-9a-f]{64}\.(?:pdf|json)$/.test(file.replaceAll("\\", "/"))),
		).toEqual([]);
	});

	it("tells inputs apart wherever one ends and the next begins", () => {
		expect(hashOf("ab", "c")).not.toBe(hashOf("a", "bc"));
		expect(hashOf("a")).not.toBe(hashOf("a", ""));
	});

	it("makes the HTML of a document only when its turn comes", async () => {
		const made: string[] = [];
		const lazy = jobs(6).map((job) => ({
			...job,
			html: () => {
				made.push(job.id);
				return String(job.html);
			},
		}));
		const seen: number[] = [];
		await printAll(lazy, { cacheDir, browser, jobs: 1, onProgress: () => seen.push(made.length) });
		expect(made).toHaveLength(6);
		expect(seen[0]).toBeLessThan(4);
	});
});
