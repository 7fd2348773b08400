import { check } from "../../scripts/check/check.ts";
import { bahanEkspor, docxOf } from "../../scripts/cli/docx/ekspor.ts";
import { addressOf } from "../../scripts/cli/pilih-dokumen.ts";
import { load } from "../../scripts/load/load.ts";
import { type BerkasCetak, berkasCetakOf, isNaskah } from "../../scripts/model/arsip.ts";
import type { Muatan } from "../../scripts/model/muatan.ts";
import type { BahanCetak } from "../../scripts/render/bahan.ts";
import { ROOT, TODAY } from "../helpers/contoh.ts";

let bahan: BahanCetak;
let muatan: Muatan;
let semua: ReadonlyMap<string, BerkasCetak> = new Map();

/** Loads the sample content, once for a file of tests. */
export async function muatContoh(): Promise<void> {
	muatan = await load(`${ROOT}content`);
	const { arsip } = check(muatan, TODAY);
	bahan = await bahanEkspor(arsip, TODAY);
	semua = new Map(berkasCetakOf(arsip).map((satu) => [addressOf(satu), satu]));
}

/** The sample content as it was loaded. */
export const muatanContoh = (): Muatan => muatan;

/** @param alamat "sukarimba/kebakaran-lahan-perbatasan/pks" */
export function dokumenContoh(alamat: string): BerkasCetak {
	const dokumen = semua.get(alamat);
	if (!dokumen) throw new Error(`tidak ada ${alamat}`);
	return dokumen;
}

/** What the sample is written with. */
export const bahanContoh = (): BahanCetak => bahan;

export const eksporOf = (alamat: string): Promise<Uint8Array> => docxOf(dokumenContoh(alamat), bahan);

/** Address of the first paper of each kind. */
export function satuPerJenis(): string[] {
	const first = new Map<string, string>();
	for (const [alamat, { jenis }] of semua) if (!first.has(jenis)) first.set(jenis, alamat);
	return [...first.values()];
}

/** Addresses of all papers that parties sign. */
export const semuaNaskah = (): string[] =>
	[...semua].filter(([, dokumen]) => isNaskah(dokumen)).map(([alamat]) => alamat);
