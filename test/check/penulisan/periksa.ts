import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { checkPenulisan } from "../../../scripts/check/penulisan/index.ts";
import { susunArsip } from "../../../scripts/check/susun.ts";
import { readDokumen } from "../../../scripts/load/dokumen.ts";
import type { Diagnostic } from "../../../scripts/model/diagnostic.ts";
import type { Position } from "../../../scripts/model/position.ts";
import type { SourceDocument } from "../../../scripts/model/source.ts";
import { expectTemuanUtuh } from "../../helpers/bahasa.ts";
import { DAERAH, KERJA_SAMA, PKS, ROOT, TODAY } from "../../helpers/contoh.ts";

function readSumber(isi: string | Uint8Array, path: string): SourceDocument {
	const read = readDokumen(Buffer.from(isi), path, path);
	if ("diagnostics" in read) throw new Error(`${path}: ${read.diagnostics.map((one) => one.message).join("; ")}`);
	return read.dokumen;
}

const LUAR = [
	...[DAERAH, KERJA_SAMA].map((path) => [path, join(ROOT, "test/fixtures/contoh", path)] as const),
	...readdirSync(join(ROOT, "content/peraturan")).map(
		(nama) => [`peraturan/${nama}`, join(ROOT, "content/peraturan", nama)] as const,
	),
].map(([path, file]) => readSumber(readFileSync(file), path));

/** What the front-matter of a test's document says; a final PKS of two parties unless it says otherwise. */
export interface Isian {
	readonly jenis?: string;
	readonly status?: string;
	/** Lines of front-matter that replace or follow the usual ones. */
	readonly isian?: string;
	readonly pihak?: readonly string[];
}

function frontMatter({ jenis = "perjanjian-kerja-sama", status = "final", isian = "", pihak }: Isian): string {
	const lines = [`jenis: ${jenis}`, `status: ${status}`, "publikasi: publik"];
	if (!/^judul:/m.test(isian)) lines.push("judul: Penyediaan Air Bersih");
	if (jenis !== "laporan" && jenis !== "matrik-evaluasi") {
		const names = pihak ?? ["contoh", "sebelah"];
		lines.push("pihak:", ...names.map((nama) => `  - { nama: Raka, jabatan: Kepala, mewakili: ${nama} }`));
		if (!/^jangka_waktu:/m.test(isian)) lines.push("jangka_waktu: { mulai: 2025-02-03, selesai: 2030-02-02 }");
	}
	return `---\n${[...lines, ...(isian ? [isian] : [])].join("\n")}\n---\n`;
}

/** Runs the drafting checks alone on one document, in the order of lines. */
export function temuanOf(berkas: string): Diagnostic[] {
	const sumber = readSumber(berkas, PKS);
	const { arsip, sasaran } = susunArsip({ berkas: [], aset: new Map(), diagnostics: [] } as never, [...LUAR, sumber]);
	const satu = sasaran.find((calon) => calon.sumber === sumber);
	if (!satu) throw new Error("the document is not in the archive");
	const found: Diagnostic[] = [];
	checkPenulisan(satu, {
		arsip,
		paths: new Set(),
		today: TODAY,
		report: ({ at, severity = "error", cites, ...rest }) =>
			found.push({ ...rest, ...at, file: PKS, severity, citations: cites ?? [] }),
	});
	return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Cuts every « out of a text and tells where they stood. */
function takeMarks(berkas: string): { berkas: string; letak: Position[] } {
	const letak: Position[] = [];
	const lines = berkas.split("\n").map((line, index) => {
		const parts = line.split("«");
		let column = 1;
		for (const part of parts.slice(0, -1)) {
			column += part.length;
			letak.push({ line: index + 1, column });
		}
		return parts.join("");
	});
	return { berkas: lines.join("\n"), letak };
}

const withPasal = (isi: string): string => (/^(?:#|«?Pasal|«?BAB)/m.test(isi) ? isi : `## Ketentuan\n${isi}`);

/** Expects findings of this rule, and no other, exactly where « stands in the text; returns them. */
export function expectTemuan(ruleId: string, isi: string, isian: Isian = {}): Diagnostic[] {
	const { berkas, letak } = takeMarks(frontMatter(isian) + withPasal(isi));
	const temuan = temuanOf(berkas);
	const place = ({ line, column }: Position) => `${line}:${column}`;
	expect(temuan.map((one) => `${place(one)} ${one.ruleId}`)).toEqual(letak.map((one) => `${place(one)} ${ruleId}`));
	for (const one of temuan) expectTemuanUtuh(one);
	return temuan;
}

/** Runs the drafting checks on a text of any size. */
export const temuanIsi = (isi: string, isian: Isian = {}): Diagnostic[] =>
	temuanOf(frontMatter(isian) + withPasal(isi));

/** Expects that no drafting check has anything to say. */
export function expectBersih(isi: string, isian: Isian = {}): void {
	const found = temuanIsi(isi, isian);
	expect(found.map((one) => `${one.line}:${one.column} ${one.ruleId} ${one.message}`)).toEqual([]);
}
