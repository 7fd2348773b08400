import type { Arsip, BerkasKerjaSama, Dokumen } from "../arsip.ts";
import type { Bentuk } from "../generated/schema-types.ts";
import { type Citation, findKetentuan } from "../peraturan.ts";
import type { Usulan } from "../usulan.ts";
import { TAHAPAN_KSDD } from "./ksdd.ts";
import type { Langkah } from "./langkah.ts";
import { TAHAPAN_PEMBINAAN } from "./pembinaan.ts";
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
}

/** The stages of a case and the provision that sets them. */
export interface Perjalanan {
	readonly cite: Citation;
	readonly tahapan: readonly Tahapan[];
}

interface Jalur {
	readonly cite: Citation;
	readonly bentuk: readonly Bentuk[];
	readonly langkah: readonly Langkah[];
}

// Of PP 28/2018 Pasal 6 only ayat (2) to ayat (4) could be read from the scan; ayat (4) speaks of the stages too.
/** The first that the region follows, for that kind of cooperation. With bodies abroad the law has another course. */
const JALUR: readonly Jalur[] = [
	{ cite: "perbup-barsel-23-2023:13", bentuk: ["ksdd"], langkah: TAHAPAN_KSDD },
	{ cite: "pp-28-2018:6-4", bentuk: ["ksdd"], langkah: TAHAPAN_KSDD },
	{ cite: "pp-28-2018:19-1", bentuk: ["ksdpk"], langkah: TAHAPAN_KSDD },
	{ cite: "perda-kerja-sama-daerah:sinergi", bentuk: ["sinergi"], langkah: TAHAPAN_SINERGI },
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

function isFollowed({ cite, bentuk }: Jalur, { data, daerah }: BerkasKerjaSama, arsip: Pick<Arsip, "peraturan">) {
	const [id] = cite.split(":");
	return (
		bentuk.includes(data.bentuk) &&
		daerah.data.peraturan.some((satu) => satu.id === id) &&
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
	return jalur && { cite: jalur.cite, tahapan: jalur.langkah.map((satu) => tahapanOf(satu, kasus, today)) };
}

/** The stages of guidance beside it (Permendagri 23/2009 Pasal 4), for cooperation between regions. */
export function pembinaanOf(
	kasus: BerkasKerjaSama,
	arsip: Pick<Arsip, "peraturan">,
	today: string,
): Perjalanan | undefined {
	if (!isFollowed(PEMBINAAN, kasus, arsip)) return undefined;
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
