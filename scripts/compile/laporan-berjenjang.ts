import type { BerkasDaerah } from "../model/arsip.ts";
import type { Kompilasi } from "../model/kompilasi.ts";
import { isPeserta, namaPemerintah } from "../model/pihak.ts";
import { namaProvinsi, provinsiOf } from "../model/wilayah.ts";
import { bagianBerakhir, bagianBerlaku, bagianDitandatangani, bagianPerselisihan, bagianProses } from "./bagian.ts";
import { bagianMilikDaerah } from "./bagian-daerah.ts";
import { bagianPelaksanaan } from "./bagian-pelaksanaan.ts";
import { bagianRekomendasi, grafikRekomendasi } from "./bagian-rekomendasi.ts";
import { bagianTenggat, catatanTenggat, grafikTenggat, type Pilih } from "./bagian-tenggat.ts";
import { bagianDibina, bagianWilayah } from "./bagian-wilayah.ts";
import { grafikTahap } from "./grafik.ts";
import { bagianMonev, ketuaTkksd, lingkupDaerah, namaPeriode } from "./laporan-tkksd.ts";
import { type Bahan, dasarOf, type Lingkup, lingkupOf } from "./lingkup.ts";
import { isTerhitung, kasusWilayah, wilayahOf } from "./register.ts";

/** Of cooperation itself; what the region owes besides stands in the report of its TKKSD. */
const MILIK_KASUS: Pilih = ({ kasus }) => kasus !== undefined;

function gubernurOf(daerah: BerkasDaerah, { arsip }: Bahan): string {
	const jabatan = provinsiOf(daerah, arsip.daerah)?.data.kepala_daerah.jabatan;
	const nama = namaProvinsi(daerah, arsip.daerah)?.replace(/^Provinsi\s+/i, "");
	return jabatan ?? (nama ? `Gubernur ${nama}` : "Gubernur");
}

/** Head of the report's region, by name. */
const kepalaDaerah = ({ data }: BerkasDaerah): Pick<Kompilasi, "penanda_tangan"> => ({
	penanda_tangan: { jabatan: `${data.kepala_daerah.jabatan},`, nama: data.kepala_daerah.nama },
});

/**
 * What the Bupati or Wali Kota reports to the Gubernur of the region's cooperation with other regions
 * (Perbup Barito Selatan 23/2023 Pasal 27 ayat (2) and Pasal 34 ayat (3)). Pure.
 */
function laporanKepalaDaerah(bahan: Bahan): Kompilasi {
	const { daerah, periode } = bahan;
	const all = lingkupDaerah(bahan);
	const lingkup = { ...all, kasus: all.kasus.filter(({ data }) => data.bentuk === "ksdd") };
	return {
		judul: "Laporan Pelaksanaan Kerja Sama Daerah dengan Daerah Lain",
		kepada: gubernurOf(daerah, bahan),
		pemerintah: namaPemerintah(daerah),
		periode: namaPeriode(periode, lingkup.per),
		per: lingkup.per,
		dasar: dasarOf(lingkup, ["perbup-barsel-23-2023:27-2", "perbup-barsel-23-2023:34-3"]),
		catatan: catatanTenggat(lingkup, MILIK_KASUS),
		bagian: [
			bagianPelaksanaan(lingkup),
			bagianBerlaku(lingkup),
			bagianDitandatangani(lingkup),
			bagianBerakhir(lingkup),
			bagianProses(lingkup),
			bagianMonev(lingkup),
			bagianRekomendasi(lingkup),
			bagianTenggat(lingkup, MILIK_KASUS),
			bagianPerselisihan(lingkup),
		],
		grafik: [grafikTahap(lingkup), grafikTenggat(lingkup, MILIK_KASUS), grafikRekomendasi(lingkup)],
		...kepalaDaerah(daerah),
	};
}

/**
 * The cooperation between regions that a Gubernur guides: that of the kabupaten and kota of the province, each case once
 * though two of them share it. What the province itself has joined the Menteri guides (Permendagri 23/2009 Pasal 2, 3).
 */
