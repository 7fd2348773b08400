import type { Blok, Naskah, Pasal } from "../model/isi.ts";
import { pasalOf } from "../model/isi.ts";

/** A clause the law asks for, with the headings drafters give it. */
export interface Klausul {
	readonly nama: string;
	/** Matches the heading of the pasal. */
	readonly judul: RegExp;
}

const klausul = (nama: string, judul: RegExp): Klausul => ({ nama, judul });

export const MAKSUD_TUJUAN = klausul("maksud dan tujuan", /\bmaksud\b|\btujuan\b/i);
export const OBJEK = klausul("objek", /\bob[jy]ek\b/i);
export const RUANG_LINGKUP = klausul("ruang lingkup", /\bruang\s+lingkup\b|\blingkup\s+(?:kerja|pekerjaan)/i);
export const PELAKSANAAN = klausul("pelaksanaan", /\bpelaksanaan\b|\btata\s+cara\b|\bmekanisme\b|\btindak\s+lanjut\b/i);
export const JANGKA_WAKTU = klausul(
	"jangka waktu",
	/\bjangka\s+waktu\b|\bmasa\s+(?:ber)?laku\b|\bmasa\s+kerja\s*sama\b|\bwaktu\s+berlaku(?:nya)?\b/i,
);
export const SURAT_MENYURAT = klausul(
	"surat-menyurat",
	/\bsurat[\s-]*menyurat\b|\bkorespondensi\b|\bpemberitahuan\b|\balamat\s+para\s+pihak\b|\bnarahubung\b|\bkomunikasi\s+(?:antar\s*pihak|para\s+pihak|kedinasan)\b/i,
);
export const LAIN_LAIN = klausul(
	"lain-lain",
	/\blain[\s-]*lain(?:nya)?\b|\bketentuan\s+lain\b|\bketentuan\s+tambahan\b/i,
);
export const HAK_KEWAJIBAN = klausul(
	"hak dan kewajiban para pihak",
	/\bhak\b|\bkewajiban\b|\btugas\s+dan\s+tanggung\s*jawab\b|^\s*tanggung\s*jawab(?:\s+para\s+pihak)?\s*$/i,
);
export const PEMBIAYAAN = klausul(
	"pembiayaan",
	/\bpembiayaan\b|\bpendanaan\b|\bbiaya\b|\banggaran\b|\bsumber\s+dana\b/i,
);
export const PERSELISIHAN = klausul(
	"penyelesaian perselisihan",
	/\bperselisihan\b|\bsengketa\b|\bperbedaan\s+(?:pendapat|penafsiran)\b/i,
);
export const KAHAR = klausul(
	"keadaan kahar",
	/\bkahar\b|\bkeadaan\s+memaksa\b|\bforce\s+maj(?:eu|ue)re?\b|\bdi\s+luar\s+(?:kekuasaan|kemampuan)\b/i,
);
export const PENGAKHIRAN = klausul(
	"pengakhiran kerja sama",
	/\bpengakhiran\b|\bberakhirnya\b|\bpemutusan\b|\bpembatalan\b|\bputusnya\b/i,
);

/** Words that stand where a clause should be: "Cukup jelas.", "-", "Menyusul.", "dst." */
const PENGISI = /^\W*(?:(?:sudah\s+)?cukup\s+jelas|belum\s+diatur|menyusul|isi|ds[bt])?\W*$/i;

/** True when a person reading the pasal learns what was agreed. */
export function hasText(blok: readonly Blok[]): boolean {
	return blok.some((item) => {
		if (item.jenis === "daftar") return item.butir.some((butir) => hasText(butir.blok));
		if (item.jenis === "kutipan") return item.batang_tubuh.length > 0 || hasText(item.blok);
		if (item.jenis === "tabel" || item.jenis === "rincian") return item.baris.length > 0;
		return /[\p{L}\p{N}]/u.test(item.teks) && !(item.teks.length < 60 && PENGISI.test(item.teks));
	});
}

export interface Kekurangan {
	readonly klausul: Klausul;
	/** The pasal that carries the heading but no text. */
	readonly kosong?: Pasal;
}

/** The clauses a naskah lacks: no pasal bears their heading, or all that do are empty. One pasal may serve several. */
export function missingKlausul(naskah: Naskah, wajib: readonly Klausul[]): Kekurangan[] {
	return wajib.flatMap((satu): Kekurangan[] => {
		const bearing = pasalOf(naskah).filter((pasal) => satu.judul.test(pasal.judul));
		if (bearing.some((pasal) => hasText(pasal.blok))) return [];
		return [bearing[0] ? { klausul: satu, kosong: bearing[0] } : { klausul: satu }];
	});
}
