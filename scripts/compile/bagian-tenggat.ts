import { urlDaerah } from "../model/alamat.ts";
import type { Tenggat } from "../model/kewajiban.ts";
import type { BagianKompilasi, GrafikKompilasi, Sel } from "../model/kompilasi.ts";
import { selisihHari } from "../model/tanggal.ts";
import { bagian, hari, isDalamPeriode, type Lingkup, tautanJumlah } from "./lingkup.ts";
import { tautanKasus } from "./register.ts";

const HASIL = ["Tepat waktu", "Dipenuhi terlambat", "Belum dipenuhi"] as const;
type Hasil = (typeof HASIL)[number];

/** A duty whose last day lies in the period, and how it was kept by the last day told. */
export interface JatuhTempo {
	readonly tenggat: Tenggat;
	readonly batas: string;
	readonly hasil: Hasil;
}

/** Which duties a report tells of. */
export type Pilih = (tenggat: Tenggat) => boolean;

const isDiceritakan = ({ kasus, daerah }: Tenggat, lingkup: Lingkup): boolean =>
	lingkup.wilayah.includes(daerah) && (kasus === undefined || lingkup.kasus.includes(kasus));

/** Binding duties that fell due; what lapsed, and what silence fulfils by law, was asked of nobody in the end. */
function jatuhTempo(lingkup: Lingkup, pilih: Pilih): Tenggat[] {
	return lingkup.jadwal.filter(
		(satu) =>
			satu.mengikat &&
			satu.gugur === undefined &&
			isDalamPeriode(satu.batas?.tanggal, lingkup) &&
			(satu.bila_lewat === undefined || satu.dipenuhi !== undefined) &&
			isDiceritakan(satu, lingkup) &&
			pilih(satu),
	);
}

/** A day that may still move later, for want of the holidays of its year, makes nothing late. */
const isPasti = ({ batas, dipenuhi }: Tenggat): boolean =>
	batas?.pasti !== false || (dipenuhi !== undefined && dipenuhi.tanggal <= batas.tanggal);

function hasilOf({ dipenuhi }: Tenggat, batas: string, per: string): Hasil {
	if (!dipenuhi || dipenuhi.tanggal > per) return "Belum dipenuhi";
	return dipenuhi.tanggal <= batas ? "Tepat waktu" : "Dipenuhi terlambat";
}

/** The duties that fell due within the period and whose day is sure, the earliest first. */
export const jatuhTempoOf = (lingkup: Lingkup, pilih: Pilih): JatuhTempo[] =>
	jatuhTempo(lingkup, pilih)
		.filter(isPasti)
		.map((tenggat) => {
			const batas = tenggat.batas?.tanggal ?? "";
			return { tenggat, batas, hasil: hasilOf(tenggat, batas, lingkup.per) };
		});

function keadaanOf({ tenggat, batas, hasil }: JatuhTempo, per: string): string {
	if (hasil === "Tepat waktu") return `Tepat waktu, ${hari(tenggat.dipenuhi?.tanggal)}`;
	if (hasil === "Belum dipenuhi") return batas < per ? `Belum, lewat ${selisihHari(batas, per)} hari` : "Belum";
	return `${hari(tenggat.dipenuhi?.tanggal)}, terlambat ${tenggat.hari_lewat} hari`;
}

/** Of a case the place of its duties on its page; of the region, on the region's. */
function tautanOf({ kasus, daerah }: Tenggat): Sel {
	if (!kasus) return { teks: daerah.data.nama, url: `${urlDaerah(daerah)}#tenggat` };
	return tautanKasus(kasus);
}

export function bagianTenggat(lingkup: Lingkup, pilih: Pilih): BagianKompilasi {
	// Who tells of several regions says whose duty it is.
	const berdaerah = !lingkup.wilayah.includes(lingkup.daerah);
	return bagian(
		{
			id: "tenggat",
			judul: "Tenggat yang jatuh dalam periode ini",
			pendek: "Tenggat",
			kolom: ["Kerja sama", ...(berdaerah ? ["Daerah"] : []), "Kewajiban", "Pelaku", "Jatuh tempo", "Keadaan"],
			baris: jatuhTempoOf(lingkup, pilih).map((satu) => [
				tautanOf(satu.tenggat),
				...(berdaerah ? [satu.tenggat.daerah.data.nama] : []),
				satu.tenggat.uraian,
				satu.tenggat.kewajiban.pelaku,
				hari(satu.batas),
				keadaanOf(satu, lingkup.per),
			]),
			kosong: "Tidak ada tenggat yang jatuh dalam periode ini.",
		},
		`${urlDaerah(lingkup.daerah)}#tenggat`,
	);
}

/** What fell due, by what was asked: in time, late, not yet. */
export function grafikTenggat(lingkup: Lingkup, pilih: Pilih): GrafikKompilasi {
	const all = jatuhTempoOf(lingkup, pilih);
	const names = [...new Set(all.map(({ tenggat }) => tenggat.kewajiban.judul))];
	const baris = names.map((nama) => {
		const own = all.filter(({ tenggat }) => tenggat.kewajiban.judul === nama);
		const urls = own.flatMap(({ tenggat }) => {
			const sel = tautanOf(tenggat);
			return typeof sel === "object" && sel.url ? [sel.url] : [];
		});
		const nilai = HASIL.map((hasil) => own.filter((satu) => satu.hasil === hasil).length);
		return { nama, nilai, ...tautanJumlah(urls, `${urlDaerah(lingkup.daerah)}#tenggat`) };
	});
	return {
		id: "grafik-tenggat",
		judul: "Tenggat yang jatuh dalam periode ini",
		kolom: "Kewajiban",
		seri: HASIL,
		baris,
		kosong: "Tidak ada tenggat yang jatuh dalam periode ini.",
	};
}

/** What is not counted because the holidays of its year are not known; nothing where all are. */
export function catatanTenggat(lingkup: Lingkup, pilih: Pilih): string[] {
	const unsure = jatuhTempo(lingkup, pilih).filter((satu) => !isPasti(satu));
	if (unsure.length === 0) return [];
	const years = unsure.flatMap(({ sejak, batas }) => [sejak, batas?.tanggal ?? sejak].map((day) => day.slice(0, 4)));
	const missing = [...new Set(years)].filter((tahun) => !lingkup.arsip.libur.has(Number(tahun))).sort();
	return [
		`${unsure.length} tenggat hari kerja tidak dihitung karena hari libur dan cuti bersama tahun ${missing.join(" dan ")} belum dicatat dalam register, sehingga hari terakhirnya belum pasti.`,
	];
}
