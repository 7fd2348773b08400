import { readFile } from "node:fs/promises";
import type { Arsip, DokumenNaskah } from "../model/arsip.ts";
import { type Rangkap, type RencanaPaket, rencanakanPaket } from "../model/paket.ts";
import { readPrintAssets } from "../print/assets.ts";
import type { Press, PrintedSheet } from "../print/cetak.ts";
import { joinPdf, nextStart } from "../print/gabung.ts";
import type { BahanCetak } from "../render/bahan.ts";
import { renderDokumen } from "../render/dokumen.ts";
import { type LetakRangkap, namaRangkap, renderPemisah, renderSampul } from "../render/paket.ts";
import { createTemplates } from "../render/templates.ts";
import { identitasOf } from "./identitas.ts";
import { ROOT } from "./root.ts";

/** A print pack, ready to be written. */
export interface Paket {
	readonly pdf: Uint8Array;
	readonly halaman: number;
	readonly rencana: readonly RencanaPaket[];
}

interface Bagian {
	readonly judul: string;
	readonly sheet: PrintedSheet;
}

const SAMPUL = "Daftar periksa";
/** A cover seldom takes more; where it does, it is set anew. */
const PALING_SAMPUL = 4;

async function printCopies(paket: RencanaPaket, bahan: BahanCetak, press: Press): Promise<Bagian[]> {
	const { dokumen, rangkap } = paket;
	const { tanggal } = dokumen.data;
	const sheetOf = (satu: Rangkap, at: number) => ({
		id: `${dokumen.sumber.file} (${at + 1})`,
		html: () => renderDokumen(dokumen, { ...bahan, meterai: satu.meterai, ...parafOf(satu) }),
		tanggal,
		identitas: () => identitasOf(dokumen, bahan.arsip),
	});
	const separator = (satu: Rangkap, at: number) => ({
		id: `${dokumen.sumber.file} (pemisah ${at + 1})`,
		html: () => renderPemisah(satu, paket, bahan),
		tanggal,
	});
	const sheets = await press.print(rangkap.flatMap((satu, at) => [separator(satu, at), sheetOf(satu, at)]));
	return rangkap.flatMap((satu, at) => {
		const nama = `${namaRangkap(satu, paket)}: ${satu.untuk}`;
		const [pemisah, naskah] = [sheets[at * 2], sheets[at * 2 + 1]] as [PrintedSheet, PrintedSheet];
		return [
			{ judul: `Pemisah ${nama}`, sheet: pemisah },
			{ judul: nama, sheet: naskah },
		];
	});
}

const parafOf = ({ paraf }: Rangkap): Pick<BahanCetak, "paraf_hierarki"> =>
	paraf.length > 0 ? { paraf_hierarki: paraf } : {};

/** Where each copy lies behind a cover of so many pages, itself behind `sebelum` pages. */
function placeCopies(bagian: readonly Bagian[], sebelum: number, sampul: number): LetakRangkap[] {
	let before = nextStart(sebelum, true) - 1 + sampul;
	const placed = bagian.map(({ sheet }) => {
		const mulai = nextStart(before, true);
		before = mulai - 1 + sheet.pages;
		return { mulai, halaman: sheet.pages };
	});
	// Every second part is a copy; the one before it is its separator.
	return placed.filter((_, index) => index % 2 === 1);
}

/** The cover tells pages that depend on its own length: it is set anew until both agree. */
async function printCover(
	paket: RencanaPaket,
	bagian: readonly Bagian[],
	sebelum: number,
	bahan: BahanCetak,
	press: Press,
): Promise<PrintedSheet> {
	let halaman = 1;
	for (let attempt = 0; ; attempt++) {
		const isi = placeCopies(bagian, sebelum, halaman);
		const [sheet] = await press.print([
			{
				id: `${paket.dokumen.sumber.file} (sampul)`,
				html: renderSampul(paket, isi, bahan),
				tanggal: paket.dokumen.data.tanggal,
			},
		]);
		if (!sheet) throw new Error("a cover was not printed");
		if (sheet.pages === halaman || attempt >= PALING_SAMPUL) return sheet;
		halaman = sheet.pages;
	}
}

/**
 * The pack of one or more naskah: for each a cover with a checklist, then every copy behind its separator, in the order
 * in which they are signed. Each part begins on the front of a sheet.
 */
export async function makePaket(
	arsip: Arsip,
	naskah: readonly DokumenNaskah[],
	{ today, judul, commits }: { today: string; judul: string; commits: ReadonlyMap<string, string> },
	press: Press,
): Promise<Paket> {
	const assets = await readPrintAssets(`${ROOT}templates`);
	const bahan = { arsip, templates: createTemplates(assets.templates), huruf: assets.huruf, today, commits };
	const rencana = naskah.map((dokumen) => rencanakanPaket(dokumen, arsip, today));
	const parts: Bagian[] = [];
	let pages = 0;
	for (const paket of rencana) {
		const copies = await printCopies(paket, bahan, press);
		const cover = await printCover(paket, copies, pages, bahan, press);
		for (const part of [{ judul: SAMPUL, sheet: cover }, ...copies]) {
			pages = nextStart(pages, true) - 1 + part.sheet.pages;
			parts.push(part);
		}
	}
	const bytes = new Map<string, Uint8Array>();
	for (const { sheet } of parts) if (!bytes.has(sheet.path)) bytes.set(sheet.path, await readFile(sheet.path));
	const tanggal = naskah[0]?.data.tanggal ?? today;
	const bagian = parts.map(({ judul: nama, sheet }) => ({ judul: nama, pdf: bytes.get(sheet.path) as Uint8Array }));
	const { pdf, halaman } = await joinPdf(bagian, { judul, tanggal, bolakBalik: true });
	return { pdf, halaman, rencana };
}
