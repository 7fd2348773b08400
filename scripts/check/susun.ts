import type {
	Arsip,
	BerkasDaerah,
	BerkasKerjaSama,
	BerkasLibur,
	BerkasPeraturan,
	Dokumen,
	DokumenDaerah,
	Sasaran,
} from "../model/arsip.ts";
import type { Daerah, KerjaSama, Libur, Peraturan } from "../model/generated/schema-types.ts";
import type { Muatan } from "../model/muatan.ts";
import type { SourceDocument } from "../model/source.ts";
import { slugOf } from "./alamat.ts";
import { jenisOf } from "./bentuk.ts";
import { placeOf, type Tempat } from "./tempat.ts";

type Kasus = BerkasKerjaSama & { readonly dokumen: Dokumen[] };
type Wilayah = BerkasDaerah & { readonly kerja_sama: Kasus[]; readonly dokumen: DokumenDaerah[] };

interface Sedia {
	readonly peraturan: Map<string, BerkasPeraturan>;
	readonly libur: Map<number, BerkasLibur>;
	readonly daerah: Map<string, Wilayah>;
	readonly kasus: Map<string, Kasus>;
}

/** What is tied together, and what hangs loose because the file above it is not sound. */
export interface Susunan {
	readonly arsip: Arsip;
	/** Every sound case and document that may be checked by itself, the loose ones too. */
	readonly sasaran: readonly Sasaran[];
	/** Cases and documents below a stand-in: not in the archive, and nothing is asked of them that the file above tells. */
	readonly lepas: ReadonlySet<Sasaran>;
}

function addHead(sumber: SourceDocument, sedia: Sedia): void {
	const tempat = placeOf(sumber.path);
	// The schema has already held `data` against these types; a file that failed is not among the sources.
	if (tempat?.kind === "peraturan")
		sedia.peraturan.set(tempat.id, { id: tempat.id, data: sumber.data as Peraturan, sumber });
	if (tempat?.kind === "libur")
		sedia.libur.set(tempat.tahun, { tahun: tempat.tahun, data: sumber.data as Libur, sumber });
	if (tempat?.kind === "daerah") {
		sedia.daerah.set(tempat.daerah, {
			id: tempat.daerah,
			data: sumber.data as Daerah,
			sumber,
			kerja_sama: [],
			dokumen: [],
		});
	}
}

/** Stands in for a `daerah.yaml` that is missing or not sound: it turns no regulation on. */
function standInDaerah(id: string, sumber: SourceDocument): Wilayah {
	const data: Daerah = {
		nama: id,
		tingkat: "kabupaten",
		ibu_kota: id,
		kepala_daerah: { nama: "", jabatan: "" },
		peraturan: [],
	};
	return { id, data, sumber, kerja_sama: [], dokumen: [] };
}

/** Stands in for a `kerja-sama.md` that is missing or not sound. */
function standInKasus(slug: string, daerah: Wilayah, sumber: SourceDocument): Kasus {
	const data: KerjaSama = {
		jenis: "kerja-sama",
		judul: slug,
		bentuk: "ksdd",
		urusan: [],
		pihak: [],
		perangkat_daerah: "",
	};
	return { jenis: "kerja-sama", slug, daerah, data, isi: [], sumber, dokumen: [] };
}

function addKasus(sumber: SourceDocument, sedia: Sedia): void {
	const tempat = placeOf(sumber.path);
	if (tempat?.kind !== "kerja-sama") return;
	const daerah = sedia.daerah.get(tempat.daerah) ?? standInDaerah(tempat.daerah, sumber);
	const kasus: Kasus = {
		jenis: "kerja-sama",
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

function kasusAbove(tempat: Tempat & { kind: "dokumen" }, sumber: SourceDocument, sedia: Sedia): Kasus {
	const address = `${tempat.daerah}/${tempat.folder}`;
	const known = sedia.kasus.get(address);
	if (known) return known;
	const daerah = sedia.daerah.get(tempat.daerah) ?? standInDaerah(tempat.daerah, sumber);
	const kasus = standInKasus(tempat.folder, daerah, sumber);
	sedia.kasus.set(address, kasus);
	return kasus;
}

function addDokumen(sumber: SourceDocument, sedia: Sedia): void {
	const tempat = placeOf(sumber.path);
	if (tempat?.kind !== "dokumen") return;
	const kerja_sama = kasusAbove(tempat, sumber, sedia);
	const { data, naskah } = sumber;
	const text = naskah ? { naskah } : { isi: sumber.isi };
	const parts = { jenis: jenisOf(sumber), slug: slugOf(sumber, tempat), kerja_sama, data, sumber, ...text };
	kerja_sama.dokumen.push(parts as Dokumen);
}

/** A paper of the region; below a region that is not sound it is left out. */
function addDokumenDaerah(sumber: SourceDocument, sedia: Sedia): void {
	const tempat = placeOf(sumber.path);
	if (tempat?.kind !== "dokumen-daerah") return;
	const daerah = sedia.daerah.get(tempat.daerah);
	const { data, isi } = sumber;
	const parts = {
		jenis: jenisOf(sumber),
		slug: slugOf(sumber, tempat),
		folder: tempat.folder,
		daerah,
		data,
		isi,
		sumber,
	};
	daerah?.dokumen.push(parts as DokumenDaerah);
}

/**
 * Ties the files that have the right shape together: regions, their cases, the documents of a case.
 * A case without a sound `kerja-sama.md`, or a region without `daerah.yaml`, leaves its papers out of the archive;
 * they are still handed over to be checked.
 */
export function susunArsip(muatan: Muatan, sound: readonly SourceDocument[]): Susunan {
	const sedia: Sedia = { peraturan: new Map(), libur: new Map(), daerah: new Map(), kasus: new Map() };
	for (const sumber of sound) addHead(sumber, sedia);
	for (const sumber of sound) addKasus(sumber, sedia);
	for (const sumber of sound) addDokumen(sumber, sedia);
	for (const sumber of sound) addDokumenDaerah(sumber, sedia);
	const daerah = [...sedia.daerah.values()];
	const tied = new Set(daerah.flatMap((satu) => satu.kerja_sama));
	const loose = [...sedia.kasus.values()].filter((kasus) => !tied.has(kasus));
	const lepas = loose.flatMap((kasus): Sasaran[] => (isOwn(kasus) ? [kasus, ...kasus.dokumen] : kasus.dokumen));
	return {
		arsip: { peraturan: sedia.peraturan, libur: sedia.libur, daerah, aset: muatan.aset, pdf: muatan.pdf ?? new Map() },
		sasaran: [
			...[...tied].flatMap((kasus): Sasaran[] => [kasus, ...kasus.dokumen]),
			...daerah.flatMap((satu) => satu.dokumen),
			...lepas,
		],
		lepas: new Set(lepas),
	};
}

/** True for a case read from its own file, no stand-in. */
const isOwn = (kasus: Kasus): boolean => placeOf(kasus.sumber.path)?.kind === "kerja-sama";
