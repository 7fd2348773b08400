import { type BerkasDaerah, isNaskah } from "../model/arsip.ts";
import type { JenisDinas, JenisDokumen } from "../model/jenis.ts";
import { isBerjalan, masaKini } from "../model/masa.ts";
import { indukOf } from "./dasar.ts";
import type { Isian } from "./isian-naskah.ts";
import { berkasOf, isi, type Konteks, terbaru } from "./konteks.ts";
import {
	kepalaOf,
	ketuaTkksd,
	type Orang,
	paraMitra,
	paraPihak,
	pemimpinOf,
	pengelolaOf,
	penyusunOf,
	pimpinanOf,
	unitKerjaSama,
} from "./orang.ts";
import { semesterLalu } from "./periode.ts";

/** What a kind says of its own, beside title, number, place, date and ground. */
type Khusus = (konteks: Konteks) => Isian;

const kepada = ({ daerah }: Konteks): string => daerah.data.kepala_daerah.jabatan;
const keTkksd = ({ daerah }: Konteks): string => `Ketua TKKSD ${daerah.data.nama}`;
const periodeOf = ({ rencana, today }: Konteks): Isian => ({ ...(rencana.periode ?? semesterLalu(today)) });
/** The latest papers of these kinds that the case has. */
function lampiran({ kasus }: Konteks, ...jenis: readonly JenisDokumen[]): Isian {
	const found = jenis.flatMap((satu) => terbaru(kasus, satu) ?? []).map(berkasOf);
	return found.length > 0 ? { lampiran: found } : {};
}

const oleh = (orang: Orang): Isian => ({ ...orang });
const gubernur = ({ data }: BerkasDaerah): string =>
	data.provinsi ? `Gubernur ${data.provinsi.replace(/^Provinsi /, "")}` : isi("jabatan gubernur");

/** To whom a letter goes, by what it is for. */
function alamatSurat(konteks: Konteks): string {
	const { bentuk, arah, kepada: wanted } = konteks.rencana.isian ?? {};
	if (wanted) return wanted === "Gubernur" ? gubernur(konteks.daerah) : wanted;
	if (arah === "masuk") return kepada(konteks);
	if (bentuk === "laporan-kepada-gubernur") return gubernur(konteks.daerah);
	if (bentuk === "usulan-rencana") return keTkksd(konteks);
	if (bentuk?.includes("dprd")) return `Ketua Dewan Perwakilan Rakyat Daerah ${konteks.daerah.data.nama}`;
	const [mitra] = paraMitra(konteks);
	return mitra ? pemimpinOf(mitra).jabatan : isi("jabatan yang dituju");
}

/** What the law asks beside a letter of this purpose; what the case has of it is named. */
const BESERTA: Readonly<Record<string, readonly JenisDokumen[]>> = {
	penawaran: ["kerangka-acuan-kerja"],
	"usulan-rencana": ["kerangka-acuan-kerja"],
	"permohonan-persetujuan-dprd": ["kesepakatan-bersama", "perjanjian-kerja-sama"],
};

function surat(konteks: Konteks): Isian {
	const { bentuk = "lain", arah = bentuk === "hasil-kajian-dprd" ? "masuk" : "keluar" } = konteks.rencana.isian ?? {};
	const masuk = arah === "masuk";
	return {
		kepada: alamatSurat({ ...konteks, rencana: { ...konteks.rencana, isian: { ...konteks.rencana.isian, arah } } }),
		bentuk,
		arah,
		...(masuk && { dari: isi("pengirim surat") }),
		...lampiran(konteks, ...(BESERTA[bentuk] ?? [])),
		penanda_tangan: [masuk ? { nama: null, jabatan: isi("jabatan pengirim") } : oleh(kepalaOf(konteks.daerah))],
	};
}

/** Shares that make a hundred, as even as whole numbers can be. */
const bagiRata = (banyak: number): number[] =>
	Array.from({ length: banyak }, (_, index) => Math.floor(100 / banyak) + (index < 100 % banyak ? 1 : 0));

function pengakhiran(konteks: Konteks): Isian {
	const induk = indukOf(konteks);
	const selesai = induk && isNaskah(induk) ? masaKini(induk, konteks.arsip, isBerjalan).selesai : undefined;
	const pihak = paraPihak(konteks);
	const persen = bagiRata(pihak.length);
	return {
		alasan: "jangka-waktu-habis",
		berakhir: selesai ?? konteks.today,
		inventaris: [],
		kewajiban: [],
		pembagian: pihak.map(({ id }, index) => ({ pihak: id, persen: persen[index], uang: 0 })),
		penanda_tangan: pihak.map((satu) => oleh(pemimpinOf(satu))),
	};
}

