import type { Browser, BrowserSource } from "../print/browser.ts";
import { openPress, type PrintJob } from "../print/cetak.ts";
import { printPage } from "../print/lembar.ts";
import { createPool } from "../print/pool.ts";
import { childrenMegabytes, peakMegabytes } from "./memori.ts";

/** Documents per second on the same HTML, in the same browser build. */
export interface HasilCetak {
	/** The engine and nothing else. */
	readonly telanjang: number;
	/** Our pool, without what is done to the PDF and without the cache. */
	readonly cetak: number;
	/** All we do: printed, finished, written into the cache. */
	readonly lengkap: number;
	/** Peak memory after a third of the documents and after all, in megabytes: ours and the browsers'. */
	readonly memori: readonly { readonly naskah: number; readonly peramban: number }[];
}

interface Cara {
	print(jobs: readonly PrintJob[]): Promise<void>;
	close(): Promise<void>;
}

/** Documents that one way prints before it is another's turn: what else the machine does then falls on all of them. */
const BATCH = 20;
const htmlOf = ({ html }: PrintJob): string => (typeof html === "string" ? html : html());

async function bareEngine(source: BrowserSource, width: number): Promise<Cara> {
	const browser: Browser = await source.launch();
	const pages = await Promise.all(Array.from({ length: width }, () => browser.newPage()));
	return {
		async print(jobs) {
			const queue = jobs.values();
			await Promise.all(
				pages.map(async (page) => {
					for (const job of queue) {
						await page.setContent(htmlOf(job), { waitUntil: "load" });
						await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
					}
				}),
			);
		},
		close: () => browser.close(),
	};
}

function ourPool(source: BrowserSource, width: number): Cara {
	const pool = createPool(source, { jobs: width, timeoutMs: 120_000 });
	return {
		async print(jobs) {
			await Promise.all(jobs.map((job) => pool.withPage(job.id, (page) => printPage(page, htmlOf(job)))));
		},
		close: () => pool.close(),
	};
}

async function ourPress(source: BrowserSource, width: number, cacheDir: string): Promise<Cara> {
	const press = await openPress({ browser: source, jobs: width, cacheDir });
	return {
		async print(jobs) {
			await press.print(jobs);
		},
		close: () => press.close(),
	};
}

async function peak() {
	const [naskah, peramban] = await Promise.all([peakMegabytes(process.pid), childrenMegabytes(process.pid)]);
	return { naskah, peramban };
}

/**
 * Prints the same documents by the bare engine, by our pool and by all we do, in turns.
 * @param jobAt the document of that number, made when its turn comes
 * @param now milliseconds of a clock that only goes forward
 */
export async function measureCetak(
	source: BrowserSource,
	jobAt: (index: number) => PrintJob,
	{ jumlah, width, cacheDir, now }: { jumlah: number; width: number; cacheDir: string; now: () => number },
): Promise<HasilCetak> {
	const cara = [await bareEngine(source, width), ourPool(source, width), await ourPress(source, width, cacheDir)];
	const times = cara.map(() => 0);
	const memori: Awaited<ReturnType<typeof peak>>[] = [];
	try {
		// Browsers are opened and fonts are read before the clock runs.
		for (const satu of cara) await satu.print(Array.from({ length: width }, (_, index) => jobAt(-1 - index)));
		for (let from = 0; from < jumlah; from += BATCH) {
			const jobs = Array.from({ length: Math.min(BATCH, jumlah - from) }, (_, index) => jobAt(from + index));
			for (const [index, satu] of cara.entries()) {
				const start = now();
				await satu.print(jobs);
				times[index] = (times[index] as number) + now() - start;
			}
			if (memori.length === 0 && (from + BATCH) * 3 >= jumlah) memori.push(await peak());
		}
		memori.push(await peak());
	} finally {
		await Promise.all(cara.map((satu) => satu.close()));
	}
	const [telanjang, cetak, lengkap] = times.map((time) => (jumlah * 1000) / time) as [number, number, number];
	return { telanjang, cetak, lengkap, memori };
}
