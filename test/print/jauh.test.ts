import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { type Browser, BrowserLost } from "../../scripts/print/browser.ts";
import { openPress, type PrintedSheet } from "../../scripts/print/cetak.ts";
import { findRemote } from "../../scripts/print/remote.ts";
import { browser, jobs, makeCacheDir } from "./lembar.ts";
import { readPdf } from "./pdf.ts";

const folders: string[] = [];
const makeFolder = (): string => {
	const folder = makeCacheDir();
	folders.push(folder);
	return folder;
};

let mesin: Browser[] = [];
let alamat: string[] = [];
beforeAll(async () => {
	mesin = await Promise.all([browser.launch(), browser.launch()]);
	alamat = mesin.map((satu) => satu.wsEndpoint());
});
afterAll(async () => {
	await Promise.all(mesin.map((satu) => satu.close()));
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const bytesOf = (sheets: readonly PrintedSheet[]): Buffer[] => sheets.map(({ path }) => readFileSync(path));

/** Prints with browsers elsewhere. @param onFirst called when the first sheet is there */
async function printJauh(dipakai: readonly string[], count: number, onFirst = () => {}) {
	const warned: string[] = [];
	const press = await openPress({
		cacheDir: makeFolder(),
		browser: await findRemote(dipakai),
		jobs: 2,
		warn: (line) => void warned.push(line),
	});
	try {
		const sheets = await press.print(jobs(count), (done) => done === 1 && onFirst());
		return { sheets, warned };
	} finally {
		await press.close();
	}
}

describe("browsers on other machines", () => {
	it("share the work, write the bytes that one here writes, and go on without us", async () => {
		const opened = [0, 0];
		for (const [at, satu] of mesin.entries())
			satu.on("targetcreated", (target) => {
				if (target.type() === "page") opened[at] = (opened[at] ?? 0) + 1;
			});
		const before = await Promise.all(mesin.map(async (satu) => (await satu.pages()).length));
		const { sheets, warned } = await printJauh(alamat, 8);
		expect(opened).toEqual([2, 2]);
		expect(warned).toEqual([]);
		expect(await Promise.all(mesin.map(async (satu) => (await satu.pages()).length))).toEqual(before);

		const here = await openPress({ cacheDir: makeFolder(), browser });
		const local = await here.print(jobs(8));
		await here.close();
		expect(bytesOf(sheets).every((bytes, at) => bytes.equals(bytesOf(local)[at] as Buffer))).toBe(true);
	});

	it("are of one version: others are refused with their addresses, before anything is printed", async () => {
		const versi = new Map([
			["ws://satu", "Chrome/148"],
			["ws://dua", "Chrome/149"],
		]);
		const connect = async (satu: string) => ({
			version: async () => versi.get(satu) ?? "",
			disconnect: async () => {},
		});
		const mixed = findRemote([...versi.keys()], connect);
		await expect(mixed).rejects.toThrow(/berlainan versi: ws:\/\/satu \(Chrome\/148\), ws:\/\/dua \(Chrome\/149\)/);
		await expect(mixed).rejects.toBeInstanceOf(EnvironmentFault);
		await expect(findRemote(["ws://satu", "ws://satu"], connect)).resolves.toHaveLength(2);
	});

	it("that fall away leave their work to the others, which is told once; no sheet is lost", async () => {
		const third = await browser.launch();
		const lost = third.wsEndpoint();
		const { sheets, warned } = await printJauh([lost, ...alamat], 12, () => third.process()?.kill("SIGKILL"));
		const texts = await Promise.all(bytesOf(sheets).map(async (pdf) => (await readPdf(pdf)).teks));
		expect(texts).toEqual(sheets.map((_, index) => `Lembar ${index}`));
		expect(warned).toHaveLength(1);
		expect(warned[0]).toContain(`Peramban di ${lost} tidak dapat dihubungi`);
		expect(warned[0]).toMatch(/Pekerjaannya diambil peramban lain\.$/);
	});

	it("that are not there are named, with what to look at", async () => {
		const none = findRemote(["ws://127.0.0.1:9/tidak-ada"]);
		await expect(none).rejects.toBeInstanceOf(BrowserLost);
		await expect(none).rejects.toThrow(
			/^Peramban di ws:\/\/127\.0\.0\.1:9\/tidak-ada tidak dapat dihubungi \(connect ECONNREFUSED.*Periksa alamatnya/,
		);
	});
});
