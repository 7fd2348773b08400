import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { ElementHandle } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isNaskah } from "../../scripts/model/arsip.ts";
import type { Terbitan } from "../../scripts/publish/terbitan.ts";
import { type Browser, openBrowser, type Page } from "../helpers/peramban.ts";
import { publishInto, terbitanContoh } from "../helpers/portal.ts";
import { makeLembar } from "../helpers/segel.ts";
import { type Portal, serve } from "../helpers/server.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const KINI = makeLembar("sumber sekarang");
const LAMA = makeLembar("sumber lama");
const folder = mkdtempSync(join(tmpdir(), "naskah-verifikasi-"));
const at = (name: string): string => join(folder, name);

let served: Portal;
let browser: Browser;
let judul: string;

/** The sample content, in which one naskah has a present sheet and one that was replaced. */
async function terbitanWithVersi(): Promise<Terbitan> {
	const terbitan = await terbitanContoh();
	const dokumen = [...terbitan.versi.keys()].find((satu) => isNaskah(satu) && satu.data.status === "ditandatangani");
	const lembar = dokumen && terbitan.sheets.get(dokumen);
	const catatan = dokumen && terbitan.versi.get(dokumen);
	if (!dokumen || !lembar || !catatan) throw new Error("the sample content lacks a signed naskah");
	judul = dokumen.data.judul;
	const { commit = "", sha256 } = catatan.kini;
	const lama = { kode: LAMA.kode, sha256, status: "final", commit, tanggal: "2025-01-05", sampai: "2026-01-01" };
	const versi = { kini: { ...catatan.kini, kode: KINI.kode }, lama: [{ ...lama, pdf: LAMA.sha256 }] };
	return {
		...terbitan,
		versi: new Map([...terbitan.versi, [dokumen, versi]]),
		sheets: new Map([...terbitan.sheets, [dokumen, { ...lembar, sha256: KINI.sha256 }]]),
	};
}

beforeAll(async () => {
	const changed = Buffer.from(KINI.isi);
	changed.write("X", 12);
	writeFileSync(at("kini.pdf"), KINI.isi);
	writeFileSync(at("lama.pdf"), LAMA.isi);
	writeFileSync(at("ubah.pdf"), changed);
	writeFileSync(at("tambah.pdf"), Buffer.concat([KINI.isi, Buffer.from("x\n%%EOF\n")]));
	writeFileSync(at("lain.pdf"), makeLembar("sumber daerah lain").isi);
	writeFileSync(at("asing.pdf"), "%PDF-1.4\nhalo\n%%EOF\n");
	writeFileSync(at("kosong.pdf"), "");
	[served, browser] = await Promise.all([terbitanWithVersi().then(publishInto).then(serve), openBrowser()]);
});
afterAll(async () => {
	await browser?.close();
	served?.close();
	rmSync(folder, { recursive: true, force: true });
});

async function open(width = 1280): Promise<{ page: Page; masalah: string[] }> {
	const page = await browser.newPage();
	const masalah: string[] = [];
	page.on("pageerror", (error) => masalah.push(String(error)));
	page.on("console", (message) => {
		if (["error", "warn"].includes(message.type())) masalah.push(message.text());
	});
	await page.setViewport({ width, height: 800 });
	await page.goto(`${served.origin}/verifikasi/`, { waitUntil: "networkidle0" });
	return { page, masalah };
}

async function choose(page: Page, ...names: readonly string[]): Promise<void> {
	const input = (await page.$("#berkas")) as ElementHandle<never> | null;
	await input?.uploadFile(...names.map(at));
	await page.waitForFunction(`document.querySelectorAll(".putusan").length === ${names.length}`);
}

const readPutusan = (page: Page): Promise<(string | null)[]> =>
	page.$$eval(".putusan", (all) => all.map((satu) => satu.getAttribute("data-putusan")));

const readTeks = (page: Page): Promise<string> =>
	page.$eval(".jawaban", (all) => (all as unknown as { innerText: string }).innerText);