function lingkupProvinsi(bahan: Bahan): Lingkup {
	const wilayah = wilayahOf(bahan.daerah, bahan.arsip);
	const kasus = kasusWilayah(bahan.arsip, wilayah).filter(
		(satu) => satu.data.bentuk === "ksdd" && !isPeserta(bahan.daerah, satu),
	);
	return lingkupOf(bahan, kasus, wilayah, `/${bahan.daerah.id}/`);
}

function catatanProvinsi(lingkup: Lingkup): string[] {
	const { arsip, daerah, wilayah, kasus, per } = lingkup;
	if (wilayah.length === 0)
		return [
			`Register ini tidak memuat kabupaten atau kota di ${daerah.data.nama}, sehingga tidak ada yang dapat dilaporkan.`,
		];
	const counted = kasus.filter((satu) => isTerhitung(satu, wilayah, per));
	const shared = counted.filter((satu) => wilayah.filter((anggota) => isPeserta(anggota, satu)).length > 1).length;
	const own = kasusWilayah(arsip, wilayah).filter(
		(satu) => satu.data.bentuk === "ksdd" && isPeserta(daerah, satu),
	).length;
	return [
		...(shared > 0
			? [
					`${shared} kerja sama diikuti lebih dari satu kabupaten atau kota; dalam jumlah seluruhnya masing-masing dihitung satu kali, sedangkan dalam tabel kabupaten dan kota dihitung pada setiap daerahnya.`,
				]
			: []),
		...(own > 0
			? [`${own} kerja sama yang diikuti ${daerah.data.nama} sendiri dibina oleh Menteri dan tidak dihitung di sini.`]
			: []),
	];
}

const PEMBINAAN = {
	id: "pembinaan",
	judul: "Pembinaan yang diberikan provinsi",
	pendek: "Pembinaan",
	kosong: "Tidak ada pembinaan yang tercatat dalam periode ini.",
} as const;

/** The guidance and supervision of cooperation between the kabupaten and kota of a province. */
function laporanPembinaan(bahan: Bahan): Kompilasi {
	const lingkup = lingkupProvinsi(bahan);
	const { daerah, periode } = bahan;
	return {
		judul: "Laporan Pembinaan dan Pengawasan Kerja Sama Antardaerah Kabupaten/Kota",
		pemerintah: namaPemerintah(daerah),
		periode: namaPeriode(periode, lingkup.per),
		per: lingkup.per,
		dasar: [],
		catatan: [...catatanProvinsi(lingkup), ...catatanTenggat(lingkup, MILIK_KASUS)],
		bagian: [
			bagianWilayah(lingkup, MILIK_KASUS),
			bagianDibina(lingkup),
			bagianMilikDaerah(lingkup, PEMBINAAN, ["pembinaan", "rapat"]),
			bagianBerlaku(lingkup),
			bagianDitandatangani(lingkup),
			bagianBerakhir(lingkup),
			bagianMonev(lingkup),
			bagianRekomendasi(lingkup),
			bagianTenggat(lingkup, MILIK_KASUS),
			bagianPerselisihan(lingkup),
		],
		grafik: [grafikTahap(lingkup), grafikTenggat(lingkup, MILIK_KASUS), grafikRekomendasi(lingkup)],
	};
}

/**
 * The report that goes to the Gubernur: from the head of a kabupaten or kota, or from the TKKSD of the province on what
 * it guides for him (Permendagri 23/2009 Pasal 12). Pure.
 */
export function laporanGubernur(bahan: Bahan): Kompilasi {
	const { daerah } = bahan;
	if (daerah.data.tingkat !== "provinsi") return laporanKepalaDaerah(bahan);
	const lingkup = lingkupProvinsi(bahan);
	return {
		...laporanPembinaan(bahan),
		kepada: daerah.data.kepala_daerah.jabatan,
		dasar: dasarOf(lingkup, ["permendagri-23-2009:12", "permendagri-23-2009:9-1"]),
		...ketuaTkksd(lingkup),
	};
}

/** The report of the Gubernur to the Menteri (Permendagri 23/2009 Pasal 13). Pure. */
export function laporanMenteri(bahan: Bahan): Kompilasi {
	return {
		...laporanPembinaan(bahan),
		kepada: "Menteri Dalam Negeri",
		dasar: dasarOf(lingkupProvinsi(bahan), ["permendagri-23-2009:13", "permendagri-23-2009:3"]),
		...kepalaDaerah(bahan.daerah),
	};
}
