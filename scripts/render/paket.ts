import { daerahOf } from "../model/arsip.ts";
import type { Rangkap, RencanaPaket } from "../model/paket.ts";
import { citeInWords } from "../model/peraturan.ts";
import { penandaTanganOf, sebutanPihak } from "../model/pihak.ts";
import { rupiah } from "../model/rupiah.ts";
import { namaNaskah } from "../model/silsilah.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import type { BahanCetak } from "./bahan.ts";
import { lembarPaket } from "./lembar-paket.ts";

/** Value of one meterai in rupiah (UU 10/2020 Pasal 5). */
const METERAI = 10_000;

/** The pages of a pack that one copy takes, from one. */
export interface LetakRangkap {
	readonly mulai: number;
	readonly halaman: number;
}

const judulOf = ({ dokumen }: RencanaPaket, { arsip }: BahanCetak): string =>
	`${namaNaskah(dokumen, arsip)} tentang ${dokumen.data.judul}`;

/** What is still to be written by hand, found in the record. */
function belumTerisi({ dokumen }: RencanaPaket): string[] {
	const { nomor = [], tanggal, tempat, pihak } = dokumen.data;
	const tanpaNomor = pihak.flatMap((satu, index) => (nomor[index] ? [] : [`Nomor ${sebutanPihak(satu, index)}`]));
	const tanpaNama = pihak.flatMap((satu, index) =>
		penandaTanganOf(satu).some(({ nama }) => !nama) ? [`Nama penanda tangan ${sebutanPihak(satu, index)}`] : [],
	);
	return [
		...tanpaNomor,
		...(tanggal ? [] : ["Hari dan tanggal penandatanganan"]),
		...(tempat ? [] : ["Tempat penandatanganan"]),
		...tanpaNama,
	];
}

/** Who signs, in the order of the parties. */
const penandaTangan = ({ dokumen }: RencanaPaket) =>
	dokumen.data.pihak.flatMap((pihak, index) =>
		penandaTanganOf(pihak).map((orang) => ({
			sebutan: sebutanPihak(pihak, index),
			nama: orang.nama ?? "",
			jabatan: orang.jabatan,
		})),
	);

/** "Rangkap ke-2 dari 3", or what stands in its place for the photocopy. */
export function namaRangkap({ ke }: Rangkap, { rangkap }: RencanaPaket): string {
	const asli = rangkap.filter((satu) => satu.ke !== undefined).length;
	return ke === undefined ? "Fotokopi" : `Rangkap ke-${ke} dari ${asli}`;
}

function meteraiInWords({ meterai, ke }: Rangkap, { dokumen }: RencanaPaket): string {
	if (ke === undefined) return "Difotokopi sesudah semua rangkap ditandatangani";
	if (meterai.length === 0) return "Tanpa meterai";
	const pada = meterai.map((urutan) => sebutanPihak(dokumen.data.pihak[urutan - 1] ?? {}, urutan - 1));
	return `Meterai pada tanda tangan ${pada.join(" dan ")}`;
}

const viewRangkap = (rangkap: Rangkap, paket: RencanaPaket, { arsip }: BahanCetak) => ({
	nama: namaRangkap(rangkap, paket),
	untuk: rangkap.untuk,
	meterai: meteraiInWords(rangkap, paket),
	paraf: rangkap.paraf.length > 0,
	asli: rangkap.ke !== undefined,
	dasar: rangkap.dasar === undefined ? "" : citeInWords(arsip, rangkap.dasar),
});

/** "5–20" and how many sheets of paper that is. */
function letakOf(letak: LetakRangkap | undefined) {
	const { mulai, halaman } = letak ?? { mulai: 0, halaman: 0 };
	return {
		halaman: halaman === 1 ? String(mulai) : `${mulai}–${mulai + halaman - 1}`,
		lembar: `${halaman} muka, ${Math.ceil(halaman / 2)} lembar bolak-balik`,
	};
}

/**
 * The cover of a pack: which copies lie in it, for whom and on which pages, what is to be written by hand, who signs, how many meterai,
 * and boxes to tick.
 */
export function renderSampul(paket: RencanaPaket, isi: readonly LetakRangkap[], bahan: BahanCetak): string {
	const judul = judulOf(paket, bahan);
	const { tanggal } = paket.dokumen.data;
	const view = {
		bundel: false,
		sampul: true,
		judul,
		kerja_sama: paket.dokumen.kerja_sama.data.judul,
		tanggal: tanggal ? tanggalPanjang(tanggal) : "",
		rangkap: paket.rangkap.map((satu, at) => ({ ...viewRangkap(satu, paket, bahan), ...letakOf(isi[at]) })),
		jumlah_meterai: paket.jumlahMeterai,
		nilai_meterai: rupiah(paket.jumlahMeterai * METERAI),
		belum: belumTerisi(paket),
		penanda_tangan: penandaTangan(paket),
		ditandatangani: paket.dokumen.data.status === "ditandatangani",
	};
	return lembarPaket(view, `Daftar periksa: ${judul}`, daerahOf(paket.dokumen), bahan);
}

/** The page before a copy, taken away once it is signed: the copy itself bears no mark. */
export function renderPemisah(rangkap: Rangkap, paket: RencanaPaket, bahan: BahanCetak): string {
	const judul = judulOf(paket, bahan);
	const view = { bundel: false, sampul: false, judul, ...viewRangkap(rangkap, paket, bahan) };
	return lembarPaket(view, `${namaRangkap(rangkap, paket)}: ${judul}`, daerahOf(paket.dokumen), bahan);
}
