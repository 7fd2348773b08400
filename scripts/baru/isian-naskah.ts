import { type Dokumen, type DokumenNaskah, isNaskah } from "../model/arsip.ts";
import type { JenisDokumen } from "../model/jenis.ts";
import { isDwibahasa } from "../model/jenis.ts";
import { isBerjalan, masaKini } from "../model/masa.ts";
import { jumlahBadan, penandaTanganOf } from "../model/pihak.ts";
import { adendumOf } from "../model/silsilah.ts";
import { addLama } from "../model/tanggal.ts";
import { dasarOf, indukOf } from "./dasar.ts";
import { isi, type Konteks } from "./konteks.ts";
import { type Orang, paraMitra, paraPihak, pemimpinOf, penyusunOf, unitKerjaSama } from "./orang.ts";

/** Front-matter of a new paper, in the order in which it is written. */
export type Isian = Readonly<Record<string, unknown>>;

/** Kinds that the heads of offices sign, under a letter of power. */
const OLEH_PERANGKAT: readonly JenisDokumen[] = ["perjanjian-kerja-sama"];

/** The parties of the naskah before this one sign again; their grounds for signing are of another day. */
function pihakInduk({ data }: DokumenNaskah): Isian[] {
	return data.pihak.map((satu) => {
		const orang = penandaTanganOf(satu).map(({ nama = null, jabatan, dasar: _, kuasa: __, ...rest }) => ({
			nama,
			jabatan,
			...rest,
		}));
		if (satu.penanda_tangan) return { ...(satu.sebutan && { sebutan: satu.sebutan }), penanda_tangan: orang };
		return { ...(satu.sebutan && { sebutan: satu.sebutan }), ...orang[0] };
	});
}

function pihakBaru(konteks: Konteks): Isian[] {
	const { rencana, daerah } = konteks;
	const byOffice = OLEH_PERANGKAT.includes(rencana.jenis);
	const asing = { terjemahan: { jabatan: isi("jabatan"), mewakili: isi("nama badan") } };
	return paraPihak(konteks).map((pihak) => {
		const head: Orang = pihak.id === daerah.id ? penyusunOf(konteks) : { nama: null, jabatan: isi("jabatan") };
		return {
			...(byOffice ? head : pemimpinOf(pihak)),
			mewakili: pihak.id,
			alamat: isi("alamat"),
			...(isDwibahasa(rencana.jenis) && asing),
		};
	});
}

const isUlang = (jenis: JenisDokumen): boolean => jenis === "adendum" || jenis === "perpanjangan";

const naskahOf = (dokumen: Dokumen | undefined): DokumenNaskah | undefined =>
	dokumen && isNaskah(dokumen) ? dokumen : undefined;

/** A renewal begins on the day after the last end there is; every other term waits for its dates. */
function jangkaWaktu({ rencana: { jenis }, arsip }: Konteks, induk: DokumenNaskah | undefined): Isian {
	const { selesai } = induk ? masaKini(induk, arsip, isBerjalan) : {};
	const mulai = jenis === "perpanjangan" && selesai ? addLama(selesai, { days: 1 }) : null;
	return { mulai, selesai: null };
}

function khususAdendum({ arsip }: Konteks, induk: DokumenNaskah | undefined): Isian {
	const before = induk ? adendumOf(induk, arsip).filter(({ data }) => data.status !== "batal") : [];
	return { urutan: before.length + 1, alasan: [isi("alasan perubahan")], membebani_masyarakat: false };
}

/** What parties sign: parties, terms, grounds and numbers, with blanks for what nobody can know yet. */
export function isianNaskah(konteks: Konteks): Isian {
	const { rencana, daerah, kasus } = konteks;
	const { jenis } = rencana;
	const induk = naskahOf(indukOf(konteks));
	const ulang = isUlang(jenis) ? induk : undefined;
	const pihak = ulang ? pihakInduk(ulang) : pihakBaru(konteks);
	const badan = jumlahBadan(ulang?.data.pihak ?? (pihak as Parameters<typeof jumlahBadan>[0]));
	const dasar = dasarOf(konteks);
	return {
		judul: ulang?.data.judul ?? kasus?.data.judul ?? isi("judul"),
		...(isDwibahasa(jenis) && { terjemahan: { judul: isi("judul dalam bahasa kedua") } }),
		nomor: Array.from({ length: badan }, () => null),
		tempat: daerah.data.ibu_kota,
		tanggal: null,
		pihak,
		...(jenis !== "adendum" && { jangka_waktu: jangkaWaktu(konteks, induk) }),
		...(dasar.length > 0 && { dasar }),
		...(jenis === "adendum" && khususAdendum(konteks, induk)),
		...(!isUlang(jenis) && { rangkap: rangkapOf(badan, isDwibahasa(jenis)) }),
	};
}

/** One original for each body and one with the paraf of the hierarchy; that one bears no meterai. */
const rangkapOf = (badan: number, dwibahasa: boolean): Isian =>
	dwibahasa ? { jumlah: badan } : { jumlah: badan + 1, bermeterai: badan };

/** The plan of work that goes with a nota kesepakatan: its parties, and one row to begin with. */
export function isianRencanaKerja(konteks: Konteks): Isian {
	const induk = naskahOf(indukOf(konteks));
	const pihak = induk ? pihakInduk(induk).map(({ alamat: _, ...rest }) => rest) : pihakBaru(konteks);
	const mewakili = String(pihak[0]?.mewakili ?? konteks.daerah.id);
	return {
		judul: induk?.data.judul ?? isi("judul"),
		nomor: pihak.map(() => null),
		tempat: konteks.daerah.data.ibu_kota,
		tanggal: null,
		pihak,
		dasar: dasarOf(konteks),
		baris: [
			{
				program: isi("nama program"),
				kegiatan: isi("nama kegiatan"),
				penanggung_jawab: [{ pihak: mewakili, unit: konteks.kasus?.data.perangkat_daerah ?? isi("nama unit") }],
				lokasi: isi("lokasi"),
				keluaran: isi("keluaran"),
				indikator: isi("indikator"),
			},
		],
	};
}

/** A letter of power for whoever signs the naskah of the case that waits for it. */
export function isianKuasa(konteks: Konteks, naskah: DokumenNaskah): Isian {
	const { daerah } = konteks;
	const { nama, jabatan } = daerah.data.kepala_daerah;
	return {
		judul: naskah.data.judul,
		nomor: null,
		tempat: daerah.data.ibu_kota,
		tanggal: null,
		pemberi: { nama, jabatan, alamat: isi("alamat") },
		penerima: { ...penyusunOf(konteks), alamat: isi("alamat") },
		naskah: naskah.sumber.path.split("/").at(-1),
		mitra: paraMitra(konteks).map(({ id }) => id),
		lingkup: [isi("yang boleh dilakukan penerima kuasa")],
		tembusan: [`Sekretaris Daerah ${daerah.data.nama}`, unitKerjaSama(daerah)],
	};
}
