/** A JSON Schema, as far as the Panduan and the browser editor read it. */
export interface Skema {
	readonly $id?: string;
	readonly $ref?: string;
	readonly title?: string;
	readonly description?: string;
	readonly type?: string | readonly string[];
	readonly format?: string;
	readonly const?: string;
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly items?: Skema;
	readonly allOf?: readonly Skema[];
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, Skema>>;
	readonly definitions?: Readonly<Record<string, Skema>>;
	readonly "x-nama"?: Readonly<Record<string, string>>;
}

/** One field of the front-matter, as the manual explains it. */
export interface Isian {
	readonly nama: string;
	/** Depth: 0 for a field of the file, 1 for a field inside a field. */
	readonly dalam: number;
	readonly wajib: boolean;
	readonly keterangan: string;
	/** What is written there, in Indonesian words. */
	readonly isi: string;
	readonly pilihan: readonly { readonly id: string; readonly nama: string }[];
}

const ISI: Readonly<Record<string, string>> = {
	string: "teks",
	integer: "bilangan bulat",
	number: "bilangan",
	boolean: "true atau false",
	object: "kelompok isian",
	array: "daftar",
};

/** A part of a schema, and the file in which its own references are to be read. */
export interface Bagian {
	readonly node: Skema;
	readonly root: Skema;
}

/** Follows `$ref` (`umum#/definitions/Status`, `#/definitions/Bentuk`); words beside the reference win. */
export function resolve(node: Skema, root: Skema, all: ReadonlyMap<string, Skema>): Bagian {
	const inner = node.allOf?.[0] ? { ...node.allOf[0], ...node, allOf: undefined } : node;
	if (inner.$ref === undefined) return { node: inner as Skema, root };
	const [id = "", path = ""] = inner.$ref.split("#/");
	const owner = id === "" ? root : (all.get(id) ?? root);
	const target = path.split("/").reduce<unknown>((at, key) => Reflect.get(Object(at), key), owner) as Skema;
	const found = resolve(target, owner, all);
	const { $ref: _, ...own } = inner;
	return { node: { ...found.node, ...own } as Skema, root: found.root };
}

function isiOf(node: Skema): string {
	if (node.const !== undefined) return `selalu "${node.const}"`;
	if (node.enum) return "salah satu pilihan";
	if (node.format === "tanggal") return "tanggal, tahun-bulan-hari";
	const type = [node.type ?? "object"].flat().find((name) => name !== "null") ?? "string";
	return ISI[type] ?? type;
}

function pilihanOf(node: Skema): Isian["pilihan"] {
	return (node.enum ?? []).map((id) => ({ id, nama: node["x-nama"]?.[id] ?? id }));
}

/** The fields of a schema, each followed by the fields inside it. */
export function isianOf(schema: Skema, all: ReadonlyMap<string, Skema>, root = schema, dalam = 0): Isian[] {
	return Object.entries(schema.properties ?? {}).flatMap(([nama, property]) => {
		const field = resolve(property, root, all);
		const item = field.node.items ? resolve(field.node.items, field.root, all) : undefined;
		const inner = item ?? field;
		const isi = item ? `daftar: ${isiOf(item.node)}` : isiOf(field.node);
		const satu: Isian = {
			nama,
			dalam,
			isi,
			wajib: schema.required?.includes(nama) ?? false,
			keterangan: field.node.description ?? "",
			pilihan: pilihanOf(inner.node),
		};
		return [satu, ...isianOf(inner.node, all, inner.root, dalam + 1)];
	});
}
