import { readIsi } from "../../scripts/load/isi.ts";
import type { Blok, Naskah } from "../../scripts/model/isi.ts";

/** A tree as a person would sketch it: text as text, an item as `label text` with what hangs below it. */
export type Sketsa = (string | Sketsa)[];

/** Sketches blocks: paragraphs as they are, items with their labels, tables by their heads. */
export function sketch(blok: readonly Blok[]): Sketsa {
	return blok.flatMap((item): Sketsa => {
		if (item.jenis === "paragraf") return [item.teks];
		if (item.jenis === "judul") return [`${"#".repeat(item.tingkat)} ${item.teks}`];
		if (item.jenis === "rincian")
			return [...(item.nama ? [item.nama] : []), ...item.baris.map((b) => `${b.label} : ${b.teks}`)];
		if (item.jenis === "tabel")
			return [`| ${[item.kepala, ...item.baris].map((row) => row.join(" | ")).join(" / ")} |`];
		if (item.jenis === "kutipan") {
			const inner = item.batang_tubuh.flatMap((simpul): Sketsa => {
				const head =
					simpul.jenis === "pasal" ? `Pasal ${simpul.nomor} ${simpul.judul}` : `${simpul.label} ${simpul.judul}`;
				return [head.trim(), sketch(simpul.blok)];
			});
			const lampiran = item.lampiran.flatMap((satu): Sketsa => [`Lampiran ${satu.judul}`, sketch(satu.blok)]);
			return [["kutipan", ...sketch(item.blok), ...inner, ...lampiran]];
		}
		return item.butir.flatMap((butir): Sketsa => {
			const [first, ...rest] = sketch(butir.blok);
			const opens = butir.blok[0]?.jenis === "paragraf";
			const below = opens ? rest : sketch(butir.blok);
			const line = `${butir.label} ${opens ? String(first) : ""}`.trim();
			return below.length > 0 ? [line, below] : [line];
		});
	});
}

/** Reads a naskah body that begins on line 1. */
export function readNaskah(body: string, jenis = "perjanjian-kerja-sama"): Naskah {
	const { naskah } = readIsi(body, 1, jenis);
	if (!naskah) throw new Error("the body was not read as a naskah");
	return naskah;
}

/** The pasal and groups of a naskah, each with its sketch. */
export function sketchNaskah(body: string, jenis?: string): Sketsa {
	return readNaskah(body, jenis).batang_tubuh.flatMap((simpul): Sketsa => {
		const head = simpul.jenis === "pasal" ? `Pasal ${simpul.nomor} ${simpul.judul}` : `${simpul.label} ${simpul.judul}`;
		return simpul.blok.length > 0 ? [head.trim(), sketch(simpul.blok)] : [head.trim()];
	});
}

/** All text of a tree, in order: what a reader would see, without the marks the machine gives. */
export function textsOf(blok: readonly Blok[]): string[] {
	return blok.flatMap((item) => {
		if (item.jenis === "paragraf" || item.jenis === "judul") return [item.teks];
		if (item.jenis === "tabel") return [item.kepala, ...item.baris].flat();
		if (item.jenis === "rincian") return [item.nama ?? "", ...item.baris.flatMap((baris) => [baris.label, baris.teks])];
		if (item.jenis === "kutipan")
			return [...item.blok, ...item.batang_tubuh.flatMap(({ blok }) => blok)].flatMap((satu) => textsOf([satu]));
		return item.butir.flatMap((butir) => [butir.penanda, ...textsOf(butir.blok)]);
	});
}

/** Every anchor of a naskah, in order. */
export function anchorsOf(naskah: Naskah): string[] {
	const inBlok = (blok: readonly Blok[]): string[] =>
		blok.flatMap((item) => {
			if (item.jenis === "kutipan")
				return [
					...inBlok(item.blok),
					...item.batang_tubuh.flatMap((simpul) => [simpul.jangkar, ...inBlok(simpul.blok)]),
				];
			if (item.jenis !== "daftar") return [];
			return item.butir.flatMap((butir) => [...(butir.jangkar ? [butir.jangkar] : []), ...inBlok(butir.blok)]);
		});
	return [
		...naskah.batang_tubuh.flatMap((simpul) => [simpul.jangkar, ...inBlok(simpul.blok)]),
		...naskah.lampiran.flatMap((lampiran) => [lampiran.jangkar, ...inBlok(lampiran.blok)]),
	];
}
