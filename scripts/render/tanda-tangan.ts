import type { PihakNaskah, Wakil } from "./para-pihak.ts";

/** Room for one signature. */
export interface KolomTandaTangan {
	/** Empty inside the block of a party that several sign for; the party is then named once above them. */
	readonly sebutan: string;
	readonly jabatan: string;
	readonly nama: string | undefined;
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

function columnOf(wakil: Wakil | undefined, sebutan: string): KolomTandaTangan {
	return { sebutan, jabatan: wakil?.jabatan.toLocaleUpperCase("id") ?? "", nama: wakil?.nama };
}

/** Parties with one signatory: the first on the right, as Lampiran A and B of Perbup Barsel 23/2023 have it. */
function rowsOfParties(paraPihak: readonly PihakNaskah[], lebar: number): BarisTandaTangan[] {
	return inRows(paraPihak, lebar).map((baris) => ({
		kepala: "",
		lebar,
		kolom: baris.map((pihak) => columnOf(pihak.wakil[0], pihak.sebutan)).reverse(),
	}));
}

/** A party with several signatories: named once, its signatories below it in the order of the file. */
function rowsOfOneParty(pihak: PihakNaskah): BarisTandaTangan[] {
	const lebar = pihak.wakil.length > 2 && pihak.wakil.length !== 4 ? PALING_LEBAR : 2;
	return inRows(pihak.wakil, lebar).map((baris, index) => ({
		kepala: index === 0 ? pihak.sebutan : "",
		lebar,
		kolom: baris.map((wakil) => columnOf(wakil, "")),
	}));
}

/** Runs of parties with one signatory share rows; a party with several breaks the run. */
function runsOf(paraPihak: readonly PihakNaskah[]): PihakNaskah[][] {
	const runs: PihakNaskah[][] = [];
	for (const pihak of paraPihak) {
		const last = runs.at(-1);
		if (last && pihak.wakil.length === 1 && last[0]?.wakil.length === 1) last.push(pihak);
		else runs.push([pihak]);
	}
	return runs;
}

/** Lays out the signatures: two in a row, the first party on the right; three in a row from the fifth party on. */
export function layOutTandaTangan(paraPihak: readonly PihakNaskah[]): TandaTangan {
	const jumlah = paraPihak.reduce((sum, pihak) => sum + pihak.wakil.length, 0);
	const lebar = paraPihak.length > PALING_UTUH ? PALING_LEBAR : 2;
	const baris = runsOf(paraPihak).flatMap((run) => {
		const [first] = run;
		return first && first.wakil.length > 1 ? rowsOfOneParty(first) : rowsOfParties(run, lebar);
	});
	return { utuh: jumlah <= PALING_UTUH, baris };
}
