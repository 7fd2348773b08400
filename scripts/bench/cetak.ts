import type { BrowserSource } from "../print/browser.ts";
import { openPress } from "../print/cetak.ts";

/** Documents per second of the bare engine and of our press, on the same HTML, in the same browser build. */
export interface HasilCetak {
	readonly telanjang: number;
	readonly kita: number;
}

type Timer = () => number;

/** What the engine can do: as many pages as we use, filled and printed, nothing else. */
async function bareEngine(source: BrowserSource, sheets: readonly string[], width: number): Promise<void> {
	const browser = await source.launch();
	const queue = sheets.values();
	try {
		const worker = async () => {
			const page = await browser.newPage();
			for (const html of queue) {
				await page.setContent(html, { waitUntil: "load" });
				await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
			}
		};
		await Promise.all(Array.from({ length: width }, worker));
	} finally {
		await browser.close();
	}
}

async function ourPress(
	source: BrowserSource,
	sheets: readonly string[],
	width: number,
	cacheDir: string,
): Promise<void> {
	const press = await openPress({ browser: source, jobs: width, cacheDir });
	try {
		await press.print(sheets.map((html, index) => ({ id: `lembar ${index + 1}`, html })));
	} finally {
		await press.close();
	}
}

/**
 * Prints the same sheets by the bare engine and by us, in turns, and takes the better half of each: what another
 * program on the machine disturbed is not the engine's doing.
 * @param cacheDirFor a fresh folder for each of our rounds
 * @param now milliseconds of a clock that only goes forward
 */
export async function measureCetak(
	source: BrowserSource,
	sheets: readonly string[],
	{
		width,
		rounds,
		cacheDirFor,
		now,
	}: { width: number; rounds: number; cacheDirFor: (round: number) => string; now: Timer },
): Promise<HasilCetak> {
	const times = { telanjang: [] as number[], kita: [] as number[] };
	for (let round = 0; round < rounds; round++) {
		const start = now();
		await bareEngine(source, sheets, width);
		const middle = now();
		await ourPress(source, sheets, width, cacheDirFor(round));
		times.telanjang.push(middle - start);
		times.kita.push(now() - middle);
	}
	const perSecond = (list: readonly number[]) => (sheets.length * 1000) / Math.min(...list);
	return { telanjang: perSecond(times.telanjang), kita: perSecond(times.kita) };
}
