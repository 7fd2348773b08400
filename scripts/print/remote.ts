/** Browsers that run elsewhere, to print more than one machine can. */
import { EnvironmentFault } from "../model/fault.ts";
import { type Browser, type BrowserSource, connectBrowser } from "./browser.ts";

type Connect = (alamat: string) => Promise<Pick<Browser, "version" | "disconnect">>;

async function versionAt(alamat: string, connect: Connect): Promise<string> {
	const browser = await connect(alamat);
	try {
		return await browser.version();
	} finally {
		await browser.disconnect();
	}
}

/**
 * Asks every browser its version: the same naskah must be the same PDF, whoever prints it.
 * @param alamat their DevTools addresses, `ws://…` or `wss://…`
 * @param connect joins one of them for the question
 * @returns one source for each, of one identity
 * @throws BrowserLost when one does not answer; EnvironmentFault when they are not of one version
 */
export async function findRemote(
	alamat: readonly string[],
	connect: Connect = connectBrowser,
): Promise<BrowserSource[]> {
	const versi = await Promise.all(alamat.map((satu) => versionAt(satu, connect)));
	if (new Set(versi).size > 1) {
		const daftar = alamat.map((satu, at) => `${satu} (${versi[at]})`).join(", ");
		throw new EnvironmentFault(
			`Peramban yang dihubungi berlainan versi: ${daftar}. Pakai versi yang sama, supaya setiap lembar sama bitnya.`,
		);
	}
	return alamat.map((satu) => ({ identity: `jauh:${versi[0]}`, launch: () => connectBrowser(satu) }));
}
