import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { BATAS_UKURAN_REGISTER, bacaTabel } from "../../impor/berkas.ts";
import { cocokkan } from "../../impor/cocok.ts";
import { findJudul, type JudulTabel } from "../../impor/judul-tabel.ts";
import type { LembarCocok } from "../../impor/laporan.ts";
import type { Pemetaan } from "../../impor/pemetaan.ts";
import type { Tabel } from "../../impor/tabel.ts";
import { EnvironmentFault } from "../../model/fault.ts";

/** A register on disk. */
export interface Register {
	/** Name of its file. */
	readonly nama: string;
	/** Where the report is written: beside it. */
	readonly laporan: string;
	tabel(): Promise<readonly Tabel[]>;
}

/** @throws EnvironmentFault when the file is not there, is empty, or is too large to be a register */
export async function readRegister(file: string): Promise<Register> {
	const found = await stat(file).catch(() => undefined);
	if (!found)
		throw new EnvironmentFault(
			`Berkas ${file} tidak ada. Tulis letaknya dari ${process.cwd()}, mis. npm run impor -- daftar.xlsx.`,
		);
	if (!found.isFile())
		throw new EnvironmentFault(
			`${file} bukan berkas. Sebutkan satu berkas di dalamnya, mis. ${join(file, "daftar.xlsx")}.`,
		);
	if (found.size === 0) throw new EnvironmentFault(`Berkas ${file} kosong.`);
	if (found.size > BATAS_UKURAN_REGISTER) {
		const [size, most] = [found.size, BATAS_UKURAN_REGISTER].map((bytes) => Math.ceil(bytes / 1024 / 1024));
		throw new EnvironmentFault(
			`Berkas ${file} ${size} MB; register paling besar ${most} MB. Hapus gambarnya, atau bagi.`,
		);
	}
	const nama = basename(file);
	return {
		nama,
		laporan: join(dirname(file), `${nama.slice(0, nama.length - extname(nama).length)}.laporan-impor.md`),
		tabel: async () => bacaTabel(await readFile(file)),
	};
}

/** One sheet with its header found and its columns matched. */
export interface LembarDibaca extends LembarCocok {
	readonly tabel: Tabel;
	readonly judul: JudulTabel;
}

function readOne(tabel: Tabel, arti: Pemetaan): LembarDibaca | undefined {
	const judul = findJudul(tabel);
	return judul && { tabel, judul, lembar: tabel.lembar, baris: judul.mulai + 1, kolom: cocokkan(judul.kolom, arti) };
}

/**
 * Finds header and columns of every sheet.
 * @param only a sheet to read alone
 * @throws EnvironmentFault when that sheet is not there, or no sheet has a header
 */
export function readLembar(all: readonly Tabel[], arti: Pemetaan, only: string | undefined) {
	const names = all.map(({ lembar }) => lembar);
	if (only !== undefined && !names.includes(only))
		throw new EnvironmentFault(`Tidak ada lembar "${only}"; lembarnya ${names.map((nama) => `"${nama}"`).join(", ")}.`);
	const chosen = all.filter(({ lembar, baris }) => (only === undefined || lembar === only) && baris.length > 0);
	const read = chosen.map((tabel) => ({ tabel, dibaca: readOne(tabel, arti) }));
	const dibaca = read.flatMap((satu) => satu.dibaca ?? []);
	if (dibaca.length === 0)
		throw new EnvironmentFault(
			"Baris judul kolom tidak ditemukan di 30 baris pertama; register perlu judul kolom seperti Judul, Mitra, Nomor, Tanggal.",
		);
	return { dibaca, dilewati: read.filter((satu) => !satu.dibaca).map(({ tabel }) => tabel.lembar) };
}
