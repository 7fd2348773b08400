import { type BerkasCetak, daerahOf, kasusOf } from "../model/arsip.ts";
import type { BagianBerkas, RencanaBundel } from "../model/bundel.ts";
import { NAMA_BENTUK_SURAT, NAMA_JENIS, NAMA_SEBAGAI_LAMPIRAN } from "../model/generated/vocabularies.ts";
import { citeInWords } from "../model/peraturan.ts";
import { resolvePath } from "../model/pihak.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import type { BahanCetak } from "./bahan.ts";
import { Html } from "./html.ts";
import { fontsFor } from "./huruf.ts";
import { pageCss } from "./kertas.ts";
import { lembarPaket } from "./lembar-paket.ts";

/** The pages of a bundle that one part takes, from one. */
export interface LetakBagian {
	readonly mulai: number;
	readonly halaman: number;
}

/** How a paper is called in the contents and the bookmarks. */
export const namaBagian = (part: BerkasCetak): string =>
	part.jenis === "surat" ? NAMA_BENTUK_SURAT[part.data.bentuk] : NAMA_JENIS[part.jenis];

/** How a PDF from elsewhere is called there. */
export const namaBerkas = ({ sebagai }: BagianBerkas): string =>
	new Map(Object.entries(NAMA_SEBAGAI_LAMPIRAN)).get(sebagai) ?? sebagai;

const nomorOf = ({ data }: BerkasCetak): string =>
	"nomor" in data ? [data.nomor].flat().filter(Boolean).join("; ") : "";

const baris = (part: BerkasCetak) => ({
	nama: namaBagian(part),
	judul: part.data.judul,
	nomor: nomorOf(part),
	tanggal: part.data.tanggal ? tanggalPanjang(part.data.tanggal) : "",
});

/** The first sheet of a bundle: what it is, of which case and region, and the page on which each part begins. */
export function renderDaftarIsi(
	{ induk, cite, lampiran, berkas }: RencanaBundel,
	letak: readonly LetakBagian[],
	bahan: BahanCetak,
): string {
	const daerah = daerahOf(induk);
	const rows = [
		...[induk, ...lampiran].map(baris),
		...berkas.map((satu) => ({ nama: namaBerkas(satu), judul: satu.judul ?? "", nomor: "", tanggal: "" })),
	];
	const last = letak.at(-1);
	const view = {
		bundel: true,
		nama: namaBagian(induk).toLocaleLowerCase("id").replaceAll("tkksd", "TKKSD"),
		judul: induk.data.judul,
		kerja_sama: kasusOf(induk)?.data.judul ?? "",
		daerah: daerah.data.nama,
		tanggal: induk.data.tanggal ? tanggalPanjang(induk.data.tanggal) : "",
		rancangan: [induk, ...lampiran].some(({ data }) => data.status === "rancangan"),
		isi: rows.map((row, index) => ({ urutan: index + 1, ...row, ...(letak[index] ?? { mulai: 0, halaman: 0 }) })),
		dasar: citeInWords(bahan.arsip, cite),
		jumlah: last ? last.mulai + last.halaman - 1 : 0,
	};
	return lembarPaket(view, `Daftar isi: ${induk.data.judul}`, daerah, bahan);
}

/** Sheets that are empty but for "Halaman x dari y" in the foot, one for each page of the bundle. */
export function renderNomor({ induk }: RencanaBundel, lanskap: readonly boolean[], bahan: BahanCetak): string {
	const { data, sumber } = daerahOf(induk);
	const own = data.kertas?.berkas_huruf && resolvePath(sumber.path, data.kertas.berkas_huruf);
	const fonts = fontsFor("Halaman dari 0123456789", bahan.huruf, own ? bahan.arsip.aset.get(own) : undefined);
	const page = pageCss(data.kertas, {
		arah: "tegak",
		keluarga: fonts.keluarga,
		tanda: "",
		kaki: {},
		berlanskap: true,
	});
	const gaya = `.nomor { break-after: page; height: 1mm; } .nomor:last-child { break-after: auto; } .nomor.lanskap { page: lanskap; }`;
	const isi = lanskap.map((satu) => `<div class="nomor${satu ? " lanskap" : ""}">&nbsp;</div>`).join("");
	return bahan.templates.sheet({
		jenis: "paket",
		judul: "Nomor halaman",
		tanda_air: "",
		gaya: new Html(fonts.css + page + gaya),
		isi: new Html(isi),
	});
}
