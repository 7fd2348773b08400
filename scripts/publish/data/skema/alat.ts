import type { Skema } from "../../halaman/skema.ts";

/** A JSON Schema (draft-07) of what is published. */
export type SkemaData = Readonly<Record<string, unknown>>;

export const teks = (description: string): SkemaData => ({ type: "string", description });
export const tanggal = (description: string): SkemaData => ({
	type: "string",
	pattern: "^\\d{4}-\\d{2}-\\d{2}$",
	description,
});
export const alamatSkema = (description: string): SkemaData => ({ type: "string", minLength: 1, description });
export const sidik = (description: string): SkemaData => ({ type: "string", pattern: "^[0-9a-f]{64}$", description });
export const bilangan = (description: string): SkemaData => ({ type: "integer", description });
export const benar = (description: string): SkemaData => ({ type: "boolean", description });
export const pilihan = (description: string, nilai: readonly string[]): SkemaData => ({ enum: nilai, description });
export const deret = (description: string, items: SkemaData): SkemaData => ({ type: "array", description, items });

/** @param properties those whose name ends in "?" may be absent */
export function objek(description: string, properties: Readonly<Record<string, SkemaData>>): SkemaData {
	const rows = Object.entries(properties);
	return {
		type: "object",
		description,
		additionalProperties: false,
		required: rows.flatMap(([nama]) => (nama.endsWith("?") ? [] : [nama])),
		properties: Object.fromEntries(rows.map(([nama, skema]) => [nama.replace(/\?$/, ""), skema])),
	};
}

/** What belongs to the writing of content alone, and is no promise about what is published. */
const DITINGGALKAN = /^(?:x-|\$id$|\$schema$|definitions$|format$|pattern$|title$|default$|examples$)/;

type Simpul = Readonly<Record<string, unknown>>;
const isSimpul = (node: unknown): node is Simpul => typeof node === "object" && node !== null && !Array.isArray(node);

function tujuanRef(ref: string, akar: Skema, semua: ReadonlyMap<string, Skema>): { node: unknown; akar: Skema } {
	const [id = "", jalan = ""] = ref.split("#/");
	const milik = id === "" ? akar : (semua.get(id) ?? akar);
	return { node: jalan.split("/").reduce<unknown>((at, key) => Reflect.get(Object(at), key), milik), akar: milik };
}

function salinIsi(node: Simpul, akar: Skema, semua: ReadonlyMap<string, Skema>): Simpul {
	const rows = Object.entries(node).filter(
		([kunci]) => kunci !== "$ref" && kunci !== "allOf" && !DITINGGALKAN.test(kunci),
	);
	return Object.fromEntries(
		rows.map(([kunci, isi]) => {
			if (kunci !== "properties" || !isSimpul(isi)) return [kunci, salin(isi, akar, semua)];
			return [kunci, Object.fromEntries(Object.entries(isi).map(([nama, satu]) => [nama, salin(satu, akar, semua)]))];
		}),
	);
}

/** A schema of the content with everything it refers to put in its place; words beside a reference win. */
function salin(node: unknown, akar: Skema, semua: ReadonlyMap<string, Skema>): unknown {
	if (Array.isArray(node)) return node.map((satu) => salin(satu, akar, semua));
	if (!isSimpul(node)) return node;
	const [satu] = Array.isArray(node.allOf) && node.allOf.length === 1 ? (node.allOf as Simpul[]) : [];
	const own = salinIsi(node, akar, semua);
	if (satu) return { ...(salin(satu, akar, semua) as Simpul), ...own };
	if (typeof node.$ref !== "string") return own;
	const found = tujuanRef(node.$ref, akar, semua);
	return { ...(salin(found.node, found.akar, semua) as Simpul), ...own };
}

/** Reads the schema of a field of the content, so that what it means is written in one place only. */
export type Isian = (id: string, nama: string) => SkemaData;

/** @throws Error when the content has no such field: then what is published has lost its meaning */
export function isianDari(semua: ReadonlyMap<string, Skema>): Isian {
	return (id, nama) => {
		const akar = semua.get(id);
		const field = akar?.properties?.[nama];
		if (!akar || !field) throw new Error(`${id} has no field ${nama}`);
		return salin(field, akar, semua) as SkemaData;
	};
}
