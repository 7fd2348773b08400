import type { Tabel } from "../model/isi.ts";
import type { TabelBanding, TeksBanding, Ubahan } from "../model/perbandingan.ts";
import { compareTeks, seluruhnya } from "./kata.ts";
import { wordsOf } from "./kemiripan.ts";
import { alignSatuan, type Satuan } from "./sejajar.ts";
import { interleave, type Langkah } from "./urutan.ts";

const KOSONG: Tabel = { jenis: "tabel", kepala: [], baris: [], letak: { line: 1, column: 1 } };

const satuan = (golongan: string, teks: string): Satuan => ({ golongan, kunci: teks, kata: wordsOf(teks) });

/** Columns are known by their head; a table whose heads say nothing is matched from the left. */
function alignColumns(lama: Tabel, baru: Tabel): Langkah[] {
	const heads = [...lama.kepala, ...baru.kepala];
	const steps = interleave(
		alignSatuan(
			...([lama, baru].map((satu) => satu.kepala.map((sel) => satuan("kolom", sel.trim()))) as [Satuan[], Satuan[]]),
		),
		lama.kepala.length,
		baru.kepala.length,
	);
	const isSame = lama.kepala.length === baru.kepala.length;
	if (!isSame && heads.some((sel) => sel.trim() !== "")) return steps;
	return isSame ? lama.kepala.map((_, at) => ({ lama: at, baru: at })) : steps;
}

const rowOf = (baris: readonly string[]): Satuan => satuan("baris", baris.map((sel) => sel.trim()).join("\t"));

/** The cells of a row, of which each side may lack some or all. */
function cellsOf(kolom: readonly Langkah[], lama?: readonly string[], baru?: readonly string[]): TeksBanding[] {
	return kolom.map((step) => {
		const [dari, ke] = [step.lama, step.baru].map((at, side) =>
			at === undefined ? undefined : [lama, baru][side]?.[at],
		);
		return compareTeks(dari ?? "", ke ?? "");
	});
}

const isTetap = (teks: TeksBanding): boolean => teks.every(({ ubahan }) => ubahan === "tetap");

function ubahanOf({ lama, baru }: Langkah, teks: readonly TeksBanding[]): Ubahan {
	if (lama === undefined) return "baru";
	if (baru === undefined) return "dihapus";
	return teks.every(isTetap) ? "tetap" : "berubah";
}

/** Compares two tables cell by cell; either may be missing. */
export function compareTabel(lama: Tabel | undefined, baru: Tabel | undefined, kedalaman: number): TabelBanding {
	const [dari, ke] = [lama ?? KOSONG, baru ?? KOSONG];
	const kolom = alignColumns(dari, ke);
	const rows = interleave(alignSatuan(dari.baris.map(rowOf), ke.baris.map(rowOf)), dari.baris.length, ke.baris.length);
	const kepala = cellsOf(kolom, dari.kepala, ke.kepala);
	const baris = rows.map((step) => {
		const sel = cellsOf(kolom, dari.baris[step.lama ?? -1], ke.baris[step.baru ?? -1]);
		return { ubahan: ubahanOf(step, sel), sel };
	});
	const utuh = [...baris.map((satu) => satu.ubahan), ubahanOf({ lama: 0, baru: 0 }, kepala)];
	const kolomBanding = kolom.map((step, at) => ubahanOf(step, [kepala[at] as TeksBanding]));
	const ubahan = !lama
		? "baru"
		: !baru
			? "dihapus"
			: [...utuh, ...kolomBanding].every((satu) => satu === "tetap")
				? "tetap"
				: "berubah";
	return { jenis: "tabel", ubahan, kedalaman, kolom: kolomBanding, kepala, baris };
}

/** A table of which nothing differs, or all. */
export function seluruhTabel(tabel: Tabel, kedalaman: number, ubahan: "baru" | "dihapus" | "tetap"): TabelBanding {
	const sisi = ubahan === "dihapus" ? "lama" : ubahan;
	return {
		jenis: "tabel",
		ubahan,
		kedalaman,
		kolom: tabel.kepala.map(() => ubahan),
		kepala: tabel.kepala.map((sel) => seluruhnya(sel, sisi)),
		baris: tabel.baris.map((baris) => ({ ubahan, sel: baris.map((sel) => seluruhnya(sel, sisi)) })),
	};
}
