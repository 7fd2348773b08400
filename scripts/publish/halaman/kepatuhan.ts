import type { AturanBaris, BarisKepatuhan, TenggatBaris } from "../../model/kepatuhan/susun.ts";
import type { Portal } from "../portal.ts";
import { tautanKutipan } from "./peraturan.ts";
import type { Tautan } from "./ringkas.ts";

interface DenganDasar {
	readonly dasar: readonly Tautan[];
}

export interface BarisTampil extends Omit<BarisKepatuhan, "aturan" | "tenggat">, DenganDasar {
	readonly aturan: readonly AturanBaris[];
	readonly tenggat: readonly (TenggatBaris & DenganDasar)[];
	/** Neither a rule nor an obligation watches it. */
	readonly tanpa_aturan: boolean;
}

export interface HalamanKepatuhan {
	readonly bagian: readonly { readonly judul: string; readonly baris: readonly BarisTampil[] }[];
	readonly jumlah: number;
	/** Rows with a rule or an obligation. */
	readonly diawasi: number;
}

/** The matrix of duties with its provisions as links. */
export function halamanKepatuhan(portal: Portal): HalamanKepatuhan {
	const dasar = (cites: readonly string[]) => cites.map((kutipan) => tautanKutipan(portal, kutipan));
	const bagian = portal.kepatuhan.map(({ judul, baris }) => ({
		judul,
		baris: baris.map((satu) => ({
			...satu,
			dasar: dasar(satu.cites),
			tenggat: satu.tenggat.map((tenggat) => ({ ...tenggat, dasar: dasar(tenggat.cites) })),
			tanpa_aturan: satu.aturan.length === 0 && satu.tenggat.length === 0,
		})),
	}));
	const all = bagian.flatMap((satu) => satu.baris);
	return { bagian, jumlah: all.length, diawasi: all.filter((satu) => !satu.tanpa_aturan).length };
}
