import type { NaskahBaca } from "../../../impor/naskah/susun.ts";
import { type Arsip, type Dokumen, isNaskah } from "../../../model/arsip.ts";
import { EnvironmentFault } from "../../../model/fault.ts";
import { slugify } from "../../../model/slug.ts";
import { readTujuan, type Tujuan } from "../../baru/tujuan.ts";

type TujuanKasus = Tujuan & Required<Pick<Tujuan, "kasus">>;

/** How to name a case, by one that is there. */
function caraOf({ daerah }: Arsip): string {
	const [contoh] = daerah.flatMap(({ id, kerja_sama }) => kerja_sama.map(({ slug }) => `${id}/${slug}`));
	const mis = contoh === undefined ? "" : `, mis. --kasus ${contoh}`;
	return `Naskah ini milik kerja sama mana? Tulis --kasus DAERAH/KERJA-SAMA${mis}; bila belum ada, mulai dahulu dengan npm run baru.`;
}

function nomorDisebut(dokumen: Dokumen, teks: string): boolean {
	const nomor = isNaskah(dokumen) ? (dokumen.data.nomor ?? []) : [];
	return nomor.some((satu) => satu !== null && teks.includes(satu));
}

/** The only case that bears the same title or whose naskah is named in this one. */
function dugaan(baca: NaskahBaca, arsip: Arsip): TujuanKasus[] {
	const all = arsip.daerah.flatMap((daerah) => daerah.kerja_sama.map((kasus) => ({ daerah, kasus })));
	const named = all.filter(({ kasus }) => kasus.dokumen.some((satu) => nomorDisebut(satu, baca.pertimbangan)));
	if (named.length > 0) return named;
	const judul = slugify(baca.kepala.judul);
	return judul === "" ? [] : all.filter(({ kasus }) => slugify(kasus.data.judul) === judul);
}

/**
 * The case a naskah belongs to: the one that was named, else the only one it speaks of.
 * @param alamat "tirtapura/pengelolaan-sampah-regional", as `--kasus` says
 * @throws EnvironmentFault when it cannot be told
 */
export function kasusOf(baca: NaskahBaca, arsip: Arsip, alamat: string | undefined): TujuanKasus {
	if (alamat !== undefined) {
		const { daerah, kasus } = readTujuan(alamat, arsip);
		if (kasus) return { daerah, kasus };
		throw new EnvironmentFault(`--kasus "${alamat}" hanya menyebut daerah; tulis --kasus ${daerah.id}/KERJA-SAMA.`);
	}
	const [only, ...more] = dugaan(baca, arsip);
	if (only && more.length === 0) return only;
	const pilihan = [only, ...more].flatMap((satu) => (satu ? [`${satu.daerah.id}/${satu.kasus.slug}`] : []));
	const mungkin = pilihan.length > 0 ? ` Mungkin ${pilihan.join(" atau ")}.` : "";
	throw new EnvironmentFault(`${caraOf(arsip)}${mungkin}`);
}

/** The paper of a case that bears one of these numbers already. */
export function sudahAda({ kepala }: NaskahBaca, { kasus }: TujuanKasus): Dokumen | undefined {
	const nomor = kepala.nomor.filter((satu) => satu !== null);
	return kasus.dokumen.find(
		(dokumen) => isNaskah(dokumen) && (dokumen.data.nomor ?? []).some((satu) => satu !== null && nomor.includes(satu)),
	);
}
