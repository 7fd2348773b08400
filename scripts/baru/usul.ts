import type { Arsip, BerkasDaerah, BerkasKerjaSama, Dokumen } from "../model/arsip.ts";
import { NAMA_REKOMENDASI } from "../model/generated/vocabularies.ts";
import { NAMA_KEADAAN_TENGGAT, type Tenggat } from "../model/kewajiban.ts";
import { perjalananOf, tahapBerikut } from "../model/tahapan/tahapan.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import { tindakLanjutOf } from "../model/tindak-lanjut.ts";
import { bacaBukti } from "./bukti.ts";
import type { Periode, Rencana } from "./konteks.ts";
import { semesterOf } from "./periode.ts";

/** A paper that would be sensible now, and why. */
export interface Usul extends Rencana {
	/** In Indonesian, one line. */
	readonly alasan: string;
	/** A draft of it that lies in the folder already: that one is to be finished first. */
	readonly rancangan?: Dokumen;
}

/** A draft of the same kind, purpose and span. */
function findRancangan({ jenis, isian, periode, mitra }: Rencana, dokumen: readonly Dokumen[]): Dokumen | undefined {
	const same = (data: object, name: string, wanted: unknown): boolean =>
		wanted === undefined || JSON.stringify(Reflect.get(data, name)) === JSON.stringify(wanted);
	return dokumen.find(
		({ jenis: lain, data }) =>
			lain === jenis &&
			data.status === "rancangan" &&
			same(data, "bentuk", isian?.bentuk) &&
			same(data, "periode", periode) &&
			same(data, "mitra", mitra),
	);
}

/** The span of which a paper that is due tells, and who reports. */
function masaOf(jenis: string, { kunci, sejak, batas }: Tenggat): { periode?: Periode; mitra?: string } {
	if (jenis === "laporan-semester") {
		const periode = semesterOf(kunci);
		return periode ? { periode } : {};
	}
	if (jenis !== "laporan-mitra" || !batas) return {};
	return { periode: { mulai: sejak, selesai: batas.tanggal }, mitra: kunci.replace(`-${batas.tanggal}`, "") };
}

const TERBUKA: readonly string[] = ["terlambat", "segera"];

function ofTenggat(tenggat: readonly Tenggat[]): Usul[] {
	return tenggat
		.filter(({ keadaan, mengikat }) => mengikat && TERBUKA.includes(keadaan))
		.flatMap((satu) => {
			const [usulan] = bacaBukti(satu.kewajiban.bukti);
			if (!usulan) return [];
			const hari = satu.batas
				? `, ${NAMA_KEADAAN_TENGGAT[satu.keadaan].toLowerCase()}: ${tanggalPanjang(satu.batas.tanggal)}`
				: "";
			return [{ ...usulan, ...masaOf(usulan.jenis, satu), alasan: `${satu.uraian}${hari}` }];
		});
}

function ofTahapan(kasus: BerkasKerjaSama, arsip: Arsip, today: string): Usul[] {
	const perjalanan = perjalananOf(kasus, arsip, today);
	const tahap = perjalanan && tahapBerikut(perjalanan);
	return (tahap?.usulan ?? []).map((usulan) => ({ ...usulan, alasan: `Tahap berikutnya: ${tahap?.nama}` }));
}

function ofTindakLanjut(kasus: BerkasKerjaSama, today: string): Usul[] {
	return tindakLanjutOf(kasus, today)
		.filter(({ selesai }) => !selesai)
		.map(({ usulan, rekomendasi, matrik }) => ({
			...usulan,
			pemicu: matrik,
			alasan: `Rekomendasi ${matrik.data.judul}: ${NAMA_REKOMENDASI[rekomendasi].toLowerCase()}`,
		}));
}

const kunciOf = ({ jenis, isian, periode, mitra, pemicu }: Usul): string =>
	JSON.stringify([jenis, isian, periode, mitra, pemicu?.slug]);

/** Each paper once, for the first of its reasons. */
const unik = (usul: readonly Usul[]): Usul[] =>
	[...new Map([...usul].reverse().map((satu) => [kunciOf(satu), satu])).values()].reverse();

/**
 * What a case waits for, the most pressing first: what is late or soon due, recommendations nobody followed up, and the
 * next stage.
 * @param tenggat the schedule, of any case
 * @param today YYYY-MM-DD
 */
export function usulKasus(kasus: BerkasKerjaSama, arsip: Arsip, tenggat: readonly Tenggat[], today: string): Usul[] {
	const own = tenggat.filter((satu) => satu.kasus === kasus && satu.daerah === kasus.daerah);
	const all = [...ofTenggat(own), ...ofTindakLanjut(kasus, today), ...ofTahapan(kasus, arsip, today)];
	return unik(all).map((satu) => {
		const rancangan = findRancangan(satu, kasus.dokumen);
		return rancangan ? { ...satu, rancangan } : satu;
	});
}

/** What a region owes beside its cases: meetings, yearly plans, reports that go up. */
export const usulDaerah = (daerah: BerkasDaerah, tenggat: readonly Tenggat[]): Usul[] =>
	unik(ofTenggat(tenggat.filter((satu) => satu.daerah === daerah && !satu.kasus)));
