import type { BarisRegister } from "../model/generated/schema-types.ts";
import { slugify } from "../model/slug.ts";

/** What tells one agreement from another, in one spelling. */
export interface Ciri {
	readonly judul: string;
	readonly jenis: string;
	readonly nomor: ReadonlySet<string>;
	readonly pihak: ReadonlySet<string>;
	/** YYYY-MM-DD or YYYY */
	readonly tanggal: string;
}

/** An agreement that is there already: in a folder, or in a row above. */
export interface Dikenal {
	/** How people find it: `kerja-sama/air-minum`, or "baris 12". */
	readonly tempat: string;
	readonly ciri: Ciri;
	/** The row it came from, where a register was its origin. */
	readonly baris?: BarisRegister;
}

const nomorRapat = (nomor: string): string => nomor.toLowerCase().replace(/[^\p{L}\p{N}/]/gu, "");
const kata = (text: string): string => slugify(text.replace(/kerjasama/gi, "kerja sama"));
const JENIS: readonly (readonly [RegExp, string])[] = [
	[/add?end|perubahan|perpanjangan/, "perubahan"],
	[/perjanjian|pks/, "perjanjian"],
	[/nota-kesepakatan(?!-bersama)/, "nota-kesepakatan"],
	[/kesepakatan|kesepahaman|mou|memorandum|^kb$/, "kesepakatan"],
];

/** "PKS", "Perjanjian Kerjasama" and "Perjanjian Kerja Sama" are one kind. */
function jenisRapat(jenis: string): string {
	const plain = kata(jenis);
	return JENIS.find(([pola]) => pola.test(plain))?.[1] ?? plain;
}

/** "Pemerintah Daerah Kota X" and "Pemerintah Kota X" are one body. */
const pihakRapat = (nama: string): string =>
	kata(nama).replace(/^pemerintah-daerah-(?=kabupaten|kota|provinsi)/, "pemerintah-");

/** What tells the agreement of a row. @param sendiri name of the region, a party of every row: "Kabupaten Tirtapura" */
export function ciriOf(baris: Omit<BarisRegister, "asal">, sendiri: string): Ciri {
	const own = [kata(sendiri), `pemerintah-${kata(sendiri)}`];
	const pihak = baris.pihak.map(pihakRapat).filter((satu) => !own.includes(satu));
	return {
		judul: kata(baris.judul),
		jenis: jenisRapat(baris.jenis_naskah ?? ""),
		nomor: new Set((baris.nomor ?? []).map(nomorRapat)),
		pihak: new Set(pihak),
		tanggal: baris.tanggal ?? baris.tahun ?? "",
	};
}

type Beda = "sama" | "dapat" | "beda";

function banding(a: ReadonlySet<string>, b: ReadonlySet<string>): Beda {
	if (a.size === 0 || b.size === 0) return "dapat";
	const common = [...a].filter((satu) => b.has(satu)).length;
	if (common === Math.max(a.size, b.size)) return "sama";
	return common === Math.min(a.size, b.size) ? "dapat" : "beda";
}

function bandingTeks(a: string, b: string): Beda {
	if (a === "" || b === "") return "dapat";
	return a === b ? "sama" : "beda";
}

/** A whole date and a year agree when the year is the same. */
function bandingTanggal(a: string, b: string): Beda {
	const length = Math.min(a.length, b.length);
	return bandingTeks(a.slice(0, length), b.slice(0, length));
}

/**
 * One agreement, seen twice: its title or all its numbers are the same, something else is too, and at most one thing
 * differs. A number alone is not enough (two agreements of one day may bear one by mistake), nor is a title (renewals).
 */
export function isSatu(a: Ciri, b: Ciri): boolean {
	const judul = bandingTeks(a.judul, b.judul);
	const nomor = banding(a.nomor, b.nomor);
	const all = [
		judul,
		nomor,
		banding(a.pihak, b.pihak),
		bandingTanggal(a.tanggal, b.tanggal),
		bandingTeks(a.jenis, b.jenis),
	];
	const count = (beda: Beda) => all.filter((satu) => satu === beda).length;
	return (judul === "sama" || nomor === "sama") && count("sama") >= 2 && count("beda") <= 1;
}

/** What is known already, found by title or number. */
export class Daftar {
	private readonly by = new Map<string, Dikenal[]>();

	constructor(private readonly sendiri: string) {}

	private keys({ judul, nomor }: Ciri): string[] {
		return [`judul ${judul}`, ...[...nomor].map((satu) => `nomor ${satu}`)];
	}

	tambah(dikenal: Dikenal): void {
		for (const key of this.keys(dikenal.ciri)) {
			const list = this.by.get(key);
			if (list) list.push(dikenal);
			else this.by.set(key, [dikenal]);
		}
	}

	/** The same agreement, one whose row reads the same before any other. */
	cari(baris: BarisRegister): Dikenal | undefined {
		const ciri = ciriOf(baris, this.sendiri);
		const near = this.dekat(ciri).filter((satu) => isSatu(satu.ciri, ciri));
		return near.find((satu) => satu.baris && perbedaan(satu.baris, baris).length === 0) ?? near[0];
	}

	/** Another agreement that bears one of the same numbers. */
	senomor(baris: BarisRegister): Dikenal | undefined {
		const ciri = ciriOf(baris, this.sendiri);
		return this.dekat(ciri).find((satu) => [...satu.ciri.nomor].some((nomor) => ciri.nomor.has(nomor)));
	}

	private dekat(ciri: Ciri): Dikenal[] {
		return [...new Set(this.keys(ciri).flatMap((key) => this.by.get(key) ?? []))];
	}
}

/** Fields in which two rows differ; where a row stands in its file is none. */
export function perbedaan(lama: BarisRegister, baru: BarisRegister): { isian: string; lama: string; baru: string }[] {
	const fields = new Set([...Object.keys(lama), ...Object.keys(baru)]);
	fields.delete("asal");
	const show = (value: unknown): string => {
		if (value === undefined) return "kosong";
		return typeof value === "string" ? value : (value as unknown[]).map(showItem).join("; ");
	};
	return [...fields].flatMap((isian) => {
		const [before, after] = [show(Reflect.get(lama, isian)), show(Reflect.get(baru, isian))];
		return before === after ? [] : [{ isian, lama: before, baru: after }];
	});
}

const showItem = (item: unknown): string => (typeof item === "string" ? item : Object.values(Object(item)).join(": "));
