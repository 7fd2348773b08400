import { join } from "node:path";
import { EnvironmentFault } from "../model/fault.ts";
import type { BrowserSource } from "./browser.ts";
import { type CachedSheet, hashOf, openCache } from "./cache.ts";
import { findBrowser } from "./find-browser.ts";
import { createGrid } from "./grid.ts";
import { PDF_OPTIONS, printPage } from "./lembar.ts";
import { finishPdf, POSTPROCESS_VERSION } from "./pdf/finish.ts";
import type { Identitas } from "./pdf/identitas.ts";
import { PdfFault } from "./pdf/objects.ts";

export type { Identitas };

export interface PrintJob {
	/** Name of the document, given back with the sheet and used in error messages. */
	readonly id: string;
	/** A whole HTML file, or how to make it: called only when its turn comes, so that memory stays flat. */
	readonly html: string | (() => string);
	/** Date of the document, YYYY-MM-DD; the PDF carries it as its own. */
	readonly tanggal?: string | null | undefined;
	/** What the PDF says of itself, with the source to attach, or how to find it out; none for a sheet of no document. */
	readonly identitas?: Identitas | (() => Identitas) | undefined;
}

export interface PrintedSheet extends CachedSheet {
	readonly id: string;
	/** True when nothing had to be printed. */
	readonly fromCache: boolean;
}

export interface PrintOptions {
	/** All that is written goes below this folder. */
	readonly cacheDir: string;
	/** Pages printing at the same time in a browser. */
	readonly jobs?: number;
	readonly onProgress?: (done: number, total: number) => void;
	/** Takes a line in Indonesian on something that works, but not as it should. */
	readonly warn?: (message: string) => void;
	/** The browser to print with, or several of one identity; found by itself where none is given. */
	readonly browser?: BrowserSource | readonly BrowserSource[];
	/** Milliseconds a document may take. */
	readonly timeoutMs?: number;
}

/** Keeps one browser for as long as there is something to print. */
export interface Press {
	/** Prints all jobs; the sheets come back in the order of the jobs. */
	print(jobs: readonly PrintJob[], onProgress?: PrintOptions["onProgress"]): Promise<PrintedSheet[]>;
	/** Starts the browser before there is anything to print, for who cannot wait later. */
	warm(): Promise<void>;
	/** Closes the browser, if one was started. */
	close(): Promise<void>;
}

const JOBS = 2;
const TIMEOUT_MS = 120_000;

/** @throws EnvironmentFault when the browser writes PDFs of a form that nobody has looked at yet */
async function finish(raw: Buffer, { id, tanggal }: PrintJob, identitas: Identitas | undefined) {
	try {
		return await finishPdf(raw, tanggal, identitas);
	} catch (error) {
		if (!(error instanceof PdfFault)) throw error;
		throw new EnvironmentFault(
			`${id} gagal dicetak: PDF dari peramban ini tidak dikenal bentuknya (${error.message}). Pakai peramban bawaan paket npm, atau versi lain.`,
		);
	}
}

/** Runs `work` on every item, at most `width` at a time; after a failure no further item is begun. */
async function mapBounded<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	const queue = items.entries();
	let failed = false;
	async function worker(): Promise<void> {
		for (const [index, item] of queue) {
			if (failed) return;
			results[index] = await work(item).catch((error: unknown) => {
				failed = true;
				throw error;
			});
		}
	}
	const ended = await Promise.allSettled(Array.from({ length: width }, worker));
	const failure = ended.find((end) => end.status === "rejected");
	if (failure) throw failure.reason;
	return results;
}

/** Opens the press; the browser itself starts with the first sheet that is not in the cache. */
export async function openPress(options: PrintOptions): Promise<Press> {
	const { cacheDir, jobs = JOBS, timeoutMs = TIMEOUT_MS } = options;
	const warn = options.warn && { warn: options.warn };
	const given = options.browser ?? (await findBrowser({ cacheDir, ...warn }));
	const sources: readonly BrowserSource[] = "launch" in given ? [given] : given;
	const cache = openCache(join(cacheDir, "pdf"));
	const pool = createGrid(sources, { jobs, timeoutMs, ...warn });
	const printedWith = JSON.stringify([sources[0]?.identity, POSTPROCESS_VERSION, PDF_OPTIONS]);

	async function printOne(job: PrintJob): Promise<PrintedSheet> {
		const { id, html, tanggal } = job;
		const text = typeof html === "string" ? html : html();
		const identitas = typeof job.identitas === "function" ? job.identitas() : job.identitas;
		const key = hashOf(text, tanggal ?? "", JSON.stringify(identitas ?? null), printedWith);
		const cached = await cache.read(key);
		if (cached) return { id, ...cached, fromCache: true };
		const raw = await pool.withPage(id, (page) => printPage(page, text));
		const { pdf, pages } = await finish(raw, job, identitas);
		return { id, ...(await cache.write(key, pdf, pages)), fromCache: false };
	}

	return {
		async print(sheets, onProgress = options.onProgress) {
			let done = 0;
			// One more than there are pages: while it writes to disk, no page waits.
			return mapBounded(sheets, jobs * sources.length + 1, async (job) => {
				const sheet = await printOne(job);
				onProgress?.(++done, sheets.length);
				return sheet;
			});
		},
		warm: () => pool.withPage("Pemanasan", async () => {}),
		close: () => pool.close(),
	};
}

/**
 * Prints documents, or finds them printed already.
 * @throws EnvironmentFault when no browser is found or a document fails twice
 */
export async function printAll(jobs: readonly PrintJob[], options: PrintOptions): Promise<PrintedSheet[]> {
	const press = await openPress(options);
	try {
		return await press.print(jobs);
	} finally {
		await press.close();
	}
}
