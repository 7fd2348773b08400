import type { Arsip, DokumenBerpihak, DokumenNaskah } from "../model/arsip.ts";
import { NAMA_JENIS } from "../model/generated/vocabularies.ts";
import { sifatOf } from "../model/jenis.ts";
import { jumlahBadan } from "../model/pihak.ts";
import { romawi } from "../model/romawi.ts";
import { namaNaskah, naskahPokok } from "../model/silsilah.ts";
import { tanggalKomparisi, tanggalPanjang } from "../model/tanggal.ts";
import type { BahanCetak } from "./bahan.ts";
import { Html, html, joinHtml } from "./html.ts";
import { lambangDaerah, lambangNegara } from "./lambang.ts";
import { renderNaskah } from "./naskah.ts";
import { badanOf, type PihakNaskah, paraPihakOf } from "./para-pihak.ts";
import { rujukanDokumen } from "./rujukan.ts";
import { type TataNaskah, tataNaskahOf } from "./tata-cetak.ts";
import { orTitik, titik } from "./titik.ts";
import { viewPenutup } from "./view-penutup.ts";

const upper = (text: string): string => text.toLocaleUpperCase("id");

/** "ANTARA … DAN …" of the title, one body a line; DAN, or DENGAN, stands before the last party. */
function antaraOf(paraPihak: readonly PihakNaskah[], { penghubung, provinsi }: TataNaskah) {
	return paraPihak.map((pihak, index) => ({
		kata: index > 0 && index === paraPihak.length - 1 ? penghubung : "",
		badan: badanOf(pihak, provinsi).map(upper),
	}));
}

/** One number for each body that signs, and one for each further number the file gives. */
export function nomorOf({ data }: DokumenBerpihak): (string | Html)[] {
	const nomor = data.nomor ?? [];
	const jumlah = Math.max(nomor.length, jumlahBadan(data.pihak));
	return Array.from({ length: jumlah }, (_, index) => orTitik(nomor[index], 44));
}

/** The parts of "Pada hari ini, …", or dots to write them on. */
export function tanggalView(tanggal: string | null | undefined) {
	if (tanggal) return tanggalKomparisi(tanggal);
	return {
		hari: titik(14),
		tanggal: titik(22),
		bulan: titik(18),
		tahun: titik(38),
		angka: html`${titik(5)}-${titik(5)}-${titik(8)}`,
	};
}

/** Rows of the table of parties; `akhir` says how the description goes on. */
function barisPihak(paraPihak: readonly PihakNaskah[]) {
	return paraPihak.map((pihak, urutan) => ({
		sebutan: pihak.sebutan,
		bersama: pihak.wakil.length > 1,
		wakil: pihak.wakil.map((wakil, index) => ({
			nomor: index === 0 ? `${romawi(urutan + 1)}.` : "",
			nama: orTitik(wakil.nama, 26),
			jabatan: wakil.jabatan,
			dasar: wakil.dasar,
			alamat: wakil.alamat,
			badan: wakil.badan,
			akhir:
				pihak.wakil.length === 1
					? ""
					: index < pihak.wakil.length - 2
						? ";"
						: index < pihak.wakil.length - 1
							? "; dan"
							: ",",
		})),
	}));
}

/** With more bodies than this the title block is set tighter. */
const PALING_LONGGAR = 8;
const PALING_DISEBUT = 5;

/** "PIHAK KESATU dan PIHAK KEDUA"; from the sixth party on "PIHAK KESATU sampai dengan PIHAK KEENAM". */
function semuaSebutan(paraPihak: readonly PihakNaskah[]): Html {
	const sebutan = paraPihak.map((pihak) => html`<strong class="pihak">${pihak.sebutan}</strong>`);
	const last = sebutan.at(-1);
	if (sebutan.length > PALING_DISEBUT) return html`${sebutan[0]} sampai dengan ${last}`;
	if (sebutan.length < 3) return joinHtml(sebutan, " dan ");
	return html`${joinHtml(sebutan.slice(0, -1), ", ")}, dan ${last}`;
}

function lambangOf(dokumen: DokumenNaskah, paraPihak: readonly PihakNaskah[], { arsip, templates }: BahanCetak) {
	const negara = sifatOf(naskahPokok(dokumen, arsip).jenis).lambang === "negara";
	return negara
		? { lambang_negara: lambangNegara(dokumen, arsip.aset, templates.shared("lambang-negara.svg")) }
		: { lambang_daerah: lambangDaerah(paraPihak, arsip.aset, templates.shared("lambang-daerah.svg")) };
}

/** Numbers and date of the naskah that is changed or renewed, for the head of the one that does it. */
function indukView(dokumen: DokumenNaskah, arsip: Arsip) {
	const pokok = naskahPokok(dokumen, arsip);
	if (pokok === dokumen) return { induk: undefined };
	const { nomor = [], tanggal } = pokok.data;
	return {
		induk: {
			nomor: nomor.filter((satu) => satu !== null),
			tanggal: tanggal ? upper(tanggalPanjang(tanggal)) : titik(30),
		},
	};
}

/** What the parties agree to do: carry a new naskah out, or change or renew one they have. */
function tindakanOf(dokumen: DokumenNaskah, nama: string): string {
	const isBaru = sifatOf(dokumen.jenis).lambang !== "induk";
	return isBaru ? `melaksanakan ${nama}` : `mengadakan ${nama} tentang ${dokumen.data.judul}`;
}

/** What the templates of Kesepakatan Bersama and Perjanjian Kerja Sama are filled with. */
export function viewNaskah(dokumen: DokumenNaskah, bahan: BahanCetak): object {
	const { data } = dokumen;
	const paraPihak = paraPihakOf(dokumen, bahan.arsip.daerah);
	const tata = tataNaskahOf(dokumen);
	const bagian = renderNaskah(dokumen.naskah, { rujukan: rujukanDokumen(dokumen), lanskap: tata.lampiranLanskap });
	const nama = namaNaskah(dokumen, bahan.arsip);
	return {
		lambang_negara: undefined,
		lambang_daerah: undefined,
		...lambangOf(dokumen, paraPihak, bahan),
		...indukView(dokumen, bahan.arsip),
		nama_naskah: dokumen.jenis === "adendum" ? NAMA_JENIS.adendum : nama,
		tindakan: tindakanOf(dokumen, nama),
		kepala: upper(nama),
		antara: antaraOf(paraPihak, tata),
		banyak: jumlahBadan(data.pihak) > PALING_LONGGAR,
		judul: upper(data.judul),
		nomor: nomorOf(dokumen),
		nomor_dulu: tata.nomorDulu,
		hari: tanggalView(data.tanggal),
		tempat: data.tempat?.trim() ?? "",
		pihak: barisPihak(paraPihak),
		semua_sebutan: semuaSebutan(paraPihak),
		berkonsideran: bagian.konsideran !== "",
		konsideran: new Html(bagian.konsideran),
		memperhatikan: bagian.memperhatikan && new Html(bagian.memperhatikan),
		berdasar: bagian.konsideran !== "" || bagian.memperhatikan !== "",
		batang_tubuh: new Html(bagian.batangTubuh),
		...viewPenutup(dokumen, bahan, bagian.penutup),
		lampiran: new Html(bagian.lampiran),
	};
}
