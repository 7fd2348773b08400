import type { BerkasDaerah } from "../model/arsip.ts";
import { type PihakDikenal, pihakOf } from "../model/pihak.ts";
import { isi, type Konteks } from "./konteks.ts";

/** Someone who signs, presides or writes; a name that is not known prints dots. */
export interface Orang {
	readonly nama: string | null;
	readonly jabatan: string;
}

/** Offices whose head is not called Kepala. */
const PIMPINAN: readonly (readonly [RegExp, string])[] = [
	[/^Sekretariat Daerah$/i, "Sekretaris Daerah"],
	[/^Sekretariat DPRD$/i, "Sekretaris DPRD"],
	[/^Inspektorat$/i, "Inspektur Daerah"],
	[/^Rumah Sakit/i, "Direktur $&"],
	[/^Kecamatan /i, "Camat "],
];

/** "Kepala Dinas Kesehatan Kabupaten Tirtapura": what the head of an office is called. */
export function pimpinanOf(perangkat: string, daerah: BerkasDaerah): string {
	const found = PIMPINAN.find(([pola]) => pola.test(perangkat));
	const jabatan = found ? perangkat.replace(...found) : `Kepala ${perangkat}`;
	return jabatan.includes(daerah.data.nama) ? jabatan : `${jabatan} ${daerah.data.nama}`;
}

/** The head of the region, as daerah.yaml names them. */
export function kepalaOf({ data }: BerkasDaerah): Orang {
	const { nama, jabatan } = data.kepala_daerah;
	return { nama: nama ?? null, jabatan };
}

/** Who holds a seat of the TKKSD; its office alone where daerah.yaml has no such seat. */
function anggotaTkksd({ data }: BerkasDaerah, kedudukan: string, bawaan: string): Orang {
	const found = data.tkksd?.find((satu) => satu.kedudukan === kedudukan);
	return { nama: found?.nama ?? null, jabatan: found?.jabatan ?? bawaan };
}

/** The head of the office that looks after the case; the unit for cooperation where there is no case. */
export function penyusunOf({ kasus, daerah }: Konteks): Orang {
	if (kasus) return { nama: null, jabatan: pimpinanOf(kasus.data.perangkat_daerah, daerah) };
	return pengelolaOf(daerah);
}

/** The unit for cooperation, which keeps the register. */
export const pengelolaOf = (daerah: BerkasDaerah): Orang =>
	anggotaTkksd(daerah, "Sekretaris", `Kepala Bagian Kerja Sama Sekretariat Daerah ${daerah.data.nama}`);

export const ketuaTkksd = (daerah: BerkasDaerah): Orang =>
	anggotaTkksd(daerah, "Ketua", `Sekretaris Daerah ${daerah.data.nama}`);

/** The parties of the case; none for a paper of the region. */
export const paraPihak = ({ kasus, arsip }: Konteks): readonly PihakDikenal[] =>
	kasus ? pihakOf(kasus, arsip.daerah) : [];

/** Those beside the region itself. */
export const paraMitra = (konteks: Konteks): readonly PihakDikenal[] =>
	paraPihak(konteks).filter(({ id }) => id !== konteks.daerah.id);

/** What the head of each kind of region is called. */
export const KEPALA: Readonly<Record<string, string>> = {
	Kabupaten: "Bupati",
	Kota: "Wali Kota",
	Provinsi: "Gubernur",
};

/** Who leads a party: its head of region, by name where the portal knows it, by office where its own name tells it. */
export function pemimpinOf({ daerah, nama }: PihakDikenal): Orang {
	if (daerah) return kepalaOf(daerah);
	const [, tingkat = "", tempat] = /^Pemerintah (?:Daerah )?(Kabupaten|Kota|Provinsi) (.+)$/.exec(nama) ?? [];
	return { nama: null, jabatan: tempat ? `${KEPALA[tingkat]} ${tempat}` : isi("jabatan penanda tangan") };
}

/** The unit itself, to which copies go. */
export const unitKerjaSama = ({ data }: BerkasDaerah): string =>
	data.kontak?.unit ?? `Bagian Kerja Sama Sekretariat Daerah ${data.nama}`;
