import { aksesKasus } from "../model/akses.ts";
import { urlKasus } from "../model/alamat.ts";
import type { BerkasKerjaSama } from "../model/arsip.ts";
import { NAMA_BENTUK } from "../model/generated/vocabularies.ts";
import type { GrafikKompilasi } from "../model/kompilasi.ts";
import { TAHAPAN_PEMBINAAN } from "../model/tahapan/pembinaan.ts";
import { berlakuOf } from "./bagian.ts";
import { type Lingkup, tautanJumlah } from "./lingkup.ts";
import { isTerhitung } from "./register.ts";

/** Pages of those cases that the public sees. */
export const urlTerbuka = (kasus: readonly BerkasKerjaSama[]): string[] =>
	kasus.filter((satu) => aksesKasus(satu).akses === "terbuka").map(urlKasus);

/** Naskah in force by form of cooperation. */
export function grafikBentuk(lingkup: Lingkup): GrafikKompilasi {
	const all = berlakuOf(lingkup);
	const baris = Object.entries(NAMA_BENTUK).flatMap(([id, nama]) => {
		const own = all.filter(({ kasus }) => kasus.data.bentuk === id);
		const urls = urlTerbuka(own.map(({ kasus }) => kasus));
		return own.length === 0 ? [] : [{ nama, nilai: [own.length], ...tautanJumlah(urls, `/kerja-sama/bentuk/${id}/`) }];
	});
	return {
		id: "grafik-bentuk",
		judul: "Naskah berlaku menurut bentuk kerja sama",
		kolom: "Bentuk kerja sama",
		seri: ["Naskah"],
		baris,
		kosong: "Tidak ada naskah yang berlaku pada tanggal itu.",
	};
}

/** The last stage of guidance that the papers of a case prove by a day; undefined where they prove none. */
export function tahapPembinaan(kasus: BerkasKerjaSama, per: string): string | undefined {
	const dokumen = kasus.dokumen.filter(({ data }) => !!data.tanggal && data.tanggal <= per);
	const then = { ...kasus, dokumen };
	return TAHAPAN_PEMBINAAN.findLast(({ bukti }) => bukti.every((satu) => satu.cari(then, per).length > 0))?.nama;
}

/** The cases that count on the day told. */
export const terhitungOf = ({ kasus, wilayah, per }: Lingkup): BerkasKerjaSama[] =>
	kasus.filter((satu) => isTerhitung(satu, wilayah, per));

export const TANPA_TAHAP = "Belum ada yang terbukti";

/** Cases by the stage of guidance that their papers prove (Permendagri 23/2009 Pasal 4). */
export function grafikTahap(lingkup: Lingkup): GrafikKompilasi {
	const stages = [...TAHAPAN_PEMBINAAN.map(({ nama }) => nama), TANPA_TAHAP];
	const all = terhitungOf(lingkup);
	const baris = stages.map((nama) => {
		const own = all.filter((kasus) => (tahapPembinaan(kasus, lingkup.per) ?? TANPA_TAHAP) === nama);
		return { nama, nilai: [own.length], ...tautanJumlah(urlTerbuka(own), lingkup.daftar) };
	});
	return {
		id: "grafik-tahap",
		judul: "Kerja sama menurut tahap pembinaan",
		kolom: "Tahap terakhir yang terbukti",
		seri: ["Kerja sama"],
		baris: all.length === 0 ? [] : baris,
		kosong: "Tidak ada kerja sama yang dibina.",
	};
}
