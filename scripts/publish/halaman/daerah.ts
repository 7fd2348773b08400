import { addLama } from "../../model/tanggal.ts";
import type { DaerahPublik, JatuhTempoPublik, PeraturanDaerah, Portal } from "../portal.ts";
import { alamatAngka } from "./angka/angka.ts";
import { type Terkait, terbukaIn, toTerkait } from "./dokumen.ts";
import { type Angka, angkaBerlaku, angkaPelaksanaan } from "./ikhtisar.ts";
import { URUTAN } from "./register/urutan.ts";
import { ikut, kasusTerbuka, type RingkasKasus, ringkasOf, ringkasSemua, type Tautan } from "./ringkas.ts";
import { byKeadaan, icsOf, isTerbuka, perKasus, type TenggatKasus } from "./tenggat.ts";
import { type Wilayah, wilayahOf } from "./wilayah.ts";

export interface HalamanDaerah {
	readonly url: string;
	readonly daerah: DaerahPublik;
	/** What it agreed and whether that is carried out, in a few figures; none where it agreed nothing. */
	readonly angka: readonly Angka[];
	/** By title. */
	readonly kasus: readonly RingkasKasus[];
	/** Cases of other regions to which this one is a party. */
	readonly sebagai_mitra: readonly RingkasKasus[];
	/** Its own papers, the newest first. */
	readonly dokumen: readonly Terkait[];
	/** Overdue, by case. */
	readonly terlambat: readonly TenggatKasus[];
	readonly jumlah_terlambat: number;
	/** What is due this year ahead, the most pressing first. */
	readonly tenggat: readonly JatuhTempoPublik[];
	readonly ics: string;
	readonly peraturan: readonly (PeraturanDaerah & Tautan)[];
	/** Of a province alone. */
	readonly wilayah?: Wilayah;
}

function listAsMitra(daerah: DaerahPublik, portal: Portal): RingkasKasus[] {
	return ringkasSemua(portal).filter((satu) => satu.daerah.url !== daerah.url && ikut(daerah, satu));
}

function angkaDaerah(daerah: DaerahPublik, kasus: readonly RingkasKasus[], late: number, portal: Portal): Angka[] {
	if (kasus.length === 0) return [];
	const urls = new Set(kasus.map(({ url }) => url));
	const advice = kasusTerbuka(portal).flatMap(({ kasus: satu }) => (urls.has(satu.url) ? satu.tindak_lanjut : []));
	const owed = portal.tenggat.filter((satu) => satu.daerah === daerah.id);
	return [
		angkaBerlaku(kasus, `${daerah.url}#kerja-sama`),
		...angkaPelaksanaan(owed, advice, alamatAngka(daerah, portal)),
		{ jumlah: late, kata: "kewajiban terlambat", url: `${daerah.url}#tenggat` },
	];
}

const tenggatDaerah = ({ id }: DaerahPublik, { tenggat, hari }: Portal): JatuhTempoPublik[] =>
	tenggat
		.filter((satu) => satu.daerah === id && isTerbuka(satu))
		.filter(({ batas }) => batas === undefined || batas <= addLama(hari, { years: 1 }))
		.sort(byKeadaan);

/** The page of each region. */
export function halamanDaerah(portal: Portal): HalamanDaerah[] {
	return portal.daerah.map((daerah) => {
		const wilayah = wilayahOf(daerah, portal);
		const due = tenggatDaerah(daerah, portal);
		const terlambat = due.filter(({ keadaan }) => keadaan === "terlambat");
		const kasus = ringkasOf(daerah, portal).sort(URUTAN[0].compare);
		const sebagai_mitra = listAsMitra(daerah, portal).sort(URUTAN[0].compare);
		return {
			url: daerah.url,
			terlambat: perKasus(terlambat, daerah),
			jumlah_terlambat: terlambat.length,
			tenggat: due.filter(({ keadaan }) => keadaan !== "terlambat"),
			ics: icsOf(daerah),
			daerah,
			angka: angkaDaerah(daerah, [...kasus, ...sebagai_mitra], terlambat.length, portal),
			kasus,
			sebagai_mitra,
			dokumen: terbukaIn(daerah.dokumen)
				.map(toTerkait)
				.sort((a, b) => (b.tanggal ?? "").localeCompare(a.tanggal ?? "", "id")),
			peraturan: daerah.peraturan.flatMap((satu) => {
				const found = portal.peraturan.find((peraturan) => peraturan.id === satu.id);
				return found ? [{ ...satu, judul: `${found.sebutan} tentang ${found.judul}`, url: found.url }] : [];
			}),
			...(wilayah && { wilayah }),
		};
	});
}
