import { type Blok, type Butir, type Lampiran, type Naskah, type Pasal, pasalOf, type Tanda } from "../isi.ts";
import type { Position } from "../position.ts";
import { romawi } from "../romawi.ts";
import type { IsiBaru } from "./isi-baru.ts";
import type { Kesalahan, Perubahan } from "./perubahan.ts";
import { bandingNomor, cariButir, daftarBagi, gantiButir, jangkarkan, sisipButir, wadahOf } from "./pohon.ts";
import { type Tempat, type Unsur, unsurTerdalam } from "./tempat.ts";

/** A naskah as it reads, with the title that an adendum may have given it. */
export interface TeksNaskah {
	readonly naskah: Naskah;
	readonly judul: string;
}

type Hasil = TeksNaskah | Omit<Kesalahan, "letak" | "tempat">;

const DIHAPUS = "Dihapus.";
const paragraf = (teks: string, letak: Position): Blok => ({ jenis: "paragraf", teks, letak });

function gantiPasal(teks: TeksNaskah, target: Pasal, baru: Pasal): TeksNaskah {
	const batang_tubuh = teks.naskah.batang_tubuh.map((simpul) => (simpul === target ? baru : simpul));
	return { ...teks, naskah: { ...teks.naskah, batang_tubuh } };
}

/** The pasal with the text that is quoted for it; its number, its anchor and what leads to it stay. */
function isiPasal(lama: Pasal, baru: IsiBaru | undefined): Pasal {
	if (baru?.jenis === "pasal")
		return { ...lama, judul: baru.pasal.judul || lama.judul, blok: jangkarkan(baru.pasal.blok, lama.jangkar) };
	return baru?.jenis === "blok" ? { ...lama, blok: jangkarkan(baru.blok, lama.jangkar) } : lama;
}

/** An item with new text, at the place and with the label of the old one. */
function isiButir(lama: Butir, baru: IsiBaru | undefined): Butir {
	const blok = baru?.jenis === "butir" ? baru.butir.blok : baru?.jenis === "blok" ? baru.blok : undefined;
	return blok ? { ...lama, blok: jangkarkan(blok, lama.jangkar ?? "") } : lama;
}

/** Marks the item a place names; a pasal that was quoted whole may have left a removed one out. */
function tandaiButir(pasal: Pasal, tempat: Tempat, tanda: Tanda): Pasal {
	const target = cariButir(pasal.blok, tempat);
	if (!target) return { ...pasal, tanda: { ...tanda, apa: "diubah" } };
	return { ...pasal, blok: gantiButir(pasal.blok, target, (butir) => [{ ...butir, tanda }]) };
}

function ubahDalamPasal(pasal: Pasal, { apa, tempat, baru }: Perubahan, tanda: Tanda): Pasal | undefined {
	if (unsurTerdalam(tempat) === "pasal") {
		if (apa === "hapus") return { ...pasal, blok: [paragraf(DIHAPUS, pasal.letak)], tanda };
		return { ...isiPasal(pasal, baru), tanda };
	}
	const target = cariButir(pasal.blok, tempat);
	if (!target) return undefined;
	const ganti = (butir: Butir): Butir[] =>
		apa === "hapus"
			? [{ ...butir, blok: [paragraf(DIHAPUS, butir.letak)], tanda }]
			: [{ ...isiButir(butir, baru), tanda }];
	return { ...pasal, blok: gantiButir(pasal.blok, target, ganti) };
}

/** "(1a)" after "(1)": the label as its neighbours bear it. */
function labelSeperti(teman: Butir | undefined, nomor: string, unsur: Unsur): string {
	if (teman?.label.includes(teman.nomor)) return teman.label.replace(teman.nomor, nomor);
	return unsur === "ayat" ? `(${nomor})` : `${nomor}.`;
}

