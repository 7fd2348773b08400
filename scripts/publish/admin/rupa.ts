import { type Bagian, resolve, type Skema } from "../halaman/skema.ts";
import type { Rupa } from "./bentuk/rupa.ts";

/** Keys that no one writes in a form: the kind and the address of a file, and what another command keeps there. */
const TERSEMBUNYI: ReadonlySet<string> = new Set(["jenis", "slug", "register", "contoh"]);

/** The types that a value may have, `null` apart. */
export const typesOf = ({ type, items, properties }: Skema): readonly string[] =>
	[type ?? (items ? "array" : properties ? "object" : "string")].flat().filter((satu) => satu !== "null");

/** True for what a form can show: a value of one type. Others are kept as they stand in the file. */
const isTersunting = (node: Skema): boolean => typesOf(node).length === 1;

/** One field of a schema that a form can show. */
export interface Butir {
	readonly kunci: string;
	readonly bagian: Bagian;
	readonly wajib: boolean;
}

/** The fields that a form shows for an object, in the order of its schema. */
export function butirOf({ node, root }: Bagian, semua: ReadonlyMap<string, Skema>): Butir[] {
	return Object.entries(node.properties ?? {})
		.map(([kunci, isi]) => ({
			kunci,
			bagian: resolve(isi, root, semua),
			wajib: node.required?.includes(kunci) ?? false,
		}))
		.filter(({ kunci, bagian }) => !TERSEMBUNYI.has(kunci) && isTersunting(bagian.node));
}

/** What the editor's format must know of a value to write it back as the schema wants it. */
export function rupaOf(bagian: Bagian, semua: ReadonlyMap<string, Skema>, wajib = false): Rupa {
	const { node, root } = bagian;
	const fields = butirOf(bagian, semua);
	const isi = fields.map((satu) => [satu.kunci, rupaOf(satu.bagian, semua, satu.wajib)] as const);
	return {
		...([node.type].flat().includes("null") && { kosong: true }),
		...(wajib && { wajib: true }),
		...(isi.length > 0 && { isi: Object.fromEntries(isi) }),
		...(node.items && { butir: rupaOf(resolve(node.items, root, semua), semua) }),
	};
}
