import type { Anggaran, KegiatanRencana } from "./generated/schema-types.ts";

/** Money of one party: a sum for each year, in the order of `JumlahAnggaran.tahun`, and all together. */
export interface AnggaranPihak {
	/** As `mewakili` writes the party. */
	readonly pihak: string;
	readonly perTahun: readonly number[];
	readonly jumlah: number;
}

/** What a rencana kerja costs, in rupiah. */
export interface JumlahAnggaran {
	/** Years with money, ascending. */
	readonly tahun: readonly number[];
	/** In the order in which the parties are first given; a party without money is left out. */
	readonly menurutPihak: readonly AnggaranPihak[];
	readonly perTahun: readonly number[];
	readonly jumlah: number;
}

const sum = (anggaran: readonly Anggaran[]): number => anggaran.reduce((total, { jumlah }) => total + jumlah, 0);

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * Adds the money of all activities up by party and year. Exact as long as the total stays below nine quadrillion
 * rupiah (`Number.MAX_SAFE_INTEGER`), more than twice the national budget.
 * @param urutan parties in the order wanted; others follow in the order of the rows
 */
export function jumlahkanAnggaran(baris: readonly KegiatanRencana[], urutan: readonly string[] = []): JumlahAnggaran {
	const all = baris.flatMap((satu) => satu.anggaran ?? []);
	const tahun = distinct(all.map((satu) => satu.tahun)).sort((a, b) => a - b);
	const known = new Set(all.map((satu) => satu.pihak));
	const pihak = distinct([...urutan, ...known]).filter((id) => known.has(id));
	const perTahun = (of: readonly Anggaran[]) => tahun.map((year) => sum(of.filter((satu) => satu.tahun === year)));
	return {
		tahun,
		menurutPihak: pihak.map((id) => {
			const own = all.filter((satu) => satu.pihak === id);
			return { pihak: id, perTahun: perTahun(own), jumlah: sum(own) };
		}),
		perTahun: perTahun(all),
		jumlah: sum(all),
	};
}

/** Rows of one program in their order; a row without `program` goes on with the one above it. */
export interface ProgramRencana {
	readonly program: string | undefined;
	readonly baris: readonly KegiatanRencana[];
}

/** The activities below their programs. */
export function programOf(baris: readonly KegiatanRencana[]): ProgramRencana[] {
	const found: { program: string | undefined; baris: KegiatanRencana[] }[] = [];
	for (const satu of baris) {
		const last = found.at(-1);
		if (last && (satu.program === undefined || satu.program === last.program)) last.baris.push(satu);
		else found.push({ program: satu.program, baris: [satu] });
	}
	return found;
}
