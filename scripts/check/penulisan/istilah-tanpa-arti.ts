import { type Arsip, type DokumenNaskah, isNaskah } from "../../model/arsip.ts";
import { pasalOf } from "../../model/isi.ts";
import { pihakOf } from "../../model/pihak.ts";
import { eachTeks } from "./front-matter.ts";
import { findIstilah } from "./istilah-baca.ts";
import { DIKENAL, hitungKata, kosakataUmum } from "./kosakata-umum.ts";
import { isAdendum, type PenulisanCheck } from "./penulisan.ts";
import { samarOf } from "./samar.ts";
import type { Teks } from "./teks.ts";

/** Words of names that the law or the map gives: offices, bodies, places, papers, times. Such a run is no term. */
const NAMA = new Set(
	`pemerintah pemerintahan daerah provinsi kabupaten kota kecamatan kelurahan desa dusun kampung negara negeri republik indonesia
	presiden wakil menteri kementerian gubernur bupati wali camat lurah kepala sekretaris sekretariat asisten staf dinas badan
	biro bagian subbagian bidang seksi lembaga komisi dewan perwakilan rakyat majelis mahkamah pengadilan kejaksaan
	kepolisian tentara inspektorat direktorat direktur direksi komisaris manajer rektor rektorat dekan universitas institut
	politeknik sekolah fakultas akademi rumah puskesmas bank perseroan persero yayasan koperasi perusahaan umum balai kantor pusat
	tim panitia satuan kelompok forum undang peraturan keputusan instruksi ketetapan putusan kesepakatan perjanjian
	kesepahaman nota memorandum adendum perpanjangan pernyataan rencana rancangan surat berita naskah dokumen lampiran pasal
	ayat bab paragraf huruf angka pihak para kerja sama kerjasama januari februari maret april mei juni juli agustus september oktober
	november desember senin selasa rabu kamis jumat sabtu minggu ahad hari tahun bulan jalan gedung sungai gunung danau pulau
	selat laut bandara pelabuhan stasiun terminal pasar taman jembatan bendung bendungan waduk anggaran pendapatan belanja
	rupiah kitab hukum perdata pidana tuhan bahasa kas rekening bendahara barang jaminan asosiasi ikatan persatuan
	organisasi nasional internasional standar kartu nomor pegawai aparatur kuasa pengguna`.split(/\s+/),
);
const DERET =
	/(?<=(?<!\p{L})\p{Ll}{1,30},?[^\S\n]{1,3})\p{Lu}\p{Ll}{2,30}(?:[^\S\n]\p{Lu}\p{Ll}{2,30}){0,4}(?![\p{L}\d-])/gu;
/** An abbreviation, a number or a name behind it tells what it is: "Calon Pegawai (CPNS)", "Golongan III". */
const DIKENALI = /^[^\S\n]{1,3}[^\p{Ll}\s,;.:]|^-/u;

interface Calon {
	readonly nama: string;
	readonly offset: number;
	jumlah: number;
}

/** Runs of capitals in the midst of a sentence of a pasal, each with how often it stands there. */
function findCalon(teks: Teks): Calon[] {
	const calon = new Map<string, Calon>();
	const samar = samarOf(teks);
	for (const { 0: nama, index: offset } of samar.matchAll(DERET)) {
		const letak = teks.letakOf(offset);
		if (letak?.bagian !== "pasal" || letak.jenis !== "paragraf") continue;
		if (DIKENALI.test(samar.slice(offset + nama.length, offset + nama.length + 6))) continue;
		const known = calon.get(nama);
		if (known) known.jumlah++;
		else calon.set(nama, { nama, offset, jumlah: 1 });
	}
	return [...calon.values()];
}

/** Everything that names somebody or something: front-matter, the case, the headings and the terms with a meaning. */
function dikenalOf(dokumen: DokumenNaskah, teks: Teks, arsip: Arsip): string {
	const { data, naskah, kerja_sama } = dokumen;
	const names = [
		...eachTeks(data).map(({ isi }) => isi),
		...eachTeks(kerja_sama.data).map(({ isi }) => isi),
		...pihakOf(kerja_sama, arsip.daerah).map(({ nama }) => nama),
		...pasalOf(naskah).map(({ judul }) => judul),
		...naskah.lampiran.map(({ judul }) => judul),
		...findIstilah(teks, dokumen).map(({ nama }) => nama),
	];
	return names.join("\n").toLowerCase();
}

/** "Jatah Harian dan Biaya" is no term, but two; what is left of a run beside terms with a meaning is not judged. */
const isDikenal = (nama: string, dikenal: string): boolean => {
	const words = nama.toLowerCase().split(/\s+/);
	return dikenal.includes(words.join(" ")) || words.some((kata) => NAMA.has(kata));
};

/** A word with a capital in the midst of a sentence is a name or a term; a term is given a meaning. */
export const checkIstilahTanpaArti: PenulisanCheck = ({ sasaran, teks }, { arsip, report }) => {
	if (!isNaskah(sasaran) || isAdendum(sasaran)) return;
	const calon = findCalon(teks).filter(({ jumlah }) => jumlah >= 2);
	if (calon.length === 0) return;
	const dikenal = dikenalOf(sasaran, teks, arsip);
	const umum = kosakataUmum(arsip);
	const sendiri = hitungKata(teks.rata);
	const isUmum = (kata: string): boolean => (umum.get(kata) ?? 0) >= DIKENAL || sendiri.has(kata);
	for (const { nama, offset, jumlah } of calon) {
		if (isDikenal(nama, dikenal) || !nama.toLowerCase().split(/\s+/).every(isUmum)) continue;
		report({
			ruleId: "istilah-tanpa-arti",
			severity: "warning",
			at: teks.at(offset),
			message: `"${nama}" ditulis ${jumlah} kali dengan huruf kapital, tetapi tidak diberi arti di naskah ini.`,
			suggestion: `Beri arti dalam pasal pengertian ("${nama} adalah …"), atau tulis "${nama.toLowerCase()}".`,
		});
	}
};
