/** From a schema to the fields of the browser editor: one widget for each kind of value. */
import { type Bagian, resolve, type Skema } from "../halaman/skema.ts";
import { acuanOf } from "./acuan.ts";
import { labelOf } from "./label.ts";
import { type Butir, butirOf, typesOf } from "./rupa.ts";

/** A field as the editor's configuration writes it. */
export interface IsianCms {
	readonly name: string;
	readonly label: string;
	readonly widget: string;
	readonly required?: boolean;
	readonly [opsi: string]: unknown;
}

type Opsi = { readonly widget: string; readonly [opsi: string]: unknown };
type Semua = ReadonlyMap<string, Skema>;

/** Texts that take more than a line. */
const PANJANG =
	/^(?:ringkasan|eksternalitas|uji_konsekuensi|permasalahan|solusi|tindak_lanjut|materi_evaluasi|penjelasan|uraian|alasan|keterangan|berkas_tahap)$/;

/** What the list shows of an item that is folded: the first of these that it has. */
const PENGENAL = ["nama", "judul", "perihal", "program", "kegiatan", "materi_evaluasi", "jabatan", "uraian", "id"];

/** So many choices stand side by side; more are a list to open. */
const BERJAJAR = 4;

const YA_TIDAK = [
	{ label: "Ya", value: true },
	{ label: "Tidak", value: false },
];

const pilihanOf = (node: Skema): object[] =>
	(node.enum ?? []).map((value) => ({ label: node["x-nama"]?.[value] ?? value, value }));

/** A pattern bears its own words when it fails: the description, which names an example. */
const polaOf = ({ pattern, description }: Skema): object =>
	pattern === undefined ? {} : { pattern: [pattern, `Belum sesuai bentuknya. ${description ?? ""}`.trim()] };

const batasOf = ({ minItems, maxItems }: Skema): object => ({
	...(minItems !== undefined && { min: minItems }),
	...(maxItems !== undefined && { max: maxItems }),
});

function teksOf(kunci: string, node: Skema): Opsi {
	if (node.format === "tanggal") return { widget: "datetime", type: "date", format: "YYYY-MM-DD" };
	const { maxLength } = node;
	return {
		widget: PANJANG.test(kunci) ? "text" : "string",
		...polaOf(node),
		...(maxLength !== undefined && { maxlength: maxLength }),
		...(!PANJANG.test(kunci) && { use_emoji_autocomplete: false }),
	};
}

function bilanganOf({ minimum, maximum }: Skema, jenis: "int" | "float"): Opsi {
	const step = jenis === "float" ? 0.5 : 1;
	return {
		widget: "number",
		value_type: jenis,
		step,
		...(minimum !== undefined && { min: minimum }),
		...(maximum !== undefined && { max: maximum }),
	};
}

function daftarOf(kunci: string, { node, root }: Bagian, semua: Semua): Opsi {
	const butir = resolve(node.items ?? {}, root, semua);
	const opsi = { label_singular: labelOf(kunci), ...batasOf(node) };
	if (butir.node.enum) return { widget: "select", multiple: true, options: pilihanOf(butir.node), ...batasOf(node) };
	if (typesOf(butir.node)[0] === "object") {
		const fields = isianCmsOf(butir, semua);
		const pengenal = PENGENAL.find((nama) => fields.some(({ name }) => name === nama));
		return {
			widget: "list",
			fields,
			collapsed: "auto",
			...(pengenal && { summary: `{{fields.${pengenal}}}` }),
			...opsi,
		};
	}
	// The editor's plain list drops items that are empty and holds a file it only showed for changed.
	return { widget: "list", field: isianOf({ kunci, bagian: butir, wajib: false }, undefined, semua), ...opsi };
}

function opsiOf({ kunci, bagian, wajib }: Butir, semua: Semua): Opsi {
	const { node } = bagian;
	if (node.enum) return { widget: "select", options: pilihanOf(node), dropdown_threshold: BERJAJAR };
	switch (typesOf(node)[0]) {
		case "boolean":
			// Nothing chosen is another answer than no.
			return wajib ? { widget: "boolean" } : { widget: "select", options: YA_TIDAK };
		case "integer":
			return bilanganOf(node, "int");
		case "number":
			return bilanganOf(node, "float");
		case "array":
			return daftarOf(kunci, bagian, semua);
		case "object":
			return { widget: "object", fields: isianCmsOf(bagian, semua), ...(!wajib && { collapsed: "auto" }) };
		default:
			return teksOf(kunci, node);
	}
}

function petunjukOf({ description = "" }: Skema, label: string): object {
	if (description === "" || description.toLowerCase() === label.toLowerCase()) return {};
	return { hint: description.replace(/\bnull\b/, "yang kosong") };
}

function isianOf(butir: Butir, pemilik: string | undefined, semua: Semua): IsianCms {
	const label = labelOf(butir.kunci);
	const opsi = acuanOf(pemilik, butir.kunci) ?? opsiOf(butir, semua);
	// What the schema lets be empty on paper may be empty in the form.
	const bolehKosong = [butir.bagian.node.type].flat().includes("null");
	return {
		name: butir.kunci,
		label,
		...petunjukOf(butir.bagian.node, label),
		required: butir.wajib && !bolehKosong,
		...opsi,
	};
}

/** The fields of an object, in the order of its schema. */
export function isianCmsOf(bagian: Bagian, semua: Semua): IsianCms[] {
	return butirOf(bagian, semua).map((butir) => isianOf(butir, bagian.node.title, semua));
}
