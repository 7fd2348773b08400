import type { Pengakhiran } from "../generated/schema-types.ts";
import { NAMA_SIFAT_BARANG } from "../generated/vocabularies.ts";
import { hitungPengakhiran } from "../pengakhiran.ts";
import { rupiah } from "../rupiah.ts";
import { tanggalPanjang } from "../tanggal.ts";
import type { TabelUraian } from "./bentuk.ts";

const uang = (nilai: number | undefined): string => (nilai === undefined ? "–" : rupiah(nilai));
/** Whoever receives goods beyond its share pays the others. */
const uangPihak = (nilai: number): string => (nilai < 0 ? `membayar ${rupiah(-nilai)}` : rupiah(nilai));
const hari = (tanggal: string | undefined): string => (tanggal ? tanggalPanjang(tanggal) : "–");
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const persenInWords = (persen: number): string => `${String(persen).replace(".", ",")}%`;

/** What there was, what was owed, what was divided, and what each party received of it. */
function perhitunganTable(data: Pengakhiran, namaPihak: (id: string) => string): TabelUraian {
	const { barang, kas, kewajiban, dibagi, perolehan, terbagi } = hitungPengakhiran(data);
	const bagian = perolehan.map(({ pihak, persen, jumlah }) => [
		`Diterima ${namaPihak(pihak)} (${persenInWords(persen)}), barang dan uang`,
		rupiah(jumlah),
	]);
	return {
		judul: "Perhitungan",
		kolom: [{ nama: "Uraian" }, { nama: "Nilai", angka: true }],
		baris: [
			["Nilai barang", rupiah(barang)],
			["Uang hasil kerja sama", rupiah(kas)],
			["Dikurangi kewajiban dan utang yang belum dilunasi", rupiah(kewajiban)],
			["Yang dibagi", rupiah(dibagi)],
			...bagian,
		],
		jumlah: ["Jumlah yang diterima para pihak", rupiah(terbagi)],
	};
}

/** The tables that Permendagri 23/2009 Pasal 6 huruf d angka 4 asks for: goods, debts, division, and how it was reckoned. */
export function pengakhiranTables(data: Pengakhiran, namaPihak: (id: string) => string): TabelUraian[] {
	const { inventaris, kewajiban, pembagian } = data;
	return [
		{
			judul: "Inventaris barang hasil kerja sama",
			kolom: [
				{ nama: "Kode" },
				{ nama: "Nama barang" },
				{ nama: "Sifat" },
				{ nama: "Jumlah", angka: true },
				{ nama: "Nilai", angka: true },
			],
			baris: inventaris.map(({ kode, nama, sifat, jumlah, satuan, nilai }) => [
				kode,
				nama,
				NAMA_SIFAT_BARANG[sifat],
				`${jumlah} ${satuan}`,
				rupiah(nilai),
			]),
			jumlah: ["", "", "", "Jumlah", rupiah(sum(inventaris.map((barang) => barang.nilai)))],
		},
		{
			judul: "Kewajiban dan utang",
			kolom: [{ nama: "Uraian" }, { nama: "Kepada" }, { nama: "Dilunasi" }, { nama: "Nilai", angka: true }],
			baris: kewajiban.map(({ uraian, kepada, dilunasi, nilai }) => [
				uraian,
				kepada ?? "–",
				hari(dilunasi),
				rupiah(nilai),
			]),
			jumlah: ["", "", "Jumlah", rupiah(sum(kewajiban.map((satu) => satu.nilai)))],
		},
		{
			judul: "Pembagian",
			kolom: [
				{ nama: "Pihak" },
				{ nama: "Bagian", angka: true },
				{ nama: "Barang" },
				{ nama: "Uang", angka: true },
				{ nama: "Setoran ke kas daerah", angka: true },
				{ nama: "Dicatat sebagai aset", angka: true },
			],
			baris: pembagian.map(({ pihak, persen, barang = [], uang: nilai, setoran, aset }) => [
				namaPihak(pihak),
				persenInWords(persen),
				barang.join(", ") || "–",
				uangPihak(nilai),
				uang(setoran?.nilai),
				uang(aset?.nilai),
			]),
		},
		perhitunganTable(data, namaPihak),
	];
}