const KHUSUS: Readonly<Record<JenisDinas, Khusus>> = {
	"kerangka-acuan-kerja": (konteks) => ({
		kepada: keTkksd(konteks),
		perangkat_daerah: konteks.kasus?.data.perangkat_daerah ?? isi("perangkat daerah"),
		sumber_dana: isi("sumber dana"),
		penyusun: oleh(penyusunOf(konteks)),
	}),
	telaahan: (konteks) => ({
		kepada: pimpinanOf(konteks.kasus?.data.perangkat_daerah ?? isi("perangkat daerah"), konteks.daerah),
		kesimpulan: "layak",
		penyusun: oleh(pengelolaOf(konteks.daerah)),
	}),
	surat,
	"persetujuan-dprd": ({ daerah }) => ({
		hasil: "disetujui",
		penanda_tangan: [{ nama: null, jabatan: `Ketua Dewan Perwakilan Rakyat Daerah ${daerah.data.nama}` }],
	}),
	"laporan-mitra": (konteks) => {
		const mitra = paraMitra(konteks).find(({ id }) => id === konteks.rencana.mitra) ?? paraMitra(konteks)[0];
		return {
			kepada: kepada(konteks),
			tembusan: [unitKerjaSama(konteks.daerah), konteks.kasus?.data.perangkat_daerah ?? isi("perangkat daerah")],
			mitra: mitra?.id ?? isi("id mitra"),
			periode: periodeOf(konteks),
			penyusun: { nama: null, jabatan: isi("jabatan penyusun pada mitra") },
		};
	},
	"laporan-semester": (konteks) => ({
		kepada: kepada(konteks),
		tembusan: [`TKKSD ${konteks.daerah.data.nama}`],
		periode: periodeOf(konteks),
		penyusun: oleh(penyusunOf(konteks)),
	}),
	"laporan-pemantauan": (konteks) => ({
		kepada: keTkksd(konteks),
		metode: [terbaru(konteks.kasus, "laporan-mitra") ? "laporan-mitra" : "tinjau-lokasi"],
		...lampiran(konteks, "laporan-mitra", "berita-acara"),
		penyusun: oleh(pengelolaOf(konteks.daerah)),
	}),
	"laporan-evaluasi": (konteks) => ({
		kepada: keTkksd(konteks),
		...lampiran(konteks, "laporan-mitra", "daftar-hadir", "notulen", "berita-acara", "matrik-evaluasi"),
		penyusun: oleh(pengelolaOf(konteks.daerah)),
	}),
	"berita-acara": (konteks) => ({
		tentang: "rapat",
		lokasi: isi("tempat kegiatan"),
		penanda_tangan: [
			oleh(pengelolaOf(konteks.daerah)),
			...paraMitra(konteks).map(() => ({ nama: null, jabatan: isi("jabatan wakil mitra") })),
		],
	}),
	notulen: ({ daerah }) => ({
		acara: isi("acara rapat"),
		pemimpin: oleh(pengelolaOf(daerah)),
		penyusun: { nama: null, jabatan: isi("jabatan penyusun notulen") },
	}),
	"daftar-hadir": () => ({
		acara: isi("acara rapat"),
		hadir: [{ nama: isi("nama"), jabatan: isi("jabatan"), instansi: isi("instansi") }],
		penyusun: { nama: null, jabatan: isi("jabatan penyusun daftar hadir") },
	}),
	perselisihan: ({ today, daerah }) => ({
		timbul: today,
		keadaan: "musyawarah",
		penyusun: oleh(pengelolaOf(daerah)),
	}),
	pengakhiran,
	rapat: ({ daerah }) => ({ tingkat: "pleno", pemimpin: oleh(ketuaTkksd(daerah)), kedudukan_pemimpin: "Ketua" }),
	"rencana-kerja-sama": ({ daerah, today }) => ({
		tahun: Number(today.slice(0, 4)) + 1,
		baris: [],
		penanda_tangan: [oleh(kepalaOf(daerah))],
	}),
	pembinaan: ({ daerah }) => ({
		bentuk: ["sosialisasi"],
		sasaran: [isi("perangkat daerah atau pihak yang dibina")],
		penyusun: oleh(pengelolaOf(daerah)),
	}),
};

/** What an official paper says of its own: to whom it goes, of what time it tells, who wrote it. */
export const isianDinas = (jenis: JenisDinas, konteks: Konteks): Isian => KHUSUS[jenis](konteks);

/** One row of a matrix to begin with, on a clause of the naskah it evaluates. */
export function isianMatrik(konteks: Konteks): Isian {
	return {
		baris: [
			{
				dasar: isi("pasal yang dievaluasi"),
				materi_evaluasi: isi("yang dievaluasi"),
				permasalahan: isi("permasalahan"),
				solusi: isi("solusi"),
				tindak_lanjut: isi("tindak lanjut"),
				perangkat_daerah_penanggung_jawab: konteks.kasus?.data.perangkat_daerah ?? isi("perangkat daerah"),
				keterangan: isi("keterangan"),
				rekomendasi: ["memenuhi-kewajiban-daerah"],
			},
		],
		penyusun: oleh(pengelolaOf(konteks.daerah)),
	};
}

/** A report without a fixed form. */
export const isianLaporan = (konteks: Konteks): Isian => ({
	kepada: kepada(konteks),
	...(konteks.rencana.periode && { periode: periodeOf(konteks) }),
	penyusun: oleh(penyusunOf(konteks)),
});
