import type { FieldPath } from "../model/source.ts";
import { bacaTanggalTertulis } from "../model/tanggal-tertulis.ts";
import { closestTo, suggestFrom } from "./mirip.ts";
import type { Fault } from "./schema.ts";

/** What is said about one fault; `path` and `part` where they differ from the fault's own. */
export interface Kata {
	readonly ruleId: string;
	readonly message: string;
	readonly suggestion: string;
	readonly path?: FieldPath;
	readonly part?: "key" | "value";
	/** Fields said to be missing. */
	readonly lacks?: readonly string[];
	/** The field that a misspelt one was most likely meant to be. */
	readonly means?: string;
	/** The value that can only be meant. */
	readonly benar?: string;
}

const JENIS_NILAI: Readonly<Record<string, string>> = {
	string: "teks",
	integer: "bilangan bulat",
	number: "bilangan",
	boolean: "true atau false",
	array: "daftar (setiap butir diawali tanda -)",
	object: "kumpulan isian",
	null: "kosong",
};

/** The way to the field a fault is about. */
export const pathOf = (fault: Fault): FieldPath =>
	fault.instancePath
		.split("/")
		.slice(1)
		.map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~")));

/** The field's name in quotes, as messages say it. */
export function nameOf(fault: Fault): string {
	const names = pathOf(fault).filter((part) => typeof part === "string");
	return names.length > 0 ? `"${names[names.length - 1]}"` : "berkas ini";
}

const show = (value: unknown): string => {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const explain = (fault: Fault): string => {
	const description = fault.parentSchema?.description;
	return typeof description === "string" ? `Yang diminta: ${description}.` : "";
};

function describeProperty(fault: Fault, name: string): string {
	const properties = fault.parentSchema?.properties as Record<string, { description?: string }> | undefined;
	const description = properties?.[name]?.description;
	return description ? ` (${description})` : "";
}

const SUGGEST_TANGGAL = "Tulis tahun-bulan-hari dari tanggal yang ada di kalender, mis. 2026-11-02.";

/** A date written in another way has one answer. */
function explainTanggal(value: unknown): Pick<Kata, "suggestion" | "benar"> {
	const benar = typeof value === "string" ? bacaTanggalTertulis(value) : undefined;
	return benar ? { suggestion: `Tulis tahun-bulan-hari: ${benar}.`, benar } : { suggestion: SUGGEST_TANGGAL };
}

/** What is said for each keyword of JSON Schema that our schemas use. */
export const KATA: Readonly<Record<string, (fault: Fault) => Kata>> = {
	required: (fault) => {
		const name = String(fault.params.missingProperty);
		const where = fault.instancePath === "" ? "" : ` pada ${nameOf(fault)}`;
		return {
			ruleId: "isian-kurang",
			message: `Isian "${name}" belum ada${where}.`,
			suggestion: `Tambahkan baris "${name}: …"${describeProperty(fault, name)}.`,
			part: "key",
			lacks: [name],
		};
	},
	additionalProperties: (fault) => {
		const name = String(fault.params.additionalProperty);
		const known = Object.keys((fault.parentSchema?.properties as object | undefined) ?? {});
		const means = closestTo(name, known);
		return {
			ruleId: "isian-tidak-dikenal",
			message: `Isian "${name}" tidak dikenal.`,
			suggestion: suggestFrom(name, known),
			path: [...pathOf(fault), name],
			part: "key",
			...(means && { means }),
		};
	},
	enum: (fault) => ({
		ruleId: "nilai-tidak-dikenal",
		message:
			fault.data === null
				? `Isian ${nameOf(fault)} masih kosong.`
				: `Nilai "${show(fault.data)}" tidak dikenal untuk ${nameOf(fault)}.`,
		suggestion: suggestFrom(String(fault.data ?? ""), (fault.params.allowedValues as string[]).map(String)),
	}),
	const: (fault) => ({
		ruleId: "nilai-tidak-dikenal",
		message: `Nilai ${nameOf(fault)} di berkas ini harus "${show(fault.params.allowedValue)}", bukan "${show(fault.data)}".`,
		suggestion: "Perbaiki nilainya, atau pindahkan berkas ke tempat yang sesuai dengan jenisnya.",
	}),
	type: (fault) => {
		const types = [fault.params.type].flat().map((type) => JENIS_NILAI[String(type)] ?? String(type));
		const expected = types.filter((type) => type !== "kosong").join(" atau ");
		const quote = typeof fault.data === "number" && expected === "teks";
		return {
			ruleId: "bentuk-nilai",
			message:
				fault.data === null || fault.data === undefined
					? `Isian ${nameOf(fault)} masih kosong; seharusnya ${expected}.`
					: `Isian ${nameOf(fault)} berisi "${show(fault.data)}"; seharusnya ${expected}.`,
			suggestion: quote ? `Apit dengan tanda kutip: "${String(fault.data)}".` : explain(fault) || "Perbaiki nilainya.",
		};
	},
	format: (fault) => ({
		ruleId: "tanggal-tidak-sah",
		message: `"${show(fault.data)}" bukan tanggal yang sah.`,
		...explainTanggal(fault.data),
	}),
	pattern: (fault) => ({
		ruleId: "bentuk-nilai",
		message: `Nilai "${show(fault.data)}" pada ${nameOf(fault)} tidak sesuai bentuknya.`,
		suggestion: explain(fault) || "Perbaiki nilainya.",
	}),
	minLength: (fault) => ({
		ruleId: "bentuk-nilai",
		message: `Isian ${nameOf(fault)} terlalu pendek (paling sedikit ${String(fault.params.limit)} huruf).`,
		suggestion: explain(fault) || "Lengkapi isinya.",
	}),
	maxLength: (fault) => ({
		ruleId: "bentuk-nilai",
		message: `Isian ${nameOf(fault)} terlalu panjang (paling banyak ${String(fault.params.limit)} huruf).`,
		suggestion: explain(fault) || "Pendekkan isinya.",
	}),
	minItems: (fault) => ({
		ruleId: "bentuk-nilai",
		message: `Daftar ${nameOf(fault)} paling sedikit berisi ${String(fault.params.limit)} butir.`,
		suggestion: explain(fault) || "Tambahkan butirnya.",
	}),
	maxItems: (fault) => ({
		ruleId: "bentuk-nilai",
		message: `Daftar ${nameOf(fault)} paling banyak berisi ${String(fault.params.limit)} butir.`,
		suggestion: explain(fault) || "Kurangi butirnya.",
	}),
	minimum: (fault) => ({
		ruleId: "bentuk-nilai",
		message: `Nilai ${nameOf(fault)} paling kecil ${String(fault.params.limit)}, bukan ${show(fault.data)}.`,
		suggestion: explain(fault) || "Perbaiki nilainya.",
	}),
	maximum: (fault) => ({
		ruleId: "bentuk-nilai",
		message: `Nilai ${nameOf(fault)} paling besar ${String(fault.params.limit)}, bukan ${show(fault.data)}.`,
		suggestion: explain(fault) || "Perbaiki nilainya.",
	}),
	uniqueItems: (fault) => ({
		ruleId: "bentuk-nilai",
		message: `Daftar ${nameOf(fault)} memuat butir yang sama dua kali.`,
		suggestion: "Hapus salah satunya.",
	}),
};
