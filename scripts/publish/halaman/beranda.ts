import { NAMA_TAHAP } from "../../model/generated/vocabularies.ts";
import { addLama } from "../../model/tanggal.ts";
import { type DokumenTerbuka, isNaskahPublik, type JatuhTempoPublik, type Portal } from "../portal.ts";
import { semuaTerbuka } from "./dokumen.ts";
import { type Angka, angkaBerlaku, angkaPelaksanaan } from "./ikhtisar.ts";
import { keadaanNaskah } from "./keadaan.ts";
import { registerOf } from "./register/register.ts";
import {
	ikut,
	isTerhitung,
	kasusTerbuka,
	mitraOf,
	pesertaOf,
	type RingkasKasus,
	ringkasSemua,
	type Tautan,
	tautanDaerah,
} from "./ringkas.ts";

/** How many lines the lists of the front page show. */
const TERBARU = 6;
const SEGERA_BERAKHIR = 6;
const TERLAMBAT = 5;

export interface KabarDokumen extends Tautan {
	readonly jenis: string;
	readonly kasus: Tautan;
	readonly daerah: Tautan;
	/** With whom: the parties other than that region. */
	readonly mitra: readonly string[];
	/** Every region of the portal that takes part, the one whose case it is first. */
	readonly peserta: readonly Tautan[];
	/** The day it bears, or on which it ends. */
	readonly tanggal: string;
}

export interface Hitungan extends Tautan {
	readonly jumlah: number;
	/** Share of the largest, 0 to 100, for the length of a bar. */
	readonly panjang: number;
	readonly lambang?: string;
}

export interface Beranda {
	readonly angka: readonly Angka[];
	readonly terbaru: readonly KabarDokumen[];
	readonly segera_berakhir: readonly KabarDokumen[];
	/** What is late, the longest first, and how much there is in all. */
	readonly terlambat: readonly JatuhTempoPublik[];
	readonly jumlah_terlambat: number;
	readonly tahap: readonly Hitungan[];
	readonly daerah: readonly Hitungan[];
	/** Ways into the register. */
	readonly ragam: readonly Tautan[];
}

interface Terletak extends Pick<KabarDokumen, "kasus" | "daerah" | "mitra" | "peserta"> {
	readonly dokumen: DokumenTerbuka;
}

/** Every open document with the case and the region it belongs to. */
export function dokumenTerbuka(portal: Portal): Terletak[] {
	return kasusTerbuka(portal).flatMap(({ daerah, kasus }) => {
		const peserta = pesertaOf(kasus, daerah, portal);
		const mitra = mitraOf(kasus, daerah).map(({ nama }) => nama);
		const umum = { kasus: { judul: kasus.judul, url: kasus.url }, daerah: tautanDaerah(daerah), mitra, peserta };
		return kasus.dokumen.flatMap((dokumen) => (dokumen.akses === "terbuka" ? [{ dokumen, ...umum }] : []));
	});
}

const toKabar = ({ dokumen, ...letak }: Terletak, tanggal: string): KabarDokumen => ({
	judul: dokumen.judul,
	url: dokumen.url,
	jenis: dokumen.jenis,
	...letak,
	tanggal,
});

const byDate = (a: KabarDokumen, b: KabarDokumen): number =>
	a.tanggal.localeCompare(b.tanggal, "id") || a.url.localeCompare(b.url, "id");

/**
 * The newest document of each case, the newest first: one evaluation brings forth five papers in a day, which would
 * crowd out all else that happens.
 */
function listNewest(portal: Portal, jumlah: number): KabarDokumen[] {
	const dated = dokumenTerbuka(portal).flatMap((satu) =>
		satu.dokumen.tanggal ? [toKabar(satu, satu.dokumen.tanggal)] : [],
	);
	const newest = new Map<string, KabarDokumen>();
	for (const kabar of dated.sort((a, b) => byDate(b, a))) {
		if (!newest.has(kabar.kasus.url)) newest.set(kabar.kasus.url, kabar);
	}
	return [...newest.values()].slice(0, jumlah);
}

/** Naskah in force that end between today and `sampai`, the soonest first. */
export function listEnding(portal: Portal, sampai: string): KabarDokumen[] {
	const ending = dokumenTerbuka(portal).flatMap((satu) => {
		const { dokumen } = satu;
		if (!isNaskahPublik(dokumen) || keadaanNaskah(dokumen, portal.hari) !== "berlaku") return [];
		const { selesai } = dokumen.jangka_waktu;
		return selesai && selesai <= sampai ? [toKabar(satu, selesai)] : [];
	});
	return ending.sort(byDate);
}

function withBars(counts: readonly Omit<Hitungan, "panjang">[]): Hitungan[] {
	const largest = Math.max(1, ...counts.map((count) => count.jumlah));
	return counts.map((count) => ({ ...count, panjang: Math.round((100 * count.jumlah) / largest) }));
}

function countByTahap(kasus: readonly RingkasKasus[]): Hitungan[] {
	const counts = Object.entries(NAMA_TAHAP).map(([tahap, judul]) => ({
		judul,
		url: `/kerja-sama/tahap/${tahap}/`,
		jumlah: kasus.filter((satu) => satu.tahap === tahap).length,
	}));
	return withBars(counts.filter((count) => count.jumlah > 0));
}

function angkaOf(portal: Portal, kasus: readonly RingkasKasus[]): Angka[] {
	const advice = kasusTerbuka(portal).flatMap(({ kasus: satu }) => satu.tindak_lanjut);
	const running = kasus.some(({ keadaan }) => keadaan === "berlaku");
	return [
		angkaBerlaku(kasus, running ? "/kerja-sama/keadaan/berlaku/" : "/kerja-sama/"),
		{ jumlah: semuaTerbuka(portal).length, kata: "dokumen dapat dibaca", url: "/cari/" },
		...angkaPelaksanaan(portal.tenggat, advice, "/angka/"),
	];
}

const lateIn = ({ tenggat }: Portal): JatuhTempoPublik[] =>
	tenggat.filter(({ keadaan, mengikat }) => keadaan === "terlambat" && mengikat);

/** What the front page tells. */
export function berandaOf(portal: Portal): Beranda {
	const kasus = ringkasSemua(portal).filter(isTerhitung);
	const late = lateIn(portal);
	const menurutDaerah = portal.daerah.map((daerah) => ({
		...tautanDaerah(daerah),
		jumlah: kasus.filter((satu) => ikut(daerah, satu)).length,
		...(daerah.lambang && { lambang: daerah.lambang }),
	}));
	return {
		angka: angkaOf(portal, kasus),
		terlambat: [...late].sort((a, b) => b.hari_lewat - a.hari_lewat).slice(0, TERLAMBAT),
		jumlah_terlambat: late.length,
		terbaru: listNewest(portal, TERBARU),
		segera_berakhir: listEnding(portal, addLama(portal.hari, { years: 1 })).slice(0, SEGERA_BERAKHIR),
		tahap: countByTahap(kasus),
		daerah: withBars(menurutDaerah),
		ragam: registerOf(portal).ragam.map(({ kata, url }) => ({ judul: kata, url })),
	};
}
