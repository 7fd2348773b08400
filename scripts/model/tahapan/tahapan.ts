import type { Arsip, BerkasKerjaSama, Dokumen } from "../arsip.ts";
import type { Bentuk } from "../generated/schema-types.ts";
import { type Citation, findKetentuan } from "../peraturan.ts";
import type { Usulan } from "../usulan.ts";
import { provinsiOf } from "../wilayah.ts";
import { TAHAPAN_KSDD } from "./ksdd.ts";
import type { Langkah } from "./langkah.ts";
import { TAHAPAN_PEMBINAAN } from "./pembinaan.ts";
import { TAHAPAN_PP_50 } from "./pp-50.ts";
import { TAHAPAN_SINERGI } from "./sinergi.ts";

/** A stage of a case, as its papers show it. */
export interface Tahapan {
	readonly id: string;
	readonly nama: string;
	/** Everything that proves it is there. */
	readonly tercapai: boolean;
	readonly bukti: readonly Dokumen[];
	/** What is still to be found, in Indonesian. */
	readonly kurang: readonly string[];
	/** What to write so that it is there. */
	readonly usulan: readonly Usulan[];
	/** When the law asks it at all, where it does so only sometimes. */
	readonly bila?: string;
	/** The letter of the provision that names it, where it has one. */
	readonly huruf?: string;
}

/** The stages of a case and the provision that sets them. */
export interface Perjalanan {
	readonly cite: Citation;
	readonly tahapan: readonly Tahapan[];
}

const A = 0x61;

interface Jalur {
	readonly cite: Citation;
	readonly bentuk: readonly Bentuk[];
	readonly langkah: readonly Langkah[];
	/** The stages are the letters a, b, c … of the provision. */
	readonly berhuruf?: true;
	/** Only where the region follows this regulation too. */
	readonly bersama?: string;
}

// Of PP 28/2018 Pasal 6 ayat (1) the scan gives letters a to g alone; ayat (4) speaks of the stages too. What the law has
// after them is known only where the region's own regulation repeats it whole.
const TERBACA = TAHAPAN_KSDD.slice(0, TAHAPAN_KSDD.findIndex(({ id }) => id === "penandatanganan-pks") + 1);

/** The first that the region follows, for that kind of cooperation. With bodies abroad the law has another course. */
const JALUR: readonly Jalur[] = [
	{ cite: "perbup-barsel-23-2023:13", bentuk: ["ksdd"], langkah: TAHAPAN_KSDD, berhuruf: true },
	{ cite: "pp-28-2018:6-4", bentuk: ["ksdd"], langkah: TERBACA },
	{ cite: "pp-28-2018:19-1", bentuk: ["ksdpk"], langkah: TAHAPAN_KSDD, bersama: "perbup-barsel-23-2023" },
	{ cite: "pp-28-2018:19-1", bentuk: ["ksdpk"], langkah: TERBACA },
	{ cite: "perda-kerja-sama-daerah:sinergi", bentuk: ["sinergi"], langkah: TAHAPAN_SINERGI },
	{ cite: "pp-50-2007:tata-cara", bentuk: ["ksdd", "ksdpk"], langkah: TAHAPAN_PP_50, berhuruf: true },
];

const PEMBINAAN: Jalur = { cite: "permendagri-23-2009:4", bentuk: ["ksdd"], langkah: TAHAPAN_PEMBINAAN };

function tahapanOf({ id, nama, bukti, bila }: Langkah, kasus: BerkasKerjaSama, today: string): Tahapan {
	const found = bukti.map((satu) => ({ ...satu, dokumen: satu.cari(kasus, today) }));
	const belum = found.filter(({ dokumen }) => dokumen.length === 0);
	return {
		id,
		nama,
		tercapai: belum.length === 0,
		bukti: [...new Set(found.flatMap(({ dokumen }) => dokumen))],
		kurang: belum.map(({ kata }) => kata),
		usulan: belum.flatMap(({ usulan }) => usulan ?? []),
		...(bila && { bila }),
	};
}

function isFollowed(
	{ cite, bentuk, bersama }: Jalur,
	{ data, daerah }: Pick<BerkasKerjaSama, "data" | "daerah">,
	arsip: Pick<Arsip, "peraturan">,
): boolean {
	const [id] = cite.split(":");
	const followed = (wanted: string | undefined) => daerah.data.peraturan.some((satu) => satu.id === wanted);
	return (
		bentuk.includes(data.bentuk) &&
		followed(id) &&
		(bersama === undefined || followed(bersama)) &&
		findKetentuan(arsip, cite) !== undefined
	);
}

/**
 * The course of a case as the regulations of its region order it, read from its papers; undefined where they order none.
 * @param today YYYY-MM-DD
 */
export function perjalananOf(
	kasus: BerkasKerjaSama,
	arsip: Pick<Arsip, "peraturan">,
	today: string,
): Perjalanan | undefined {
	const jalur = JALUR.find((satu) => isFollowed(satu, kasus, arsip));
	if (!jalur) return undefined;
	const tahapan = jalur.langkah.map((satu, index) => {
		const huruf = jalur.berhuruf && String.fromCodePoint(A + index);
		return { ...tahapanOf(satu, kasus, today), ...(huruf && { huruf }) };
	});
	return { cite: jalur.cite, tahapan };
}

/**
 * The stages of guidance beside it (Permendagri 23/2009 Pasal 4), for cooperation between regions: where the region
 * follows the regulation, or its province, whose Gubernur gives the guidance.
 */
export function pembinaanOf(
	kasus: BerkasKerjaSama,
	arsip: Pick<Arsip, "peraturan" | "daerah">,
	today: string,
): Perjalanan | undefined {
	const provinsi = provinsiOf(kasus.daerah, arsip.daerah);
	const guided = [kasus.daerah, ...(provinsi ? [provinsi] : [])];
	if (!guided.some((daerah) => isFollowed(PEMBINAAN, { data: kasus.data, daerah }, arsip))) return undefined;
	return { cite: PEMBINAAN.cite, tahapan: PEMBINAAN.langkah.map((satu) => tahapanOf(satu, kasus, today)) };
}

/** The last stage that is proved; undefined where none is. */
export const tahapTerakhir = ({ tahapan }: Perjalanan): Tahapan | undefined =>
	tahapan.findLast(({ tercapai }) => tercapai);

/** The stage that comes next: the first after the last proved one that the law asks of every case. */
export function tahapBerikut({ tahapan }: Perjalanan): Tahapan | undefined {
	const last = tahapan.findLastIndex(({ tercapai }) => tercapai);
	return tahapan.slice(last + 1).find(({ bila }) => bila === undefined);
}
