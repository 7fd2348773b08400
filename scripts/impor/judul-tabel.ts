import { bobotJudul, type KolomMentah } from "./cocok.ts";
import { satuBaris, type Tabel } from "./tabel.ts";

/** A header stands among the first rows; above it are titles and the name of the office. */
const CARI = 30;
const PALING_TINGGI = 3;
/** What each further row must bring: a row of data below the header brings nothing. */
const BIAYA_BARIS = 0.3;
/** Fewer known columns are no header. */
const PALING_SEDIKIT = 2;
/** A cell longer than this is no heading. */
const PALING_PANJANG = 80;

/** Where the header stands: rows `mulai` up to, not with, `akhir`, from 0. */
export interface JudulTabel {
	readonly mulai: number;
	readonly akhir: number;
	readonly kolom: readonly KolomMentah[];
}

/** Cells to the right of a heading that spans several columns are empty: it counts for each that has a heading below. */
function spread(row: readonly string[], below: readonly string[]): string[] {
	let last = "";
	return below.map((lower, index) => {
		const own = row[index] ?? "";
		if (own !== "") last = lower === "" ? "" : own;
		else if (lower === "") last = "";
		return own !== "" ? own : last;
	});
}

/** The way to each column through the rows of a header. */
function jalanOf(rows: readonly (readonly string[])[]): string[][] {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const flat = rows.map((row) => Array.from({ length: width }, (_, index) => satuBaris(row[index] ?? "")));
	const full = flat.map((row, index) => {
		const below = flat[index + 1];
		return below ? spread(row, below) : row;
	});
	return Array.from({ length: width }, (_, index) => {
		const way = full.map((row) => row[index] ?? "").filter((text) => text !== "");
		return way.filter((text, at) => text !== way[at - 1]);
	});
}

const isHeading = (row: readonly string[]): boolean => row.every((sel) => sel.length <= PALING_PANJANG);

function bestBlock({ baris }: Tabel): { mulai: number; akhir: number } | undefined {
	let best: { mulai: number; akhir: number; bobot: number } | undefined;
	for (let mulai = 0; mulai < Math.min(CARI, baris.length); mulai++) {
		for (let akhir = mulai + 1; akhir <= Math.min(mulai + PALING_TINGGI, baris.length); akhir++) {
			const rows = baris.slice(mulai, akhir);
			if (!rows.every(isHeading)) break;
			const bobot = bobotJudul(jalanOf(rows).filter((way) => way.length > 0)) - BIAYA_BARIS * (rows.length - 1);
			if (bobot > (best?.bobot ?? 0)) best = { mulai, akhir, bobot };
		}
	}
	return best && best.bobot >= PALING_SEDIKIT - BIAYA_BARIS ? best : undefined;
}

/** Cells of a column by which its meaning is checked. */
const CONTOH = 50;

/** Finds the header of a table, of one row or several; undefined where there is none. */
export function findJudul(tabel: Tabel): JudulTabel | undefined {
	const block = bestBlock(tabel);
	if (!block) return undefined;
	const { mulai, akhir } = block;
	const below = tabel.baris.slice(akhir, akhir + CONTOH);
	const kolom = jalanOf(tabel.baris.slice(mulai, akhir)).map((jalan, index) => ({
		index,
		jalan,
		isi: below.map((row) => row[index] ?? ""),
	}));
	return { mulai, akhir, kolom };
}
