import type { DokumenDaerah, DokumenDinas } from "../model/arsip.ts";
import type { PenandaTangan } from "../model/generated/schema-types.ts";
import { sifatOf } from "../model/jenis.ts";
import { berkasLampiranOf } from "../model/lampiran.ts";
import { terbilang } from "../model/terbilang.ts";
import type { TabelUraian } from "../model/uraian/bentuk.ts";
import { uraikan } from "../model/uraian/uraian.ts";
import type { BahanCetak } from "./bahan.ts";
import { renderBlok } from "./blok.ts";
import { type Html, html } from "./html.ts";
import { kopDinas } from "./kop-dinas.ts";
import { tanggalAtauTitik } from "./penyusun.ts";
import { jabatanKapital } from "./tipografi.ts";
import { orTitik } from "./titik.ts";
import { tanggalView } from "./view-naskah.ts";

type Berkas = DokumenDinas | DokumenDaerah;

const upper = (text: string): string => text.toLocaleUpperCase("id");

/** A field that only some of the kinds have. */
const field = <T>(berkas: Berkas, key: string): T | undefined => Reflect.get(berkas.data, key) as T | undefined;

/** Signatures side by side, two to a row. */
function tandaTanganView(orang: readonly PenandaTangan[]) {
	const kolom = orang.map(({ nama, jabatan }) => ({ jabatan: jabatanKapital(jabatan), nama: orTitik(nama, 34) }));
	return Array.from({ length: Math.ceil(kolom.length / 2) }, (_, row) => kolom.slice(row * 2, row * 2 + 2));
}

/** "Contoh, 2 November 2026"; what the parties decided says where and when it was laid down. A letter has it at its head. */
function tempatTanggalView({ jenis, data }: Berkas): readonly Html[] {
	const tempat = orTitik(data.tempat, 20);
	const tanggal = tanggalAtauTitik(data.tanggal);
	if (jenis === "surat" || jenis === "berita-acara") return [];
	if (jenis === "persetujuan-dprd") return [html`Ditetapkan di ${tempat}`, html`pada tanggal ${tanggal}`];
	return jenis === "pengakhiran" ? [] : [html`${tempat}, ${tanggal}`];
}

/** Cells with their column's alignment; in a list of those present, room to sign beside each name. */
function tabelView({ judul, kolom, baris, jumlah }: TabelUraian) {
	const cells = (row: readonly string[]) =>
		row.map((isi, index) => ({ isi, angka: kolom[index]?.angka === true, paraf: "" }));
	return {
		judul,
		kolom: kolom.map(({ nama, angka }) => ({ nama, angka: angka === true })),
		baris: baris.map((row) => ({ sel: cells(row) })),
		jumlah: jumlah ? cells(jumlah) : undefined,
	};
}

/** A column of room to sign by hand: numbers left and right in turn, so that neighbours do not sign over each other. */
function denganTandaTangan(tabel: ReturnType<typeof tabelView>): ReturnType<typeof tabelView> {
	const { kolom, baris } = tabel;
	return {
		...tabel,
		kolom: [...kolom, { nama: "Tanda tangan", angka: false }],
		baris: baris.map(({ sel }, index) => ({
			sel: [...sel, { isi: `${index + 1}.`, angka: false, paraf: index % 2 === 0 ? "paraf" : "paraf paraf-kanan" }],
		})),
	};
}

/** "1 (satu) berkas" */
const berkasInWords = (jumlah: number): string => (jumlah > 0 ? `${jumlah} (${terbilang(jumlah)}) berkas` : "–");

/** Name of the kind where the title does not carry it, and what the closing sentence calls the paper. */
function namaView({ jenis }: Berkas) {
	if (jenis === "persetujuan-dprd") return { nama_jenis: "", nama_penutup: "persetujuan" };
	return { nama_jenis: "BERITA ACARA", nama_penutup: "berita acara" };
}

/** What the frame of an official paper is filled with. */
export function viewDinas(berkas: Berkas, bahan: BahanCetak): object {
	const { data, jenis } = berkas;
	const { keterangan, tabel } = uraikan(berkas, bahan.arsip);
	const { bingkai } = sifatOf(jenis);
	const tertanda = field<PenandaTangan[]>(berkas, "penanda_tangan") ?? [];
	const penyusun = field<PenandaTangan>(berkas, "penyusun");
	const semua = tertanda.length > 0 ? tertanda : [penyusun ?? []].flat();
	const baris = tandaTanganView(semua);
	return {
		kop: kopDinas(berkas, semua[0], bahan),
		...namaView(berkas),
		judul: upper(data.judul),
		perihal: data.judul,
		bernomor: "nomor" in data,
		nomor: orTitik(field<string | null>(berkas, "nomor"), 30),
		sifat: field<string>(berkas, "sifat") ?? "",
		banyak_lampiran: berkasInWords(
			(field<string[]>(berkas, "lampiran")?.length ?? 0) + berkasLampiranOf(berkas).length,
		),
		kepada: field<string>(berkas, "kepada") ?? "",
		tembusan: (field<string[]>(berkas, "tembusan") ?? []).map((teks, index) => ({ label: `${index + 1}.`, teks })),
		tempat: orTitik(data.tempat, 20),
		tanggal: tanggalAtauTitik(data.tanggal),
		hari: jenis === "persetujuan-dprd" ? undefined : tanggalView(data.tanggal),
		keterangan,
		tabel: tabel.map(tabelView).map((satu) => (bingkai === "daftar" ? denganTandaTangan(satu) : satu)),
		isi: renderBlok(berkas.isi),
		tempat_tanggal: semua.length > 0 ? tempatTanggalView(berkas) : [],
		penanda_tangan_tunggal: semua.length === 1 ? baris[0]?.[0] : undefined,
		tanda_tangan: semua.length > 1 ? baris : [],
	};
}
