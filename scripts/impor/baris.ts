import { judulKolom, type KolomCocok } from "./cocok.ts";
import { type BarisDitolak, type BarisMentah, type Entri, readEntri, type Sel } from "./entri.ts";
import type { JudulTabel } from "./judul-tabel.ts";
import type { Isian } from "./kolom.ts";
import { satuBaris, type Tabel } from "./tabel.ts";

/** Joins a row to the one above it, cell by cell: the merged cells of that one go on in it. */
const gabung = (atas: Sel, bawah: Sel): string[] =>
	Array.from({ length: Math.max(atas.length, bawah.length) }, (_, index) =>
		[atas[index] ?? "", bawah[index] ?? ""].filter((text) => text !== "").join("\n"),
	);

/** "1 2 3 4" below a header counts its columns. */
function isHitungan(sel: Sel): boolean {
	const filled = sel.filter((text) => text !== "");
	return filled.length > 2 && filled.every((text, index) => text.replace(/[()]/g, "") === String(index + 1));
}

const JUMLAH = /^(?:jumlah|total)\b/i;

/** "Jumlah | 6": a sum may stand below any header; of a title it has no word. */
function isJumlah(sel: Sel, filled: readonly KolomCocok[]): boolean {
	const judul = filled.find(({ isian }) => isian === "judul");
	return JUMLAH.test(sel[filled[0]?.index ?? 0] ?? "") && !/\p{L}/u.test(judul ? (sel[judul.index] ?? "") : "");
}

/** What a row is, where it is no entry of its own. */
function golongkan(sel: Sel, kolom: readonly KolomCocok[]): "entri" | "sambungan" | "bagian" | "kosong" {
	const filled = kolom.filter(({ index }) => (sel[index] ?? "") !== "");
	if (filled.length === 0) return "kosong";
	const has = (...isian: Isian[]) => filled.some((satu) => isian.includes(satu.isian));
	const awal = filled.every(({ isian }) => isian === "no" || isian === "lain");
	if (isJumlah(sel, filled)) return "bagian";
	if (has("judul")) return "entri";
	if (awal || filled.some(({ index }) => JUMLAH.test(sel[index] ?? ""))) return "bagian";
	return has("no") ? "entri" : has("pihak", "mitra", "nomor") ? "sambungan" : "bagian";
}

/** What the rows of a table became. */
export interface HasilBaris {
	readonly entri: readonly Entri[];
	readonly ditolak: readonly BarisDitolak[];
}

/**
 * Reads the rows below a header. A row that only goes on with the parties or numbers of the row above, as merged cells
 * leave it, is one with it; titles of sections and sums are told apart.
 * @param today YYYY-MM-DD
 */
export function bacaBaris(tabel: Tabel, judul: JudulTabel, kolom: readonly KolomCocok[], today: string): HasilBaris {
	const { lembar } = tabel;
	const ditolak: BarisDitolak[] = [];
	const mentah: BarisMentah[] = [];
	const header = judul.kolom.map(({ jalan }) => judulKolom(jalan.slice(-1)));
	tabel.baris.slice(judul.akhir).forEach((sel, index) => {
		const baris = judul.akhir + index + 1;
		const jenis = golongkan(sel, kolom);
		const last = mentah.at(-1);
		if (jenis === "kosong" || isHitungan(sel)) return;
		if (header.every((text, at) => text === satuBaris(sel[at] ?? ""))) return;
		if (jenis === "sambungan" && last) mentah[mentah.length - 1] = { ...last, sel: gabung(last.sel, sel) };
		else if (jenis === "entri" || jenis === "sambungan") mentah.push({ baris, sel });
		else
			ditolak.push({
				lembar,
				baris,
				alasan: `"${satuBaris(sel.filter((text) => text !== "").join(" ")).slice(0, 60)}"`,
				bukanKerjaSama: true,
			});
	});
	const read = mentah.map((satu) => readEntri(satu, lembar, kolom, today));
	const entri = read.filter((satu): satu is Entri => "judul" in satu);
	return { entri, ditolak: [...ditolak, ...read.filter((satu): satu is BarisDitolak => "alasan" in satu)] };
}