function sisipDalamPasal(pasal: Pasal, { tempat, baru }: Perubahan, tanda: Tanda): Pasal | undefined {
	const unsur = unsurTerdalam(tempat) as Unsur;
	const wadah = wadahOf(tempat);
	const induk = unsurTerdalam(wadah) === "pasal" ? undefined : cariButir(pasal.blok, wadah);
	if (!induk && unsurTerdalam(wadah) !== "pasal") return undefined;
	const daftar = daftarBagi(induk?.blok ?? pasal.blok, unsur);
	const nomor = tempat[unsur] ?? "";
	const teman = daftar?.butir[0];
	const kosong: Butir = {
		...{ nomor, label: labelSeperti(teman, nomor, unsur), penanda: `${nomor}.`, blok: [], letak: pasal.letak, tanda },
		jangkar: `${induk?.jangkar ?? pasal.jangkar}-${daftar?.unsur ?? unsur}-${nomor}`,
	};
	const butir = isiButir(kosong, baru);
	if (daftar) return { ...pasal, blok: sisipButir(pasal.blok, daftar, butir) };
	const tambahan: Blok = { jenis: "daftar", unsur, butir: [butir], letak: pasal.letak };
	if (!induk) return { ...pasal, blok: [...pasal.blok, tambahan] };
	return { ...pasal, blok: gantiButir(pasal.blok, induk, (satu) => [{ ...satu, blok: [...satu.blok, tambahan] }]) };
}

function sisipPasal(teks: TeksNaskah, { tempat, baru, letak }: Perubahan, tanda: Tanda): TeksNaskah {
	const nomor = tempat.pasal ?? "";
	const jangkar = `pasal-${nomor.toLowerCase()}`;
	const judul = baru?.jenis === "pasal" ? baru.pasal.judul : "";
	const kosong: Pasal = {
		jenis: "pasal",
		nomor,
		judul,
		jangkar,
		slug: jangkar,
		blok: [],
		letak,
		tanda,
	};
	const { batang_tubuh } = teks.naskah;
	const place = batang_tubuh.findLastIndex(
		(simpul) => simpul.jenis === "pasal" && bandingNomor(simpul.nomor, nomor) < 0,
	);
	return {
		...teks,
		naskah: { ...teks.naskah, batang_tubuh: batang_tubuh.toSpliced(place + 1, 0, isiPasal(kosong, baru)) },
	};
}

function ubahLampiran(teks: TeksNaskah, { apa, tempat, baru }: Perubahan, tanda: Tanda): Hasil {
	const { lampiran } = teks.naskah;
	const nomor = tempat.lampiran ?? "";
	const target = lampiran.length === 1 && nomor === "" ? lampiran[0] : lampiran.find((satu) => isBernomor(satu, nomor));
	if (!target) return { kode: "tidak-ada" };
	const isi = apa === "hapus" ? { blok: [paragraf(DIHAPUS, target.letak)] } : isiLampiran(target, baru);
	const changed = lampiran.map((satu) => (satu === target ? { ...target, ...isi, tanda } : satu));
	return { ...teks, naskah: { ...teks.naskah, lampiran: changed } };
}

const isBernomor = ({ nomor }: Lampiran, tertulis: string): boolean =>
	String(nomor) === tertulis || romawi(nomor) === tertulis;

const isiLampiran = (lama: Lampiran, baru: IsiBaru | undefined): Partial<Lampiran> =>
	baru?.jenis === "lampiran" ? { judul: baru.lampiran.judul || lama.judul, blok: baru.lampiran.blok } : {};

/** An insertion is told where it stands twice: by its number and by its neighbours. */
function checkSisipan(
	pasal: Pasal | undefined,
	{ tempat, antara }: Perubahan,
): Omit<Kesalahan, "letak" | "tempat"> | undefined {
	const unsur = unsurTerdalam(tempat);
	if (unsur === "judul" || unsur === "lampiran") return { kode: "tidak-ada" };
	const nomor = tempat[unsur] ?? "";
	const [from, to] = antara.filter((satu) => unsurTerdalam(satu) === unsur).map((satu) => satu[unsur] ?? "");
	const isBetween = (!from || bandingNomor(from, nomor) < 0) && (!to || bandingNomor(nomor, to) < 0);
	if (!isBetween) return { kode: "letak-sisipan" };
	return pasal && (unsur === "pasal" || cariButir(pasal.blok, tempat)) ? { kode: "sudah-ada" } : undefined;
}

