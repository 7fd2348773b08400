import type { ErrorCode } from "yaml";
import type { TemuanBaca } from "../temuan.ts";

/** What is said about one kind of slip in YAML, wherever it stands. */
export type Nasihat = Omit<TemuanBaca, "line" | "column">;

/** A slip of spelling for which nothing more exact is known. */
export const UMUM: Nasihat = {
	ruleId: "yaml-rusak",
	message: "Isian ini tidak dapat dibaca sebagai YAML.",
	suggestion: "Periksa titik dua, tanda kutip, tanda kurung dan jorokan pada baris ini dan baris di atasnya.",
};

export const TERBUKA: Nasihat = {
	ruleId: "yaml-rusak",
	message: "Tanda kutip atau kurung dibuka tetapi tidak ditutup.",
	suggestion: "Tutup tanda kutip atau kurung pada baris yang sama.",
};

export const ALIAS: Nasihat = {
	ruleId: "yaml-alias",
	message: "Jangkar dan alias YAML (&nama, *nama) tidak dipakai di sini.",
	suggestion: "Tulis isinya langsung di tempatnya; nilai yang memang diawali & atau * diapit tanda kutip.",
};

export const TAG: Nasihat = {
	ruleId: "yaml-tag",
	message: "Tanda seru (!) di awal nilai berarti perintah khusus YAML, yang tidak dipakai di sini.",
	suggestion: "Tulis nilainya saja, atau apit dengan tanda kutip bila memang diawali tanda seru.",
};

export const DALAM: Nasihat = {
	ruleId: "yaml-rusak",
	message: "Isian ini bersarang terlalu dalam.",
	suggestion: "Hapus tanda kurung atau jorokan yang berlebih.",
};

export const GANDA: Nasihat = {
	ruleId: "isian-ganda",
	message: "Isian ini ditulis dua kali.",
	suggestion: "Hapus salah satunya; satu nama isian hanya boleh muncul sekali.",
};

export const TAB: Nasihat = {
	ruleId: "yaml-tab",
	message: "Ada karakter Tab pada isian; YAML hanya menerima spasi.",
	suggestion: "Ganti setiap Tab di awal baris dengan dua spasi.",
};

const JOROKAN: Nasihat = {
	ruleId: "yaml-rusak",
	message: "Jorokan (spasi di awal baris) tidak rapi, atau titik dua di tengah kalimat terbaca sebagai isian baru.",
	suggestion: "Samakan jorokan dengan baris setingkatnya; kalimat yang memuat titik dua ditulis di antara tanda kutip.",
};

const TITIK_DUA: Nasihat = {
	ruleId: "yaml-rusak",
	message: "Baris ini bukan isian: tidak ada titik dua dan spasi sesudah namanya.",
	suggestion: "Tulis sebagai `nama: nilai`, atau gabungkan dengan nilai pada baris di atasnya.",
};

const AWALAN: Nasihat = {
	ruleId: "yaml-rusak",
	message: "Nilai ini diawali tanda yang punya arti lain dalam YAML.",
	suggestion: "Apit nilainya dengan tanda kutip.",
};

const GARIS_MIRING: Nasihat = {
	ruleId: "yaml-rusak",
	message: "Garis miring terbalik di antara tanda kutip dua terbaca sebagai perintah.",
	suggestion: "Pakai tanda kutip satu ('…'), atau tulis garis miring terbalik dua kali.",
};

const PEMISAH: Nasihat = {
	ruleId: "yaml-rusak",
	message: "Ada baris --- di tengah isian, sehingga berkas ini terbaca sebagai dua berkas.",
	suggestion: "Hapus baris --- itu, atau pindahkan bagian sesudahnya ke berkas lain.",
};

/** By the code the parser gives; a code without an entry is told in general words. */
export const NASIHAT: Readonly<Partial<Record<ErrorCode, Nasihat>>> = {
	BAD_ALIAS: ALIAS,
	BAD_DQ_ESCAPE: GARIS_MIRING,
	BAD_INDENT: JOROKAN,
	BAD_SCALAR_START: AWALAN,
	BLOCK_AS_IMPLICIT_KEY: JOROKAN,
	BLOCK_IN_FLOW: JOROKAN,
	MISSING_CHAR: TITIK_DUA,
	MULTILINE_IMPLICIT_KEY: TITIK_DUA,
	MULTIPLE_DOCS: PEMISAH,
	RESOURCE_EXHAUSTION: DALAM,
	TAB_AS_INDENT: TAB,
	TAG_RESOLVE_FAILED: TAG,
};
