import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { check, type Pemeriksaan } from "../../scripts/check/check.ts";
import { load } from "../../scripts/load/load.ts";
import type { Diagnostic } from "../../scripts/model/diagnostic.ts";
import type { Muatan } from "../../scripts/model/muatan.ts";
import type { Position } from "../../scripts/model/position.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const TODAY = "2026-11-21";

const KASUS = "contoh/kerja-sama/air-bersih";

/** Paths inside the sound content of `test/fixtures/contoh`. */
export const DAERAH = "contoh/daerah.yaml";
export const KERJA_SAMA = `${KASUS}/kerja-sama.md`;
export const KB = `${KASUS}/kesepakatan-bersama.md`;
export const PKS = `${KASUS}/pks.md`;
export const NOTA = `${KASUS}/nota-kesepakatan.md`;
export const RENCANA = `${KASUS}/rencana-kerja.md`;
export const KUASA = `${KASUS}/surat-kuasa.md`;
export const MATRIK = `${KASUS}/matrik-evaluasi.md`;
export const LAPORAN = `${KASUS}/laporan.md`;

/** The regulations the region follows, and the one that lists the kinds of kerja sama. */
const PERATURAN = [
	...["perbup-barsel-23-2023", "perda-kerja-sama-daerah", "perwal-bekasi-75-2021"],
	...["permendagri-23-2009", "pp-28-2018", "pp-50-2007"],
];

function readTree(root: string): ReadonlyMap<string, Uint8Array> {
	const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map((entry) => join(entry.parentPath, entry.name));
	return new Map(paths.map((path) => [path.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(path)]));
}

const SEHAT = readTree(join(ROOT, "test/fixtures/contoh"));

function writeAt(dir: string, path: string, isi: string | Uint8Array): void {
	mkdirSync(dirname(join(dir, path)), { recursive: true });
	writeFileSync(join(dir, path), isi);
}

function writePeraturan(dir: string): void {
	for (const id of PERATURAN) {
		const path = `peraturan/${id}.yaml`;
		writeAt(dir, path, readFileSync(join(ROOT, "content", path)));
	}
}

/** Ids of the drafting checks and of those of lineage and order, as their sources write them. */
const TERSENDIRI = new Set(
	[...readTree(join(ROOT, "scripts/check"))]
		.filter(([path]) => /^penulisan\/|^format\/(?:silsilah|urutan-kasus)/.test(path))
		.flatMap(([, isi]) =>
			[
				...Buffer.from(isi)
					.toString()
					.matchAll(/ruleId: "([a-z-]+)"/g),
			].map((match) => match[1] as string),
		),
);

let shared: Promise<Muatan> | undefined;

/** The regulations as loaded once for all tests of a file: most tests do not touch them. */
function loadPeraturan(): Promise<Muatan> {
	shared ??= (async () => {
		const dir = mkdtempSync(join(tmpdir(), "naskah-peraturan-"));
		try {
			writePeraturan(dir);
			return await load(dir);
		} finally {
			rmSync(dir, { recursive: true });
		}
	})();
	return shared;
}

/**
 * A content folder of its own for one test: sound until the test spoils it, gone when the test ends.
 * Every change throws when it changes nothing, so that no test passes by accident.
 */
export class Contoh {
	readonly dir = mkdtempSync(join(tmpdir(), "naskah-contoh-"));
	private ownPeraturan = false;

	constructor() {
		onTestFinished(() => rmSync(this.dir, { recursive: true, force: true }));
		for (const [path, isi] of SEHAT) writeAt(this.dir, path, isi);
	}

	/** Writes the regulations into the folder too, for a test that changes them or hands the folder to a command. */
	denganPeraturan(): this {
		if (!this.ownPeraturan) writePeraturan(this.dir);
		this.ownPeraturan = true;
		return this;
	}

	private touch(path: string): string {
		if (path.startsWith("peraturan")) this.denganPeraturan();
		return join(this.dir, path);
	}

	baca(path: string): string {
		return readFileSync(this.touch(path), "utf8");
	}

	/** Paths of the Markdown files as they are now. */
	berkas(): string[] {
		const all = readdirSync(this.dir, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
		return all.filter((path) => path.endsWith(".md"));
	}

	/** Writes a file, with the folders it needs. */
	tulis(path: string, isi: string | Uint8Array): this {
		this.touch(path);
		writeAt(this.dir, path, isi);
		return this;
	}

	/** Replaces the only place where `from` stands. */
	ganti(path: string, from: string, to: string): this {
		const parts = this.baca(path).split(from);
		if (parts.length !== 2) throw new Error(`${path}: "${from}" stands ${parts.length - 1} times, not once`);
		return this.tulis(path, parts.join(to));
	}

	/** Appends to a file. */
	tambah(path: string, teks: string): this {
		return this.tulis(path, this.baca(path) + teks);
	}

	hapus(path: string): this {
		rmSync(this.touch(path), { recursive: true });
		return this;
	}

	/** Line and column of the only place where `needle` stands in the file as it is now. */
	letak(path: string, needle: string): Position {
		const parts = this.baca(path).split(needle);
		if (parts.length !== 2) throw new Error(`${path}: "${needle}" stands ${parts.length - 1} times, not once`);
		const before = (parts[0] as string).split("\n");
		return { line: before.length, column: (before.at(-1) as string).length + 1 };
	}

	/** Loads and checks, as the commands do. */
	async periksa(today = TODAY): Promise<Pemeriksaan> {
		const muatan = await load(this.dir);
		if (this.ownPeraturan) return check(muatan, today);
		const { berkas } = await loadPeraturan();
		return check({ ...muatan, berkas: [...muatan.berkas, ...berkas] }, today);
	}

	/** Every finding, with files named inside the content folder. */
	async semua(today = TODAY): Promise<Diagnostic[]> {
		return this.inside((await this.periksa(today)).diagnostics);
	}

	/**
	 * The findings apart from those about how a text is drafted (`test/check/penulisan` holds them) and about the papers
	 * around it (`test/check/silsilah.test.ts`): a test that changes one paper would have to change its neighbours too.
	 */
	async temuan(today = TODAY): Promise<Diagnostic[]> {
		return (await this.semua(today)).filter((one) => !TERSENDIRI.has(one.ruleId));
	}

	/** Renames the files of findings to their paths inside the content folder; the folder itself is "". */
	inside(diagnostics: readonly Diagnostic[]): Diagnostic[] {
		return diagnostics.map((one) => {
			if (!one.file.startsWith(this.dir)) throw new Error(`a finding outside the content: ${one.file}`);
			return { ...one, file: one.file.slice(this.dir.length + 1) };
		});
	}
}
