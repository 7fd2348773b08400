import type { Diagnostic } from "../model/diagnostic.ts";
import { slugify } from "../model/slug.ts";
import type { SourceDocument } from "../model/source.ts";
import { placeOf } from "./tempat.ts";

/** A case with what tells it from another. */
interface Ciri {
	readonly sumber: SourceDocument;
	/** Region, title and parties, in one spelling. */
	readonly kunci: string;
	/** Numbers of its naskah, from its folder or its register. */
	readonly nomor: ReadonlySet<string>;
}

const field = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const kata = (value: unknown): string => slugify(String(value ?? "").replace(/kerjasama/gi, "kerja sama"));

/** "Pemerintah Daerah Kota X" and "Pemerintah Kota X" are one body. */
const pihakOf = ({ data }: SourceDocument): string[] =>
	list(field(data, "pihak"))
		.map((pihak) => kata(field(pihak, "daerah") ?? field(pihak, "nama")).replace(/^pemerintah-(?:daerah-)?/, ""))
		.sort();

const nomorOf = (data: unknown): string[] =>
	list(field(data, "nomor")).flatMap((nomor) => (typeof nomor === "string" ? [nomor.replace(/\s/g, "")] : []));

const folderOf = ({ path }: SourceDocument): string => path.slice(0, path.lastIndexOf("/"));

function ciriOf(sumber: SourceDocument, isiFolder: readonly SourceDocument[]): Ciri | undefined {
	const { data, path } = sumber;
	const judul = kata(field(data, "judul"));
	if (judul === "" || field(data, "digabung_ke") !== undefined) return undefined;
	const rows = list(field(data, "register"));
	return {
		sumber,
		kunci: [path.split("/")[0], judul, ...pihakOf(sumber)].join("\n"),
		nomor: new Set([...rows, ...isiFolder.map((satu) => satu.data)].flatMap(nomorOf)),
	};
}

function tell({ sumber }: Ciri, lain: Ciri): Diagnostic {
	return {
		ruleId: "kerja-sama-ganda",
		severity: "warning",
		message: `Kerja sama ini tampaknya sudah ada: judul dan para pihaknya sama dengan ${lain.sumber.file}.`,
		suggestion:
			"Bila memang satu, pindahkan dokumennya ke folder yang satu dan hapus yang lain; bila bukan, bedakan judulnya.",
		file: sumber.file,
		citations: [],
		...sumber.locate(["judul"]),
	};
}

/** The cases of one title and the same parties that were seen, by their numbers. */
class Senama {
	private readonly by = new Map<string, Ciri>();
	private pertama: Ciri | undefined;
	private tanpaNomor: Ciri | undefined;

	/**
	 * Where each of two has numbers and none in common they are two agreements: the second renews the first.
	 * @returns one that was seen and may be the same
	 */
	cari({ nomor }: Ciri): Ciri | undefined {
		if (nomor.size === 0) return this.pertama;
		const senomor = [...nomor].map((satu) => this.by.get(satu)).find((satu) => satu !== undefined);
		return senomor ?? this.tanpaNomor;
	}

	tambah(ciri: Ciri): void {
		this.pertama ??= ciri;
		if (ciri.nomor.size === 0) this.tanpaNomor ??= ciri;
		for (const satu of ciri.nomor) if (!this.by.has(satu)) this.by.set(satu, ciri);
	}
}

/** A map whose lists and tables are made when they are first asked for. */
function ambil<T>(map: Map<string, T>, key: string, make: () => T): T {
	const made = map.get(key) ?? make();
	map.set(key, made);
	return made;
}

/** Cases of one region that two people have begun, or two registers have brought, each told with the other's file. */
export function checkKasusGanda(berkas: readonly SourceDocument[]): Diagnostic[] {
	const folders = new Map<string, SourceDocument[]>();
	for (const sumber of berkas) ambil(folders, folderOf(sumber), () => []).push(sumber);
	const known = new Map<string, Senama>();
	return berkas.flatMap((sumber) => {
		if (placeOf(sumber.path)?.kind !== "kerja-sama") return [];
		const ciri = ciriOf(sumber, folders.get(folderOf(sumber)) ?? []);
		if (!ciri) return [];
		const senama = ambil(known, ciri.kunci, () => new Senama());
		const lain = senama.cari(ciri);
		senama.tambah(ciri);
		return lain ? [tell(ciri, lain)] : [];
	});
}
