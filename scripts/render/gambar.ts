import type { Arsip, Aset } from "../model/arsip.ts";

/** A picture as it stands in the sheet: an `<img>` that needs nothing from outside. */
export interface Gambar {
	readonly src: string;
	readonly alt: string;
}

/** Bytes as an address that needs nothing from outside. */
export function dataUri(mime: string, isi: Uint8Array): string {
	const bytes = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
	return `data:${mime};base64,${bytes.toString("base64")}`;
}

/** A picture drawn in our templates. */
export function gambarTemplat(svg: string, alt: string): Gambar {
	return { src: dataUri("image/svg+xml", Buffer.from(svg)), alt };
}

/** The picture at `path` inside `content/`, or the placeholder drawn in our templates where there is none. */
export function gambarOf(aset: Arsip["aset"], path: string | undefined, pengganti: string, alt: string): Gambar {
	const found: Aset | undefined = path === undefined ? undefined : aset.get(path);
	return found?.mime.startsWith("image/")
		? { src: dataUri(found.mime, found.isi), alt }
		: gambarTemplat(pengganti, alt);
}
