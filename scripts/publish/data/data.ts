import type { Skema } from "../halaman/skema.ts";
import type { Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";
import { buktiJson } from "./bukti.ts";
import { type Tabel, tabelDokumen, tabelKerjaSama, toCsv } from "./csv.ts";
import { jdihnJson } from "./jdihn.ts";
import { type ButirKamus, CATATAN_KAMUS, kamusOf } from "./kamus.ts";
import { kepatuhanJson } from "./kepatuhan.ts";
import { manifestJson } from "./manifest.ts";
import { registerJson } from "./register.ts";
import { namaSkema, skemaData } from "./skema/skema.ts";
import { kalenderTenggat } from "./tenggat.ts";
import { tabelTenggat, tenggatJson } from "./tenggat-tabel.ts";

/** The open data as text, by file name in `/data/`. The feeds of changes are made by `atom.ts`. Pure. */
export function openData(portal: Portal, alamat: Alamat): ReadonlyMap<string, string> {
	return new Map([
		["register.json", registerJson(portal, alamat)],
		["kerja-sama.csv", toCsv(tabelKerjaSama(portal, alamat))],
		["dokumen.csv", toCsv(tabelDokumen(portal, alamat))],
		["manifest.json", manifestJson(portal, alamat)],
		["bukti.json", buktiJson(portal)],
		...kalenderTenggat(portal, alamat),
		["tenggat.json", tenggatJson(portal, alamat)],
		["tenggat.csv", toCsv(tabelTenggat(portal, alamat))],
		["kepatuhan.json", kepatuhanJson(portal, alamat)],
		["jdihn.json", jdihnJson(portal, alamat)],
	]);
}

/** What explains the data: the schemas of the JSON files and the dictionary. */
export interface PenjelasData {
	readonly kamus: readonly ButirKamus[];
	/** By file name in `/data/`. */
	readonly berkas: ReadonlyMap<string, string>;
}

/** @param skema schemas of the content, from which the meaning of its fields comes */
export function penjelasData(skema: ReadonlyMap<string, Skema>): PenjelasData {
	const all = skemaData(skema);
	const kamus = kamusOf(skema, all);
	const teks = (data: unknown): string => `${JSON.stringify(data, null, "\t")}\n`;
	const schemas = [...all].map(([nama, satu]): [string, string] => [`skema/${namaSkema(nama)}`, teks(satu)]);
	return { kamus, berkas: new Map([["kamus.json", teks({ catatan: CATATAN_KAMUS, kamus })], ...schemas]) };
}

/** A sheet of a workbook. */
export interface LembarBuku extends Tabel {
	readonly nama: string;
}

/** The sheets of `register.xlsx`: what the CSV files hold, and what their columns mean. */
export function lembarRegister(portal: Portal, kamus: readonly ButirKamus[], alamat: Alamat): LembarBuku[] {
	const arti = kamus
		.filter(({ berkas }) => berkas.endsWith(".csv"))
		.map(({ berkas, kunci, keterangan }) => ({ tabel: berkas.replace(".csv", ""), kolom: kunci, keterangan }));
	return [
		{ nama: "Kerja sama", ...tabelKerjaSama(portal, alamat) },
		{ nama: "Dokumen", ...tabelDokumen(portal, alamat) },
		{ nama: "Tenggat", ...tabelTenggat(portal, alamat) },
		{ nama: "Kamus", kolom: ["tabel", "kolom", "keterangan"], baris: arti },
	];
}
