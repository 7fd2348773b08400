import type { KasusBaru } from "../../baru/kasus-baru.ts";
import type { Arsip, BerkasDaerah } from "../../model/arsip.ts";
import type { Bentuk, BentukKsdd, JenisMitra, Urusan } from "../../model/generated/schema-types.ts";
import {
	NAMA_BENTUK,
	NAMA_BENTUK_KSDD,
	NAMA_JENIS_MITRA,
	NAMA_KATEGORI,
	NAMA_URUSAN,
} from "../../model/generated/vocabularies.ts";
import { slugify } from "../../model/slug.ts";
import type { Jawaban, Tanya } from "./tanya.ts";

const pilihanOf = <K extends string>(nama: Readonly<Record<K, string>>): Jawaban<K>[] =>
	(Object.entries(nama) as [K, string][]).map(([nilai, label]) => ({ nilai, label }));

const minimal = (panjang: number, apa: string) => (jawaban: string) =>
	jawaban.length < panjang ? `Tulis ${apa}, paling sedikit ${panjang} huruf.` : undefined;

type Mitra = NonNullable<KasusBaru["mitra"]>;

async function tanyaMitra(tanya: Tanya, { daerah }: Arsip, own: BerkasDaerah): Promise<Mitra> {
	const others = daerah.filter((satu) => satu !== own);
	const pilihan: Jawaban<Mitra | undefined>[] = [
		...others.map((satu) => ({ nilai: { daerah: satu.id }, label: satu.data.nama })),
		{ nilai: undefined, label: "Pihak lain: tulis namanya" },
	];
	const chosen = await tanya.pilih("Siapa mitranya?", pilihan);
	if (chosen) return chosen;
	const salah = (jawaban: string) =>
		slugify(jawaban) === "" ? "Tulis nama badan mitranya dengan huruf Latin." : minimal(3, "nama mitra")(jawaban);
	const nama = await tanya.isi("Nama mitra", "Pemerintah Daerah Kota …", salah);
	return { nama, jenis: await tanya.pilih<JenisMitra>("Badan apa mitranya?", pilihanOf(NAMA_JENIS_MITRA)) };
}

async function tanyaPerangkat(tanya: Tanya, { data }: BerkasDaerah): Promise<string> {
	const known = data.perangkat_daerah ?? [];
	if (known.length === 0)
		return tanya.isi("Perangkat daerah pemrakarsa", "Dinas Kesehatan", minimal(2, "nama perangkat daerah"));
	return tanya.pilih(
		"Perangkat daerah pemrakarsa?",
		known.map((nilai) => ({ nilai, label: nilai })),
	);
}

async function tanyaBentuk(tanya: Tanya): Promise<Pick<KasusBaru, "bentuk" | "ksdd">> {
	const bentuk = await tanya.pilih<Bentuk>("Bentuk kerja sama?", pilihanOf(NAMA_BENTUK));
	if (bentuk !== "ksdd") return { bentuk };
	const ksdd = {
		bentuk: await tanya.pilih<BentukKsdd>("Bentuk KSDD?", pilihanOf(NAMA_BENTUK_KSDD)),
		kategori: await tanya.pilih("Wajib atau sukarela?", pilihanOf(NAMA_KATEGORI)),
	};
	return { bentuk, ksdd };
}

/** What the file of a new case says, asked one by one. */
export async function tanyaKasus(tanya: Tanya, arsip: Arsip, daerah: BerkasDaerah): Promise<KasusBaru> {
	const salahJudul = (jawaban: string) =>
		slugify(jawaban) === "" ? "Tulis judulnya dengan huruf Latin." : minimal(3, "judul")(jawaban);
	return {
		judul: await tanya.isi("Judul kerja sama", "Pelayanan Air Bersih Lintas Batas", salahJudul),
		ringkasan: await tanya.isi("Ringkasan bagi warga", "Satu dua kalimat", minimal(10, "ringkasan")),
		...(await tanyaBentuk(tanya)),
		urusan: await tanya.pilihBeberapa<Urusan>("Urusan pemerintahan?", pilihanOf(NAMA_URUSAN)),
		perangkat_daerah: await tanyaPerangkat(tanya, daerah),
		mitra: await tanyaMitra(tanya, arsip, daerah),
	};
}
