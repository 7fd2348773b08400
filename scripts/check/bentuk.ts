import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceDocument } from "../model/source.ts";
import { closestTo, suggestFrom } from "./mirip.ts";
import { explainFaults } from "./pesan.ts";
import { findFaults, JENIS } from "./schema.ts";
import { placeOf } from "./tempat.ts";

/** The provision that lists the values of a vocabulary, cited when a value is none of them. */
const KOSAKATA: Readonly<Record<string, string>> = {
	Bentuk: "perda-kerja-sama-daerah:bentuk",
	BentukKsdd: "perbup-barsel-23-2023:9",
	JenisMitra: "perwal-bekasi-75-2021:1-8",
	Rekomendasi: "perwal-bekasi-75-2021:6-7",
	Tahap: "perbup-barsel-23-2023:13",
	Urusan: "perbup-barsel-23-2023:5-4",
};

/** `jenis` as written; "" when there is none. */
export function jenisOf(sumber: SourceDocument): string {
	const data = sumber.data;
	const jenis = typeof data === "object" && data !== null ? Reflect.get(data, "jenis") : undefined;
	return typeof jenis === "string" ? jenis : "";
}

function schemaOf(sumber: SourceDocument): string | undefined {
	const tempat = placeOf(sumber.path);
	if (tempat?.kind !== "dokumen") return tempat?.kind;
	const jenis = jenisOf(sumber);
	return Object.hasOwn(JENIS, jenis) && jenis !== "kerja-sama" ? jenis : undefined;
}

/** A field that is "jenis" but for a slip of the pen. */
function misspeltJenis({ data }: SourceDocument): string | undefined {
	return Object.keys(data as object).find((name) => closestTo(name, ["jenis"]) !== undefined);
}

function aboutJenis(sumber: SourceDocument): Diagnostic {
	const jenis = jenisOf(sumber);
	const choice = Object.keys(JENIS).filter((known) => known !== "kerja-sama");
	const base = { severity: "error" as const, file: sumber.file, citations: [] };
	if (jenis !== "") {
		const message = `Jenis dokumen "${jenis}" tidak dikenal di sini.`;
		const suggestion = suggestFrom(jenis, choice);
		return { ruleId: "jenis-tidak-dikenal", message, suggestion, ...base, ...sumber.locate(["jenis"]) };
	}
	const misspelt = misspeltJenis(sumber);
	if (misspelt !== undefined && misspelt !== "jenis") {
		const message = `Isian "${misspelt}" tidak dikenal.`;
		const suggestion = 'Mungkin maksudnya "jenis".';
		return { ruleId: "isian-tidak-dikenal", message, suggestion, ...base, ...sumber.locate([misspelt], "key") };
	}
	const suggestion = `Tambahkan baris "jenis: …". ${suggestFrom("", choice)}`;
	return {
		ruleId: "isian-kurang",
		message: 'Isian "jenis" belum ada.',
		suggestion,
		...base,
		...sumber.locate(["jenis"], "key"),
	};
}

function isEmpty(sumber: SourceDocument): boolean {
	return typeof sumber.data !== "object" || sumber.data === null || Array.isArray(sumber.data);
}

function aboutEmpty(sumber: SourceDocument): Diagnostic {
	return {
		ruleId: "isian-kurang",
		severity: "error",
		message: "Berkas ini belum berisi isian.",
		suggestion: "Tulis isian sebagai baris `nama: nilai`; contoh tiap jenis ada di Panduan.",
		file: sumber.file,
		line: 1,
		column: 1,
		citations: [],
	};
}

/** Every fault of shape in one file, in words, at its line. */
export function checkBentuk(sumber: SourceDocument): Diagnostic[] {
	if (isEmpty(sumber)) return [aboutEmpty(sumber)];
	const schema = schemaOf(sumber);
	if (!schema) return [aboutJenis(sumber)];
	return explainFaults(findFaults(schema, sumber.data)).map((pesan) => {
		const cited = pesan.ruleId === "nilai-tidak-dikenal" ? KOSAKATA[pesan.skema] : undefined;
		return {
			ruleId: pesan.ruleId,
			severity: "error",
			message: pesan.message,
			suggestion: pesan.suggestion,
			file: sumber.file,
			citations: cited ? [cited] : [],
			...sumber.locate(pesan.path, pesan.part),
		};
	});
}
