import type { Blok, Butir, Kutipan, Lampiran, Naskah, Pasal } from "../isi.ts";
import { cariButir, cariTerdalam } from "./pohon.ts";
import { type Tempat, unsurTerdalam } from "./tempat.ts";

/** New text, as the adendum gives it. */
export type IsiBaru =
	| { readonly jenis: "pasal"; readonly pasal: Pasal }
	| { readonly jenis: "butir"; readonly butir: Butir }
	/** Text without a number of its own: it takes the one the sentence names. */
	| { readonly jenis: "blok"; readonly blok: readonly Blok[] }
	| { readonly jenis: "lampiran"; readonly lampiran: Lampiran }
	| { readonly jenis: "judul"; readonly teks: string };

/** The new text for one place, or why what is quoted is not that. */
type Hasil = { readonly baru: IsiBaru } | { readonly salah: "tanpa-kutipan" | "nomor-kutipan"; readonly ada?: string };

const salahNomor = (ada: string): Hasil => ({ salah: "nomor-kutipan", ada });
const pasalIn = (kutipan: Kutipan): Pasal[] =>
	kutipan.batang_tubuh.filter((simpul): simpul is Pasal => simpul.jenis === "pasal");

function baruPasal(tempat: Tempat, kutipan: Kutipan): Hasil {
	const all = pasalIn(kutipan);
	const pasal = all.find((satu) => satu.nomor === tempat.pasal);
	if (pasal) return { baru: { jenis: "pasal", pasal } };
	const [other] = all;
	if (other) return salahNomor(`Pasal ${other.nomor}`);
	return kutipan.blok.length > 0 ? { baru: { jenis: "blok", blok: kutipan.blok } } : { salah: "tanpa-kutipan" };
}

const firstButir = (blok: readonly Blok[]): Butir | undefined =>
	blok.flatMap((satu) => (satu.jenis === "daftar" && satu.unsur !== "pisah" ? satu.butir : []))[0];

function baruButir(tempat: Tempat, kutipan: Kutipan): Hasil {
	const all = pasalIn(kutipan);
	const pasal = all.find((satu) => satu.nomor === tempat.pasal);
	if (pasal) {
		// Quoted whole: the pasal reads as it is quoted, and the part that the sentence names is the one that changed.
		return cariButir(pasal.blok, tempat)
			? { baru: { jenis: "pasal", pasal } }
			: salahNomor(`Pasal ${pasal.nomor} tanpa bagian itu`);
	}
	if (all[0]) return salahNomor(`Pasal ${all[0].nomor}`);
	const butir = cariButir(kutipan.blok, tempat) ?? cariTerdalam(kutipan.blok, tempat);
	if (butir) return { baru: { jenis: "butir", butir } };
	const [first] = kutipan.blok;
	if (!first) return { salah: "tanpa-kutipan" };
	const other = first.jenis === "daftar" ? firstButir(kutipan.blok) : undefined;
	return other ? salahNomor(other.label) : { baru: { jenis: "blok", blok: kutipan.blok } };
}

function teksIn(blok: readonly Blok[]): string {
	return blok.flatMap((satu) => (satu.jenis === "paragraf" || satu.jenis === "judul" ? [satu.teks] : [])).join(" ");
}

function baruLampiran(tempat: Tempat, kutipan: Kutipan | undefined, naskah: Naskah): Hasil {
	const own = naskah.lampiran.find((satu) => String(satu.nomor) === tempat.lampiran) ?? naskah.lampiran[0];
	const lampiran = kutipan?.lampiran[0] ?? own;
	return lampiran ? { baru: { jenis: "lampiran", lampiran } } : { salah: "tanpa-kutipan" };
}

/** Finds in a quotation the text that the sentence promises for this place. */
export function baruOf(tempat: Tempat, kutipan: Kutipan | undefined, naskah: Naskah): Hasil {
	const unsur = unsurTerdalam(tempat);
	if (unsur === "lampiran") return baruLampiran(tempat, kutipan, naskah);
	if (!kutipan) return { salah: "tanpa-kutipan" };
	if (unsur === "judul") {
		const teks = teksIn(kutipan.blok);
		return teks === "" ? { salah: "tanpa-kutipan" } : { baru: { jenis: "judul", teks } };
	}
	return unsur === "pasal" ? baruPasal(tempat, kutipan) : baruButir(tempat, kutipan);
}

/** "Ketentuan ayat (3) dihapus sehingga Pasal 7 berbunyi …": the pasal as it is left. */
export function baruDariSisa(tempat: Tempat, kutipan: Kutipan | undefined): { baru?: IsiBaru } {
	const pasal = kutipan && pasalIn(kutipan).find((satu) => satu.nomor === tempat.pasal);
	return pasal && unsurTerdalam(tempat) !== "pasal" ? { baru: { jenis: "pasal", pasal } } : {};
}
