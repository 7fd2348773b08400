import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import writeXlsxFile, { type Cell } from "write-excel-file/node";
import { parse } from "yaml";
import { run } from "../../scripts/impor.ts";
import type { BarisRegister, KerjaSama } from "../../scripts/model/generated/schema-types.ts";
import { Contoh, TODAY } from "../helpers/contoh.ts";

export type Sel = string | number | Date | null;

/** A workbook as a spreadsheet saves it; dates are real dates. */
export async function xlsx(rows: readonly (readonly Sel[])[], lembar = "Register"): Promise<Uint8Array> {
	const toCell = (value: Sel): Cell =>
		value instanceof Date ? { value, type: Date, format: "dd/mm/yyyy" } : value === null ? null : { value };
	return await writeXlsxFile([{ data: rows.map((row) => row.map(toCell)), sheet: lembar }]).toBuffer();
}

/** A case that `impor` wrote. */
export type Kasus = KerjaSama & { readonly register: readonly BarisRegister[]; readonly folder: string };

/** A region with one case of its own, and a desk with registers on it; gone when the test ends. */
export class Meja {
	readonly contoh = new Contoh();
	readonly dir = mkdtempSync(join(tmpdir(), "naskah-impor-"));
	readonly awal = new Set(this.folders());

	constructor() {
		onTestFinished(() => rmSync(this.dir, { recursive: true, force: true }));
	}

	private get kasusDir(): string {
		return join(this.contoh.dir, "contoh/kerja-sama");
	}

	private folders(): string[] {
		return readdirSync(join(this.contoh.dir, "contoh/kerja-sama"));
	}

	taruh(nama: string, isi: string | Uint8Array): string {
		const path = join(this.dir, nama);
		writeFileSync(path, isi);
		return path;
	}

	/** Runs the command on a register; what it says goes to `kata`. */
	async impor(nama: string, isi: string | Uint8Array, ...args: string[]): Promise<{ code: number; kata: string }> {
		const path = this.taruh(nama, isi);
		const said: string[] = [];
		const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
			said.push(String(text));
			return true;
		});
		try {
			return { code: await run([path, "--content", this.contoh.dir, "--ya", ...args], TODAY), kata: said.join("") };
		} finally {
			spy.mockRestore();
		}
	}

	/** The cases that were not there in the beginning, by the order of their folders. */
	kasus(): Kasus[] {
		const baru = this.folders().filter((folder) => !this.awal.has(folder));
		return baru.sort().map((folder) => {
			const text = readFileSync(join(this.kasusDir, folder, "kerja-sama.md"), "utf8");
			return { ...(parse(text.split("---\n")[1] ?? "") as Kasus), folder };
		});
	}

	laporan(nama: string): string {
		return readFileSync(join(this.dir, `${nama.replace(/\.\w+$/, "")}.laporan-impor.md`), "utf8");
	}

	/** Every file of the region with its bytes, to see that nothing changed. */
	semuaBerkas(): Record<string, string> {
		const root = join(this.contoh.dir, "contoh");
		const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
		return Object.fromEntries(paths.map((path) => [path.slice(root.length), readFileSync(path, "utf8")]));
	}
}
