import type { Diagnostic } from "../model/diagnostic.ts";
import { isJenisDinas, isJenisDokumen, sifatOf } from "../model/jenis.ts";
import type { SourceDocument } from "../model/source.ts";
import { fixIsian } from "./fix-isian.ts";
import { foldBlanks, isMenunggu } from "./menunggu.ts";
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
	if (tempat?.kind !== "dokumen" && tempat?.kind !== "dokumen-daerah") return tempat?.kind;
	const jenis = jenisOf(sumber);
	return jenisAt(sumber).includes(jenis) ? jenis : undefined;
}

/** Kinds of paper that may stand where this file stands: those of a case, or those of a region. */
function jenisAt({ path }: SourceDocument): string[] {
	const ofRegion = placeOf(path)?.kind === "dokumen-daerah";
	const all = Object.keys(JENIS).filter(isJenisDokumen);
	return all.filter((jenis) => (ofRegion ? isJenisDinas(jenis) : sifatOf(jenis).milik !== "daerah"));
}

/** A field that is "jenis" but for a slip of the pen. */
function misspeltJenis({ data }: SourceDocument): string | undefined {
	return Object.keys(data as object).find((name) => closestTo(name, ["jenis"]) !== undefined);
}

/** Where a paper of a known kind belongs, when it does not belong here. */
function misplaced(jenis: string): string | undefined {
	if (!isJenisDokumen(jenis)) return undefined;
	return sifatOf(jenis).milik === "daerah"
		? `${JENIS[jenis]} tidak milik satu kerja sama: pindahkan ke folder rapat, rencana atau pembinaan pada daerahnya.`
		: `${JENIS[jenis]} milik satu kerja sama: pindahkan ke folder kerja samanya.`;
}

function aboutJenis(sumber: SourceDocument): Diagnostic {
	const jenis = jenisOf(sumber);
	const choice = jenisAt(sumber);
	const base = { severity: "error" as const, file: sumber.file, citations: [] };
	if (jenis !== "") {
		const message = `Jenis dokumen "${jenis}" tidak dikenal di sini.`;
		const suggestion = misplaced(jenis) ?? suggestFrom(jenis, choice);
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
	const all = explainFaults(findFaults(schema, sumber.data));
	const { rest, told } = isMenunggu(sumber) ? foldBlanks(sumber, all) : { rest: all, told: [] };
	const faults = rest.map((pesan): Diagnostic => {
		const cited = pesan.ruleId === "nilai-tidak-dikenal" ? KOSAKATA[pesan.skema] : undefined;
		return {
			ruleId: pesan.ruleId,
			severity: "error",
			message: pesan.message,
			suggestion: pesan.suggestion,
			file: sumber.file,
			citations: cited ? [cited] : [],
			...(pesan.benar !== undefined && fixIsian(sumber, pesan.path, pesan.benar)),
			...sumber.locate(pesan.path, pesan.part),
		};
	});
	return [...told, ...faults];
}
