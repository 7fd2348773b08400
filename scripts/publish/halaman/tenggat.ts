import type { KeadaanTenggat } from "../../model/kewajiban.ts";
import { addLama, namaBulan } from "../../model/tanggal.ts";
import type { DaerahPublik, JatuhTempoPublik, Portal } from "../portal.ts";
import { type KabarDokumen, listEnding } from "./beranda.ts";
import type { Tautan } from "./ringkas.ts";

/** How far the calendar looks ahead. */
const KE_DEPAN = { years: 1 } as const;
/** The worst first. */
const URUTAN: readonly KeadaanTenggat[] = ["terlambat", "segera", "belum-jatuh-tempo", "terpenuhi", "tidak-berlaku"];

export interface BulanTenggat {
	/** "Desember 2026" */
	readonly judul: string;
	readonly jangkar: string;
	/** The same month as a calendar. */
	readonly url: string;
	readonly tenggat: readonly JatuhTempoPublik[];
	readonly berakhir: readonly KabarDokumen[];
}

export interface HitunganTenggat extends Tautan {
	readonly terlambat: number;
	readonly segera: number;
	readonly nanti: number;
	readonly tanpa_batas: number;
}

/** Duties of one case, or of the region itself. */
export interface TenggatKasus extends Partial<Tautan> {
	readonly judul: string;
	readonly tenggat: readonly JatuhTempoPublik[];
}

export interface HalamanTenggat {
	/** Overdue, by region and case; the longest first. */
	readonly terlambat: readonly (Tautan & { readonly jumlah: number; readonly kasus: readonly TenggatKasus[] })[];
	readonly jumlah_terlambat: number;
	/** Due within a month. */
	readonly segera: readonly JatuhTempoPublik[];
	readonly bulan: readonly BulanTenggat[];
	/** What the law asks without a term. */
	readonly tanpa_batas: readonly JatuhTempoPublik[];
	readonly daerah: readonly (HitunganTenggat & { readonly ics: string })[];
	readonly perangkat_daerah: readonly {
		readonly judul: string;
		readonly tenggat: readonly JatuhTempoPublik[];
	}[];
	/** Some last days may still move, because the holidays of their year are not known. */
	readonly dapat_mundur: boolean;
}

/** Nothing more is asked of what is done or dropped; a milder rule beside a stricter one is not asked twice. */
export const isTerbuka = ({ keadaan, mengikat }: JatuhTempoPublik): boolean =>
	mengikat && keadaan !== "terpenuhi" && keadaan !== "tidak-berlaku";

/** What someone should see to now. */
export const isMendesak = ({ keadaan }: JatuhTempoPublik): boolean => keadaan === "terlambat" || keadaan === "segera";

/** The worst first, each by its last day. */
export const byKeadaan = (a: JatuhTempoPublik, b: JatuhTempoPublik): number =>
	URUTAN.indexOf(a.keadaan) - URUTAN.indexOf(b.keadaan) || (a.batas ?? "9999").localeCompare(b.batas ?? "9999", "id");

/** Duties put together by the case that owes them; those of the region itself under its own name. */
export function perKasus(tenggat: readonly JatuhTempoPublik[], { nama }: Pick<DaerahPublik, "nama">): TenggatKasus[] {
	const groups = new Map<string, JatuhTempoPublik[]>();
	for (const satu of tenggat) {
		const url = satu.kerja_sama?.url ?? "";
		groups.set(url, [...(groups.get(url) ?? []), satu]);
	}
	return [...groups].map(([url, isi]) => {
		const judul = isi[0]?.kerja_sama?.judul ?? nama;
		return { judul, tenggat: isi, ...(url && { url: `${url}#tenggat` }) };
	});
}

function perDaerah(tenggat: readonly JatuhTempoPublik[], daerah: readonly DaerahPublik[]): HalamanTenggat["terlambat"] {
	return daerah.flatMap((satu) => {
		const own = tenggat.filter(({ daerah: id }) => id === satu.id);
		if (own.length === 0) return [];
		return [{ judul: satu.nama, url: `${satu.url}#tenggat`, jumlah: own.length, kasus: perKasus(own, satu) }];
	});
}

/** The calendar of one region. */
export const icsOf = ({ id }: Pick<DaerahPublik, "id">): string => `/data/tenggat-${id}.ics`;

function bulanOf(open: readonly JatuhTempoPublik[], ending: readonly KabarDokumen[]): BulanTenggat[] {
	const months = [...open.map(({ batas = "" }) => batas), ...ending.map(({ tanggal }) => tanggal)];
	return [...new Set(months.map((day) => day.slice(0, 7)))].sort().map((bulan) => ({
		judul: namaBulan(bulan),
		jangkar: `bulan-${bulan}`,
		url: `/tenggat/${bulan}/`,
		tenggat: open.filter(({ batas }) => batas?.startsWith(bulan)),
		berakhir: ending.filter(({ tanggal }) => tanggal.startsWith(bulan)),
	}));
}

function countOf(open: readonly JatuhTempoPublik[]): Omit<HitunganTenggat, keyof Tautan> {
	const dated = open.filter(({ batas }) => batas !== undefined);
	const count = (keadaan: KeadaanTenggat) => dated.filter((satu) => satu.keadaan === keadaan).length;
	return {
		terlambat: count("terlambat"),
		segera: count("segera"),
		nanti: count("belum-jatuh-tempo"),
		tanpa_batas: open.length - dated.length,
	};
}

/** Offices of one name in two regions are two. */
function perangkatOf(
	open: readonly JatuhTempoPublik[],
	daerah: readonly DaerahPublik[],
): HalamanTenggat["perangkat_daerah"] {
	const regions = new Map(daerah.map(({ id, nama }) => [id, nama]));
	const groups = new Map<string, JatuhTempoPublik[]>();
	for (const satu of open) {
		if (satu.perangkat_daerah === undefined) continue;
		const judul = `${satu.perangkat_daerah}, ${regions.get(satu.daerah) ?? satu.daerah}`;
		groups.set(judul, [...(groups.get(judul) ?? []), satu]);
	}
	const sorted = [...groups].sort(([a], [b]) => a.localeCompare(b, "id"));
	return sorted.map(([judul, tenggat]) => ({ judul, tenggat }));
}

/** The page of all that is due. */
export function halamanTenggat(portal: Portal): HalamanTenggat {
	const sampai = addLama(portal.hari, KE_DEPAN);
	const open = portal.tenggat.filter(isTerbuka).filter(({ batas }) => batas === undefined || batas <= sampai);
	const terlambat = open.filter(({ keadaan }) => keadaan === "terlambat");
	const ahead = open.filter(({ batas, keadaan }) => batas !== undefined && keadaan !== "terlambat");
	const urgent = open.filter(isMendesak).filter(({ batas }) => batas !== undefined);
	return {
		terlambat: perDaerah(terlambat, portal.daerah),
		jumlah_terlambat: terlambat.length,
		segera: ahead.filter(({ keadaan }) => keadaan === "segera"),
		bulan: bulanOf(
			ahead.filter(({ keadaan }) => keadaan !== "segera"),
			listEnding(portal, sampai),
		),
		tanpa_batas: open.filter(({ batas }) => batas === undefined),
		daerah: portal.daerah.map((daerah) => ({
			judul: daerah.nama,
			url: `${daerah.url}#tenggat`,
			ics: icsOf(daerah),
			...countOf(open.filter((satu) => satu.daerah === daerah.id)),
		})),
		perangkat_daerah: perangkatOf(urgent, portal.daerah),
		dapat_mundur: open.some((satu) => satu.dapat_mundur),
	};
}
