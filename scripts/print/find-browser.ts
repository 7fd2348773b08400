/** Which browser prints on this machine. */
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { EnvironmentFault } from "../model/fault.ts";
import { type BrowserSource, downloadedBrowser, type LaunchBrowserOptions, launchBrowser, SARAN } from "./browser.ts";
import { findEmbedded, unpackEmbedded } from "./embedded.ts";

export interface FindBrowserOptions extends LaunchBrowserOptions {
	/** Where the embedded browser is unpacked. */
	readonly cacheDir: string;
}

const TERPASANG = [
	"/usr/bin/google-chrome-stable",
	"/usr/bin/google-chrome",
	"/opt/google/chrome/chrome",
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/snap/bin/chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A browser on this machine; its size and time stand for its version, which only running it would tell. */
async function installed(executablePath: string, cara: LaunchBrowserOptions): Promise<BrowserSource> {
	const { size, mtimeMs } = await stat(executablePath);
	return {
		identity: `${executablePath}:${size}:${Math.trunc(mtimeMs)}`,
		launch: () => launchBrowser({ executablePath, headless: true }, cara),
	};
}

/**
 * Finds the browser that prints: the one named by PUPPETEER_EXECUTABLE_PATH, else the one inside the npm package
 * (Linux x64), else an installed Chrome or Chromium, else the one puppeteer has downloaded. Starts nothing.
 * @throws EnvironmentFault when there is none
 */
export async function findBrowser({ cacheDir, ...cara }: FindBrowserOptions): Promise<BrowserSource> {
	const named = process.env.PUPPETEER_EXECUTABLE_PATH;
	if (named) {
		if (!existsSync(named))
			throw new EnvironmentFault(`PUPPETEER_EXECUTABLE_PATH menunjuk ${named}, tetapi berkas itu tidak ada.`);
		return installed(named, cara);
	}
	const embedded = await findEmbedded();
	if (embedded) {
		return {
			identity: `embedded:${embedded.version}`,
			async launch() {
				const { executablePath, env } = await unpackEmbedded(embedded, cacheDir);
				return launchBrowser({ executablePath, headless: "shell", env: { ...process.env, ...env } }, cara);
			},
		};
	}
	const found = TERPASANG.find((path) => existsSync(path)) ?? downloadedBrowser();
	if (found) return installed(found, cara);
	throw new EnvironmentFault(`Tidak ada peramban untuk mencetak. ${SARAN}`);
}
