/** Fields whose value names something that is written elsewhere in the repository: chosen there, not typed. */

/** Options of a field that is chosen from other files. */
export interface Acuan {
	readonly widget: "relation";
	readonly collection: string;
	readonly value_field: string;
	readonly display_fields: readonly string[];
	readonly search_fields?: readonly string[];
}

/** A key that the editor's own format adds when it reads a case: the parties under the names that papers use. */
export const PARA_PIHAK = "_pihak";

const DAERAH: Acuan = {
	widget: "relation",
	collection: "daerah",
	value_field: "{{slug}}",
	display_fields: ["nama"],
};

/** A case of the region, by the name of its folder. */
export const KASUS: Acuan = {
	widget: "relation",
	collection: "kerja-sama",
	value_field: "{{slug}}",
	display_fields: ["judul"],
	search_fields: ["judul", "{{slug}}"],
};

/** A party of any case: a region of the portal or another body. */
const PIHAK: Acuan = {
	widget: "relation",
	collection: "kerja-sama",
	value_field: `${PARA_PIHAK}.*.id`,
	display_fields: [`${PARA_PIHAK}.*.nama`],
};

const ACUAN: Readonly<Record<string, Acuan>> = {
	"PihakKerjaSama.daerah": DAERAH,
	"Pihak.mewakili": PIHAK,
	"PenandaTangan.mewakili": PIHAK,
	"KeputusanRapat.kerja_sama": KASUS,
	"BarisRencana.kerja_sama": KASUS,
};

/** @param pemilik title of the schema in which the field stands */
export const acuanOf = (pemilik: string | undefined, kunci: string): Acuan | undefined => ACUAN[`${pemilik}.${kunci}`];