describe("checking files in the browser", () => {
	it("answers truly for each kind of file, without the network, and sends nothing", async () => {
		const { page, masalah } = await open();
		await page.setOfflineMode(true);
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await choose(page, "kini.pdf", "lama.pdf", "ubah.pdf", "tambah.pdf", "lain.pdf", "asing.pdf", "kosong.pdf");
		expect(await readPutusan(page)).toEqual([
			...["asli", "versi-lama", "diubah", "ditambahi", "kode-tak-dikenal", "asing", "kosong"],
		]);
		const teks = await readTeks(page);
		expect(teks).toContain(judul);
		expect(teks).toContain("digantikan pada 1 Januari 2026");
		expect([asked, masalah]).toEqual([[], []]);
		await page.evaluate(AXE);
		const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
		expect(violations.map(({ id }) => id)).toEqual([]);
		await page.close();
	});

	it("takes a file that is dropped", async () => {
		const { page } = await open();
		const drop = `(() => {
			const bytes = Uint8Array.from(atob(${JSON.stringify(KINI.isi.toString("base64"))}), (sign) => sign.charCodeAt(0));
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([bytes], "jatuh.pdf"));
			document.querySelector(".jatuhkan").dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
		})()`;
		await page.evaluate(drop);
		await page.waitForSelector(".putusan");
		expect(await readPutusan(page)).toEqual(["asli"]);
		await page.close();
	});

	it("shows the name of a file as text", async () => {
		const name = "<img src=x onerror=alert(1)>.pdf";
		writeFileSync(at(name), "");
		const { page, masalah } = await open();
		await choose(page, name);
		expect(await readTeks(page)).toContain(name);
		expect([await page.$$(".jawaban img"), masalah]).toEqual([[], []]);
		await page.close();
	});

	it("says so when the record of the portal cannot be had, and answers by itself once it can", async () => {
		const { page } = await open();
		await page.setRequestInterception(true);
		let putus = true;
		page.on("request", (request) =>
			putus && request.url().endsWith("/bukti.json") ? void request.abort() : void request.continue(),
		);
		await page.reload({ waitUntil: "networkidle0" });
		await choose(page, "kini.pdf");
		expect(await readTeks(page)).toContain("Catatan portal tidak dapat dimuat.");
		putus = false;
		await page.setOfflineMode(true);
		await page.setOfflineMode(false);
		await page.waitForSelector(".putusan-asli");
		expect(await readTeks(page)).toContain("kini.pdf");
		await page.close();
	});
});

describe("checking a code", () => {
	it("leads by keyboard from a code typed carelessly to the page of its version, at phone width", async () => {
		const { page, masalah } = await open(360);
		await page.focus("#kode");
		await page.keyboard.type(` ${LAMA.kode.toLowerCase().replaceAll("-", "").replaceAll("0", "o")} `);
		await page.keyboard.press("Enter");
		await page.waitForSelector(".putusan");
		expect(await readPutusan(page)).toEqual(["kode-lama"]);
		expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
		await page.click(`.putusan a[href="/v/${LAMA.kode}/"]`);
		await page.waitForSelector("h1");
		const teks = await page.$eval("main", (main) => (main as unknown as { innerText: string }).innerText);
		expect(teks).toContain("memuat versi lama, digantikan pada 1 Januari 2026");
		expect(teks).toContain(KINI.kode);
		expect(masalah).toEqual([]);
		await page.close();
	});

	it("finds the list of codes without JavaScript, and no field that does nothing", async () => {
		const page = await browser.newPage();
		await page.setJavaScriptEnabled(false);
		await page.goto(`${served.origin}/verifikasi/`);
		expect(await page.$eval("noscript", (all) => all.textContent)).toContain("bandingkan sidiknya sendiri");
		await page.type("#kode", LAMA.kode);
		await Promise.all([page.waitForNavigation(), page.click("#verifikasi .tombol[type=submit]")]);
		expect(new URL(page.url()).pathname).toBe("/v/");
		await Promise.all([page.waitForNavigation(), page.click(`a[href="/v/${LAMA.kode}/"]`)]);
		expect(await page.$eval("h1", (h1) => h1.textContent)).toBe(judul);
		await page.close();
	});
});
