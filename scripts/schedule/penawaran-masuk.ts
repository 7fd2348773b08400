import type { BerkasKerjaSama } from "../model/arsip.ts";
import type { Batas } from "../model/kalender.ts";
import type { LingkupKewajiban, Tuntutan } from "../model/kewajiban.ts";
import { regionPapers } from "./daerah.ts";
import { pemenuhan } from "./peristiwa.ts";
import { diterima, gugurBilaDisepakati, jawabanAtas, suratOf } from "./surat.ts";

/** True when the case stands in the region's list of plans for the year of the offer. */
export function isTerencana(kasus: BerkasKerjaSama, tahun: number, { daerah }: LingkupKewajiban): boolean {
	return regionPapers(daerah, "rencana-kerja-sama").some(
		({ data }) => data.tahun === tahun && data.baris.some((baris) => baris.kerja_sama === kasus.slug),
	);
}

/** Answers owed to offers that came in, where `isAsked` says so of the year of the offer. */
export function tuntutTanggapan(
	kasus: BerkasKerjaSama,
	{ today }: LingkupKewajiban,
	isAsked: (tahun: number) => boolean,
	batasOf: (sejak: string) => Batas,
): Tuntutan[] {
	return suratOf(kasus, "penawaran", "masuk")
		.filter((surat) => isAsked(Number(diterima(surat).slice(0, 4))))
		.map((surat) => ({
			kunci: surat.slug,
			uraian: "Tanggapan atas penawaran yang diterima",
			sejak: diterima(surat),
			peristiwa: "surat penawaran diterima",
			batas: batasOf(diterima(surat)),
			...pemenuhan(jawabanAtas(surat, suratOf(kasus, "tanggapan", "keluar"))),
			...gugurBilaDisepakati(kasus, today),
		}));
}
