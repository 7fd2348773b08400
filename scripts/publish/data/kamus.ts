import type { Skema } from "../halaman/skema.ts";
import { type ArtiKolom, KOLOM_CSV } from "./kolom.ts";
import { isianDari, type SkemaData } from "./skema/alat.ts";

/** A line of the data dictionary. */
export interface ButirKamus {
	readonly berkas: string;
	/** Column, or the way to a key: "daerah[].kerja_sama[].judul". */
	readonly kunci: string;
	readonly wajib: boolean;
	/** What is written there, in Indonesian words. */
	readonly isi: string;
	readonly keterangan: string;
	readonly pilihan: readonly string[];
}

/** How cells are written, for whoever reads the files with a program of their own. */
export const CATATAN_KAMUS: readonly string[] = [
	"Teks dalam CSV yang diawali tanda =, +, -, @, tab, atau ganti baris didahului tanda petik tunggal (') supaya lembar kerja tidak membacanya sebagai rumus; isi aslinya ialah teks tanpa satu tanda itu. Bilangan tidak diberi tanda, juga bila negatif.",
	"Dalam XLSX teks selalu sel teks dan bilangan selalu sel bilangan; tidak ada rumus.",
];

const ISI: Readonly<Record<string, string>> = {
	string: "teks",
	integer: "bilangan bulat",
	number: "bilangan",
	boolean: "true atau false",
	object: "kelompok",
	array: "daftar",
	null: "kosong",
};

interface Simpul {
	readonly type?: string | readonly string[];
	readonly description?: string;
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly pattern?: string;
	readonly anyOf?: readonly Simpul[];
	readonly items?: Simpul;
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, Simpul>>;
}

function isiOf({ type, enum: pilihan, const: tetap, pattern }: Simpul): string {
	if (pilihan || tetap !== undefined) return "pilihan";
	if (pattern?.includes("\\d{4}-")) return "tanggal";
	return [type ?? "object"]
		.flat()
		.map((satu) => ISI[satu] ?? satu)
		.join(" atau ");
}

const pilihanOf = ({ enum: pilihan = [], const: tetap }: Simpul): string[] =>
	(tetap === undefined ? pilihan : [tetap]).map(String);

/** The keys below a schema; one that several choices share is told once. */
function kunciOf(simpul: Simpul, berkas: string, awalan: string): ButirKamus[] {
	if (simpul.anyOf) {
		const all = simpul.anyOf.flatMap((satu) => kunciOf(satu, berkas, awalan));
		return [...new Map([...all].reverse().map((satu) => [satu.kunci, satu])).values()].reverse();
	}
	if (simpul.items) return kunciOf(simpul.items, berkas, `${awalan}[]`);
	return Object.entries(simpul.properties ?? {}).flatMap(([nama, satu]) => {
		const kunci = awalan === "" ? nama : `${awalan}.${nama}`;
		const butir: ButirKamus = {
			...{ berkas, kunci, wajib: simpul.required?.includes(nama) ?? false, isi: isiOf(satu) },
			...{ keterangan: satu.description ?? "", pilihan: pilihanOf(satu) },
		};
		return [butir, ...kunciOf(satu, berkas, kunci)];
	});
}

/**
 * What every key and column of the open data means. Nothing is said here: it follows from the schemas of the content,
 * from those of the data, and from the columns.
 * @param isi schemas of the content
 * @param data schemas of the published files, by file name
 */
export function kamusOf(isi: ReadonlyMap<string, Skema>, data: ReadonlyMap<string, SkemaData>): ButirKamus[] {
	const isian = isianDari(isi);
	const json = [...data].flatMap(([berkas, skema]) => kunciOf(skema as Simpul, berkas, ""));
	const arti = (satu: ArtiKolom): string => {
		if (typeof satu === "string") return satu;
		const [id, nama] = satu.isian;
		const key = json.find(({ berkas, kunci }) => berkas === id && kunci === `tenggat[].${nama}`);
		return key?.keterangan ?? String(isian(id, nama).description ?? "");
	};
	const csv = Object.entries(KOLOM_CSV).flatMap(([berkas, kolom]) =>
		Object.entries(kolom).map(([kunci, satu]): ButirKamus => {
			return { berkas, kunci, wajib: true, isi: "teks", keterangan: arti(satu), pilihan: [] };
		}),
	);
	return [...csv, ...json];
}
