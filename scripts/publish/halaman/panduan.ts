import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import type { Portal } from "../portal.ts";
import type { AturanPanduan, Terbitan } from "../terbitan.ts";
import { tautanKutipan } from "./peraturan.ts";
import type { Tautan } from "./ringkas.ts";
import { type Isian, isianOf, type Skema } from "./skema.ts";

export interface HalamanJenis extends Tautan {
	readonly id: string;
	readonly keterangan: string;
	readonly isian: readonly Isian[];
	/** A whole sample file, where the templates have one. */
	readonly contoh?: string;
}

export interface AturanTampil extends Omit<AturanPanduan, "cites"> {
	readonly dasar: readonly Tautan[];
}

export interface Panduan {
	readonly jenis: readonly HalamanJenis[];
	readonly aturan: readonly AturanTampil[];
}

/** Kinds of file in the order in which staff write them, which is that of the vocabulary. */
const URUTAN = ["daerah", ...Object.keys(NAMA_JENIS)];
/** Schemas that describe no file of a region. */
const BUKAN_BERKAS = ["umum", "dinas", "peraturan"];

const place = (id: string): number => (URUTAN.includes(id) ? URUTAN.indexOf(id) : URUTAN.length);
const names: Readonly<Record<string, string>> = { daerah: "Daerah", ...NAMA_JENIS };

/**
 * What the manual shows of each kind of file and of each rule.
 * @param schemas the JSON Schemas, by `$id`
 */
export function panduanOf(
	schemas: ReadonlyMap<string, Skema>,
	portal: Portal,
	{ samples, rules }: Pick<Terbitan, "samples" | "rules">,
): Panduan {
	const ids = [...schemas.keys()].filter((id) => !BUKAN_BERKAS.includes(id));
	const jenis = ids
		.sort((a, b) => place(a) - place(b) || a.localeCompare(b, "id"))
		.map((id): HalamanJenis => {
			const schema = schemas.get(id) ?? {};
			const contoh = samples.find((sample) => sample.jenis === id)?.teks;
			return {
				id,
				judul: names[id] ?? schema.title ?? id,
				url: `/panduan/${id}/`,
				keterangan: schema.description ?? "",
				isian: isianOf(schema, schemas),
				...(contoh !== undefined && { contoh }),
			};
		});
	const aturan = rules.map(({ cites, ...rule }) => ({
		...rule,
		dasar: cites.map((citation) => tautanKutipan(portal, citation)),
	}));
	return { jenis, aturan };
}