/** What one adendum is carried out with. */
export interface Pelaksanaan {
	/** The text before this adendum. */
	readonly awal: TeksNaskah;
	readonly oleh: Pick<Tanda, "oleh" | "path">;
	/** Pasal quoted whole that already stand in the text: a sentence may name several of their parts. */
	readonly terpasang: Set<Pasal>;
}

const KATA = { ubah: "diubah", sisip: "disisipkan", hapus: "dihapus" } as const;

const pasalBernomor = ({ naskah }: TeksNaskah, nomor: string | undefined): Pasal | undefined =>
	pasalOf(naskah).find((satu) => satu.nomor === nomor);

/** A part of a pasal that is quoted whole: the pasal is put in once, each part that is named is marked. */
function pasangSeluruh(pasal: Pasal, baru: Pasal, perubahan: Perubahan, { oleh, terpasang }: Pelaksanaan): Pasal {
	const isi = terpasang.has(baru) ? pasal : isiPasal(pasal, { jenis: "pasal", pasal: baru });
	terpasang.add(baru);
	return tandaiButir(isi, perubahan.tempat, { apa: KATA[perubahan.apa], ...oleh });
}

function terapkanPasal(teks: TeksNaskah, perubahan: Perubahan, pelaksanaan: Pelaksanaan): Hasil {
	const { apa, tempat, baru } = perubahan;
	const tanda: Tanda = { apa: KATA[apa], ...pelaksanaan.oleh };
	const isPasal = unsurTerdalam(tempat) === "pasal";
	if (apa === "sisip" && isPasal) return sisipPasal(teks, perubahan, tanda);
	const pasal = pasalBernomor(teks, tempat.pasal);
	if (!pasal || (apa !== "sisip" && !adaTempat(pelaksanaan.awal, tempat))) return { kode: "tidak-ada" };
	if (!isPasal && baru?.jenis === "pasal")
		return gantiPasal(teks, pasal, pasangSeluruh(pasal, baru.pasal, perubahan, pelaksanaan));
	const changed = apa === "sisip" ? sisipDalamPasal(pasal, perubahan, tanda) : ubahDalamPasal(pasal, perubahan, tanda);
	return changed ? gantiPasal(teks, pasal, changed) : { kode: "tidak-ada" };
}

/** @returns the text as it reads after one change, or why the change cannot be made */
export function terapkan(teks: TeksNaskah, perubahan: Perubahan, pelaksanaan: Pelaksanaan): Hasil {
	const { apa, tempat, baru } = perubahan;
	if (tempat.judul) return baru?.jenis === "judul" ? { ...teks, judul: baru.teks } : { kode: "tanpa-kutipan" };
	if (tempat.lampiran !== undefined) return ubahLampiran(teks, perubahan, { apa: KATA[apa], ...pelaksanaan.oleh });
	const salah = apa === "sisip" ? checkSisipan(pasalBernomor(pelaksanaan.awal, tempat.pasal), perubahan) : undefined;
	return salah ?? terapkanPasal(teks, perubahan, pelaksanaan);
}

/** Places beside which something is inserted must be there too. */
export function adaTempat({ naskah }: TeksNaskah, tempat: Tempat): boolean {
	if (tempat.pasal === undefined) return true;
	const pasal = pasalOf(naskah).find((satu) => satu.nomor === tempat.pasal);
	if (!pasal || unsurTerdalam(tempat) === "pasal") return pasal !== undefined;
	return cariButir(pasal.blok, tempat) !== undefined;
}
