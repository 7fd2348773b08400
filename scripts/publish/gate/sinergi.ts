import type { DokumenKuasa, DokumenRencana } from "../../model/arsip.ts";
import { badanPenandaTangan } from "../../model/penanda-tangan.ts";
import { resolvePath } from "../../model/pihak.ts";
import { jumlahkanAnggaran } from "../../model/rencana.ts";
import type { KuasaPublik, RencanaPublik } from "../portal.ts";
import { filled } from "./isian.ts";
import type { Konteks } from "./konteks.ts";
import { namaOf, penandaTanganPublik, pihakNaskah } from "./pihak.ts";

type IsiRencana = Pick<RencanaPublik, "jenis" | "nomor" | "pihak" | "baris" | "anggaran">;

/** What a rencana kerja says beside what all documents say; the fields of a row are named one by one. */
export function rencanaPublik(dokumen: DokumenRencana, { terbitan }: Konteks): IsiRencana {
	const { nomor = [], baris } = dokumen.data;
	const nama = (id: string) => namaOf(id, dokumen.kerja_sama, terbitan);
	const rows = baris.map(({ program, kegiatan, lokasi, mulai, selesai, keluaran, indikator, keterangan, ...satu }) => ({
		kegiatan,
		penanggung_jawab: satu.penanggung_jawab.map(({ pihak, unit }) => ({ pihak: nama(pihak), unit })),
		anggaran: (satu.anggaran ?? []).map(({ pihak, tahun, jumlah, sumber_dana }) => ({
			...{ pihak: nama(pihak), tahun, jumlah, sumber_dana },
		})),
		...filled({ program, lokasi, mulai, selesai, keluaran, indikator, keterangan }),
	}));
	return {
		jenis: dokumen.jenis,
		nomor,
		pihak: pihakNaskah(dokumen, terbitan),
		baris: rows,
		anggaran: jumlahkanAnggaran(rows, badanPenandaTangan(dokumen).map(nama)),
	};
}

type IsiKuasa = Pick<
	KuasaPublik,
	| ("jenis" | "nomor" | "naskah" | "berlaku_sampai")
	| ("pemberi" | "penerima" | "mitra" | "lingkup" | "batasan" | "tembusan")
>;

/** What a surat kuasa says beside what all documents say: names and offices, no address. */
export function kuasaPublik(dokumen: DokumenKuasa, { terbitan, alamat }: Konteks): IsiKuasa {
	const { data, sumber, kerja_sama } = dokumen;
	const { nomor, berlaku_sampai, lingkup = [], batasan = [], tembusan = [] } = data;
	const naskah = alamat.get(resolvePath(sumber.path, data.naskah) ?? "");
	return {
		jenis: dokumen.jenis,
		pemberi: penandaTanganPublik(data.pemberi),
		penerima: penandaTanganPublik(data.penerima),
		mitra: data.mitra.map((id) => namaOf(id, kerja_sama, terbitan)),
		lingkup,
		batasan,
		tembusan,
		...filled({ nomor, berlaku_sampai, naskah }),
	};
}
