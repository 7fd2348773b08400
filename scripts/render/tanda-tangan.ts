import type { PihakNaskah, Wakil } from "./para-pihak.ts";
import { jabatanKapital } from "./tipografi.ts";

/** Room for one signature. */
export interface KolomTandaTangan {
	/** Empty inside the block of a party that several sign for; the party is then named once above them. */
	readonly sebutan: string;
	readonly jabatan: string;
	readonly nama: string | undefined;
	/** True where the meterai is stuck beside this signature. */
	readonly meterai: boolean;
}

/** Signatures side by side, from left to right; never parted by the end of a page. */
export interface BarisTandaTangan {
	/** Party named above the row, where several sign for it. */
	readonly kepala: string;
	/** Columns the row is laid out for; a row with fewer is centred. */
	readonly lebar: number;
	readonly kolom: readonly KolomTandaTangan[];
}

export interface TandaTangan {
	/** Few enough to stay on one page with the closing sentence. */
	readonly utuh: boolean;
	readonly baris: readonly BarisTandaTangan[];
}

const PALING_UTUH = 4;
const PALING_LEBAR = 3;

function inRows<T>(items: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, row) => items.slice(row * size, (row + 1) * size));
}

/** A party that knows whether its signature bears the meterai. */
interface PihakMenandatangani extends PihakNaskah {
	readonly meterai: boolean;
}

function columnOf(wakil: Wakil | undefined, sebutan: string, meterai: boolean): KolomTandaTangan {
	return { sebutan, jabatan: jabatanKapital(wakil?.jabatan ?? ""), nama: wakil?.nama, meterai };
}

/** Parties with one signatory: the first on the right, as Lampiran A and B of Perbup Barsel 23/2023 have it. */
function rowsOfParties(paraPihak: readonly PihakMenandatangani[], lebar: number): BarisTandaTangan[] {
	return inRows(paraPihak, lebar).map((baris) => ({
		kepala: "",
		lebar,
		kolom: baris.map((pihak) => columnOf(pihak.wakil[0], pihak.sebutan, pihak.meterai)).reverse(),
	}));
}

/** A party with several signatories: named once, its signatories below it in the order of the file. */
function rowsOfOneParty(pihak: PihakMenandatangani): BarisTandaTangan[] {
	const lebar = pihak.wakil.length > 2 && pihak.wakil.length !== 4 ? PALING_LEBAR : 2;
	return inRows(pihak.wakil, lebar).map((baris, index) => ({
		kepala: index === 0 ? pihak.sebutan : "",
		lebar,
		kolom: baris.map((wakil) => columnOf(wakil, "", pihak.meterai && wakil === pihak.wakil[0])),
	}));
}

/** Runs of parties with one signatory share rows; a party with several breaks the run. */
function runsOf(paraPihak: readonly PihakMenandatangani[]): PihakMenandatangani[][] {
	const runs: PihakMenandatangani[][] = [];
	for (const pihak of paraPihak) {
		const last = runs.at(-1);
		if (last && pihak.wakil.length === 1 && last[0]?.wakil.length === 1) last.push(pihak);
		else runs.push([pihak]);
	}
	return runs;
}

/**
 * Lays out the signatures: two in a row, the first party on the right; three in a row from the fifth party on.
 * @param bearsMeterai of which parties, by their place from 1, the (first) signature bears the meterai
 */
export function layOutTandaTangan(
	paraPihak: readonly PihakNaskah[],
	bearsMeterai: (urutan: number) => boolean = () => false,
): TandaTangan {
	const jumlah = paraPihak.reduce((sum, pihak) => sum + pihak.wakil.length, 0);
	const lebar = paraPihak.length > PALING_UTUH ? PALING_LEBAR : 2;
	const menandatangani = paraPihak.map((pihak, index) => ({ ...pihak, meterai: bearsMeterai(index + 1) }));
	const baris = runsOf(menandatangani).flatMap((run) => {
		const [first] = run;
		return first && first.wakil.length > 1 ? rowsOfOneParty(first) : rowsOfParties(run, lebar);
	});
	return { utuh: jumlah <= PALING_UTUH, baris };
}
