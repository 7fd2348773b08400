import { EnvironmentFault } from "../model/fault.ts";
import { abandonBrowser, type Browser, type BrowserSource, leaveBrowser, type Page } from "./browser.ts";

export interface PoolOptions {
	/** Pages open at the same time. */
	readonly jobs: number;
	/** Milliseconds after which one use of a page is given up. */
	readonly timeoutMs: number;
}

export interface Pool {
	/**
	 * Lends a page. The browser starts with the first call; pages are used again. What fails is tried once more, on a
	 * new browser where the old one died.
	 * @param name what the page is for, as error messages call it
	 * @throws EnvironmentFault when the second try fails too, or the first takes longer than `timeoutMs`
	 */
	withPage<T>(name: string, use: (page: Page) => Promise<T>): Promise<T>;
	/** Leaves the browser, if one was started or joined. */
	close(): Promise<void>;
}

class Timeout extends Error {}

/** Counts the pages lent out; whoever finds none left waits in line. */
class Slots {
	private readonly waiting: (() => void)[] = [];

	constructor(private free: number) {}

	async take(): Promise<void> {
		if (this.free > 0) this.free--;
		else await new Promise<void>((resolve) => this.waiting.push(resolve));
	}

	give(): void {
		const next = this.waiting.shift();
		if (next) next();
		else this.free++;
	}
}

/** Runs `use`, but not past a crash of the page nor past the time limit. */
async function guarded<T>(page: Page, timeoutMs: number, use: (page: Page) => Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	let onCrash: ((error: Error) => void) | undefined;
	const stop = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Timeout(`lebih dari ${timeoutMs / 1000} detik`)), timeoutMs);
		onCrash = reject;
		page.on("error", reject);
	});
	try {
		return await Promise.race([use(page), stop]);
	} finally {
		clearTimeout(timer);
		if (onCrash) page.off("error", onCrash);
	}
}

class BrowserPool implements Pool {
	private browser: Promise<Browser> | undefined;
	private idle: Page[] = [];
	private readonly slots: Slots;

	constructor(
		private readonly source: BrowserSource,
		private readonly options: PoolOptions,
	) {
		this.slots = new Slots(options.jobs);
	}

	async withPage<T>(name: string, use: (page: Page) => Promise<T>): Promise<T> {
		await this.slots.take();
		try {
			return await this.attempt(use).catch((error: unknown) => {
				if (error instanceof Timeout || error instanceof EnvironmentFault) throw error;
				return this.attempt(use);
			});
		} catch (error) {
			if (error instanceof EnvironmentFault) throw error;
			const reason = error instanceof Error ? error.message : String(error);
			throw new EnvironmentFault(`${name} gagal dicetak: ${reason.split("\n")[0]}.`);
		} finally {
			this.slots.give();
		}
	}

	async close(): Promise<void> {
		const browser = await this.browser?.catch(() => undefined);
		if (browser) await leaveBrowser(browser, this.idle);
	}

	private async attempt<T>(use: (page: Page) => Promise<T>): Promise<T> {
		const browser = await this.open();
		const page = this.idle.pop() ?? (await this.newPage(browser));
		try {
			const result = await guarded(page, this.options.timeoutMs, use);
			if (browser.connected) this.idle.push(page);
			return result;
		} catch (error) {
			// A page that hangs does not close either, and may hold up its neighbours: the browser goes with it.
			if (error instanceof Timeout) abandonBrowser(browser);
			else page.close().catch(() => {});
			throw error;
		}
	}

	/** The running browser; starts one where there is none yet or the last one died. */
	private open(): Promise<Browser> {
		this.browser ??= this.start();
		return this.browser;
	}

	private async start(): Promise<Browser> {
		const forget = () => {
			this.browser = undefined;
			this.idle = [];
		};
		try {
			const browser = await this.source.launch();
			browser.once("disconnected", forget);
			return browser;
		} catch (error) {
			forget();
			throw error;
		}
	}

	private async newPage(browser: Browser): Promise<Page> {
		const page = await browser.newPage();
		await Promise.all([page.setJavaScriptEnabled(false), page.setOfflineMode(true)]);
		return page;
	}
}

/** A bounded set of pages in one browser, without scripts and without network. */
export function createPool(source: BrowserSource, options: PoolOptions): Pool {
	return new BrowserPool(source, options);
}
