import type { Arsip, DokumenDaerah, DokumenDinas } from "../arsip.ts";
import { kasusOf } from "../arsip.ts";
import type { DaftarHadir, Perselisihan, Rapat, RencanaKerjaSama } from "../generated/schema-types.ts";
import { NAMA_KATEGORI, NAMA_PUTUSAN_RAPAT, NAMA_URUSAN } from "../generated/vocabularies.ts";
import { pihakOf } from "../pihak.ts";
import { rupiah } from "../rupiah.ts";
import { tanggalPanjang } from "../tanggal.ts";
import type { TabelUraian } from "./bentuk.ts";
import { pengakhiranTables } from "./tabel-pengakhiran.ts";

const NO = { nama: "No." } as const;
const uang = (nilai: number | undefined): string => (nilai === undefined ? "–" : rupiah(nilai));
const hari = (tanggal: string | undefined): string => (tanggal ? tanggalPanjang(tanggal) : "–");
const sum = (values: readonly (number | undefined)[]): number => values.reduce<number>((a, b) => a + (b ?? 0), 0);

function hadirTable({ hadir }: DaftarHadir): TabelUraian {
	return {
		judul: "Yang hadir",
		kolom: [NO, { nama: "Nama" }, { nama: "Jabatan" }, { nama: "Instansi" }],
		baris: hadir.map(({ nama, jabatan, instansi }, index) => [`${index + 1}.`, nama, jabatan ?? "–", instansi]),
	};
}

function upayaTable({ upaya = [] }: Perselisihan): TabelUraian {
	return {
		judul: "Upaya penyelesaian",
		kolom: [NO, { nama: "Tanggal" }, { nama: "Cara" }, { nama: "Hasil" }],
		baris: upaya.map(({ tanggal, cara, hasil }, index) => [`${index + 1}.`, hari(tanggal), cara, hasil ?? "–"]),
	};
}

function keputusanTable({ keputusan = [] }: Rapat): TabelUraian {
	return {
		judul: "Keputusan rapat",
		kolom: [NO, { nama: "Perihal" }, { nama: "Putusan" }, { nama: "Pertimbangan" }],
		baris: keputusan.map(({ perihal, putusan, pertimbangan = [] }, index) => [
			`${index + 1}.`,
			perihal,
			NAMA_PUTUSAN_RAPAT[putusan],
			pertimbangan.length > 0 ? `huruf ${pertimbangan.join(", ")}` : "–",
		]),
	};
}

function rencanaTable({ baris }: RencanaKerjaSama): TabelUraian {
	return {
		judul: "Daftar rencana program dan kegiatan",
		kolom: [
			{ nama: "Prioritas" },
			{ nama: "Urusan" },
			{ nama: "Program dan kegiatan" },
			{ nama: "Calon mitra" },
			{ nama: "Kategori" },
			{ nama: "Jangka waktu" },
			{ nama: "Perangkat daerah" },
			{ nama: "Anggaran", angka: true },
		],
		baris: baris.map((satu, index) => [
			String(satu.prioritas ?? index + 1),
			NAMA_URUSAN[satu.urusan],
			satu.program,
			satu.mitra,
			satu.kategori ? NAMA_KATEGORI[satu.kategori] : "–",
			satu.jangka_waktu ?? "–",
			satu.perangkat_daerah,
			uang(satu.anggaran),
		]),
		jumlah: ["", "", "", "", "", "", "Jumlah", rupiah(sum(baris.map((satu) => satu.anggaran)))],
	};
}

/** The tables that this kind of paper is made of; most have none. */
export function tabelMenurutJenis(berkas: DokumenDinas | DokumenDaerah, arsip: Pick<Arsip, "daerah">): TabelUraian[] {
	switch (berkas.jenis) {
		case "daftar-hadir":
			return [hadirTable(berkas.data)];
		case "perselisihan":
			return berkas.data.upaya?.length ? [upayaTable(berkas.data)] : [];
		case "rapat":
			return berkas.data.keputusan?.length ? [keputusanTable(berkas.data)] : [];
		case "rencana-kerja-sama":
			return [rencanaTable(berkas.data)];
		case "pengakhiran": {
			const kasus = kasusOf(berkas);
			const pihak = kasus ? pihakOf(kasus, arsip.daerah) : [];
			const nama = (id: string) => pihak.find((satu) => satu.id === id)?.nama ?? id;
			return pengakhiranTables(berkas.data, nama);
		}
		default:
			return [];
	}
}
