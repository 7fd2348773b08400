/** By what a text that goes out is known before it is made: digests of the files from which it is made. */
import { createHash } from "node:crypto";
import {
	type Arsip,
	type BerkasKerjaSama,
	type Dokumen,
	type DokumenAdendum,
	type DokumenNaskah,
	isNaskah,
	kasusOf,
	type Sasaran,
} from "../model/arsip.ts";
import { indukOf } from "../model/silsilah.ts";
import type { SourceDocument } from "../model/source.ts";

const sha256 = (parts: readonly string[]): string => createHash("sha256").update(parts.join("\n")).digest("hex");

const fileOf = ({ sumber }: { readonly sumber: SourceDocument }): string => `${sumber.path} ${sumber.hash}`;

const naskahIn = new WeakMap<BerkasKerjaSama, string>();

/** All naskah of a case, any of which the papers beside it may cite by the number of a clause. */
function sidikNaskah(kasus: BerkasKerjaSama): string {
	const known = naskahIn.get(kasus) ?? sha256(kasus.dokumen.filter(isNaskah).map(fileOf));
	naskahIn.set(kasus, known);
	return known;
}

/** Of the text of a paper or a case as `renderBody` makes it: its file, and where it has links, what they may lead to. */
export function sidikTeks(sasaran: Sasaran): string {
	const kasus = kasusOf(sasaran);
	const beside = kasus && sasaran.sumber.body.includes("[") ? [sidikNaskah(kasus)] : [];
	return sha256([fileOf(sasaran), ...beside]);
}

/** Of a naskah with its adenda: the files of all of them. */
export const sidikKonsolidasi = (dokumen: DokumenNaskah, oleh: readonly DokumenAdendum[]): string =>
	sha256([dokumen, ...oleh].map(fileOf));

/** A paper with all on which it rests, however far; each with its case, which may close it. */
function leluhurOf(dokumen: Dokumen, arsip: Arsip, seen = new Set<Dokumen>()): Set<Dokumen> {
	if (seen.has(dokumen)) return seen;
	seen.add(dokumen);
	for (const induk of indukOf(dokumen, arsip)) leluhurOf(induk, arsip, seen);
	return seen;
}

/** Of a naskah as Akoma Ntoso, which names regions, parties and the papers on which it rests. */
export function sidikAkn(arsip: Arsip, today: string): (dokumen: DokumenNaskah) => string {
	const daerah = sha256(arsip.daerah.map(fileOf));
	return (dokumen) => {
		const leluhur = [...leluhurOf(dokumen, arsip)].flatMap((satu) => [fileOf(satu), fileOf(satu.kerja_sama)]);
		return sha256([daerah, sidikTeks(dokumen), ...leluhur, dokumen.data.tanggal ?? today]);
	};
}
