import contohAturan from "../../../site/panduan/aturan.json" with { type: "json" };
import contohPenulisan from "../../../site/panduan/penulisan.json" with { type: "json" };
import type { ContohAturan, ContohPenulisan } from "../../model/contoh-aturan.ts";
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
	/** Where the Panduan explains it. */
	readonly url: string;
	readonly dasar: readonly Tautan[];
	readonly contoh?: ContohAturan;
}

/** The rules of one regulation, each with its reason and its examples. */
export interface HalamanAturan extends Tautan {
	/** Where the regulation itself is read, where the portal has it. */
	readonly url_peraturan?: string;
	readonly aturan: readonly AturanTampil[];
}

export interface Panduan {
	readonly jenis: readonly HalamanJenis[];
	readonly aturan: readonly HalamanAturan[];
	/** The drafting checks, which rest on no regulation. */
	readonly penulisan: readonly ContohPenulisan[];
}

/** Kinds of file in the order in which staff write them, which is that of the vocabulary. */
const URUTAN = ["daerah", ...Object.keys(NAMA_JENIS)];
/** Schemas that describe no file of a region. */
const BUKAN_BERKAS = ["umum", "dinas", "peraturan"];

const place = (id: string): number => (URUTAN.includes(id) ? URUTAN.indexOf(id) : URUTAN.length);
const names: Readonly<Record<string, string>> = { daerah: "Daerah", ...NAMA_JENIS };

const CONTOH: ReadonlyMap<string, ContohAturan> = new Map(contohAturan.map((satu) => [satu.id, satu]));

/** The regulation that a rule rests on first. */
const peraturanOf = ({ cites }: AturanPanduan): string => cites[0]?.split(":")[0] ?? "";

function aturanOf(portal: Portal, rules: readonly AturanPanduan[]): HalamanAturan[] {
	return [...new Set(rules.map(peraturanOf))].map((id) => {
		const peraturan = portal.peraturan.find((satu) => satu.id === id);
		const url = `/panduan/aturan/${id}/`;
		const own = rules.filter((rule) => peraturanOf(rule) === id);
		return {
			...{ judul: peraturan?.sebutan ?? id, url },
			...(peraturan && { url_peraturan: peraturan.url }),
			aturan: own.map(({ cites, ...rule }) => {
				const contoh = CONTOH.get(rule.id);
				const dasar = cites.map((citation) => tautanKutipan(portal, citation));
				return { ...rule, url: `${url}#${rule.id}`, dasar, ...(contoh && { contoh }) };
			}),
		};
	});
}

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
	return { jenis, aturan: aturanOf(portal, rules), penulisan: contohPenulisan as readonly ContohPenulisan[] };
}
