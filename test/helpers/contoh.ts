import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { check, type Pemeriksaan } from "../../scripts/check/check.ts";
import { load } from "../../scripts/load/load.ts";
import type { Diagnostic } from "../../scripts/model/diagnostic.ts";
import type { Position } from "../../scripts/model/source.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const TODAY = "2026-11-21";

const KASUS = "contoh/kerja-sama/air-bersih";

/** Paths inside the sound content of `test/fixtures/contoh`. */
export const DAERAH = "contoh/daerah.yaml";
export const KERJA_SAMA = `${KASUS}/kerja-sama.md`;
export const KB = `${KASUS}/kesepakatan-bersama.md`;
export const PKS = `${KASUS}/pks.md`;
export const MATRIK = `${KASUS}/matrik-evaluasi.md`;
export const LAPORAN = `${KASUS}/laporan.md`;

/** A finding with its file as a path inside the content folder, so that expectations do not name a temporary folder. */
export type Temuan = Diagnostic;

/**
 * A content folder of its own for one test: sound until the test spoils it, gone when the test ends.
 * Every change throws when it changes nothing, so that no test passes by accident.
 */
export class Contoh {
	readonly dir: string;

	constructor() {
		this.dir = mkdtempSync(join(tmpdir(), "naskah-contoh-"));
		onTestFinished(() => rmSync(this.dir, { recursive: true, force: true }));
		cpSync(join(ROOT, "test/fixtures/contoh"), this.dir, { recursive: true });
		cpSync(join(ROOT, "content/peraturan"), join(this.dir, "peraturan"), { recursive: true });
	}

	baca(path: string): string {
		return readFileSync(join(this.dir, path), "utf8");
	}

	/** Writes a file, with the folders it needs. */
	tulis(path: string, isi: string | Uint8Array): this {
		mkdirSync(dirname(join(this.dir, path)), { recursive: true });
		writeFileSync(join(this.dir, path), isi);
		return this;
	}

	/** Replaces the only place where `from` stands. */
	ganti(path: string, from: string, to: string): this {
		const teks = this.baca(path);
		const count = teks.split(from).length - 1;
		if (count !== 1) throw new Error(`${path}: "${from}" stands ${count} times, not once`);
		return this.tulis(path, teks.replace(from, () => to));
	}

	/** Appends to a file. */
	tambah(path: string, teks: string): this {
		return this.tulis(path, this.baca(path) + teks);
	}

	hapus(path: string): this {
		rmSync(join(this.dir, path), { recursive: true });
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
		return check(await load(this.dir), today);
	}

	/** The findings, with files named inside the content folder. */
	async temuan(today = TODAY): Promise<Temuan[]> {
		return this.inside((await this.periksa(today)).diagnostics);
	}

	/** Renames the files of findings to their paths inside the content folder; the folder itself is "". */
	inside(diagnostics: readonly Diagnostic[]): Temuan[] {
		return diagnostics.map((one) => {
			if (!one.file.startsWith(this.dir)) throw new Error(`a finding outside the content: ${one.file}`);
			return { ...one, file: one.file.slice(this.dir.length + 1) };
		});
	}
}
