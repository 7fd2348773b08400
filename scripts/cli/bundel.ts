import { readFile } from "node:fs/promises";
import { type Arsip, berkasCetakOf, daerahOf } from "../model/arsip.ts";
import { type RencanaBundel, rencanakanBundel } from "../model/bundel.ts";
import { readPrintAssets } from "../print/assets.ts";
import type { Press } from "../print/cetak.ts";
import { type BagianPdf, joinPdf } from "../print/gabung.ts";
import { fitPdf, lanskapOf, numberPdf } from "../print/nomor.ts";
import type { BahanCetak } from "../render/bahan.ts";
import { type LetakBagian, namaBagian, namaBerkas, renderDaftarIsi, renderNomor } from "../render/bundel.ts";
import { renderDokumen } from "../render/dokumen.ts";
import { lembaranOf } from "../render/kertas.ts";
import { createTemplates } from "../render/templates.ts";
import { ROOT } from "./root.ts";

/** A bundle, ready to be written. */
export interface Bundel {
	readonly pdf: Uint8Array;
	readonly halaman: number;
	/** Report or letter, attachments and PDFs; the sheet with the contents is not counted. */
	readonly bagian: number;
}

interface Bagian extends BagianPdf {
	readonly halaman: number;
}

/** Contents seldom take more than one page; where they do, they are set anew. */
const PALING_ISI = 4;

/** Bundles of the archive that nothing keeps from being made. */
export const bundelLengkap = (arsip: Arsip): RencanaBundel[] =>
	berkasCetakOf(arsip).flatMap((dokumen) => {
		const rencana = rencanakanBundel(dokumen, false);
		return rencana && rencana.kurang.length === 0 ? [rencana] : [];
	});

async function printParts({ induk, lampiran }: RencanaBundel, bahan: BahanCetak, press: Press): Promise<Bagian[]> {
	const papers = [induk, ...lampiran];
	const sheets = await press.print(
		papers.map((part) => ({
			id: `${part.sumber.file} (bundel)`,
			html: () => renderDokumen(part, { ...bahan, tanpa_nomor: true }),
			tanggal: part.data.tanggal,
		})),
	);
	return Promise.all(
		sheets.map(async ({ path, pages }, index) => {
			const part = papers[index] ?? induk;
			return { judul: `${namaBagian(part)}: ${part.data.judul}`, pdf: await readFile(path), halaman: pages };
		}),
	);
}

/** The PDFs from elsewhere, on the paper of the region. They were proven sound before anything was printed. */
async function fitParts({ induk, berkas }: RencanaBundel, { arsip }: BahanCetak): Promise<Bagian[]> {
	const kertas = lembaranOf(daerahOf(induk).data.kertas);
	return Promise.all(
		berkas.map(async (satu) => {
			const pdf = arsip.pdf?.get(satu.path);
			if (!pdf || "salah" in pdf) throw new Error(`${satu.path} was not checked`);
			const judul = [namaBerkas(satu), satu.judul].filter(Boolean).join(": ");
			return { judul, pdf: await fitPdf(pdf.isi, kertas), halaman: pdf.halaman };
		}),
	);
}

function placeParts(bagian: readonly Bagian[], isi: number): LetakBagian[] {
	let before = isi;
	return bagian.map(({ halaman }) => {
		const mulai = before + 1;
		before += halaman;
		return { mulai, halaman };
	});
}

/** The contents tell pages that depend on their own length: they are set anew until both agree. */
async function printContents(
	rencana: RencanaBundel,
	bagian: readonly Bagian[],
	bahan: BahanCetak,
	press: Press,
): Promise<Uint8Array> {
	let halaman = 1;
	for (let attempt = 0; ; attempt++) {
		const html = renderDaftarIsi(rencana, placeParts(bagian, halaman), bahan);
		const { file } = rencana.induk.sumber;
		const [sheet] = await press.print([{ id: `${file} (daftar isi)`, html, tanggal: rencana.induk.data.tanggal }]);
		if (!sheet) throw new Error("the contents were not printed");
		if (sheet.pages === halaman || attempt >= PALING_ISI) return readFile(sheet.path);
		halaman = sheet.pages;
	}
}

/**
 * One PDF of a report or proposal with all that goes with it: contents, parts in the order of the pasal, one number
 * through all pages. Parts are printed without their own page numbers; codes and marks of drafts stay.
 */
export async function makeBundel(
	rencana: RencanaBundel,
	{ arsip, today, commits }: { arsip: Arsip; today: string; commits: ReadonlyMap<string, string> },
	press: Press,
): Promise<Bundel> {
	const assets = await readPrintAssets(`${ROOT}templates`);
	const bahan = { arsip, templates: createTemplates(assets.templates), huruf: assets.huruf, today, commits };
	const bagian = [...(await printParts(rencana, bahan, press)), ...(await fitParts(rencana, bahan))];
	const contents = { judul: "Daftar isi", pdf: await printContents(rencana, bagian, bahan, press) };
	const { judul } = rencana.induk.data;
	const tanggal = rencana.induk.data.tanggal ?? today;
	const joined = await joinPdf([contents, ...bagian], { judul: `Bundel ${judul}`, tanggal });
	const html = renderNomor(rencana, await lanskapOf(joined.pdf), bahan);
	const [nomor] = await press.print([{ id: `${rencana.induk.sumber.file} (nomor halaman)`, html, tanggal }]);
	if (!nomor) throw new Error("the page numbers were not printed");
	const pdf = await numberPdf(joined.pdf, await readFile(nomor.path));
	return { pdf, halaman: joined.halaman, bagian: bagian.length };
}
