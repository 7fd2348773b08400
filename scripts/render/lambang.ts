import type { Arsip, DokumenNaskah } from "../model/arsip.ts";
import { resolvePath } from "../model/pihak.ts";
import { type Gambar, gambarOf } from "./gambar.ts";
import type { PihakNaskah, Wakil } from "./para-pihak.ts";

/** More crests than this go on two rows. */
const SEBARIS = 6;

/** Crests at the head of a PKS: the pemrakarsa's on the right, all others sharing the left. */
export interface LambangDaerah {
	readonly kiri: readonly Gambar[];
	readonly kanan: Gambar;
	/** How many stand in one row on the left. */
	readonly sebaris: number;
}

/** State emblem of a Kesepakatan Bersama: the region's own file, else a placeholder (Perbup Barsel 23/2023 Ps. 11(2)). */
export function lambangNegara(dokumen: DokumenNaskah, aset: Arsip["aset"], pengganti: string): Gambar {
	const { data, sumber } = dokumen.kerja_sama.daerah;
	const path = data.lambang_negara && resolvePath(sumber.path, data.lambang_negara);
	return gambarOf(aset, path, pengganti, "Lambang negara");
}

function bodiesOf(paraPihak: readonly PihakNaskah[]): Wakil[] {
	const seen = new Map<string, Wakil>();
	for (const wakil of paraPihak.flatMap((pihak) => pihak.wakil)) {
		const key = wakil.dikenal?.id ?? wakil.badan ?? wakil.jabatan;
		if (!seen.has(key)) seen.set(key, wakil);
	}
	return [...seen.values()];
}

/**
 * Crests of a PKS by Perbup Barsel 23/2023 Lampiran B. Where the case names no pemrakarsa among those who sign,
 * the first party counts as such.
 */
export function lambangDaerah(
	paraPihak: readonly PihakNaskah[],
	aset: Arsip["aset"],
	pengganti: string,
): LambangDaerah {
	const badan = bodiesOf(paraPihak);
	const pemrakarsa = badan.find((satu) => satu.dikenal?.peran === "pemrakarsa") ?? badan[0];
	const draw = (wakil: Wakil | undefined) =>
		gambarOf(aset, wakil?.dikenal?.lambang, pengganti, `Lambang ${wakil?.badan ?? wakil?.jabatan ?? ""}`.trim());
	const kiri = badan.filter((satu) => satu !== pemrakarsa).map(draw);
	return {
		kiri,
		kanan: draw(pemrakarsa),
		sebaris: Math.max(1, kiri.length > SEBARIS ? Math.ceil(kiri.length / 2) : kiri.length),
	};
}
