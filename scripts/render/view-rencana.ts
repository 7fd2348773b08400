import type { DokumenRencana } from "../model/arsip.ts";
import type { Anggaran, KegiatanRencana } from "../model/generated/schema-types.ts";
import { badanPenandaTangan } from "../model/penanda-tangan.ts";
import { jumlahkanAnggaran, programOf } from "../model/rencana.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import type { BahanCetak } from "./bahan.ts";
import { renderBlok } from "./blok.ts";
import { type Html, html, joinHtml } from "./html.ts";
import { renderInline } from "./inline.ts";
import { lambangDaerah } from "./lambang.ts";
import { badanOf, type PihakNaskah, paraPihakOf } from "./para-pihak.ts";
import { tanggalAtauTitik } from "./penyusun.ts";
import { layOutTandaTangan } from "./tanda-tangan.ts";
import { orTitik } from "./titik.ts";
import { nomorOf } from "./view-naskah.ts";
import { tandaTanganView } from "./view-penutup.ts";

const RUPIAH = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });
const rupiah = (jumlah: number): string => RUPIAH.format(jumlah);
const upper = (text: string): string => text.toLocaleUpperCase("id");
const teks = (text: string | null | undefined): Html => renderInline(text?.trim() || "-", { tebal: false });

/** How the sheet names a party: "PIHAK KESATU", by the id or name that rows write. */
type Sebutan = (pihak: string) => string;

function sebutanOf(paraPihak: readonly PihakNaskah[]): Sebutan {
	const names = paraPihak.flatMap(({ sebutan, wakil }) =>
		wakil.flatMap(({ badan, dikenal }) => [badan, dikenal?.id].map((name) => [name, sebutan] as const)),
	);
	const known = new Map(names);
	return (pihak) => known.get(pihak) ?? pihak;
}

/** "4 Januari 2027 sampai dengan 30 September 2027", or as much of it as is known. */
function waktuOf({ mulai, selesai }: KegiatanRencana): string {
	if (mulai && selesai) return `${tanggalPanjang(mulai)} sampai dengan ${tanggalPanjang(selesai)}`;
	if (mulai) return `mulai ${tanggalPanjang(mulai)}`;
	return selesai ? `sampai dengan ${tanggalPanjang(selesai)}` : "-";
}

function anggaranView({ tahun, pihak, sumber_dana, jumlah }: Anggaran, sebutan: Sebutan) {
	return { tahun, pihak: sebutan(pihak), sumber_dana: teks(sumber_dana), jumlah: rupiah(jumlah) };
}

function kegiatanView(baris: KegiatanRencana, nomor: number, sebutan: Sebutan) {
	const anggaran = (baris.anggaran ?? []).map((satu) => anggaranView(satu, sebutan));
	const unit = baris.penanggung_jawab.map((satu) => html`<p>${sebutan(satu.pihak)}: ${teks(satu.unit)}</p>`);
	return {
		nomor,
		kegiatan: teks(baris.kegiatan),
		penanggung_jawab: joinHtml(unit),
		lokasi: teks(baris.lokasi),
		waktu: waktuOf(baris),
		keluaran: teks(baris.keluaran),
		indikator: teks(baris.indikator),
		keterangan: renderInline(baris.keterangan ?? "", { tebal: false }),
		tinggi: Math.max(1, anggaran.length),
		anggaran: anggaran[0],
		anggaran_lain: anggaran.slice(1),
	};
}

/** The activities below their programs, numbered through. */
function programView(dokumen: DokumenRencana, sebutan: Sebutan) {
	let nomor = 0;
	return programOf(dokumen.data.baris).map(({ program, baris }) => ({
		program: program === undefined ? undefined : teks(program),
		kegiatan: baris.map((satu) => kegiatanView(satu, ++nomor, sebutan)),
	}));
}

/** Sums by party and year; undefined where no activity has money. */
function rekapView(dokumen: DokumenRencana, paraPihak: readonly PihakNaskah[], sebutan: Sebutan) {
	const total = jumlahkanAnggaran(dokumen.data.baris, badanPenandaTangan(dokumen));
	if (total.tahun.length === 0) return undefined;
	const namaOf = (pihak: string) =>
		paraPihak.flatMap(({ wakil }) => wakil).find(({ dikenal, badan }) => dikenal?.id === pihak || badan === pihak)
			?.badan;
	return {
		tahun: total.tahun,
		pihak: total.menurutPihak.map(({ pihak, perTahun, jumlah }) => ({
			sebutan: sebutan(pihak),
			nama: namaOf(pihak),
			per_tahun: perTahun.map(rupiah),
			jumlah: rupiah(jumlah),
		})),
		per_tahun: total.perTahun.map(rupiah),
		jumlah: rupiah(total.jumlah),
	};
}

/** What the template of a rencana kerja is filled with. */
export function viewRencana(dokumen: DokumenRencana, bahan: BahanCetak): object {
	const { data } = dokumen;
	const paraPihak = paraPihakOf(dokumen, bahan.arsip.daerah);
	const sebutan = sebutanOf(paraPihak);
	const berketerangan = data.baris.some((baris) => baris.keterangan);
	return {
		lambang_daerah: lambangDaerah(paraPihak, bahan.arsip.aset, bahan.templates.shared("lambang-daerah.svg")),
		antara: paraPihak.map((pihak) => ({ sebutan: pihak.sebutan, badan: badanOf(pihak) })),
		judul: upper(data.judul),
		nomor: nomorOf(dokumen),
		kegiatan: programView(dokumen, sebutan),
		berketerangan,
		kolom: berketerangan ? 12 : 11,
		rekap: rekapView(dokumen, paraPihak, sebutan),
		catatan: renderBlok(dokumen.isi),
		ada_catatan: dokumen.isi.length > 0,
		penutup_sendiri: true,
		penutup: html`<p>Demikian Rencana Kerja ini dibuat dan ditandatangani di ${orTitik(data.tempat, 26)} pada tanggal ${tanggalAtauTitik(data.tanggal)} sebagai bagian yang tidak terpisahkan dari Nota Kesepakatan.</p>`,
		tanda_tangan: tandaTanganView(layOutTandaTangan(paraPihak)),
		paraf_koordinasi: [],
		judul_paraf: "",
	};
}
