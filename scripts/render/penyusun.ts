import type { Laporan } from "../model/generated/schema-types.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import type { Html } from "./html.ts";
import { jabatanKapital } from "./tipografi.ts";
import { orTitik, titik } from "./titik.ts";

/** "2 November 2026", or dots. */
export function tanggalAtauTitik(tanggal: string | null | undefined): string | Html {
	return tanggal ? tanggalPanjang(tanggal) : titik(26);
}

/** Signature of the one who drew a report up; undefined where the document names none. */
export function penyusunView(data: Pick<Laporan, "penyusun" | "tempat" | "tanggal">): object | undefined {
	if (!data.penyusun) return undefined;
	return {
		tempat: orTitik(data.tempat, 20),
		tanggal: tanggalAtauTitik(data.tanggal),
		jabatan: jabatanKapital(data.penyusun.jabatan),
		nama: orTitik(data.penyusun.nama, 34),
	};
}
