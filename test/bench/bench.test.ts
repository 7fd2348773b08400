import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { measureCetak } from "../../scripts/bench/cetak.ts";
import { naskahSebesar } from "../../scripts/bench/isi.ts";
import { childrenMegabytes, peakMegabytes } from "../../scripts/bench/memori.ts";
import { findProgram, measurePesaing } from "../../scripts/bench/pesaing.ts";
import { measureTeks } from "../../scripts/bench/teks.ts";
import { readDokumen } from "../../scripts/load/dokumen.ts";
import { browser, halaman, makeCacheDir } from "../print/lembar.ts";

const folder = makeCacheDir();
afterAll(() => rmSync(folder, { recursive: true }));
/** A clock that takes a step each time it is looked at. */
function clock(step: number): () => number {
	let time = 0;
	return () => {
		time += step;
		return time;
	};
}

describe("the naskah that are measured", () => {
	it("have the parties and clauses asked for, and no finding in their reading", () => {
		const teks = naskahSebesar({ jenis: "kesepakatan-bersama", pihak: 28, pasal: 12, nomor: 3 });
		const read = readDokumen(Buffer.from(teks), "a.md", "a.md");
		expect("dokumen" in read && (read.dokumen.data as { pihak: unknown[] }).pihak).toHaveLength(28);
		expect(teks.match(/^## /gm)).toHaveLength(12);
	});
});

describe("what is measured", () => {
	it("is the fastest of several runs of the text engine and its peer", () => {
		let susun = 0;
		const hasil = measureTeks("---\njenis: laporan\n---\nIsi.", () => `${susun++}`, clock(2));
		expect(hasil).toEqual({ markdownIt: 2, baca: 2, susun: 2 });
		expect(susun).toBeGreaterThan(1);
	});

	it("is every document by every way, none twice the same, with memory after a third and at the end", async () => {
		const made: number[] = [];
		const jobAt = (index: number) => {
			made.push(index);
			return { id: `lembar ${index}`, html: halaman(`Lembar ${index}`) };
		};
		const hasil = await measureCetak(browser, jobAt, { jumlah: 3, width: 1, cacheDir: folder, now: clock(10) });
		expect([...new Set(made)].sort()).toEqual([-1, 0, 1, 2]);
		expect([hasil.telanjang, hasil.cetak, hasil.lengkap]).toEqual([300, 300, 300]);
		expect(hasil.memori).toHaveLength(2);
	});

	it("is the memory of a process, or nothing known of one that is not there", async () => {
		expect(Number.isNaN(await peakMegabytes(2 ** 30))).toBe(true);
		if (process.platform === "linux") expect(await peakMegabytes(process.pid)).toBeGreaterThan(20);
		expect(await childrenMegabytes(2 ** 30)).toBe(0);
	});

	it("is another program only where it is installed, and never one that fails", async () => {
		expect(findProgram("weasyprint", `:${folder}`)).toBeUndefined();
		const program = join(folder, "weasyprint");
		writeFileSync(program, '#!/bin/sh\ntest -s "$1" && cp "$1" "$2"\n');
		chmodSync(program, 0o755);
		expect(findProgram("weasyprint", `/tidak/ada:${folder}`)).toBe(program);
		const pesaing = { nama: "weasyprint", args: (html: string, pdf: string) => [html, pdf] };
		await expect(measurePesaing(pesaing, program, ["a", "b"], folder, clock(100))).resolves.toBe(20);
		await expect(measurePesaing(pesaing, program, [""], folder, clock(100))).rejects.toThrow();
	});
});
