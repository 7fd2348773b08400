import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { identitasOf } from "../../scripts/cli/identitas.ts";
import { readPrintAssets } from "../../scripts/print/assets.ts";
import type { Browser, BrowserSource } from "../../scripts/print/browser.ts";
import type { Press, PrintJob } from "../../scripts/print/cetak.ts";
import { findBrowser } from "../../scripts/print/find-browser.ts";
import { renderDokumen } from "../../scripts/render/dokumen.ts";
import { createTemplates } from "../../scripts/render/templates.ts";
import { dokumenOf, type Isi, readContoh, readSample, TODAY } from "../render/contoh.ts";
import { type Pdf, readPdf } from "./pdf.ts";

const ROOT = join(import.meta.dirname, "../..");
const assets = await readPrintAssets(join(ROOT, "templates"));
const templates = createTemplates(assets.templates);

/** The browser of the project, unpacked once for all test files. */
export const browser: BrowserSource = await findBrowser({ cacheDir: join(ROOT, ".cache") });

export function makeCacheDir(): string {
	return mkdtempSync(join(tmpdir(), "naskah-cetak-"));
}

/** The body of a sample, below its front-matter. */
export function bodyOf(jenis: string): string {
	return readSample(jenis).split(/^---$/m).slice(2).join("---");
}

/** A body signatory of number `nomor`, whole in every field. */
export function orang(nomor: number) {
	return {
		nama: `NAMA ORANG ${nomor}`,
		jabatan: `Bupati Daerah ${nomor}`,
		mewakili: `Pemerintah Daerah Kabupaten Daerah ${nomor}`,
		alamat: `Daerah ${nomor}, Jalan Raya Nomor ${nomor}`,
		dasar: `Keputusan Menteri Dalam Negeri Nomor 131.${nomor} Tahun 2025`,
	};
}

/** Front-matter of a naskah with these parties. */
export function naskah(jenis: string, pihak: readonly object[], lain: object = {}): object {
	return {
		jenis,
		status: "final",
		publikasi: "publik",
		judul: "Pengembangan Kawasan",
		tempat: "Contoh",
		tanggal: "2026-11-02",
		jangka_waktu: { lama: "3 tahun" },
		pihak,
		...lain,
	};
}

/** Sheets of one archive, as jobs for the press. */
export function jobsOf(isi: Isi, commits?: ReadonlyMap<string, string>): PrintJob[] {
	const terbaca = readContoh(isi);
	const bahan = { arsip: terbaca.arsip, templates, huruf: assets.huruf, today: TODAY, ...(commits && { commits }) };
	return Object.keys(isi.dokumen).map((nama) => {
		const dokumen = dokumenOf(terbaca, nama);
		return {
			id: nama,
			html: renderDokumen(dokumen, bahan),
			tanggal: dokumen.data.tanggal,
			identitas: identitasOf(dokumen, terbaca.arsip),
		};
	});
}

/** Prints the documents of one archive and reads them back, by name. */
export async function printIsi(
	press: Press,
	isi: Isi,
	commits?: ReadonlyMap<string, string>,
): Promise<Record<string, Pdf>> {
	const sheets = await press.print(jobsOf(isi, commits));
	const read = await Promise.all(
		sheets.map(async (sheet) => [sheet.id, await readPdf(readFileSync(sheet.path))] as const),
	);
	return Object.fromEntries(read);
}

/** A page of its own for each number; two of the same text would be one sheet. */
export const halaman = (isi: string): string => `<!doctype html><html lang="id"><title>Uji</title><p>${isi}</p></html>`;
export const jobs = (count: number): PrintJob[] =>
	Array.from({ length: count }, (_, index) => ({ id: `lembar-${index}`, html: halaman(`Lembar ${index}`) }));

/** The browser of the project, counting how often it is started. */
export function counted(): BrowserSource & { readonly launched: Browser[] } {
	const launched: Browser[] = [];
	return {
		identity: browser.identity,
		launched,
		async launch() {
			const started = await browser.launch();
			launched.push(started);
			return started;
		},
	};
}
