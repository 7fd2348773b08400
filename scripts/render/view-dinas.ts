import { type BerkasCetak, type DokumenDaerah, type DokumenDinas, daerahOf } from "../model/arsip.ts";
import type { PenandaTangan } from "../model/generated/schema-types.ts";
import { NAMA_JENIS } from "../model/generated/vocabularies.ts";
import { sifatOf } from "../model/jenis.ts";
import { namaPemerintah, resolvePath } from "../model/pihak.ts";
import { tanggalKomparisi } from "../model/tanggal.ts";
import type { TabelUraian } from "../model/uraian/bentuk.ts";
import { uraikan } from "../model/uraian/uraian.ts";
import type { BahanCetak } from "./bahan.ts";
import { renderBlok } from "./blok.ts";
import { gambarOf } from "./gambar.ts";
import { penyusunView, tanggalAtauTitik } from "./penyusun.ts";
import { orTitik } from "./titik.ts";

type Berkas = DokumenDinas | DokumenDaerah;

const upper = (text: string): string => text.toLocaleUpperCase("id");

/** A field that only some of the kinds have. */
const field = <T>(berkas: Berkas, key: string): T | undefined => Reflect.get(berkas.data, key) as T | undefined;

/** Letterhead: crest and name of the region's government, its address below. */
function kopView(berkas: BerkasCetak, bahan: BahanCetak) {
	const daerah = daerahOf(berkas);
	const { lambang, kontak } = daerah.data;
	const instansi = namaPemerintah(daerah);
	const path = lambang && resolvePath(daerah.sumber.path, lambang);
	const pengganti = bahan.templates.shared("lambang-daerah.svg");
	return {
		lambang: gambarOf(bahan.arsip.aset, path, pengganti, `Lambang ${instansi}`),
		instansi: upper(instansi),
		jabatan: upper(kontak?.unit ?? "Sekretariat Daerah"),
		alamat: kontak?.alamat ?? "",
	};
}

/** Signatures in rows of two, the last alone in the middle where their number is odd. */
function tandaTanganView(orang: readonly PenandaTangan[]) {
	const kolom = orang.map(({ nama, jabatan }) => ({ sebutan: "", jabatan: upper(jabatan), nama: orTitik(nama, 34) }));
	return Array.from({ length: Math.ceil(kolom.length / 2) }, (_, row) => kolom.slice(row * 2, row * 2 + 2));
}

/** Cells with their column's alignment; in a list of those present, room to sign beside each name. */
function tabelView({ judul, kolom, baris, jumlah }: TabelUraian) {
	const cells = (row: readonly string[]) =>
		row.map((isi, index) => ({ isi, angka: kolom[index]?.angka === true, paraf: false }));
	return {
		judul,
		kolom: kolom.map(({ nama, angka }) => ({ nama, angka: angka === true })),
		baris: baris.map((row) => ({ sel: cells(row) })),
		jumlah: jumlah ? cells(jumlah) : undefined,
	};
}

/** A column of room to sign by hand. */
function denganTandaTangan(tabel: ReturnType<typeof tabelView>): ReturnType<typeof tabelView> {
	const { kolom, baris } = tabel;
	return {
		...tabel,
		kolom: [...kolom, { nama: "Tanda tangan", angka: false }],
		baris: baris.map(({ sel }, index) => ({ sel: [...sel, { isi: `${index + 1}.`, angka: false, paraf: true }] })),
	};
}

/** "Pada hari ini, Senin, tanggal Dua bulan November tahun …", or dots; for minutes. */
const hariView = (tanggal: string | null | undefined) => (tanggal ? tanggalKomparisi(tanggal) : undefined);

/** What the frame of an official paper is filled with. */
export function viewDinas(berkas: Berkas, bahan: BahanCetak): object {
	const { data, jenis } = berkas;
	const { keterangan, tabel } = uraikan(berkas);
	const { bingkai } = sifatOf(jenis);
	const tertanda = field<PenandaTangan[]>(berkas, "penanda_tangan") ?? [];
	const penyusun = field<PenandaTangan>(berkas, "penyusun");
	return {
		kop: kopView(berkas, bahan),
		nama_jenis: upper(NAMA_JENIS[jenis]),
		nama_jenis_kecil: NAMA_JENIS[jenis],
		judul: upper(data.judul),
		perihal: data.judul,
		bernomor: "nomor" in data,
		nomor: orTitik(field<string | null>(berkas, "nomor"), 30),
		sifat: field<string>(berkas, "sifat") ?? "",
		banyak_lampiran: field<string[]>(berkas, "lampiran")?.length ?? 0,
		kepada: field<string>(berkas, "kepada") ?? "",
		tembusan: (field<string[]>(berkas, "tembusan") ?? []).map((teks, index) => ({ label: `${index + 1}.`, teks })),
		tempat: orTitik(data.tempat, 20),
		tanggal: tanggalAtauTitik(data.tanggal),
		hari: hariView(data.tanggal),
		keterangan,
		tabel: tabel.map(tabelView).map((satu) => (bingkai === "daftar" ? denganTandaTangan(satu) : satu)),
		isi: renderBlok(berkas.isi),
		penyusun: penyusun && penyusunView({ penyusun, tempat: data.tempat ?? null, tanggal: data.tanggal ?? null }),
		tanda_tangan: tandaTanganView(tertanda),
		bertanda_tangan: tertanda.length > 0,
	};
}
