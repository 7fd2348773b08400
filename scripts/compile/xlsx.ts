import writeXlsxFile, { type Cell, type Row } from "write-excel-file/node";
import type { BagianKompilasi, Kompilasi, Sel } from "../model/kompilasi.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import { tanpaTerlarang } from "../model/xml.ts";
import { withoutTimes } from "./zip.ts";

/** A text in a formula may have no more signs than this. */
const TEKS_RUMUS = 255;
/** A cell may hold no more signs than this. */
const TEKS_SEL = 32_767;
const LEBAR = { pertama: 44, lain: 28 } as const;

/** The library keeps texts by name in a plain object, where "valueOf" has a meaning already: a space makes it a name. */
const bernama = (value: string): string => (value in Object.prototype ? `${value} ` : value);

/** Content is always text, never a formula, whatever sign it begins with. */
const teks = (value: string): Cell => ({
	type: String,
	value: bernama(tanpaTerlarang(value.slice(0, TEKS_SEL))),
	wrap: true,
	alignVertical: "top",
});
const tebal = (value: string): Cell => ({ type: String, value, fontWeight: "bold", wrap: true });
const kata = (sel: Sel): string => (typeof sel === "object" ? sel.teks : String(sel));
const sel = (satu: Sel): Cell =>
	typeof satu === "number" ? { type: Number, value: satu, alignVertical: "top" } : teks(kata(satu));

/** The only formula that is written: our own address of a page, which holds no sign of the content but its slugs. */
function buka(url: string | undefined, situs: string): Cell {
	if (situs === "" || url === undefined) return null;
	const whole = situs + url;
	if (whole.length > TEKS_RUMUS || whole.includes('"')) return teks(whole);
	return { type: "Formula", value: `HYPERLINK("${whole}","Buka")`, textColor: "#0b3d91", alignVertical: "top" };
}

const urlIn = (baris: readonly Sel[]): string | undefined =>
	baris.flatMap((satu) => (typeof satu === "object" && satu.url ? [satu.url] : []))[0];

const lebarOf = (kolom: number) =>
	Array.from({ length: kolom }, (_, index) => ({ width: index === 0 ? LEBAR.pertama : LEBAR.lain }));

function lembarBagian({ pendek, kolom, baris, kosong }: BagianKompilasi, situs: string) {
	const kepala: Row = [...kolom, ...(situs ? ["Portal"] : [])].map(tebal);
	const isi: Row[] = baris.map((satu) => [...satu.map(sel), ...(situs ? [buka(urlIn(satu), situs)] : [])]);
	const data = [kepala, ...(isi.length > 0 ? isi : [[teks(kosong)]])];
	return { sheet: pendek, data, columns: lebarOf(kepala.length), stickyRowsCount: 1 };
}

function lembarRingkasan(laporan: Kompilasi, situs: string) {
	const { judul, kepada, pemerintah, periode, per, dasar, catatan, bagian, grafik } = laporan;
	const portal = situs ? [tebal("Portal")] : [];
	const link = (url: string | undefined): Cell[] => (situs ? [buka(url, situs)] : []);
	const data: Row[] = [
		[tebal(judul)],
		...(kepada ? [[teks(`kepada ${kepada}`)]] : []),
		[teks(pemerintah)],
		[teks(periode)],
		[teks(`Keadaan register per ${tanggalPanjang(per)}`)],
		...dasar.map((satu): Row => [teks(`Dasar: ${satu}`)]),
		...catatan.map((satu): Row => [teks(satu)]),
		[],
		[tebal("Ringkasan"), tebal("Jumlah"), ...portal],
		...bagian.map((satu): Row => [teks(satu.judul), sel(satu.baris.length), ...link(satu.url)]),
		...grafik.flatMap((satu): Row[] => [
			[],
			[tebal(satu.judul), ...satu.seri.map(tebal), ...portal],
			...satu.baris.map(({ nama, nilai, url }): Row => [teks(nama), ...nilai.map(sel), ...link(url)]),
			...(satu.baris.length === 0 ? [[teks(satu.kosong)]] : []),
		]),
	];
	const columns = [{ width: 64 }, ...Array.from({ length: 4 }, () => ({ width: 18 }))];
	return { sheet: "Ringkasan", data, columns };
}

/** Rows of one sheet, each by the names of its columns. */
export interface LembarTabel {
	readonly nama: string;
	readonly kolom: readonly string[];
	readonly baris: readonly Readonly<Record<string, string | number | undefined>>[];
}

/** Tables as a workbook, a sheet for each. Texts are never formulas, and the same rows have the same bytes. */
export async function toXlsxTabel(lembar: readonly LembarTabel[]): Promise<Buffer> {
	const sheets = lembar.map(({ nama, kolom, baris }) => ({
		sheet: nama,
		data: [kolom.map(tebal), ...baris.map((satu): Row => kolom.map((kunci) => sel(satu[kunci] ?? "")))],
		columns: lebarOf(kolom.length),
		stickyRowsCount: 1,
	}));
	return withoutTimes(await writeXlsxFile(sheets).toBuffer());
}

/**
 * A compiled report as a workbook: the figures first, then a sheet for each section. The same report has the same bytes.
 * @param situs where the portal is served, without slash at the end; "" when it is not known: then nothing is linked
 */
export async function toXlsx(laporan: Kompilasi, situs: string): Promise<Buffer> {
	const sheets = [lembarRingkasan(laporan, situs), ...laporan.bagian.map((satu) => lembarBagian(satu, situs))];
	return withoutTimes(await writeXlsxFile(sheets).toBuffer());
}
