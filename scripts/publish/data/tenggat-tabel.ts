import type { Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";
import { toCsv } from "./csv.ts";

const KOLOM = [
	...["id", "daerah", "kerja_sama", "perangkat_daerah", "uraian", "keadaan", "batas", "dapat_mundur", "sejak"],
	...["peristiwa", "pelaku", "dasar", "mengikat", "hari_lewat", "dipenuhi", "bukti", "keterangan", "url"],
];

/** `data/tenggat.csv`: a row for each duty at each time. */
export function tenggatCsv({ tenggat }: Portal, alamat: Alamat): string {
	const rows = tenggat.map(({ kerja_sama, dasar, dipenuhi, dapat_mundur, mengikat, ...satu }) => ({
		...satu,
		kerja_sama: kerja_sama?.judul,
		dapat_mundur: dapat_mundur ? "ya" : "",
		mengikat: mengikat ? "ya" : "tidak",
		dasar: dasar.map(({ judul }) => judul).join("; "),
		dipenuhi: dipenuhi?.tanggal,
		bukti: dipenuhi?.url && alamat(dipenuhi.url),
		url: kerja_sama && alamat(kerja_sama.url),
	}));
	return toCsv(KOLOM, rows);
}

const withAddress = <T extends { readonly url?: string }>(satu: T, alamat: Alamat): T =>
	satu.url === undefined ? satu : { ...satu, url: alamat(satu.url) };

/** `data/tenggat.json`: the same with every provision and its address. */
export function tenggatJson({ hari, tenggat }: Portal, alamat: Alamat): string {
	const rows = tenggat.map(({ kerja_sama, dasar, dipenuhi, ...satu }) => ({
		...satu,
		...(kerja_sama && { kerja_sama: withAddress(kerja_sama, alamat) }),
		dasar: dasar.map((one) => withAddress(one, alamat)),
		...(dipenuhi && { dipenuhi: withAddress(dipenuhi, alamat) }),
	}));
	return `${JSON.stringify({ hari, tenggat: rows }, null, "\t")}\n`;
}
