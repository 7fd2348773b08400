import type { BrowserSource } from "../print/browser.ts";
import { type FindBrowserOptions, findBrowser } from "../print/find-browser.ts";
import { findRemote } from "../print/remote.ts";
import type { Options } from "./options.ts";

/**
 * The browsers that print: those that `--browser` names, else the one of this machine. All are of one identity.
 * @throws EnvironmentFault when there is none, or one that is named does not answer
 */
export async function findPeramban(
	{ browser, cache }: Pick<Options, "browser" | "cache">,
	cara: Omit<FindBrowserOptions, "cacheDir"> = {},
): Promise<readonly [BrowserSource, ...BrowserSource[]]> {
	const [first, ...rest] = await findRemote(browser);
	return first ? [first, ...rest] : [await findBrowser({ cacheDir: cache, ...cara })];
}
