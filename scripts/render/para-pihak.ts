import type { BerkasDaerah, DokumenBerpihak } from "../model/arsip.ts";
import type { PenandaTangan, Pihak } from "../model/generated/schema-types.ts";
import { namaSuratKuasa, suratKuasaOf } from "../model/kuasa.ts";
import { type PihakDikenal, penandaTanganOf, pihakOf, sebutanPihak } from "../model/pihak.ts";
import { type Html, html } from "./html.ts";
import { tanggalAtauTitik } from "./penyusun.ts";
import { orTitik } from "./titik.ts";

/** One who signs, with the body for which he or she signs. */
export interface Wakil {
	/** Undefined where the name is still to be written by hand. */
	readonly nama: string | undefined;
	readonly jabatan: string;
	readonly dasar: string | Html | undefined;
	readonly alamat: string | undefined;
	/** Name of the body; undefined where the document does not say. */
	readonly badan: string | undefined;
	/** Province of a regency or city; undefined where none is known. */
	readonly provinsi: string | undefined;
	/** The body as the case knows it. */
	readonly dikenal: PihakDikenal | undefined;
}

/** A party as the naskah calls it, with everyone who signs for it. */
export interface PihakNaskah {
	readonly sebutan: string;
	readonly wakil: readonly Wakil[];
}

/** The frame says "berdasarkan" and "berkedudukan di" itself; many write it in the field as well. */
function withoutLead(text: string | undefined, lead: RegExp): string | undefined {
	return (
		text
			?.trim()
			.replace(lead, "")
			.replace(/[.,;]+$/, "") || undefined
	);
}

/** "Surat Kuasa Khusus Bupati … Nomor … tanggal …" (Lampiran B), from the letter that the signatory names. */
function dasarOfKuasa(orang: Pick<PenandaTangan, "kuasa">, dokumen: DokumenBerpihak): Html | undefined {
	const surat = suratKuasaOf(orang, dokumen);
	if (!surat) return undefined;
	const { nomor, tanggal } = surat.data;
	return html`${namaSuratKuasa(surat)} Nomor ${orTitik(nomor, 26)} tanggal ${tanggalAtauTitik(tanggal)}`;
}

/** What a signatory's own fields say comes before what the party says for all of its signatories. */
function dasarOf(orang: PenandaTangan, pihak: Pihak, dokumen: DokumenBerpihak): string | Html | undefined {
	const written = (dasar: string | undefined) => withoutLead(dasar, /^berdasarkan\s+/i);
	return written(orang.dasar) ?? dasarOfKuasa(orang, dokumen) ?? written(pihak.dasar) ?? dasarOfKuasa(pihak, dokumen);
}

function toWakil(
	orang: PenandaTangan,
	pihak: Pihak,
	dokumen: DokumenBerpihak,
	dikenal: readonly PihakDikenal[],
): Wakil {
	const mewakili = orang.mewakili ?? pihak.mewakili;
	const badan = dikenal.find((satu) => satu.id === mewakili || satu.nama === mewakili);
	return {
		nama: orang.nama?.trim() || undefined,
		jabatan: orang.jabatan,
		dasar: dasarOf(orang, pihak, dokumen),
		alamat: withoutLead(orang.alamat ?? pihak.alamat, /^berkedudukan\s+di\s+/i),
		badan: badan?.nama ?? mewakili,
		provinsi: orang.provinsi ?? pihak.provinsi ?? badan?.provinsi,
		dikenal: badan,
	};
}

/** The parties of a paper in their order, each body resolved against the parties of its case. */
export function paraPihakOf(dokumen: DokumenBerpihak, regions: readonly BerkasDaerah[]): PihakNaskah[] {
	const dikenal = pihakOf(dokumen.kerja_sama, regions);
	return dokumen.data.pihak.map((pihak, index) => ({
		sebutan: sebutanPihak(pihak, index),
		wakil: penandaTanganOf(pihak).map((orang) => toWakil(orang, pihak, dokumen, dikenal)),
	}));
}

/**
 * Names under which a party stands in the title: its bodies, each once.
 * @param provinsi whether the province follows each on a line of its own
 */
export function badanOf(pihak: PihakNaskah, provinsi = false): string[] {
	const lines = new Map(pihak.wakil.map((wakil) => [wakil.badan ?? wakil.jabatan, wakil.provinsi]));
	return [...lines].flatMap(([badan, within]) => (provinsi && within ? [badan, within] : [badan]));
}
