import { fileURLToPath } from "node:url";
import puppeteer, { type Browser } from "puppeteer";
import { findEmbedded, unpackEmbedded } from "../../scripts/print/embedded.ts";
import { findBrowser } from "../../scripts/print/find-browser.ts";

export type { Browser, Page } from "puppeteer";

const CACHE = fileURLToPath(new URL("../../.cache", import.meta.url));

/**
 * A reader's browser. The one that prints is cut off from every network, so the same program is started once more
 * without that.
 */
export async function openBrowser(): Promise<Browser> {
	const printing = await (await findBrowser({ cacheDir: CACHE })).launch();
	const executablePath = printing.process()?.spawnfile ?? "";
	await printing.close();
	const embedded = await findEmbedded();
	const env = embedded ? (await unpackEmbedded(embedded, CACHE)).env : {};
	return puppeteer.launch({
		executablePath,
		headless: embedded ? "shell" : true,
		env: { ...process.env, ...env },
		args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
	});
}
