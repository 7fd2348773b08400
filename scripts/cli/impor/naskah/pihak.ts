import type { Isian } from "../../../baru/isian-naskah.ts";
import { isi } from "../../../baru/konteks.ts";
import type { OrangBaca, PihakBaca } from "../../../impor/naskah/komparisi.ts";
import type { NaskahBaca } from "../../../impor/naskah/susun.ts";
import type { PihakDikenal } from "../../../model/pihak.ts";
import { urutan } from "../../../model/terbilang.ts";
import { wakilDari } from "./badan.ts";

function orangOf(orang: OrangBaca, dikenal: readonly PihakDikenal[]): Isian {
	return {
		nama: orang.nama ?? null,
		jabatan: orang.jabatan ?? isi("jabatan"),
		mewakili: wakilDari(orang, dikenal),
		...(orang.dasar !== undefined && { dasar: orang.dasar }),
		alamat: orang.alamat ?? isi("alamat"),
	};
}

/** The sheet names parties by their order; a name of another kind is written. */
const sebutanOf = ({ sebutan }: PihakBaca, index: number): Isian =>
	sebutan === `PIHAK ${urutan(index + 1).toUpperCase()}` ? {} : { sebutan };

/** Parties as the front-matter writes them. */
export function isianPihak(
	{ pihak, asing }: NaskahBaca,
	dikenal: readonly PihakDikenal[],
	dwibahasa: boolean,
): Isian[] {
	return pihak.map((satu, index) => {
		const terjemahan = asing?.pihak[index] ?? { jabatan: isi("jabatan"), mewakili: isi("nama badan") };
		const orang = satu.orang.map((wakil) => orangOf(wakil, dikenal));
		if (orang.length > 1) return { ...sebutanOf(satu, index), penanda_tangan: orang };
		return { ...sebutanOf(satu, index), ...orang[0], ...(dwibahasa && { terjemahan }) };
	});
}
