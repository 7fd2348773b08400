import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, vi } from "vitest";
import { toXlsxTabel } from "../../scripts/compile/xlsx.ts";
import { writePortal } from "../../scripts/publish/publish.ts";
import type { Page } from "./peramban.ts";
import { CONTENT, makeFolder, terbitanOf } from "./portal.ts";

export const DIALOG = ":is(dialog, [role=dialog], [role=alertdialog])";

export const field = (kunci: string): string => `section.field[data-key-path="${kunci}"]`;

/** A copy of the sample content whose first region keeps its files at a host. */
export function contentAt(layanan: "github" | "gitlab", alamat: string): string {
	const content = join(makeFolder("admin"), "content");
	cpSync(CONTENT, content, { recursive: true });
	const daerah = join(content, "tirtapura/daerah.yaml");
	const sunting = `sunting:\n  layanan: ${layanan}\n  repositori: pemkab/kerja-sama\n  alamat: ${alamat}\n`;
	writeFileSync(daerah, readFileSync(daerah, "utf8") + sunting);
	return content;
}

/** A portal with the editor; it needs no paper of the content, since the editor reads papers from the host. */
export async function portalPenyunting(content: string): Promise<string> {
	const dist = makeFolder("dist");
	const kosong = join(makeFolder("admin"), "content");
	const tanpa = /\/(?:kerja-sama|rapat|rencana|pembinaan)$/;
	cpSync(content, kosong, { recursive: true, filter: (path) => !tanpa.test(path) });
	await writePortal(await terbitanOf(kosong), dist, { siteUrl: "https://portal.example", toXlsx: toXlsxTabel });
	return dist;
}

/** A page that notes what broke in it, and whom it spoke to besides those named. */
export async function awasi(page: Page, milik: readonly string[]) {
	const masalah: string[] = [];
	const asing: string[] = [];
	page.setDefaultTimeout(30_000);
	await page.setViewport({ width: 1280, height: 1200 });
	page.on("pageerror", (error) => masalah.push(String(error)));
	page.on("console", (message) => {
		if (["error", "warn"].includes(message.type())) masalah.push(message.text());
	});
	page.on("request", (request) => {
		const url = request.url();
		if (![...milik, "data:", "blob:"].some((own) => url.startsWith(own))) asing.push(url);
	});
	return { masalah, asing };
}

/** Presses what bears these words, as soon as it is there. */
export const tekanDi = (page: Page, kata: string, dalam = "button"): Promise<unknown> =>
	page.waitForFunction(
		`(() => {
			const found = [...document.querySelectorAll(${JSON.stringify(dalam)})].find((one) => one.innerText.trim() === ${JSON.stringify(kata)});
			found?.click();
			return found !== undefined;
		})()`,
	);

/**
 * Types a text into a box in place of what it holds, until it stands there: a dialog that is still opening takes the focus
 * away, and letters are lost.
 */
async function ketikDi(page: Page, kotak: string, teks: string): Promise<void> {
	await page.waitForSelector(kotak, { visible: true });
	await vi.waitFor(
		async () => {
			await page.$eval(kotak, (one) => {
				const { focus, select } = one as unknown as { focus(): void; select(): void };
				focus.call(one);
				select.call(one);
			});
			await page.keyboard.type(teks);
			expect(await page.$eval(kotak, (one) => (one as unknown as { value: string }).value)).toBe(teks);
		},
		{ timeout: 30_000 },
	);
}

/** Types a text into a field in place of what it holds. */
export const tulisDi = (page: Page, kunci: string, teks: string): Promise<void> =>
	ketikDi(page, `${field(kunci)} :is(input, textarea)`, teks);

export const bukaDi = (page: Page, rute: string): Promise<unknown> =>
	page.evaluate(`location.hash = "#/collections/${rute}"`);

/** Opens the editor of the region and signs in with the token that the hosts of these tests know. */
export async function masukDi(page: Page, origin: string): Promise<void> {
	await page.goto(`${origin}/admin/tirtapura/`);
	await tekanDi(page, "Masuk dengan token akses");
	await ketikDi(page, `${DIALOG} input`, "token-uji");
	await tekanDi(page, "Masuk", `${DIALOG} button`);
	await page.waitForFunction("location.hash.startsWith('#/collections')");
}

/** A saved proposal may be handed in at once; this leaves it for later, and the editor goes back to its list. */
export async function nantiDi(page: Page): Promise<void> {
	await tekanDi(page, "Nanti", `${DIALOG} button`);
	await page.waitForFunction("/^#\\/collections\\/[\\w-]+$/.test(location.hash)");
}
