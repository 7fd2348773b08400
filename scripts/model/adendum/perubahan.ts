import { type Blok, type Kutipan, type Naskah, type Pasal, pasalOf } from "../isi.ts";
import type { Position } from "../position.ts";
import { baruDariSisa, baruOf, type IsiBaru } from "./isi-baru.ts";
import { bacaKalimat, isKalimatPerubahan, type KalimatPerubahan, type Perintah } from "./kalimat.ts";
import { sebutTempat, type Tempat } from "./tempat.ts";

/** One change to one place. */
export interface Perubahan {
	readonly apa: "ubah" | "sisip" | "hapus";
	readonly tempat: Tempat;
	/** For an insertion: what it stands between, or what it is added to. */
	readonly antara: readonly Tempat[];
	readonly baru?: IsiBaru;
	readonly letak: Position;
}

/** Why a change cannot be carried out; `check` puts it into words. */
export interface Kesalahan {
	readonly kode:
		| "tidak-terbaca"
		| "tanpa-kutipan"
		| "nomor-kutipan"
		| "jumlah"
		| "ganda"
		| "tidak-ada"
		| "sudah-ada"
		| "letak-sisipan";
	readonly letak: Position;
	readonly tempat?: Tempat;
	/** What stands there instead. */
	readonly ada?: string;
}

export interface BacaanAdendum {
	readonly perubahan: readonly Perubahan[];
	readonly kesalahan: readonly Kesalahan[];
}

interface Ketentuan {
	readonly teks: string;
	readonly letak: Position;
	readonly kutipan?: Kutipan;
}

const kutipanIn = (blok: readonly Blok[]): Kutipan | undefined =>
	blok.find((satu): satu is Kutipan => satu.jenis === "kutipan");

/** An item of the list of changes, with what it quotes. */
function ketentuanOf({ blok, letak }: { readonly blok: readonly Blok[]; readonly letak: Position }): Ketentuan[] {
	const [first] = blok;
	if (first?.jenis !== "paragraf") return [];
	const kutipan = kutipanIn(blok);
	return [{ teks: first.teks, letak, ...(kutipan && { kutipan }) }];
}

/** A change that stands alone, without a list: the sentence, then what it quotes. */
function ketentuanLepas(blok: readonly Blok[]): Ketentuan[] {
	return blok.flatMap((satu, index) => {
		if (satu.jenis !== "paragraf" || !isKalimatPerubahan(satu.teks)) return [];
		const next = blok[index + 1];
		return [{ teks: satu.teks, letak: satu.letak, ...(next?.jenis === "kutipan" && { kutipan: next }) }];
	});
}

/** "… diubah sebagai berikut:" opens the list of changes, in which every item must be one. */
const opensDaftar = (blok: readonly Blok[]): boolean =>
	blok.some(
		(satu) => satu.jenis === "paragraf" && /diubah[^.;]*:\s*$/.test(satu.teks) && !isKalimatPerubahan(satu.teks),
	);

function ketentuanIn(pasal: Pasal): Ketentuan[] {
	const expected = opensDaftar(pasal.blok);
	const butir = pasal.blok.flatMap((satu) => (satu.jenis === "daftar" ? satu.butir : []));
	const items = butir
		.flatMap(ketentuanOf)
		.filter(({ teks, kutipan }) => expected || kutipan || isKalimatPerubahan(teks));
	return [...items, ...ketentuanLepas(pasal.blok)];
}

/** Reads one sentence with its quotation; a removal needs none, but may quote the pasal it leaves. */
class Pembaca {
	readonly perubahan: Perubahan[] = [];
	readonly kesalahan: Kesalahan[] = [];

	constructor(private readonly naskah: Naskah) {}

	read({ teks, letak, kutipan }: Ketentuan): void {
		const kalimat = bacaKalimat(teks);
		if (!kalimat) {
			this.kesalahan.push({ kode: "tidak-terbaca", letak });
			return;
		}
		for (const perintah of kalimat.perintah) {
			this.checkJumlah(perintah, letak);
			for (const tempat of perintah.tempat) this.add(perintah, tempat, { letak, kutipan, kalimat });
		}
	}

	private checkJumlah(perintah: Perintah, letak: Position): void {
		if (perintah.apa !== "sisip" || perintah.jumlah === undefined || perintah.jumlah === perintah.tempat.length) return;
		const [tempat] = perintah.tempat;
		const ada = `${perintah.jumlah} disebut, ${perintah.tempat.length} dinamai`;
		this.kesalahan.push({ kode: "jumlah", letak, ada, ...(tempat && { tempat }) });
	}

	private add(
		perintah: Perintah,
		tempat: Tempat,
		sumber: { letak: Position; kutipan: Kutipan | undefined; kalimat: KalimatPerubahan },
	): void {
		const { letak, kutipan } = sumber;
		if (this.perubahan.some((satu) => menyentuh(satu.tempat, tempat))) {
			this.kesalahan.push({ kode: "ganda", letak, tempat });
			return;
		}
		const antara = perintah.apa === "sisip" ? perintah.antara : [];
		const dasar = { apa: perintah.apa, tempat, antara, letak };
		if (perintah.apa === "hapus") {
			this.perubahan.push({ ...dasar, ...baruDariSisa(tempat, kutipan) });
			return;
		}
		const hasil = baruOf(tempat, kutipan, this.naskah);
		if ("baru" in hasil) this.perubahan.push({ ...dasar, baru: hasil.baru });
		else this.kesalahan.push({ kode: hasil.salah, letak, tempat, ...(hasil.ada && { ada: hasil.ada }) });
	}
}

/** True when one place is the other, or lies within it. */
function menyentuh(a: Tempat, b: Tempat): boolean {
	const [left, right] = [sebutTempat(a), sebutTempat(b)];
	return left === right || left.startsWith(`${right} `) || right.startsWith(`${left} `);
}

/**
 * Reads what an adendum changes, from its sentences and from what they quote. Pure; whether the places exist is not
 * asked here.
 */
export function bacaPerubahan(naskah: Naskah): BacaanAdendum {
	const pembaca = new Pembaca(naskah);
	for (const pasal of pasalOf(naskah)) for (const ketentuan of ketentuanIn(pasal)) pembaca.read(ketentuan);
	return { perubahan: pembaca.perubahan, kesalahan: pembaca.kesalahan };
}
