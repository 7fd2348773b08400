import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import puppeteer, { type Browser, type LaunchOptions, type Page } from "puppeteer";
import { EnvironmentFault } from "../model/fault.ts";
import { findEmbedded, unpackEmbedded } from "./embedded.ts";

export type { Browser, Page };

/** A browser that can be started when it is needed. */
export interface BrowserSource {
	/** Other text, other browser: part of the key under which printed sheets are remembered. */
	readonly identity: string;
	/** @throws EnvironmentFault when it does not start */
	launch(): Promise<Browser>;
}

export interface FindBrowserOptions {
	/** Where the embedded browser is unpacked. */
	readonly cacheDir: string;
	/** Takes a line in Indonesian on something that works, but not as it should. */
	readonly warn?: (message: string) => void;
	/** The caller closes the browser when the process is told to stop; otherwise the process ends at once with it. */
	readonly tanpaSinyal?: boolean;
}

type Cara = Pick<FindBrowserOptions, "warn" | "tanpaSinyal">;

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

/** Nothing is fetched: no name resolves, nothing runs beside the page. Type is laid out as on paper, not on screen. */
const FLAGS = [
	"--host-resolver-rules=MAP * ~NOTFOUND",
	"--disable-background-networking",
	"--disable-component-update",
	"--font-render-hinting=none",
];

const TANPA_SANDBOX = ["--no-sandbox", "--disable-setuid-sandbox"];
const SANDBOX_FAILURE = /no usable sandbox|sandbox_host|namespace|setuid sandbox/i;

const SARAN =
	"Pasang Google Chrome atau Chromium, jalankan npx puppeteer browsers install chrome, atau isi PUPPETEER_EXECUTABLE_PATH dengan letak peramban.";

function launchFault(error: unknown): EnvironmentFault {
	const reason = error instanceof Error ? error.message : String(error);
	return new EnvironmentFault(`Peramban untuk mencetak tidak dapat dijalankan (${reason.split("\n")[0]}). ${SARAN}`);
}

/** Chromium refuses its sandbox to root; other users keep it unless the system cannot give one. */
async function launch(options: LaunchOptions, { warn = () => {}, tanpaSinyal }: Cara): Promise<Browser> {
	const isRoot = process.getuid?.() === 0;
	const sinyal = tanpaSinyal ? { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } : {};
	const all = { ...options, ...sinyal };
	try {
		return await puppeteer.launch({ ...all, args: isRoot ? [...FLAGS, ...TANPA_SANDBOX] : FLAGS });
	} catch (error) {
		if (isRoot || !SANDBOX_FAILURE.test(String(error))) throw launchFault(error);
		warn("Sistem ini tidak menyediakan sandbox bagi peramban; pencetakan berjalan tanpa sandbox.");
		return puppeteer.launch({ ...all, args: [...FLAGS, ...TANPA_SANDBOX] }).catch((reason: unknown) => {
			throw launchFault(reason);
		});
	}
}

/** A browser on this machine; its size and time stand for its version, which only running it would tell. */
async function installed(executablePath: string, cara: Cara): Promise<BrowserSource> {
	const { size, mtimeMs } = await stat(executablePath);
	return {
		identity: `${executablePath}:${size}:${Math.trunc(mtimeMs)}`,
		launch: () => launch({ executablePath, headless: true }, cara),
	};
}

function downloaded(): string | undefined {
	try {
		const path = puppeteer.executablePath();
		return existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
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
				return launch({ executablePath, headless: "shell", env: { ...process.env, ...env } }, cara);
			},
		};
	}
	const found = TERPASANG.find((path) => existsSync(path)) ?? downloaded();
	if (found) return installed(found, cara);
	throw new EnvironmentFault(`Tidak ada peramban untuk mencetak. ${SARAN}`);
}
