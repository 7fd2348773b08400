import { type DaerahBaru, jabatanKepala, kodeDaerah, salahNamaDaerah } from "../../baru/daerah-baru.ts";
import { isSlug } from "../../check/tempat.ts";
import type { Tanya } from "./tanya.ts";

/** A regulation that a region may follow. */
export interface PilihanPeraturan {
	readonly id: string;
	readonly sebutan: string;
}

const terisi = (apa: string) => (jawaban: string) => (jawaban.length < 3 ? `Tulis ${apa}.` : undefined);

const salahKode = (jawaban: string): string | undefined =>
	jawaban === "" || isSlug(jawaban) ? undefined : "Pakai huruf kecil, angka, dan tanda hubung, mis. muara-intan.";

/**
 * Who the region is, asked one by one. Enter takes what is offered for the code and for the office of its head.
 * @param peraturan the regulations there are to choose from
 */
export async function tanyaDaerah(
	tanya: Tanya,
	peraturan: readonly PilihanPeraturan[],
): Promise<{ readonly kode: string; readonly daerah: DaerahBaru }> {
	const nama = await tanya.isi("Nama daerah", "Kabupaten Muara Intan", salahNamaDaerah);
	const usulKode = kodeDaerah(nama);
	const kode = await tanya.isi(`Kode daerah, menjadi nama folder dan alamat (Enter: ${usulKode})`, usulKode, salahKode);
	const provinsi = nama.startsWith("Provinsi ")
		? undefined
		: await tanya.isi("Provinsi", "Provinsi Nusa Harapan", terisi("nama provinsinya"));
	const ibu_kota = await tanya.isi("Ibu kota", "Muara Intan", terisi("ibu kotanya"));
	const kepala = await tanya.isi("Nama kepala daerah, tanpa gelar", "Sagara Wiraguna", terisi("namanya"));
	const usulJabatan = jabatanKepala(nama);
	const jabatan = await tanya.isi(`Jabatannya (Enter: ${usulJabatan})`, usulJabatan);
	const pilihan = peraturan.map(({ id, sebutan }) => ({ nilai: id, label: sebutan }));
	const diikuti =
		pilihan.length > 0 ? await tanya.pilihBeberapa("Peraturan mana yang diikuti daerah ini?", pilihan) : undefined;
	return {
		kode: kode === "" ? usulKode : kode,
		daerah: {
			...{ nama, ibu_kota, kepala, jabatan: jabatan === "" ? usulJabatan : jabatan },
			...(provinsi !== undefined && { provinsi }),
			...(diikuti && { peraturan: diikuti }),
		},
	};
}
