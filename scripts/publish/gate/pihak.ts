import { urlDaerah } from "../../model/alamat.ts";
import { type BerkasCetak, type BerkasKerjaSama, daerahOf, isNaskah, kasusOf } from "../../model/arsip.ts";
import type { PenandaTangan, Pihak } from "../../model/generated/schema-types.ts";
import { namaPemerintah, penandaTanganOf, pihakOf, sebutanPihak } from "../../model/pihak.ts";
import type { PenandaTanganPublik, PihakNaskah, PihakPublik } from "../portal.ts";
import type { Terbitan } from "../terbitan.ts";
import { filled } from "./isian.ts";
import { findGambar } from "./konteks.ts";

/** The parties of a case, with names, roles and crests. */
export function pihakPublik(kasus: BerkasKerjaSama, terbitan: Terbitan): PihakPublik[] {
	return pihakOf(kasus, terbitan.arsip.daerah).map(({ id, nama, peran, daerah, lambang }, index) => ({
		id,
		nama,
		peran,
		...filled({
			jenis: kasus.data.pihak[index]?.jenis,
			url: daerah && urlDaerah(daerah),
			lambang: findGambar(lambang, terbitan),
		}),
	}));
}

function bodyNames(pihak: Pihak, kasus: BerkasKerjaSama, { arsip }: Terbitan): string[] {
	const known = pihakOf(kasus, arsip.daerah);
	const named = [pihak.mewakili, ...penandaTanganOf(pihak).map((orang) => orang.mewakili)];
	const ids = [...new Set(named.filter((id) => id !== undefined))];
	return ids.map((id) => known.find((satu) => satu.id === id)?.nama ?? id);
}

/** A signatory without address: name, office and authority. */
export function penandaTanganPublik({ nama, jabatan, dasar }: PenandaTangan): PenandaTanganPublik {
	return { jabatan, ...filled({ nama, dasar }) };
}

/** The parties as a naskah names them. */
export function pihakNaskah(pihak: readonly Pihak[], kasus: BerkasKerjaSama, terbitan: Terbitan): PihakNaskah[] {
	return pihak.map((satu, index) => ({
		sebutan: sebutanPihak(satu, index),
		mewakili: bodyNames(satu, kasus, terbitan),
		penanda_tangan: penandaTanganOf(satu).map(penandaTanganPublik),
	}));
}

/** Names of the parties alone: those of the naskah, or of the case for papers that name none. */
export function namaPihak(dokumen: BerkasCetak, terbitan: Terbitan): string[] {
	const kasus = kasusOf(dokumen);
	if (!kasus) return [namaPemerintah(daerahOf(dokumen))];
	if (!isNaskah(dokumen)) return pihakOf(kasus, terbitan.arsip.daerah).map((pihak) => pihak.nama);
	return dokumen.data.pihak.flatMap((pihak) => bodyNames(pihak, kasus, terbitan));
}
