import { existsSync } from "node:fs";
import puppeteer, { type Browser, type LaunchOptions, type Page } from "puppeteer";
import { EnvironmentFault } from "../model/fault.ts";

export type { Browser, Page };

/** A browser that can be started when it is needed. */
export interface BrowserSource {
	/** Other text, other browser: part of the key under which printed sheets are remembered. */
	readonly identity: string;
	/** @throws EnvironmentFault when it does not start */
	launch(): Promise<Browser>;
}

/** How a browser of our own is started. */
export interface LaunchBrowserOptions {
	/** Takes a line in Indonesian on something that works, but not as it should. */
	readonly warn?: (message: string) => void;
	/** The caller closes the browser when the process is told to stop; otherwise the process ends at once with it. */
	readonly tanpaSinyal?: boolean;
}

/** A browser elsewhere that does not answer, or no longer. */
export class BrowserLost extends EnvironmentFault {}

/** Nothing is fetched: no name resolves, nothing runs beside the page. Type is laid out as on paper, not on screen. */
const FLAGS = [
	"--host-resolver-rules=MAP * ~NOTFOUND",
	"--disable-background-networking",
	"--disable-component-update",
	"--font-render-hinting=none",
];

const TANPA_SANDBOX = ["--no-sandbox", "--disable-setuid-sandbox"];
const SANDBOX_FAILURE = /no usable sandbox|sandbox_host|namespace|setuid sandbox/i;

/** What to do where there is no browser. */
export const SARAN =
	"Pasang Google Chrome atau Chromium, jalankan npx puppeteer browsers install chrome, atau isi PUPPETEER_EXECUTABLE_PATH dengan letak peramban.";

function launchFault(error: unknown): EnvironmentFault {
	const reason = error instanceof Error ? error.message : String(error);
	return new EnvironmentFault(`Peramban untuk mencetak tidak dapat dijalankan (${reason.split("\n")[0]}). ${SARAN}`);
}

/**
 * Starts a browser of our own. Chromium refuses its sandbox to root; other users keep it unless the system cannot give one.
 * @throws EnvironmentFault when it does not start
 */
export async function launchBrowser(
	options: LaunchOptions,
	{ warn = () => {}, tanpaSinyal }: LaunchBrowserOptions,
): Promise<Browser> {
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

const TUNGGU_MS = 20_000;

const lost = (alamat: string, reason: string): BrowserLost =>
	new BrowserLost(
		`Peramban di ${alamat} tidak dapat dihubungi (${reason}). Periksa alamatnya, dan apakah peramban itu berjalan.`,
	);

/**
 * Joins a browser that runs elsewhere; nothing but the connection is ours.
 * @param alamat its DevTools address, `ws://…` or `wss://…`
 * @throws BrowserLost when it does not answer within 20 seconds
 */
export async function connectBrowser(alamat: string): Promise<Browser> {
	let timer: NodeJS.Timeout | undefined;
	const joined = puppeteer.connect({ browserWSEndpoint: alamat, defaultViewport: null });
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`tidak menjawab dalam ${TUNGGU_MS / 1000} detik`)), TUNGGU_MS);
	});
	try {
		return await Promise.race([joined, late]);
	} catch (error) {
		joined.then((browser) => browser.disconnect()).catch(() => {});
		// A socket that fails tells so by an event, not by an error.
		const { message } = error as { readonly message?: string };
		throw lost(alamat, (message ?? "").split("\n")[0] || "sambungan gagal");
	} finally {
		clearTimeout(timer);
	}
}

/**
 * Ends the use of a browser: one of our own is closed, another's goes on without us.
 * @param pages those that we opened in it
 */
export async function leaveBrowser(browser: Browser, pages: readonly Page[]): Promise<void> {
	if (browser.process()) return browser.close();
	await Promise.all(pages.map((page) => page.close().catch(() => {})));
	await browser.disconnect();
}

/** Ends it at once: it hangs, and would not close when told. */
export function abandonBrowser(browser: Browser): void {
	const own = browser.process();
	if (own) own.kill("SIGKILL");
	else void browser.disconnect();
}

/** @returns the path of the browser that puppeteer has downloaded, if any */
export function downloadedBrowser(): string | undefined {
	try {
		const path = puppeteer.executablePath();
		return existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
}
