import { suggestFrom } from "../check/mirip.ts";
import { BENTUK_LAPORAN, type BentukLaporan } from "../compile/kompilasi.ts";
import { type MacamPeriode, type Periode, parsePeriode, periodeLalu } from "../compile/periode.ts";
import type { BerkasDaerah } from "../model/arsip.ts";
import { EnvironmentFault } from "../model/fault.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import { TEKS } from "./isian-pilihan.ts";
import type { Options, Terbaca } from "./options.ts";

/** One report that was asked for. */
export interface Permintaan {
	readonly bentuk: BentukLaporan;
	readonly daerah: BerkasDaerah;
	readonly periode: Periode;
}

/** Semester or year that is told of; whether it fits is known with the report. */
export const PILIHAN_LAPORAN = { periode: TEKS };
type Pilihan = Options & Terbaca<typeof PILIHAN_LAPORAN>;

const CONTOH: Readonly<Record<MacamPeriode, string>> = { semester: "2026-1", tahun: "2026" };
const macamOf = ({ kunci }: Periode): MacamPeriode => (kunci.includes("-") ? "semester" : "tahun");

/** Today alone, for a list that tells of a day. */
const hariIni = (today: string): Periode => ({
	kunci: today,
	nama: `Keadaan per ${tanggalPanjang(today)}`,
	mulai: today,
	selesai: today,
});

function bawaan(bentuk: BentukLaporan, daerah: BerkasDaerah, today: string): Periode {
	return bentuk.sehari ? hariIni(today) : periodeLalu(bentuk.macam(daerah)[0] ?? "semester", today);
}

function refuseFuture({ ke_depan }: BentukLaporan, { mulai, nama, kunci }: Periode, today: string): void {
	const next = String(Number(today.slice(0, 4)) + 1);
	if (mulai <= today || (ke_depan && kunci === next)) return;
	throw new EnvironmentFault(`${nama} belum mulai; belum ada yang dapat dilaporkan.`);
}

function periodeFor(bentuk: BentukLaporan, daerah: BerkasDaerah, { periode: text, today }: Pilihan): Periode {
	if (text === undefined) return bawaan(bentuk, daerah, today);
	const macam = bentuk.macam(daerah);
	const found = parsePeriode(text);
	if (!found || !macam.includes(macamOf(found))) {
		const contoh = macam.map((satu) => CONTOH[satu]).join(" atau ");
		throw new EnvironmentFault(`--periode "${text}" tidak sah untuk laporan ${bentuk.id}; tulis ${contoh}.`);
	}
	refuseFuture(bentuk, found, today);
	return found;
}

function selectDaerah(all: readonly BerkasDaerah[], names: readonly string[]): readonly BerkasDaerah[] {
	const wanted = names.map((name) => name.replace(/\/+$/, ""));
	const lost = wanted.find((name) => !all.some(({ id }) => id === name));
	if (lost !== undefined) throw new EnvironmentFault(`Tidak ada daerah "${lost}". Tulis nama folder daerahnya.`);
	return wanted.length === 0 ? all : all.filter(({ id }) => wanted.includes(id));
}

/** Named regions must fit; where none is named, those that fit are taken. */
function cocokkan({ id, untuk }: BentukLaporan, chosen: readonly BerkasDaerah[], named: boolean) {
	if (!untuk) return chosen;
	const wrong = chosen.find((daerah) => !untuk.cocok(daerah));
	if (named && wrong)
		throw new EnvironmentFault(`Laporan ${id} tidak dapat disusun untuk ${wrong.data.nama}: ${untuk.bukan}.`);
	const fitting = chosen.filter((daerah) => untuk.cocok(daerah));
	if (fitting.length > 0) return fitting;
	throw new EnvironmentFault(`Tidak ada daerah yang menyusun laporan ${id}: ${untuk.bukan}.`);
}

/**
 * Reads `BENTUK [daerah …]` and `--periode`.
 * @throws EnvironmentFault for a form, region or period that is not known or does not fit
 */
export function readPermintaan(options: Pilihan, daerah: readonly BerkasDaerah[]): Permintaan[] {
	const [id = "", ...names] = options.rest;
	const ids = BENTUK_LAPORAN.map((satu) => satu.id);
	const bentuk = BENTUK_LAPORAN.find((satu) => satu.id === id);
	if (!bentuk)
		throw new EnvironmentFault(
			`${id === "" ? "Bentuk laporannya belum disebut." : `Bentuk laporan "${id}" tidak dikenal.`} ${suggestFrom(id, ids)}`,
		);
	const chosen = cocokkan(bentuk, selectDaerah(daerah, names), names.length > 0);
	return chosen.map((satu) => ({ bentuk, daerah: satu, periode: periodeFor(bentuk, satu, options) }));
}
