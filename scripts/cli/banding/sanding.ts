import { compareNaskah, type Versi } from "../../compare/banding.ts";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { isJenisNaskah } from "../../model/jenis.ts";
import type { Perbandingan } from "../../model/perbandingan.ts";
import type { SourceDocument } from "../../model/source.ts";
import { plainBlok, plainNaskah } from "../../render/polos.ts";

/** A document as it is compared: its texts as printed, `[Pasal](#jangka-waktu)` as "Pasal 7". */
export function versiOf({ data, isi, naskah }: Pick<SourceDocument, "data" | "isi" | "naskah">): Versi {
	return naskah ? { data, isi: [], naskah: plainNaskah(naskah) } : { data, isi: plainBlok(isi) };
}

/** Compares two documents as they would be printed. */
export function compareDokumen(lama: SourceDocument, baru: SourceDocument): Perbandingan {
	return compareNaskah(versiOf(lama), versiOf(baru));
}

const field = (data: unknown, nama: string): string => {
	const nilai: unknown = Reflect.get(Object(data), nama);
	return typeof nilai === "string" ? nilai.trim() : "";
};

/** "Perjanjian Kerja Sama tentang Pengelolaan Sampah"; its file's name where the front-matter does not say. */
export function judulOf({ data, path }: SourceDocument): string {
	const [jenis, judul] = [field(data, "jenis"), field(data, "judul")];
	if (judul === "") return path;
	return isJenisNaskah(jenis) ? `${NAMA_JENIS[jenis]} tentang ${judul}` : judul;
}
