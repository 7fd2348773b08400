import { NAMA_JENIS, NAMA_URUSAN } from "../../model/generated/vocabularies.ts";
import { keadaanNaskah } from "../halaman/keadaan.ts";
import { kasusTerbuka } from "../halaman/ringkas.ts";
import { type DaerahPublik, isNaskahPublik, type KasusTerbuka, type NaskahPublik, type Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";

const STATUS = { berlaku: "Berlaku", berakhir: "Tidak Berlaku", batal: "Tidak Berlaku", "belum-mulai": "", proses: "" };

/** Keys in the order of the JDIHN feed. What a naskah does not say is left empty, never invented. */
function rekaman(naskah: NaskahPublik, kasus: KasusTerbuka, daerah: DaerahPublik, hari: string, alamat: Alamat) {
	const { pdf } = naskah;
	return {
		idData: naskah.url,
		tahun_pengundangan: "",
		tanggal_pengundangan: "",
		jenis: NAMA_JENIS[naskah.jenis],
		noPeraturan: naskah.nomor.filter((nomor) => nomor !== null).join("; "),
		judul: naskah.judul,
		noPanggil: "",
		singkatanJenis: "",
		tempatTerbit: naskah.tempat ?? "",
		penerbit: "",
		deskripsiFisik: pdf ? `${pdf.pages} hlm.` : "",
		sumber: "",
		subjek: kasus.urusan.map((urusan) => NAMA_URUSAN[urusan]).join("; "),
		isbn: "",
		status: STATUS[keadaanNaskah(naskah, hari)],
		bahasa: "Indonesia",
		bidangHukum: "",
		teuBadan: daerah.nama_pemerintah,
		nomorIndukBuku: "",
		fileDownload: pdf?.url.split("/").at(-1) ?? "",
		urlDownload: pdf ? alamat(pdf.url) : "",
		urlDetailPeraturan: alamat(naskah.url),
		operasi: "4",
		display: "1",
		tanggal_penetapan: naskah.tanggal ?? "",
		abstrak: "",
		urlAbstrak: "",
		last_updated: "",
	};
}

/** `data/jdihn.json`: naskah in the form in which the national network of legal documentation collects them. */
export function jdihnJson(portal: Portal, alamat: Alamat): string {
	const records = kasusTerbuka(portal).flatMap(({ daerah, kasus }) =>
		kasus.dokumen.filter(isNaskahPublik).map((naskah) => rekaman(naskah, kasus, daerah, portal.hari, alamat)),
	);
	return `${JSON.stringify(records, null, "\t")}\n`;
}
