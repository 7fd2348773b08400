/** Which paper an address of the portal belongs to. */
import { placeOf } from "../../check/tempat.ts";
import { urlDaerah, urlDokumen, urlKasus } from "../../model/alamat.ts";
import type { Arsip, BerkasCetak, BerkasKerjaSama } from "../../model/arsip.ts";
import type { SourceDocument } from "../../model/source.ts";
import type { Dunia } from "./dunia.ts";

/** What the staff work on at an address. */
export interface Tujuan {
	readonly url: string;
	readonly judul: string;
	readonly sumber: SourceDocument;
	readonly dokumen?: BerkasCetak;
	readonly kasus?: BerkasKerjaSama;
}

function tujuanSemua(arsip: Arsip, dokumen: readonly BerkasCetak[]): Tujuan[] {
	const cases = arsip.daerah.flatMap((daerah) => daerah.kerja_sama);
	return [
		...arsip.daerah.map((satu) => ({ url: urlDaerah(satu), judul: satu.data.nama, sumber: satu.sumber })),
		...cases.map((kasus) => ({ url: urlKasus(kasus), judul: kasus.data.judul, sumber: kasus.sumber, kasus })),
		...dokumen.map((satu) => ({
			url: urlDokumen(satu),
			judul: satu.data.judul,
			sumber: satu.sumber,
			dokumen: satu,
		})),
	];
}

const known = new WeakMap<Arsip, ReadonlyMap<string, Tujuan>>();

function petaTujuan({ arsip, dokumen }: Dunia): ReadonlyMap<string, Tujuan> {
	const found = known.get(arsip) ?? new Map(tujuanSemua(arsip, dokumen).map((satu) => [satu.url, satu]));
	known.set(arsip, found);
	return found;
}

/** The paper, case or region whose page this is, or of whose page it is a part: a consolidated text, a redline. */
export function tujuanAt(url: string, dunia: Dunia): Tujuan | undefined {
	const peta = petaTujuan(dunia);
	const parts = url.split("/").slice(1, -1);
	for (let jumlah = parts.length; jumlah > 0; jumlah--) {
		const found = peta.get(`/${parts.slice(0, jumlah).join("/")}/`);
		if (found) return found;
	}
	return undefined;
}

/** The address that a file would have, by where it lies; for one that was never whole enough to say itself. */
export function urlByPlace(path: string): string | undefined {
	const tempat = placeOf(path);
	switch (tempat?.kind) {
		case "daerah":
			return `/${tempat.daerah}/`;
		case "kerja-sama":
			return `/${tempat.daerah}/${tempat.folder}/`;
		case "dokumen":
		case "dokumen-daerah":
			return `/${tempat.daerah}/${tempat.folder}/${tempat.nama}/`;
		default:
			return undefined;
	}
}
