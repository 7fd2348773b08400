import { type BerkasKerjaSama, type Dokumen, isNaskah } from "../arsip.ts";
import type { BentukSurat, TentangBeritaAcara } from "../generated/schema-types.ts";
import type { JenisDokumen, JenisNaskah } from "../jenis.ts";
import { masaNaskah } from "../masa.ts";
import type { Usulan } from "../usulan.ts";

/** What must lie in the folder for a stage to be proved; one paper is enough. */
export interface Bukti {
	/** What to look for, in a few Indonesian words: "kerangka acuan kerja". */
	readonly kata: string;
	/** What to write where nothing of it is there; none where a paper that is there must be signed or come into force. */
	readonly usulan?: Usulan;
	/** @param today YYYY-MM-DD */
	cari(kasus: BerkasKerjaSama, today: string): readonly Dokumen[];
}

/** One stage as the law names it. */
export interface Langkah {
	/** As in `tahap:` of a case file where the stage has a name there. */
	readonly id: string;
	readonly nama: string;
	/** All of these prove it. */
	readonly bukti: readonly Bukti[];
	/** When it is asked for at all, where the law asks it only sometimes. */
	readonly bila?: string;
}

const SAH: readonly string[] = ["final", "ditandatangani"];
const isSah = ({ data }: Dokumen): boolean => SAH.includes(data.status);

/** Papers of these kinds that were really made. */
export const surat = (kata: string, ...bentuk: readonly [BentukSurat, ...BentukSurat[]]): Bukti => ({
	kata,
	usulan: { jenis: "surat", isian: { bentuk: bentuk[0] } },
	cari: ({ dokumen }) =>
		dokumen.filter((satu) => satu.jenis === "surat" && bentuk.includes(satu.data.bentuk) && isSah(satu)),
});

export const kertas = (kata: string, ...jenis: readonly [JenisDokumen, ...JenisDokumen[]]): Bukti => ({
	kata,
	usulan: { jenis: jenis[0] },
	cari: ({ dokumen }) => dokumen.filter((satu) => jenis.includes(satu.jenis) && isSah(satu)),
});

/** Minutes of meetings and lists of who was there; a berita acara only of these subjects. */
export const risalah = (kata: string, ...tentang: readonly TentangBeritaAcara[]): Bukti => ({
	kata,
	usulan: { jenis: "notulen" },
	cari: ({ dokumen }) =>
		dokumen.filter((satu) => {
			if (satu.jenis === "berita-acara") return tentang.includes(satu.data.tentang) && isSah(satu);
			return (satu.jenis === "notulen" || satu.jenis === "daftar-hadir") && isSah(satu);
		}),
});

/** A naskah that is written, drafted or signed; one that was called off proves nothing. */
export const tersusun = (kata: string, ...jenis: readonly [JenisNaskah, ...JenisNaskah[]]): Bukti => ({
	kata,
	usulan: { jenis: jenis[0] },
	cari: ({ dokumen }) =>
		dokumen.filter((satu) => isNaskah(satu) && jenis.includes(satu.jenis) && satu.data.status !== "batal"),
});

const isSigned = (satu: Dokumen): boolean => isNaskah(satu) && satu.data.status === "ditandatangani";

export const tertandatangani = (kata: string, ...jenis: readonly JenisNaskah[]): Bukti => ({
	kata,
	cari: ({ dokumen }) => dokumen.filter((satu) => isNaskah(satu) && jenis.includes(satu.jenis) && isSigned(satu)),
});

/** A signed naskah whose term has begun. */
export const berjalan = (kata: string, ...jenis: readonly JenisNaskah[]): Bukti => ({
	kata,
	cari: ({ dokumen }, today) =>
		dokumen.filter((satu) => {
			if (!isNaskah(satu) || !jenis.includes(satu.jenis) || !isSigned(satu)) return false;
			const { mulai } = masaNaskah(satu);
			return mulai !== undefined && mulai <= today;
		}),
});
