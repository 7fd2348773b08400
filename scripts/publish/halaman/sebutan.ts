import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";

/** A document by its kind and title, where the title does not begin with that: "Berita Acara: Rapat Pleno TKKSD". */
export function sebutDokumen(judul: string, jenis: keyof typeof NAMA_JENIS): string {
	const nama = NAMA_JENIS[jenis];
	const [first = ""] = judul.split(" ");
	return nama.startsWith(first) ? judul : `${nama}: ${judul}`;
}
