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

/** Two cases that each have numbers, none in common, are two agreements: the second renews or repeats the first. */
function isSatu(a: Ciri, b: Ciri): boolean {
	if (a.nomor.size === 0 || b.nomor.size === 0) return true;
	return [...a.nomor].some((nomor) => b.nomor.has(nomor));
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

/** Cases of one region that two people have begun, or two registers have brought, each told with the other's file. */
export function checkKasusGanda(berkas: readonly SourceDocument[]): Diagnostic[] {
	const folders = new Map<string, SourceDocument[]>();
	for (const sumber of berkas) folders.set(folderOf(sumber), [...(folders.get(folderOf(sumber)) ?? []), sumber]);
	const known = new Map<string, Ciri[]>();
	return berkas.flatMap((sumber) => {
		if (placeOf(sumber.path)?.kind !== "kerja-sama") return [];
		const ciri = ciriOf(sumber, folders.get(folderOf(sumber)) ?? []);
		if (!ciri) return [];
		const before = known.get(ciri.kunci) ?? [];
		known.set(ciri.kunci, [...before, ciri]);
		const lain = before.find((satu) => isSatu(satu, ciri));
		return lain ? [tell(ciri, lain)] : [];
	});
}
