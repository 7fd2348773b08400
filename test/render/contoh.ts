import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { check } from "../../scripts/check/check.ts";
import { readDokumen } from "../../scripts/load/dokumen.ts";
import { type Arsip, type Aset, type BerkasCetak, berkasCetakOf, type Dokumen } from "../../scripts/model/arsip.ts";
import type { Diagnostic } from "../../scripts/model/diagnostic.ts";
import type { SourceDocument } from "../../scripts/model/source.ts";

export const TODAY = "2026-11-21";
const ROOT = join(import.meta.dirname, "../..");

/** Region of the samples; a test changes what it is about. */
export const DAERAH = {
	nama: "Kabupaten Contoh",
	tingkat: "kabupaten",
	provinsi: "Provinsi Rekaan",
	ibu_kota: "Contoh",
	contoh: true,
	kepala_daerah: { nama: "Arya Pratama", jabatan: "Bupati Contoh" },
	peraturan: [{ id: "perbup-barsel-23-2023" }, { id: "perwal-bekasi-75-2021" }],
};

export function readSample(jenis: string): string {
	return readFileSync(join(ROOT, "templates", jenis, "sample.md"), "utf8");
}

/** Front-matter and body as a file. */
export function toMarkdown(data: object, body: string): string {
	return `---\n${stringify(data)}---\n${body}`;
}

export interface Isi {
	readonly daerah?: object;
	readonly kasus?: string;
	/** Documents of the one case, by file name without `.md`. */
	readonly dokumen: Readonly<Record<string, string>>;
	readonly aset?: readonly Aset[];
}

export interface Terbaca {
	readonly arsip: Arsip;
	readonly dokumen: readonly BerkasCetak[];
	readonly diagnostics: readonly Diagnostic[];
}

function parse(path: string, text: string): SourceDocument {
	const read = readDokumen(Buffer.from(text), path, path);
	if ("dokumen" in read) return read.dokumen;
	throw new Error(read.diagnostics.map(({ line, message }) => `${path}:${line} ${message}`).join("\n"));
}

const PERATURAN = ["perbup-barsel-23-2023", "perwal-bekasi-75-2021"].map((id) =>
	parse(`peraturan/${id}.yaml`, readFileSync(join(ROOT, "content", "peraturan", `${id}.yaml`), "utf8")),
);

const FOLDER_DAERAH: Readonly<Record<string, string>> = {
	rapat: "rapat",
	"rencana-kerja-sama": "rencana",
	pembinaan: "pembinaan",
};

/** Papers of the region do not lie with the case. */
function folderOf(text: string, kasus: string): string {
	const folder = FOLDER_DAERAH[/^jenis: (\S+)/m.exec(text)?.[1] ?? ""];
	return folder === undefined ? kasus : `contoh/${folder}`;
}

/** An archive of one region and one case, from texts, through the same stages as `content/`. */
export function readContoh(isi: Isi): Terbaca {
	const kasus = "contoh/kerja-sama/contoh";
	const berkas = [
		...PERATURAN,
		parse("contoh/daerah.yaml", stringify(isi.daerah ?? DAERAH)),
		parse(`${kasus}/kerja-sama.md`, isi.kasus ?? readSample("kerja-sama")),
		...Object.entries(isi.dokumen).map(([nama, text]) => parse(`${folderOf(text, kasus)}/${nama}.md`, text)),
	];
	const aset = new Map((isi.aset ?? []).map((satu) => [satu.path, satu]));
	const muatan = { contentDir: "", berkas, folderDaerah: ["contoh"], aset, diagnostics: [] };
	const { arsip, diagnostics } = check(muatan, TODAY);
	const dokumen = berkasCetakOf(arsip);
	return { arsip, dokumen, diagnostics };
}

/** The document of that name; the test fails where its shape was refused. */
export function dokumenOf(terbaca: Terbaca, nama: string): Dokumen {
	return berkasOf(terbaca, nama) as Dokumen;
}

/** The same for any sheet, of the case or of the region. */
export function berkasOf(terbaca: Terbaca, nama: string): BerkasCetak {
	const found = terbaca.dokumen.find((dokumen) => dokumen.slug === nama);
	if (found) return found;
	throw new Error(terbaca.diagnostics.map((diagnostic) => `${diagnostic.file}: ${diagnostic.message}`).join("\n"));
}
