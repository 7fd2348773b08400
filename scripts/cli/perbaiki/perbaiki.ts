import { readFile } from "node:fs/promises";
import { check } from "../../check/check.ts";
import { readDokumen } from "../../load/dokumen.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import type { Muatan } from "../../model/muatan.ts";
import type { SourceDocument } from "../../model/source.ts";
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

/** What is signed says what was signed, slips and all. */
const isSigned = ({ data }: SourceDocument): boolean =>
	typeof data === "object" && data !== null && Reflect.get(data, "status") === "ditandatangani";

function isNamed({ file, path }: SourceDocument, names: readonly string[]): boolean {
	const wanted = names.map((nama) => nama.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, ""));
	const [daerah, , slug] = path.split("/");
	return wanted.some((nama) => [file, path, daerah, `${daerah}/${slug}`].includes(nama) || path.startsWith(`${nama}/`));
}

/** The files that were named, or all. A name that is none is a slip of the pen. */
function pilihBerkas({ berkas }: Muatan, names: readonly string[]): readonly SourceDocument[] {
	const odd = names.find((nama) => !berkas.some((sumber) => isNamed(sumber, [nama])));
	if (odd !== undefined) throw new EnvironmentFault(`"${odd}" bukan berkas, kerja sama, atau daerah di folder isi.`);
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

/** One round: the mends of a file made, and the file read again. */
function mend({ sumber, lama, baru }: Berkas, found: readonly Diagnostic[]): Berkas {
	const fixes = found.flatMap(({ file, fix }) => (file === sumber.file && fix ? [fix] : []));
	if (fixes.length === 0) return { sumber, lama, baru };
	const mark = baru.startsWith(BOM) ? BOM : "";
	const mended = mark + terapkan(baru.slice(mark.length), fixes);
	const terbaca = readDokumen(new TextEncoder().encode(mended), sumber.file, sumber.path);
	// A mend that makes a file unreadable would be our mistake; the file then stays as it is.
	return "dokumen" in terbaca ? { sumber: terbaca.dokumen, lama, baru: mended } : { sumber, lama, baru };
}

/**
 * Makes every sure mend in the files that were named, in memory: writes nothing.
 * @param names files, cases or regions; all of the content where there are none
 * @param today YYYY-MM-DD
 * @throws EnvironmentFault for a name that is none
 */
export async function perbaiki(muatan: Muatan, names: readonly string[], today: string): Promise<HasilPerbaikan> {
	const chosen = pilihBerkas(muatan, names);
	let berkas = await Promise.all(chosen.filter((sumber) => !isSigned(sumber)).map(baca));
	let { diagnostics } = check(muatan, today);
	for (let putaran = 0; putaran < PUTARAN; putaran++) {
		const next = berkas.map((satu) => mend(satu, diagnostics));
		if (next.every((satu, index) => satu.baru === berkas[index]?.baru)) break;
		berkas = next;
		const mended = new Map(berkas.map(({ sumber }) => [sumber.path, sumber]));
		diagnostics = check(
			{ ...muatan, berkas: muatan.berkas.map((sumber) => mended.get(sumber.path) ?? sumber) },
			today,
		).diagnostics;
	}
	const perubahan = berkas
		.filter(({ lama, baru }) => lama !== baru)
		.map(({ sumber: { file }, lama, baru }) => ({ file, lama, baru }));
	const looked = new Set(names.length > 0 ? chosen.map(({ file }) => file) : perubahan.map(({ file }) => file));
	return { perubahan, terbuka: diagnostics.filter(({ file }) => looked.has(file)) };
}
