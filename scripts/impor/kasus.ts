import type { BarisRegister, KerjaSama, PihakKerjaSama } from "../model/generated/schema-types.ts";
import { NAMA_BENTUK, NAMA_URUSAN } from "../model/generated/vocabularies.ts";
import { slugify } from "../model/slug.ts";
import type { Catatan, Entri } from "./entri.ts";
import { type DaerahDikenal, daerahDari, type Golongan, golonganDari } from "./pihak-register.ts";
import { potong } from "./potong.ts";

/** A blank that a person fills in. */
type Kosong = null;

/** A party of a case from a register: what its name does not say of its kind is blank. */
export type PihakImpor =
	| { readonly daerah: string }
	| { readonly id: string; readonly nama: string; readonly jenis: PihakKerjaSama["jenis"] | Kosong };

/** The fields of `kerja-sama.md` that a row of a register gives; never open to the public by itself. */
export interface KasusImpor {
	readonly jenis: "kerja-sama";
	readonly judul: string;
	readonly ringkasan: Kosong;
	readonly publikasi: "terbatas";
	readonly bentuk: KerjaSama["bentuk"] | Kosong;
	readonly urusan: KerjaSama["urusan"] | Kosong;
	readonly pihak: readonly PihakImpor[];
	readonly perangkat_daerah: string | Kosong;
	readonly register: readonly [BarisRegister];
}

export interface HasilKasus {
	readonly kasus: KasusImpor;
	readonly catatan: readonly Catatan[];
}

/** The words of a vocabulary by what people write for them: the key, the whole name. */
function kamus<K extends string>(nama: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
	const entries = Object.entries(nama) as [K, string][];
	return new Map(entries.flatMap(([key, name]) => [key, slugify(name)].map((word) => [word, key] as const)));
}
const BENTUK = kamus(NAMA_BENTUK);
const URUSAN = kamus(NAMA_URUSAN);

const BENTUK_MENURUT: Readonly<Record<Golongan, KerjaSama["bentuk"]>> = {
	daerah: "ksdd",
	ketiga: "ksdpk",
	pusat: "sinergi",
};

/** "KSDPK", "Kerja sama daerah dengan pihak ketiga (KSDPK)" */
function bacaBentuk(tertulis: string): KerjaSama["bentuk"] | undefined {
	const plain = tertulis.replace(/kerjasama/gi, "kerja sama");
	const inside = /\(([^()]*)\)/.exec(plain)?.[1] ?? "";
	const names = [plain, plain.replace(/\([^()]*\)/g, ""), inside].map(slugify);
	return names.map((name) => BENTUK.get(name)).find((found) => found !== undefined);
}

/** Every urusan of a cell, or none when one of them is not known. */
function bacaUrusan(tertulis: string): KerjaSama["urusan"] | undefined {
	const whole = URUSAN.get(slugify(tertulis));
	const parts = whole ? [whole] : tertulis.split(/[;|/,]/).map((part) => URUSAN.get(slugify(part)));
	const known = parts.filter((part) => part !== undefined);
	const [first, ...rest] = [...new Set(known)];
	return first && known.length === parts.length ? [first, ...rest] : undefined;
}

/** An id of a partner from its name, short and not yet taken. */
function idBaru(nama: string, taken: Set<string>): string {
	const base = potong(slugify(nama.replace(/\([^()]*\)/g, " ")) || "mitra", 40);
	let id = base;
	for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
	taken.add(id);
	return id;
}

interface Pihak {
	readonly pihak: readonly PihakImpor[];
	/** The side of each party but the own region; undefined where its name does not say. */
	readonly golongan: readonly (Golongan | undefined)[];
	readonly sendiriDisebut: boolean;
}

/** The parties in their order; the own region is a party of every case in its register. */
function susunPihak(names: readonly string[], regions: readonly DaerahDikenal[]): Pihak {
	const own = regions[0]?.id ?? "";
	const taken = new Set(regions.map(({ id }) => id));
	const pihak = new Map<string, PihakImpor>();
	const golongan: (Golongan | undefined)[] = [];
	for (const nama of names) {
		const daerah = daerahDari(nama, regions)?.id;
		const read: ReturnType<typeof golonganDari> = daerah ? { golongan: "daerah" } : golonganDari(nama);
		const id = daerah ?? idBaru(nama, taken);
		pihak.set(id, daerah ? { daerah } : { id, nama, jenis: read.jenis ?? null });
		if (daerah !== own) golongan.push(read.golongan);
	}
	const sendiriDisebut = pihak.has(own);
	const all = [...pihak.values()];
	return { pihak: sendiriDisebut ? all : [{ daerah: own }, ...all], golongan, sendiriDisebut };
}

function bentukDari(golongan: readonly (Golongan | undefined)[]): KerjaSama["bentuk"] | undefined {
	const [first] = golongan;
	return first && golongan.every((satu) => satu === first) ? BENTUK_MENURUT[first] : undefined;
}

function barisRegister(entri: Entri, asal: string, tambahan: BarisRegister["lain"]): BarisRegister {
	const { judul, nomor, pihak, teks, tanggal, tahun } = entri;
	const lain = [...entri.lain, ...(tambahan ?? [])];
	const { jenis_naskah, jangka_waktu, tempat } = teks;
	return {
		asal,
		...(jenis_naskah && { jenis_naskah }),
		judul,
		...(nomor.length > 0 && { nomor: nomor as BarisRegister["nomor"] }),
		pihak: pihak as BarisRegister["pihak"],
		...tanggal,
		...(tahun && { tahun }),
		...(jangka_waktu && { jangka_waktu }),
		...(tempat && { tempat }),
		...(lain.length > 0 && { lain: lain as BarisRegister["lain"] }),
	} as BarisRegister;
}

/**
 * Makes a case of an entry. What the register does not say stays blank; what it says in words we do not know is kept.
 * @param asal file, sheet and row
 * @param regions the regions of the portal, the one whose register it is first
 */
export function susunKasus(entri: Entri, asal: string, regions: readonly DaerahDikenal[]): HasilKasus {
	const { pihak, golongan, sendiriDisebut } = susunPihak(entri.pihak, regions);
	const catatan: Catatan[] = [...entri.catatan];
	const lain: { kolom: string; isi: string }[] = [];
	const unknown = (kolom: string, isi: string): void => {
		lain.push({ kolom, isi });
		catatan.push({ kolom, pesan: `"${isi}" belum dikenal; disimpan sebagai kolom lain` });
	};
	const { bentuk, urusan, perangkat_daerah } = entri.teks;
	const bentukTertulis = bentuk === undefined ? undefined : bacaBentuk(bentuk);
	const urusanTertulis = urusan === undefined ? undefined : bacaUrusan(urusan);
	if (bentuk && !bentukTertulis) unknown("Bentuk kerja sama", bentuk);
	if (urusan && !urusanTertulis) unknown("Urusan", urusan);
	if (!sendiriDisebut && entri.pihak.length > 1)
		catatan.push({
			kolom: "pihak",
			pesan: "daerah sendiri tidak disebut di antara para pihak; ditambahkan sebagai pihak",
		});
	const kasus: KasusImpor = {
		jenis: "kerja-sama",
		judul: entri.judul,
		ringkasan: null,
		publikasi: "terbatas",
		bentuk: bentuk ? (bentukTertulis ?? null) : (bentukDari(golongan) ?? null),
		urusan: urusanTertulis ?? null,
		pihak,
		perangkat_daerah: perangkat_daerah ?? null,
		register: [barisRegister(entri, asal, lain as BarisRegister["lain"])],
	};
	return { kasus, catatan };
}
