import { compareNaskah } from "../../scripts/compare/banding.ts";
import type { BagianBanding, IsiBanding, Perbandingan, TeksBanding } from "../../scripts/model/perbandingan.ts";
import { plainNaskah } from "../../scripts/render/polos.ts";
import { readNaskah } from "../load/ringkas.ts";

/** Compares two bodies of a naskah as the command does. */
export function sandingkan(lama: string, baru: string): Perbandingan {
	const [dari, ke] = [lama, baru].map((body) => ({ isi: [], naskah: plainNaskah(readNaskah(body)) }));
	return compareNaskah(dari as NonNullable<typeof dari>, ke as NonNullable<typeof ke>);
}

/** "PIHAK KESATU [-wajib-] {+dapat+} membayar" */
export const tulis = (teks: TeksBanding): string =>
	teks
		.map(({ ubahan, teks: kata }) => (ubahan === "tetap" ? kata : ubahan === "lama" ? `[-${kata}-]` : `{+${kata}+}`))
		.join(" ");

/** One side of a text that carries marks. */
export const sisi = (teks: TeksBanding, bukan: "baru" | "lama"): string =>
	teks
		.filter(({ ubahan }) => ubahan !== bukan)
		.map((run) => run.teks)
		.join(" ");

/** A part in one line: "berubah Pasal 2>Pasal 3 Objek". */
export function ringkas({ ubahan, pindah, hanya_rujukan, lama, baru, judul }: BagianBanding): string {
	const nomor = lama?.label === baru?.label ? lama?.label : `${lama?.label ?? ""}>${baru?.label ?? ""}`;
	const tanda = [
		ubahan,
		...(pindah && ubahan !== "dipindahkan" ? ["pindah"] : []),
		...(hanya_rujukan ? ["rujukan"] : []),
	];
	return `${tanda.join("+")} ${nomor} ${tulis(judul)}`.trim();
}

/** Lines with their marks: "(2) teks". */
export const tulisIsi = (isi: readonly IsiBanding[]): string[] =>
	isi.flatMap((satu) =>
		satu.jenis === "baris"
			? [`${tulis(satu.label)} ${tulis(satu.teks)}${satu.pindah === undefined ? "" : ` <${satu.pindah}>`}`.trim()]
			: [satu.kepala, ...satu.baris.map((baris) => baris.sel)].map((sel) => `| ${sel.map(tulis).join(" | ")} |`),
	);

function linesOfSide(isi: readonly IsiBanding[], bukan: "baru" | "lama"): string[] {
	const gone = bukan === "baru" ? "baru" : "dihapus";
	return isi
		.filter(({ ubahan }) => ubahan !== gone)
		.map((satu) => {
			if (satu.jenis === "baris") return `${sisi(satu.label, bukan)} ${sisi(satu.teks, bukan)}`.trim();
			const cells = (sel: readonly TeksBanding[]) =>
				sel
					.filter((_, at) => satu.kolom[at] !== gone)
					.map((teks) => sisi(teks, bukan))
					.join(" | ");
			const rows = satu.baris.filter((baris) => baris.ubahan !== gone).map((baris) => cells(baris.sel));
			return `| ${[cells(satu.kepala), ...rows].join(" / ")} |`;
		});
}

/** The text of one side, line by line, put together again from the comparison alone. */
export function pulihkan({ bagian }: Perbandingan, side: "lama" | "baru"): string[] {
	const bukan = side === "lama" ? "baru" : "lama";
	return bagian
		.filter((satu) => satu[side] !== undefined && satu.ubahan !== "dipindahkan")
		.sort((a, b) => (a[side]?.urutan ?? 0) - (b[side]?.urutan ?? 0))
		.flatMap((satu) => [`${satu[side]?.label} ${sisi(satu.judul, bukan)}`.trim(), ...linesOfSide(satu.isi, bukan)]);
}
