import type { Arsip, BerkasDaerah, BerkasKerjaSama, BerkasPeraturan, Dokumen } from "../model/arsip.ts";
import type { Daerah, KerjaSama, Peraturan } from "../model/generated/schema-types.ts";
import type { Muatan } from "../model/muatan.ts";
import type { SourceDocument } from "../model/source.ts";
import { slugOf } from "./alamat.ts";
import { jenisOf } from "./bentuk.ts";
import { placeOf } from "./tempat.ts";

interface Sedia {
	readonly peraturan: Map<string, BerkasPeraturan>;
	readonly daerah: Map<string, BerkasDaerah & { kerja_sama: BerkasKerjaSama[] }>;
	readonly kasus: Map<string, BerkasKerjaSama & { dokumen: Dokumen[] }>;
}

function addHead(sumber: SourceDocument, sedia: Sedia): void {
	const tempat = placeOf(sumber.path);
	// The schema has already held `data` against these types; a file that failed is not among the sources.
	if (tempat?.kind === "peraturan")
		sedia.peraturan.set(tempat.id, { id: tempat.id, data: sumber.data as Peraturan, sumber });
	if (tempat?.kind === "daerah") {
		sedia.daerah.set(tempat.daerah, { id: tempat.daerah, data: sumber.data as Daerah, sumber, kerja_sama: [] });
	}
}

function addKasus(sumber: SourceDocument, sedia: Sedia): void {
	const tempat = placeOf(sumber.path);
	if (tempat?.kind !== "kerja-sama") return;
	const daerah = sedia.daerah.get(tempat.daerah);
	if (!daerah) return;
	const kasus = {
		jenis: "kerja-sama" as const,
		slug: slugOf(sumber, tempat),
		daerah,
		data: sumber.data as KerjaSama,
		isi: sumber.isi,
		sumber,
		dokumen: [],
	};
	daerah.kerja_sama.push(kasus);
	sedia.kasus.set(`${tempat.daerah}/${tempat.folder}`, kasus);
}

function addDokumen(sumber: SourceDocument, sedia: Sedia): void {
	const tempat = placeOf(sumber.path);
	if (tempat?.kind !== "dokumen") return;
	const kerja_sama = sedia.kasus.get(`${tempat.daerah}/${tempat.folder}`);
	if (!kerja_sama) return;
	const { data, isi, naskah } = sumber;
	const parts = { jenis: jenisOf(sumber), slug: slugOf(sumber, tempat), kerja_sama, data, sumber, isi, naskah };
	kerja_sama.dokumen.push(parts as Dokumen);
}

/**
 * Ties the files that have the right shape together: regions, their cases, the documents of a case.
 * A case without a sound `kerja-sama.md`, or a region without `daerah.yaml`, leaves its papers out; findings tell why.
 */
export function susunArsip(muatan: Muatan, sound: readonly SourceDocument[]): Arsip {
	const sedia: Sedia = { peraturan: new Map(), daerah: new Map(), kasus: new Map() };
	for (const sumber of sound) addHead(sumber, sedia);
	for (const sumber of sound) addKasus(sumber, sedia);
	for (const sumber of sound) addDokumen(sumber, sedia);
	return { peraturan: sedia.peraturan, daerah: [...sedia.daerah.values()], aset: muatan.aset };
}
