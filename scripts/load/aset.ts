import type { Aset } from "../model/arsip.ts";
import { isUtuhSvg, isWajar, readJpeg, readPng } from "./gambar.ts";
import { aboutFile, type TemuanBaca } from "./temuan.ts";

const MIME: Readonly<Record<string, Aset["mime"]>> = {
	svg: "image/svg+xml",
	png: "image/png",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	woff2: "font/woff2",
	ttf: "font/ttf",
	otf: "font/otf",
};

/** The type of a picture or font by its ending; undefined for any other file. */
export function mimeOf(path: string): Aset["mime"] | undefined {
	return MIME[path.split(".").at(-1)?.toLowerCase() ?? ""];
}

const TANDA: Readonly<Record<Exclude<Aset["mime"], "image/svg+xml">, readonly string[]>> = {
	"image/png": ["89504e47"],
	"image/jpeg": ["ffd8ff"],
	"font/woff2": ["774f4632"],
	"font/ttf": ["00010000", "74727565"],
	"font/otf": ["4f54544f"],
};

/** What makes an SVG more than a picture: code, under any prefix, or a reference to somewhere else. */
const BERBAHAYA =
	/<(?:[\w.-]+:)?(?:script|foreignObject)|<!ENTITY|<!DOCTYPE|[\s"'/]on\w+\s*=|javascript:|@import|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/)|url\(\s*["']?\s*(?!#|data:)/i;

function checkSvg(isi: Uint8Array): TemuanBaca | undefined {
	const teks = new TextDecoder().decode(isi);
	if (!/<svg[\s>]/.test(teks))
		return aboutFile("gambar-rusak", "Berkas ini bukan gambar SVG.", "Ekspor ulang lambang sebagai SVG atau PNG.");
	const found = BERBAHAYA.exec(teks);
	if (!found) {
		return isUtuhSvg(teks)
			? undefined
			: aboutFile(
					"gambar-rusak",
					"Gambar SVG ini tidak utuh: ada unsur yang tidak ditutup.",
					"Ekspor ulang lambang sebagai SVG polos (plain SVG) atau PNG.",
				);
	}
	const line = teks.slice(0, found.index).split("\n").length;
	return {
		...aboutFile(
			"gambar-berbahaya",
			`Gambar SVG ini memuat "${found[0].trim().slice(0, 30)}": kode atau rujukan ke luar berkas tidak boleh ada.`,
			"Ekspor ulang lambang sebagai SVG polos (plain SVG) atau PNG.",
		),
		line,
	};
}

/** A picture that is broken off would print as a blank, and one too large not at all. */
function checkPicture(isi: Uint8Array, mime: Aset["mime"]): TemuanBaca | undefined {
	if (mime !== "image/png" && mime !== "image/jpeg") return undefined;
	const ukuran = mime === "image/png" ? readPng(isi) : readJpeg(isi);
	if (!ukuran)
		return aboutFile(
			"gambar-rusak",
			"Gambar ini rusak atau terpotong; lambang tidak akan tercetak utuh.",
			"Salin ulang gambarnya, atau ekspor ulang dari berkas asalnya.",
		);
	if (isWajar(ukuran)) return undefined;
	return aboutFile(
		"gambar-rusak",
		`Ukuran gambar ini ${ukuran.lebar} × ${ukuran.tinggi} piksel; sisinya 1 sampai 8.000 piksel.`,
		"Ganti dengan gambar yang lebih kecil; 1.000 piksel sudah cukup untuk lambang.",
	);
}

/** The finding for a picture or font that is not what its name says, or is more than that. */
export function checkAset(isi: Uint8Array, mime: Aset["mime"]): TemuanBaca | undefined {
	if (mime === "image/svg+xml") return checkSvg(isi);
	const head = Buffer.from(isi.subarray(0, 4)).toString("hex");
	if (TANDA[mime].some((tanda) => head.startsWith(tanda))) return checkPicture(isi, mime);
	return aboutFile(
		"gambar-rusak",
		"Isi berkas ini tidak sesuai dengan nama akhirannya.",
		"Ekspor ulang gambar atau huruf ini, lalu ganti berkasnya.",
	);
}
