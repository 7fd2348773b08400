import type { BerkasDaerah, BerkasKerjaSama } from "./arsip.ts";
import type { PenandaTangan, Pihak, PihakKerjaSama } from "./generated/schema-types.ts";
import { urutan } from "./terbilang.ts";
import { namaProvinsi } from "./wilayah.ts";

/** "Pemerintah Daerah Kabupaten Tirtapura", unless the region writes its name otherwise. */
export function namaPemerintah(daerah: BerkasDaerah): string {
	return daerah.data.nama_pemerintah ?? `Pemerintah Daerah ${daerah.data.nama}`;
}

/** A party of a case with its name, whether it is a region of this portal or another body. */
export interface PihakDikenal {
	/** What `mewakili` refers to. */
	readonly id: string;
	readonly nama: string;
	/** The region of this portal, where it is one. */
	readonly daerah?: BerkasDaerah;
	/** Name of the province in which that region lies. */
	readonly provinsi?: string;
	/** Path of the crest inside `content/`. */
	readonly lambang?: string;
	readonly peran: "pemrakarsa" | "mitra";
}

/** Resolves `path` written in the file at `from` (both inside `content/`), without leaving it. */
export function resolvePath(from: string, path: string): string | undefined {
	const parts = from.split("/").slice(0, -1);
	for (const part of path.split("/")) {
		if (part === "..") {
			if (parts.pop() === undefined) return undefined;
		} else if (part !== "." && part !== "") parts.push(part);
	}
	return parts.join("/");
}

function knownPihak(kasus: BerkasKerjaSama, pihak: PihakKerjaSama, regions: readonly BerkasDaerah[]): PihakDikenal {
	const daerah = regions.find((region) => region.id === pihak.daerah);
	const lambang = daerah?.data.lambang
		? resolvePath(daerah.sumber.path, daerah.data.lambang)
		: pihak.lambang && resolvePath(kasus.sumber.path, pihak.lambang);
	const provinsi = daerah && namaProvinsi(daerah, regions);
	return {
		id: pihak.daerah ?? pihak.id ?? "",
		nama: daerah ? namaPemerintah(daerah) : (pihak.nama ?? pihak.daerah ?? ""),
		peran: pihak.peran ?? (pihak.daerah === kasus.daerah.id ? "pemrakarsa" : "mitra"),
		...(daerah && { daerah }),
		...(provinsi && { provinsi }),
		...(lambang && { lambang }),
	};
}

/** The parties of a case in the order of its file. */
export function pihakOf(kasus: BerkasKerjaSama, regions: readonly BerkasDaerah[]): PihakDikenal[] {
	return kasus.data.pihak.map((pihak) => knownPihak(kasus, pihak, regions));
}

/** True for the region whose case it is and for every other region of the portal that is a party. */
export function isPeserta({ id }: BerkasDaerah, kasus: BerkasKerjaSama): boolean {
	return kasus.daerah.id === id || kasus.data.pihak.some((pihak) => pihak.daerah === id);
}

/** "PIHAK KESATU", unless the document says otherwise. */
export function sebutanPihak(pihak: Pihak, index: number): string {
	return pihak.sebutan ?? `PIHAK ${urutan(index + 1).toUpperCase()}`;
}

/** Those who sign for one party: the list, or the single signatory written in the party itself. */
export function penandaTanganOf(pihak: Pihak): PenandaTangan[] {
	if (pihak.penanda_tangan) return pihak.penanda_tangan;
	const { sebutan: _, penanda_tangan: __, jabatan = "", ...rest } = pihak;
	return [{ ...rest, jabatan }];
}

/**
 * How many bodies sign: a PIHAK of seven regencies counts seven. Each keeps its own number and its own original.
 */
export function jumlahBadan(pihak: readonly Pihak[]): number {
	const perPihak = pihak.map((satu) => {
		const bodies = penandaTanganOf(satu).map((orang, index) => orang.mewakili ?? satu.mewakili ?? `#${index}`);
		return new Set(bodies).size;
	});
	return perPihak.reduce((sum, count) => sum + count, 0);
}
