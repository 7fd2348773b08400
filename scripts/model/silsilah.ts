import {
	type Arsip,
	type BerkasCetak,
	type Dokumen,
	type DokumenAdendum,
	type DokumenNaskah,
	type DokumenPerpanjangan,
	isBerpihak,
	isNaskah,
} from "./arsip.ts";
import { NAMA_JENIS } from "./generated/vocabularies.ts";
import { sifatOf } from "./jenis.ts";
import { orangOf } from "./penanda-tangan.ts";
import { resolvePath } from "./pihak.ts";
import { capitalize, urutan } from "./terbilang.ts";

interface Silsilah {
	readonly byPath: ReadonlyMap<string, Dokumen>;
	readonly keturunan: ReadonlyMap<Dokumen, readonly Dokumen[]>;
}

const known = new WeakMap<Pick<Arsip, "daerah">, Silsilah>();

/** Paths inside `content/` of the papers this one names as its ground, its signatories' letters of power among them. */
export function dasarPaths(dokumen: BerkasCetak): string[] {
	const { data, sumber } = dokumen;
	const kuasa = isBerpihak(dokumen) ? orangOf(dokumen).flatMap(({ orang }) => orang.kuasa ?? []) : [];
	return [...(data.dasar ?? []), ...kuasa].flatMap((path) => resolvePath(sumber.path, path) ?? []);
}

/** Read once for an archive: who rests on whom. */
function silsilahOf(arsip: Pick<Arsip, "daerah">): Silsilah {
	const found = known.get(arsip);
	if (found) return found;
	const all = arsip.daerah.flatMap((daerah) => daerah.kerja_sama.flatMap((kasus) => kasus.dokumen));
	const byPath = new Map(all.map((dokumen) => [dokumen.sumber.path, dokumen]));
	const keturunan = new Map<Dokumen, Dokumen[]>();
	for (const anak of all) {
		for (const path of new Set(dasarPaths(anak))) {
			const induk = byPath.get(path);
			if (induk && induk !== anak) keturunan.set(induk, [...(keturunan.get(induk) ?? []), anak]);
		}
	}
	const silsilah = { byPath, keturunan };
	known.set(arsip, silsilah);
	return silsilah;
}

/** The papers on which this one rests, in the order in which it names them; those not in the archive are left out. */
export function indukOf(dokumen: Dokumen, arsip: Pick<Arsip, "daerah">): Dokumen[] {
	const { byPath } = silsilahOf(arsip);
	return dasarPaths(dokumen).flatMap((path) => byPath.get(path) ?? []);
}

/** The papers that rest on this one, in the order of the archive. */
export function keturunanOf(dokumen: Dokumen, arsip: Pick<Arsip, "daerah">): readonly Dokumen[] {
	return silsilahOf(arsip).keturunan.get(dokumen) ?? [];
}

/** The naskah that an adendum changes or a perpanjangan renews: the first naskah among its grounds. */
export function naskahInduk(dokumen: Dokumen, arsip: Pick<Arsip, "daerah">): DokumenNaskah | undefined {
	return indukOf(dokumen, arsip).find((induk): induk is DokumenNaskah => isNaskah(induk) && induk !== dokumen);
}

/** The naskah at the root of a chain of adenda and renewals; the naskah itself where it changes none. */
export function naskahPokok(dokumen: DokumenNaskah, arsip: Pick<Arsip, "daerah">): DokumenNaskah {
	const seen = new Set<DokumenNaskah>();
	let pokok = dokumen;
	while (sifatOf(pokok.jenis).lambang === "induk" && !seen.has(pokok)) {
		seen.add(pokok);
		pokok = naskahInduk(pokok, arsip) ?? pokok;
	}
	return pokok;
}

const byDate = (a: DokumenPengubah, b: DokumenPengubah): number =>
	(a.data.tanggal ?? "9999").localeCompare(b.data.tanggal ?? "9999", "id") ||
	urutanOf(a) - urutanOf(b) ||
	a.sumber.path.localeCompare(b.sumber.path, "id");

const urutanOf = (dokumen: DokumenPengubah): number => (dokumen.jenis === "adendum" ? dokumen.data.urutan : 0);

/** What changes or renews another naskah. */
export type DokumenPengubah = DokumenAdendum | DokumenPerpanjangan;

/** True for an adendum and a perpanjangan: neither is a cooperation of its own. */
export const isPengubah = (dokumen: Dokumen): dokumen is DokumenPengubah =>
	dokumen.jenis === "adendum" || dokumen.jenis === "perpanjangan";

/** Adenda and renewals of a naskah, those upon one another too, the oldest first; drafts and cancelled ones among them. */
export function perubahanOf(naskah: DokumenNaskah, arsip: Pick<Arsip, "daerah">): DokumenPengubah[] {
	const found = new Set<DokumenPengubah>();
	const visit = (induk: Dokumen): void => {
		for (const anak of keturunanOf(induk, arsip)) {
			if (!isPengubah(anak) || found.has(anak) || naskahPokok(anak, arsip) !== naskah) continue;
			found.add(anak);
			visit(anak);
		}
	};
	visit(naskah);
	return [...found].sort(byDate);
}

/** The adenda of a naskah, the oldest first; drafts and cancelled ones among them. */
export function adendumOf(naskah: DokumenNaskah, arsip: Pick<Arsip, "daerah">): DokumenAdendum[] {
	return perubahanOf(naskah, arsip).filter((satu): satu is DokumenAdendum => satu.jenis === "adendum");
}

/** "Perjanjian Kerja Sama", "Adendum Kesatu atas Perjanjian Kerja Sama", "Perpanjangan Kesepakatan Bersama". */
export function namaNaskah(dokumen: Dokumen, arsip: Pick<Arsip, "daerah">): string {
	const nama = dokumen.jenis === "adendum" ? sebutanAdendum(dokumen.data.urutan) : NAMA_JENIS[dokumen.jenis];
	const pokok = isNaskah(dokumen) ? naskahPokok(dokumen, arsip) : dokumen;
	if (pokok === dokumen) return nama;
	return `${nama} ${dokumen.jenis === "adendum" ? "atas " : ""}${NAMA_JENIS[pokok.jenis]}`;
}

/** "Adendum Kesatu" */
export const sebutanAdendum = (nomor: number): string => `${NAMA_JENIS.adendum} ${capitalize(urutan(nomor))}`;
