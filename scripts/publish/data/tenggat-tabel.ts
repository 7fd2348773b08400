import type { Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";
import type { Tabel } from "./csv.ts";
import { KOLOM_TENGGAT } from "./kolom.ts";

/** A row for each duty at each time. */
export function tabelTenggat({ tenggat }: Portal, alamat: Alamat): Tabel {
	const baris = tenggat.map(({ kerja_sama, dasar, dipenuhi, dapat_mundur, mengikat, ...satu }) => ({
		...satu,
		kerja_sama: kerja_sama?.judul,
		dapat_mundur: dapat_mundur ? "ya" : "",
		mengikat: mengikat ? "ya" : "tidak",
		dasar: dasar.map(({ judul }) => judul).join("; "),
		dipenuhi: dipenuhi?.tanggal,
		bukti: dipenuhi?.url && alamat(dipenuhi.url),
		url: kerja_sama && alamat(kerja_sama.url),
	}));
	return { kolom: Object.keys(KOLOM_TENGGAT), baris };
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
