import { dasarOf } from "../../../baru/dasar.ts";
import { isianBaru } from "../../../baru/isian.ts";
import type { Isian } from "../../../baru/isian-naskah.ts";
import { berkasOf, isi, type Konteks } from "../../../baru/konteks.ts";
import type { NaskahBaca } from "../../../impor/naskah/susun.ts";
import { type BerkasKerjaSama, isNaskah } from "../../../model/arsip.ts";
import { isDwibahasa, isMengubahPasal, sifatOf } from "../../../model/jenis.ts";
import { jumlahBadan, pihakOf } from "../../../model/pihak.ts";
import { urutan } from "../../../model/terbilang.ts";
import { isianPihak } from "./pihak.ts";

/** Front-matter of a naskah that came from outside. */
export interface IsianBaca {
	readonly isian: Isian;
	/** Fields whose value a person must confirm; their line says so. */
	readonly periksa: readonly string[];
	/** Why, one sentence each. */
	readonly alasan: readonly string[];
}

/** Papers of the case whose number the considerations or the title name, in the order of the case. */
function disebut({ pertimbangan }: NaskahBaca, { rencana }: Konteks, kasus: BerkasKerjaSama): string[] {
	const boleh = sifatOf(rencana.jenis).induk;
	const named = kasus.dokumen.filter(
		(satu) =>
			isNaskah(satu) &&
			boleh.includes(satu.jenis) &&
			(satu.data.nomor ?? []).some((nomor) => nomor !== null && pertimbangan.includes(nomor)),
	);
	return named.map(berkasOf);
}

/** One number for each body; a sheet that shows fewer leaves the rest to be written. */
function nomorOf({ kepala }: NaskahBaca, pihak: readonly Isian[]): (string | null)[] {
	const badan = jumlahBadan(pihak as Parameters<typeof jumlahBadan>[0]);
	return Array.from({ length: Math.max(badan, kepala.nomor.length) }, (_, at) => kepala.nomor[at] ?? null);
}

/** "ADENDUM KEDUA ATAS …" → 2 */
function urutanOf({ kepala }: NaskahBaca): number | undefined {
	const words = kepala.nama.toLowerCase();
	const found = Array.from({ length: 20 }, (_, at) => at + 1).findLast((satu) => words.includes(` ${urutan(satu)} `));
	return found ?? (/\bpertama\b/.test(words) ? 1 : undefined);
}

function khusus(baca: NaskahBaca, { rencana }: Konteks): Isian {
	const dwibahasa = isDwibahasa(rencana.jenis) && {
		terjemahan: { judul: baca.asing?.judul ?? isi("judul dalam bahasa kedua") },
	};
	const nomorUrut = isMengubahPasal(rencana.jenis) ? urutanOf(baca) : undefined;
	return { ...dwibahasa, ...(nomorUrut !== undefined && { urutan: nomorUrut }) };
}

/** Two days, or the length alone where it counts from a signing that is still to come. */
function masaOf({ masa }: NaskahBaca): Isian {
	if (masa.mulai === undefined && masa.lama !== undefined) return { lama: masa.lama };
	return { mulai: masa.mulai ?? null, selesai: masa.selesai ?? null };
}

const tanpa = (isian: Isian, ...nama: readonly string[]): Isian =>
	Object.fromEntries(Object.entries(isian).filter(([key]) => !nama.includes(key)));

/**
 * What the front-matter says: what was read, else the blanks that a new paper of the kind has.
 * @param kasus the case it belongs to
 */
export function isianDari(baca: NaskahBaca, konteks: Konteks, kasus: BerkasKerjaSama): IsianBaca {
	const { jenis } = konteks.rencana;
	const baru = isianBaru(konteks);
	const dibaca = isianPihak(baca, pihakOf(kasus, konteks.arsip.daerah), isDwibahasa(jenis));
	const pihak = dibaca.length > 0 ? dibaca : (baru.pihak as readonly Isian[]);
	const dasar = disebut(baca, konteks, kasus);
	const dugaan = dasar.length === 0 ? dasarOf(konteks) : [];
	const { tanggal, tempat } = baca.pembuka;
	const isian = {
		...tanpa(baru, "rangkap", ...(isMengubahPasal(jenis) ? ["jangka_waktu"] : [])),
		judul: baca.kepala.judul || isi("judul"),
		...khusus(baca, konteks),
		nomor: nomorOf(baca, pihak),
		tempat: tempat ?? null,
		tanggal: tanggal ?? null,
		pihak,
		...(!isMengubahPasal(jenis) && { jangka_waktu: masaOf(baca) }),
		...(dasar.length + dugaan.length > 0 && { dasar: dasar.length > 0 ? dasar : dugaan }),
		...(baca.rangkap && { rangkap: baca.rangkap }),
	};
	const ragu: readonly (readonly [string, boolean, string])[] = [
		["tanggal", baca.pembuka.ragu !== undefined, `Tanggal dibiarkan kosong: ${baca.pembuka.ragu}.`],
		[
			"jangka_waktu",
			baca.masa.dihitung && !isMengubahPasal(jenis),
			"Akhir jangka waktu dihitung dari lamanya; cocokkan dengan pasalnya.",
		],
		["dasar", dugaan.length > 0, `Naskah dasarnya tidak disebut dengan nomor; dipilihkan ${dugaan.join(", ")}.`],
		[
			"membebani_masyarakat",
			isMengubahPasal(jenis),
			"Pengaruhnya terhadap beban masyarakat tidak tertulis; diisi false untuk sementara.",
		],
		["pihak", dibaca.length === 0, "Para pihak tidak terbaca; diisi menurut kerja samanya, tanpa nama."],
	];
	const perlu = ragu.filter(([, isRagu]) => isRagu);
	return { isian, periksa: perlu.map(([key]) => key), alasan: perlu.map(([, , kata]) => kata) };
}
