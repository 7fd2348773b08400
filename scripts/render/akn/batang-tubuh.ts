import type { Blok, Daftar, Kelompok, Naskah, Pasal } from "../../model/isi.ts";
import { unsur } from "../../model/xml.ts";
import { type Alat, blokAkn, paragraf } from "./blok.ts";
import { sebaris } from "./sebaris.ts";

const KELOMPOK = { bab: "chapter", bagian: "section", paragraf: "subsection" } as const;
const TINGKAT = { bab: 0, bagian: 1, paragraf: 2 } as const;

/** A list of which every item can be cited is part of the hierarchy: ayat are paragraphs, what is below them points. */
const isHierarki = (blok: Blok): blok is Daftar =>
	blok.jenis === "daftar" && blok.unsur !== "pisah" && blok.butir.every(({ jangkar }) => jangkar !== undefined);

const pembungkus = (nama: string, blok: readonly Blok[], eId: string, alat: Alat): string =>
	blok.length > 0 ? unsur(nama, {}, blokAkn(blok, eId, alat)) : "";

/** Text, then a list, then text; anything else is content without hierarchy, as Akoma Ntoso has no other way to say it. */
function isiHierarki(blok: readonly Blok[], eId: string, alat: Alat): string {
	const place = blok.findIndex(isHierarki);
	const daftar = blok[place];
	const rest = blok.slice(place + 1);
	if (!daftar || !isHierarki(daftar) || rest.some(({ jenis }) => jenis === "daftar"))
		return unsur("content", {}, blokAkn(blok, eId, alat) || paragraf(""));
	const nama = daftar.unsur === "ayat" ? "paragraph" : "point";
	const butir = daftar.butir.map((satu) => {
		const own = alat.pengenal(satu.jangkar ?? `${eId}-butir`);
		const di = satu.jangkar ? { ...alat, rujukan: alat.rujukan.at(satu.jangkar) } : alat;
		const num = unsur("num", {}, sebaris(satu.label, alat.rujukan));
		return unsur(nama, { eId: own }, num + isiHierarki(satu.blok, own, di));
	});
	return [pembungkus("intro", blok.slice(0, place), eId, alat), ...butir, pembungkus("wrapUp", rest, eId, alat)].join(
		"\n",
	);
}

function kepala(label: string, judul: string, { rujukan }: Alat): string {
	return unsur("num", {}, sebaris(label, rujukan)) + (judul ? unsur("heading", {}, sebaris(judul, rujukan)) : "");
}

function pasalAkn(pasal: Pasal, alat: Alat): string {
	const eId = alat.pengenal(pasal.jangkar);
	const di = { ...alat, rujukan: alat.rujukan.at(pasal.jangkar) };
	return unsur(
		"article",
		{ eId },
		kepala(`Pasal ${pasal.nomor}`, pasal.judul, alat) + isiHierarki(pasal.blok, eId, di),
	);
}

/** Where the group that begins at `dari` ends: at the next as wide as it, or wider. */
function akhirKelompok(simpul: Naskah["batang_tubuh"], dari: number, kelompok: Kelompok): number {
	const after = simpul.findIndex(
		(satu, place) => place > dari && satu.jenis !== "pasal" && TINGKAT[satu.jenis] <= TINGKAT[kelompok.jenis],
	);
	return after < 0 ? simpul.length : after;
}

/** Groups and pasal of a naskah, which the model holds one after another, inside one another as `chapter` and `section`. */
export function batangTubuhAkn(simpul: Naskah["batang_tubuh"], alat: Alat): string {
	const bagian: string[] = [];
	let place = 0;
	for (let satu = simpul[place]; satu; satu = simpul[place]) {
		if (satu.jenis === "pasal") {
			bagian.push(pasalAkn(satu, alat));
			place += 1;
			continue;
		}
		const akhir = akhirKelompok(simpul, place, satu);
		const eId = alat.pengenal(satu.jangkar);
		const isi = pembungkus("intro", satu.blok, eId, alat) + batangTubuhAkn(simpul.slice(place + 1, akhir), alat);
		bagian.push(unsur(KELOMPOK[satu.jenis], { eId }, kepala(satu.label, satu.judul, alat) + isi));
		place = akhir;
	}
	return bagian.join("\n");
}
