import { NAMA_REKOMENDASI } from "../../../model/generated/vocabularies.ts";
import type { JatuhTempoPublik, TindakLanjutPublik } from "../../portal.ts";
import { type Grafik, grafik } from "./grafik.ts";

const KETEPATAN = [
	{ id: "baik", judul: "Tepat waktu" },
	{ id: "tengah", judul: "Dipenuhi terlambat" },
	{ id: "buruk", judul: "Belum dipenuhi" },
] as const;
const LANJUTAN = [
	{ id: "baik", judul: "Sudah" },
	{ id: "buruk", judul: "Belum" },
] as const;

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} persen`;

/** 0 in time, 1 late, 2 not yet; undefined for what has no day or is not due yet. */
function ketepatan({ keadaan, batas, dipenuhi }: JatuhTempoPublik): number | undefined {
	if (batas === undefined) return undefined;
	if (keadaan === "terlambat") return 2;
	if (keadaan !== "terpenuhi" || !dipenuhi) return undefined;
	return dipenuhi.tanggal <= batas ? 0 : 1;
}

/** What came due, with how it went: every page that counts duties counts these, or its figures would not agree. */
const jatuhTempo = (tenggat: readonly JatuhTempoPublik[]): { readonly tahun: string; readonly hasil: number }[] =>
	tenggat
		.filter(({ mengikat }) => mengikat)
		.flatMap((satu) => {
			const hasil = ketepatan(satu);
			return hasil === undefined ? [] : [{ tahun: (satu.batas ?? "").slice(0, 4), hasil }];
		});

/** How many duties came due, and how many of them were met, in time or late. */
export function hitungJatuhTempo(tenggat: readonly JatuhTempoPublik[]): { terpenuhi: number; jumlah: number } {
	const known = jatuhTempo(tenggat);
	return { terpenuhi: known.filter(({ hasil }) => hasil < 2).length, jumlah: known.length };
}

/** Reports, monitoring and evaluation by the year in which they were due. */
export function grafikKetepatan(tenggat: readonly JatuhTempoPublik[]): Grafik {
	const known = jatuhTempo(tenggat);
	const years = [...new Set(known.map(({ tahun }) => tahun))].sort();
	const count = (tahun: string, hasil: number) =>
		known.filter((satu) => satu.tahun === tahun && satu.hasil === hasil).length;
	const baris = years.map((tahun) => ({ judul: tahun, nilai: KETEPATAN.map((_, hasil) => count(tahun, hasil)) }));
	const inTime = known.filter(({ hasil }) => hasil === 0).length;
	const kalimat =
		known.length === 0
			? "Belum ada kewajiban yang jatuh tempo."
			: `Dari ${known.length} kewajiban laporan, pemantauan, dan evaluasi yang jatuh tempo, ${inTime} dipenuhi tepat waktu (${percent(inTime, known.length)}).`;
	return grafik(
		{ id: "ketepatan", judul: "Laporan, pemantauan, dan evaluasi", kolom: "Jatuh tempo", kalimat, seri: KETEPATAN },
		baris,
	);
}

/** What evaluations recommended, done and still open. */
export function grafikRekomendasi(tindakLanjut: readonly TindakLanjutPublik[]): Grafik {
	const done = tindakLanjut.filter(({ selesai }) => selesai).length;
	const baris = Object.entries(NAMA_REKOMENDASI).flatMap(([id, judul]) => {
		const own = tindakLanjut.filter(({ rekomendasi }) => rekomendasi === id);
		const closed = own.filter(({ selesai }) => selesai).length;
		if (own.length === 0) return [];
		return [{ judul, url: `/kerja-sama/rekomendasi/${id}/`, nilai: [closed, own.length - closed] }];
	});
	const kalimat =
		tindakLanjut.length === 0
			? "Belum ada rekomendasi evaluasi."
			: `Dari ${tindakLanjut.length} rekomendasi, ${done} sudah ditindaklanjuti (${percent(done, tindakLanjut.length)}).`;
	return grafik(
		{ id: "rekomendasi", judul: "Rekomendasi hasil evaluasi", kolom: "Rekomendasi", kalimat, seri: LANJUTAN },
		baris,
	);
}
