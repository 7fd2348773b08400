import type { BerkasKerjaSama, DokumenDaerahBerjenis } from "../model/arsip.ts";
import type { BarisRencana } from "../model/generated/schema-types.ts";
import { NAMA_KATEGORI, NAMA_URUSAN } from "../model/generated/vocabularies.ts";
import type { BagianKompilasi, GrafikKompilasi, Sel } from "../model/kompilasi.ts";
import { rupiah } from "../model/rupiah.ts";
import { JADI } from "./bagian.ts";
import { urlTerbuka } from "./grafik.ts";
import { bagian, hari, type Lingkup, nomorOf, tautanJumlah } from "./lingkup.ts";
import { naskahTercatat, tautanDokumen, tautanKasus } from "./register.ts";

type DaftarRencana = DokumenDaerahBerjenis<"rencana-kerja-sama">;

const NASIB = ["Sudah bertanda tangan", "Dalam proses", "Belum ada kerja sama"] as const;

/** A plan and what became of it. */
export interface Rencana {
	readonly baris: BarisRencana;
	readonly kasus?: BerkasKerjaSama;
	readonly nasib: (typeof NASIB)[number];
}

/** The lists of the year that were made by the day told, the oldest first. */
export function daftarOf({ daerah, per, mulai }: Lingkup): DaftarRencana[] {
	const tahun = Number(mulai.slice(0, 4));
	return daerah.dokumen
		.filter((satu): satu is DaftarRencana => satu.jenis === "rencana-kerja-sama" && JADI.includes(satu.data.status))
		.filter(({ data }) => data.tahun === tahun && !!data.tanggal && data.tanggal <= per)
		.sort(
			(a, b) => (a.data.tanggal ?? "").localeCompare(b.data.tanggal ?? "", "id") || a.slug.localeCompare(b.slug, "id"),
		);
}

const signedOn = (kasus: BerkasKerjaSama, lingkup: Lingkup): string | undefined =>
	naskahTercatat(lingkup, [kasus], lingkup.per)
		.map(({ naskah }) => naskah.data.tanggal ?? "")
		.sort()[0];

function nasibOf(baris: BarisRencana, lingkup: Lingkup): Rencana {
	const kasus = lingkup.daerah.kerja_sama.find(({ slug }) => slug === baris.kerja_sama);
	if (!kasus) return { baris, nasib: "Belum ada kerja sama" };
	return { baris, kasus, nasib: signedOn(kasus, lingkup) ? "Sudah bertanda tangan" : "Dalam proses" };
}

const byUrusan = (a: Rencana, b: Rencana): number =>
	NAMA_URUSAN[a.baris.urusan].localeCompare(NAMA_URUSAN[b.baris.urusan], "id") ||
	(a.baris.prioritas ?? Number.MAX_SAFE_INTEGER) - (b.baris.prioritas ?? Number.MAX_SAFE_INTEGER);

/** The plans of the year by urusan, each with its fate on the day told. */
export const rencanaOf = (lingkup: Lingkup): Rencana[] =>
	daftarOf(lingkup)
		.flatMap(({ data }) => data.baris.map((baris) => nasibOf(baris, lingkup)))
		.sort(byUrusan);

function hasilOf({ kasus, nasib }: Rencana, lingkup: Lingkup): string {
	const signed = kasus && signedOn(kasus, lingkup);
	return signed ? `Ditandatangani ${hari(signed)}` : nasib;
}

function barisRencana(rencana: Rencana, lingkup: Lingkup): Sel[] {
	const { baris, kasus } = rencana;
	return [
		NAMA_URUSAN[baris.urusan],
		baris.program,
		baris.mitra,
		baris.kategori ? NAMA_KATEGORI[baris.kategori] : "",
		baris.prioritas ?? "",
		baris.jangka_waktu ?? "",
		baris.anggaran === undefined ? "" : rupiah(baris.anggaran),
		baris.perangkat_daerah,
		kasus ? tautanKasus(kasus) : "Belum ada kerja sama",
		kasus ? hasilOf(rencana, lingkup) : "",
	];
}

export const bagianRencana = (lingkup: Lingkup): BagianKompilasi =>
	bagian(
		{
			id: "rencana",
			judul: "Rencana menurut urusan dan kerja sama yang lahir darinya",
			pendek: "Rencana",
			kolom: [
				"Urusan",
				"Program",
				"Calon mitra",
				"Kategori",
				"Prioritas",
				"Jangka waktu",
				"Perkiraan anggaran",
				"Perangkat daerah",
				"Kerja sama",
				"Keadaan",
			],
			baris: rencanaOf(lingkup).map((satu) => barisRencana(satu, lingkup)),
			kosong: "Tidak ada rencana yang tercatat untuk tahun ini.",
		},
		lingkup.daftar,
	);

export const bagianDaftarRencana = (lingkup: Lingkup): BagianKompilasi =>
	bagian(
		{
			id: "daftar-rencana",
			judul: "Daftar rencana yang disahkan untuk tahun ini",
			pendek: "Daftar rencana",
			kolom: ["Judul", "Nomor", "Tanggal", "Jumlah rencana", "Jumlah perkiraan anggaran"],
			baris: daftarOf(lingkup).map((satu) => [
				tautanDokumen(satu),
				nomorOf(satu.data),
				hari(satu.data.tanggal),
				satu.data.baris.length,
				rupiah(satu.data.baris.reduce((total, { anggaran = 0 }) => total + anggaran, 0)),
			]),
			kosong: "Tidak ada daftar rencana untuk tahun ini dalam register.",
		},
		`/${lingkup.daerah.id}/`,
	);

/** Plans of each urusan: signed, under way, and those from which no cooperation came. */
export function grafikRencana(lingkup: Lingkup): GrafikKompilasi {
	const all = rencanaOf(lingkup);
	const urusan = [...new Set(all.map(({ baris }) => baris.urusan))];
	return {
		id: "grafik-rencana",
		judul: "Rencana menurut urusan",
		kolom: "Urusan",
		seri: NASIB,
		baris: urusan.map((id) => {
			const own = all.filter(({ baris }) => baris.urusan === id);
			const cases = own.flatMap(({ kasus }) => kasus ?? []);
			const nilai = NASIB.map((nasib) => own.filter((satu) => satu.nasib === nasib).length);
			return { nama: NAMA_URUSAN[id], nilai, ...tautanJumlah(urlTerbuka(cases), lingkup.daftar) };
		}),
		kosong: "Tidak ada rencana yang tercatat untuk tahun ini.",
	};
}
