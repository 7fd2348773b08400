import { afterAll, beforeAll } from "vitest";
import type { Portal } from "../../scripts/publish/portal.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import { type Browser, openBrowser, type Page } from "../helpers/peramban.ts";
import { portalContoh, terbitanContoh } from "../helpers/portal.ts";
import { type Portal as Served, serve } from "../helpers/server.ts";

/** The portal of the sample content, served, and a browser to read it with. */
export interface Pembaca {
	readonly portal: Portal;
	readonly origin: string;
	/** A fresh tab. What goes wrong in it (errors, refused requests, other hosts) is noted in `masalah`. */
	open(): Promise<{ readonly page: Page; readonly masalah: readonly string[] }>;
}

export function usePembaca(): Pembaca {
	let portal: Portal;
	let served: Served;
	let browser: Browser;
	beforeAll(async () => {
		const terbitan = await terbitanContoh();
		portal = toPortal(terbitan);
		[served, browser] = await Promise.all([portalContoh().then(serve), openBrowser()]);
	});
	afterAll(async () => {
		await browser?.close();
		served?.close();
	});

	return {
		get portal() {
			return portal;
		},
		get origin() {
			return served.origin;
		},
		async open() {
			const page = await browser.newPage();
			const masalah: string[] = [];
			page.on("pageerror", (error) => masalah.push(String(error)));
			page.on("console", (message) => {
				if (["error", "warn"].includes(message.type())) masalah.push(message.text());
			});
			page.on("requestfailed", (request) => masalah.push(`failed: ${request.url()}`));
			page.on("request", (request) => {
				const url = request.url();
				if (!url.startsWith(served.origin) && !url.startsWith("data:")) masalah.push(`other host: ${url}`);
			});
			return { page, masalah };
		},
	};
}
