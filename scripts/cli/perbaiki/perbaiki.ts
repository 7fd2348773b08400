import { readFile } from "node:fs/promises";
import { jenisOf } from "../../check/bentuk.ts";
import { check } from "../../check/check.ts";
import { urutanIsian } from "../../check/urutan-isian.ts";
import { readDokumen } from "../../load/dokumen.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import type { Muatan } from "../../model/muatan.ts";
import type { SourceDocument } from "../../model/source.ts";
import { rapikan } from "../../perbaiki/rapikan.ts";
import { terapkan } from "../../perbaiki/terapkan.ts";

/** A file before and after. */
export interface Perubahan {
	readonly file: string;
	readonly lama: string;
	readonly baru: string;
}

export interface HasilPerbaikan {
	readonly perubahan: readonly Perubahan[];
	/** What is still to be done by people in the files that were looked at. */
	readonly terbuka: readonly Diagnostic[];
}

const BOM = "\ufeff";
/** A mend may bring another to light; no text of people needs more rounds. */
const PUTARAN = 5;

const statusOf = ({ data }: SourceDocument): unknown => Reflect.get(Object(data), "status");

/** What is signed says what was signed, slips and all. */
const isSigned = (sumber: SourceDocument): boolean => statusOf(sumber) === "ditandatangani";

/** The code of a sheet follows from its file: one that is final may lie on a table already, and looks are no reason to change it. */
const isDapatDirapikan = (sumber: SourceDocument): boolean =>
	sumber.path.endsWith(".md") && [undefined, "rancangan"].includes(statusOf(sumber) as string | undefined);

function isNamed({ file, path }: SourceDocument, names: readonly string[]): boolean {
	const wanted = names.map((nama) => nama.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, ""));
	const [daerah, , slug] = path.split("/");
	return wanted.some((nama) => [file, path, daerah, `${daerah}/${slug}`].includes(nama) || path.startsWith(`${nama}/`));
}

function aboutOdd(nama: string, { diagnostics, contentDir }: Muatan): EnvironmentFault {
	const unread = diagnostics.find(({ file }) => file === nama || file === `${contentDir}/${nama}`);
	return new EnvironmentFault(
		unread
			? `${unread.file} belum dapat dibaca (baris ${unread.line}): ${unread.message} ${unread.suggestion ?? ""}`.trim()
			: `"${nama}" bukan berkas, kerja sama, atau daerah di folder isi.`,
	);
}

/** The files that were named, or all. A name that is none is a slip of the pen. */
function pilihBerkas(muatan: Muatan, names: readonly string[]): readonly SourceDocument[] {
	const { berkas } = muatan;
	const odd = names.find((nama) => !berkas.some((sumber) => isNamed(sumber, [nama])));
	if (odd !== undefined) throw aboutOdd(odd, muatan);
	return names.length === 0 ? berkas : berkas.filter((sumber) => isNamed(sumber, names));
}

interface Berkas {
	readonly sumber: SourceDocument;
	readonly lama: string;
	readonly baru: string;
}

async function baca(sumber: SourceDocument): Promise<Berkas> {
	const teks = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await readFile(sumber.file));
	return { sumber, lama: teks, baru: teks };
}

/** The text changed behind its byte order mark, and read again. */
function ubah({ sumber, lama, baru }: Berkas, change: (teks: string) => string): Berkas {
	const mark = baru.startsWith(BOM) ? BOM : "";
	const mended = mark + change(baru.slice(mark.length));
	if (mended === baru) return { sumber, lama, baru };
	const terbaca = readTeks(mended, sumber);
	// A mend that makes a file unreadable would be our mistake; the file then stays as it is.
	return terbaca ? { sumber: terbaca, lama, baru: mended } : { sumber, lama, baru };
}

function readTeks(teks: string, { file, path }: SourceDocument): SourceDocument | undefined {
	const terbaca = readDokumen(new TextEncoder().encode(teks), file, path);
	return "dokumen" in terbaca ? terbaca.dokumen : undefined;
}

/** How the file is written, made tidy, while it is a draft; files that are all YAML stay as their keeper wrote them. */
function rapi(berkas: Berkas): Berkas {
	const { sumber } = berkas;
	if (!isDapatDirapikan(sumber)) return berkas;
	const bekal = { urutan: urutanIsian(jenisOf(sumber)), read: (teks: string) => readTeks(teks, sumber) };
	return ubah(berkas, (teks) => rapikan(teks, bekal));
}

/** One round: the mends that the check found. */
function mend(berkas: Berkas, found: readonly Diagnostic[]): Berkas {
	const fixes = found.flatMap(({ file, fix }) => (file === berkas.sumber.file && fix ? [fix] : []));
	return rapi(fixes.length === 0 ? berkas : ubah(berkas, (teks) => terapkan(teks, fixes)));
}

function checkWith(muatan: Muatan, berkas: readonly Berkas[], today: string): readonly Diagnostic[] {
	const mended = new Map(berkas.map(({ sumber }) => [sumber.path, sumber]));
	const all = muatan.berkas.map((sumber) => mended.get(sumber.path) ?? sumber);
	return check({ ...muatan, berkas: all }, today).diagnostics;
}

/**
 * Makes every sure mend in the files that were named, in memory: writes nothing.
 * @param names files, cases or regions; all of the content where there are none
 * @param today YYYY-MM-DD
 * @throws EnvironmentFault for a name that is none
 */
export async function perbaiki(muatan: Muatan, names: readonly string[], today: string): Promise<HasilPerbaikan> {
	const chosen = pilihBerkas(muatan, names);
	let berkas = (await Promise.all(chosen.filter((sumber) => !isSigned(sumber)).map(baca))).map(rapi);
	let diagnostics = checkWith(muatan, berkas, today);
	for (let putaran = 0; putaran < PUTARAN; putaran++) {
		const next = berkas.map((satu) => mend(satu, diagnostics));
		if (next.every((satu, index) => satu.baru === berkas[index]?.baru)) break;
		berkas = next;
		diagnostics = checkWith(muatan, berkas, today);
	}
	const perubahan = berkas
		.filter(({ lama, baru }) => lama !== baru)
		.map(({ sumber: { file }, lama, baru }) => ({ file, lama, baru }));
	const looked = new Set(names.length > 0 ? chosen.map(({ file }) => file) : perubahan.map(({ file }) => file));
	return { perubahan, terbuka: diagnostics.filter(({ file }) => looked.has(file)) };
}
