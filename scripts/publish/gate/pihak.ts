import { urlDaerah } from "../../model/alamat.ts";
import {
	type BerkasCetak,
	type BerkasKerjaSama,
	type DokumenBerpihak,
	daerahOf,
	isBerpihak,
	kasusOf,
} from "../../model/arsip.ts";
import type { PenandaTangan, Pihak } from "../../model/generated/schema-types.ts";
import { dasarKuasa, suratKuasaOf } from "../../model/kuasa.ts";
import { namaPemerintah, penandaTanganOf, pihakOf, sebutanPihak } from "../../model/pihak.ts";
import type { PenandaTanganPublik, PihakNaskah, PihakPublik } from "../portal.ts";
import type { Terbitan } from "../terbitan.ts";
import { filled } from "./isian.ts";
import { dokumenTerbuka, findGambar, type Konteks } from "./konteks.ts";

/** The parties of a case, with names, roles and crests. */
export function pihakPublik(kasus: BerkasKerjaSama, konteks: Konteks): PihakPublik[] {
	const { terbitan } = konteks;
	return pihakOf(kasus, terbitan.arsip.daerah).map(({ id, nama, peran, daerah, lambang }, index) => {
		const { jenis, keluar } = kasus.data.pihak[index] ?? {};
		return {
			id,
			nama,
			peran,
			...filled({
				jenis,
				url: daerah && urlDaerah(daerah),
				lambang: findGambar(lambang, terbitan),
				keluar: keluar && {
					tanggal: keluar.tanggal,
					...filled({ dasar: dokumenTerbuka(kasus, keluar.dasar, konteks) }),
				},
			}),
		};
	});
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

/**
 * The ground of a signatory's power: as written, else the letter that is named. Its number and date stand in the PKS
 * itself (Perbup Barito Selatan 23/2023 Lampiran B), so they are as open as the PKS is, whatever becomes of the letter.
 */
function withDasar(orang: PenandaTangan, dokumen: DokumenBerpihak): PenandaTangan {
	const surat = orang.dasar === undefined ? suratKuasaOf(orang, dokumen) : undefined;
	return surat ? { ...orang, dasar: dasarKuasa(surat) } : orang;
}

/** The parties as a paper names them. */
export function pihakNaskah(dokumen: DokumenBerpihak, terbitan: Terbitan): PihakNaskah[] {
	return dokumen.data.pihak.map((satu, index) => ({
		sebutan: sebutanPihak(satu, index),
		mewakili: bodyNames(satu, dokumen.kerja_sama, terbitan),
		penanda_tangan: penandaTanganOf(satu).map((orang) => penandaTanganPublik(withDasar(orang, dokumen))),
	}));
}

/** Name of a party by the id that the content writes, or what is written where it is no id. */
export function namaOf(id: string, kasus: BerkasKerjaSama, { arsip }: Terbitan): string {
	return pihakOf(kasus, arsip.daerah).find((satu) => satu.id === id)?.nama ?? id;
}

/** Names of the parties alone: those of the paper, or of the case for papers that name none. */
export function namaPihak(dokumen: BerkasCetak, terbitan: Terbitan): string[] {
	const kasus = kasusOf(dokumen);
	if (!kasus) return [namaPemerintah(daerahOf(dokumen))];
	if (!isBerpihak(dokumen)) return pihakOf(kasus, terbitan.arsip.daerah).map((pihak) => pihak.nama);
	return dokumen.data.pihak.flatMap((pihak) => bodyNames(pihak, kasus, terbitan));
}
