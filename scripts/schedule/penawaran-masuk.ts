import type { BerkasKerjaSama } from "../model/arsip.ts";
import type { Batas } from "../model/kalender.ts";
import type { LingkupKewajiban, Tuntutan } from "../model/kewajiban.ts";
import { diterima, firstSince, gugurBila, pemenuhan, signedOf, suratOf } from "./peristiwa.ts";

/** True when the case stands in the region's list of plans for the year of the offer. */
export function isTerencana(kasus: BerkasKerjaSama, tahun: number, { daerah }: LingkupKewajiban): boolean {
	return daerah.dokumen.some(
		(satu) =>
			satu.jenis === "rencana-kerja-sama" &&
			satu.data.status !== "rancangan" &&
			satu.data.tahun === tahun &&
			satu.data.baris.some((baris) => baris.kerja_sama === kasus.slug),
	);
}

/** Answers owed to offers that came in, where `isAsked` says so of the year of the offer. */
export function tuntutTanggapan(
	kasus: BerkasKerjaSama,
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
			...pemenuhan(firstSince(suratOf(kasus, "tanggapan", "keluar"), diterima(surat))),
			...gugurBila(signedOf(kasus, "kesepakatan-bersama").length > 0, "Kesepakatan Bersama telah ditandatangani"),
		}));
}
