import type { KolomCocok } from "./cocok.ts";
import type { Isian } from "./kolom.ts";
import { isKosong, pecahNomor, pecahPihak } from "./pecah.ts";
import { hurufKolom, satuBaris } from "./tabel.ts";
import { bacaTanggalSel } from "./tanggal-sel.ts";

/** Something in a row that a person should look at; the row itself is taken over. */
export interface Catatan {
	/** Column as the spreadsheet names it, with its header: `kolom F ("Tanggal")`. */
	readonly kolom: string;
	readonly pesan: string;
}

/** One row of a register as it was understood. Dates are YYYY-MM-DD. */
export interface Entri {
	readonly lembar: string;
	/** Row of the spreadsheet, from 1. */
	readonly baris: number;
	readonly judul: string;
	readonly pihak: readonly string[];
	readonly nomor: readonly string[];
	readonly teks: Partial<
		Record<"jenis_naskah" | "jangka_waktu" | "tempat" | "bentuk" | "urusan" | "perangkat_daerah", string>
	>;
	readonly tanggal: Partial<Record<"tanggal" | "mulai" | "selesai", string>>;
	readonly tahun?: string;
	readonly lain: readonly { readonly kolom: string; readonly isi: string }[];
	readonly catatan: readonly Catatan[];
}

/** A row that became no entry, with the reason. */
export interface BarisDitolak {
	readonly lembar: string;
	readonly baris: number;
	readonly alasan: string;
	/** A title of a section or a sum: there was nothing to take over. */
	readonly bukanKerjaSama?: true;
}

/** The cells of one entry, with the row in which it begins. */
export interface BarisMentah {
	readonly baris: number;
	readonly sel: Sel;
}
export type Sel = readonly string[];

/** A case has at most thirty parties, the region among them. */
const PALING_BANYAK = 29;
/** Letters of a row: a case file holds more than this only by mistake. */
const PALING_PANJANG = 100_000;
const TANGGAL = ["tanggal", "mulai", "selesai"] as const;
const TEKS = ["jenis_naskah", "jangka_waktu", "tempat", "bentuk", "urusan", "perangkat_daerah"] as const;

/** Reads the cells of one row by the meaning of their columns. */
class PembacaBaris {
	readonly catatan: Catatan[] = [];
	readonly lain: { kolom: string; isi: string }[] = [];

	constructor(
		private readonly sel: Sel,
		private readonly kolom: readonly KolomCocok[],
		private readonly today: string,
	) {
		for (const satu of this.of("lain")) this.keep(satu);
	}

	private of(isian: Isian): KolomCocok[] {
		return this.kolom.filter((satu) => satu.isian === isian);
	}

	private at = ({ index }: KolomCocok): string => this.sel[index] ?? "";

	/** Keeps a cell as it is, under its header. */
	private keep(kolom: KolomCocok): void {
		const isi = satuBaris(this.at(kolom));
		const nama = kolom.judul === "" ? `kolom ${hurufKolom(kolom.index)}` : kolom.judul;
		if (!isKosong(isi)) this.lain.push({ kolom: nama, isi });
	}

	private doubt(kolom: KolomCocok, pesan: string): void {
		this.catatan.push({ kolom: `kolom ${hurufKolom(kolom.index)} ("${kolom.judul}")`, pesan });
		this.keep(kolom);
	}

	teks(isian: Isian): string | undefined {
		const found = this.of(isian).map((satu) => satuBaris(this.at(satu)))[0];
		return found === undefined || isKosong(found) ? undefined : found;
	}

	daftar(isian: Isian, pecah: (sel: string) => string[]): string[] {
		return this.of(isian).flatMap((satu) => pecah(this.at(satu)));
	}

	tanggal(isian: Isian): string | undefined {
		for (const satu of this.of(isian)) {
			const { tanggal, ragu } = bacaTanggalSel(this.at(satu), this.today);
			if (ragu !== undefined) this.doubt(satu, `${ragu}; disimpan sebagai kolom lain`);
			if (tanggal !== undefined) return tanggal;
		}
		return undefined;
	}

	tahun(): string | undefined {
		const [satu] = this.of("tahun");
		const isi = satu ? this.at(satu).trim() : "";
		if (!satu || isKosong(isi)) return undefined;
		if (/^(?:19|20)\d{2}$/.test(isi)) return isi;
		this.doubt(satu, `"${satuBaris(isi)}" bukan tahun; disimpan sebagai kolom lain`);
		return undefined;
	}
}

/** Only the fields that are there. */
function ada<K extends string>(names: readonly K[], read: (name: K) => string | undefined): Partial<Record<K, string>> {
	const found = names.flatMap((name) => {
		const value = read(name);
		return value === undefined ? [] : [[name, value] as const];
	});
	return Object.fromEntries(found) as Partial<Record<K, string>>;
}

/** Reads one row; a row without a title or a party is refused with its reason. @param today YYYY-MM-DD */
export function readEntri(
	{ baris, sel }: BarisMentah,
	lembar: string,
	kolom: readonly KolomCocok[],
	today: string,
): Entri | BarisDitolak {
	const huruf = sel.reduce((sum, text) => sum + text.length, 0);
	if (huruf > PALING_PANJANG)
		return { lembar, baris, alasan: `isinya ${huruf} huruf; paling banyak ${PALING_PANJANG}` };
	const baca = new PembacaBaris(sel, kolom, today);
	const judul = baca.teks("judul");
	const pihak = [...new Set([...baca.daftar("pihak", pecahPihak), ...baca.daftar("mitra", pecahPihak)])];
	if (judul === undefined || judul.length < 3) return { lembar, baris, alasan: "judul kerja sama kosong" };
	if (pihak.length === 0) return { lembar, baris, alasan: "pihak atau mitra kosong" };
	if (pihak.length > PALING_BANYAK)
		return { lembar, baris, alasan: `${pihak.length} pihak; paling banyak ${PALING_BANYAK}` };
	const tahun = baca.tahun();
	const isi = {
		nomor: [...new Set(baca.daftar("nomor", pecahNomor))],
		teks: ada(TEKS, (isian) => baca.teks(isian)),
		tanggal: ada(TANGGAL, (isian) => baca.tanggal(isian)),
	};
	return { lembar, baris, judul, pihak, ...isi, ...(tahun && { tahun }), lain: baca.lain, catatan: baca.catatan };
}
