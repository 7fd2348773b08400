import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { createKalender } from "../../scripts/load/kalender.ts";
import { type Arsip, berkasCetakOf } from "../../scripts/model/arsip.ts";
import type { Tenggat } from "../../scripts/model/kewajiban.ts";
import { susunJadwal } from "../../scripts/schedule/jadwal.ts";
import { KEWAJIBAN } from "../../scripts/schedule/registry.ts";
import { Contoh, ROOT, TODAY } from "./contoh.ts";

/** Folder of the sample case. */
export const KASUS = "contoh/kerja-sama/air-bersih";

/** Holidays of 2026 for a test: one day of national holiday and the day after it as cuti bersama. */
export const LIBUR = `dasar: Keputusan bersama untuk uji coba
hari:
  - tanggal: 2026-08-17
    nama: Proklamasi Kemerdekaan
  - tanggal: 2026-08-18
    nama: Proklamasi Kemerdekaan
    cuti_bersama: true
`;

interface IsianSurat {
	readonly diterima?: string;
	readonly kepada?: string;
	readonly dasar?: string;
}

/** A letter of the sample case. */
export function surat(bentuk: string, arah: string, tanggal: string, isian: IsianSurat = {}): string {
	const { diterima = tanggal, kepada = "Wali Kota Teladan", dasar } = isian;
	return `---
jenis: surat
status: final
publikasi: publik
judul: Surat ${bentuk}
nomor: 1/${bentuk}/2026
tempat: Contoh
tanggal: ${tanggal}
diterima: ${diterima}${dasar ? `\ndasar: [${dasar}]` : ""}
kepada: ${kepada}
bentuk: ${bentuk}
arah: ${arah}
penanda_tangan:
  - nama: Raka Pratista
    jabatan: Bupati Contoh
---
Isi surat.
`;
}

/** A report of this kind on the sample case; `lain` is more front-matter. */
export const laporan = (jenis: string, tanggal: string, lain = ""): string => `---
jenis: ${jenis}
status: final
publikasi: publik
judul: Laporan ${jenis} ${tanggal}
tempat: Contoh
tanggal: ${tanggal}
dasar: [pks.md]
${lain}---
## Hasil

Berjalan sebagaimana disepakati.
`;

export const periode = (mulai: string, selesai: string): string =>
	`periode: { mulai: ${mulai}, selesai: ${selesai} }\n`;

/** The sample case before anything was made: its case file alone. */
export function sebelumNaskah(): Contoh {
	const contoh = new Contoh();
	const papers = readdirSync(join(contoh.dir, KASUS)).filter((nama) => nama !== "kerja-sama.md");
	return papers.reduce((rest, nama) => rest.hapus(`${KASUS}/${nama}`), contoh);
}

/** The sample case with its naskah and nothing that was written about carrying them out. */
export const tanpaLaporan = (): Contoh =>
	new Contoh().hapus(`${KASUS}/matrik-evaluasi.md`).hapus(`${KASUS}/laporan.md`);

/** A regulation that the sample region does not follow, for a test that has it follow it. */
export const peraturan = (id: string): string => readFileSync(join(ROOT, `content/peraturan/${id}.yaml`), "utf8");

/**
 * The archive as the schedule sees it. What checks find in bare papers is none of its business; that every paper of the
 * test has the right shape, and so is in the archive, is.
 */
export async function arsipOf(contoh: Contoh, today = TODAY): Promise<Arsip> {
	const { arsip } = await contoh.periksa(today);
	const cases = arsip.daerah.flatMap(({ kerja_sama }) => kerja_sama);
	const known = [...cases, ...berkasCetakOf(arsip)].map(({ sumber }) => sumber.path).sort();
	const written = readdirSync(contoh.dir, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
	expect(known).toEqual(written.sort());
	return arsip;
}

export const jadwalPada = (arsip: Arsip, today: string): readonly Tenggat[] =>
	susunJadwal(arsip, KEWAJIBAN, createKalender(arsip.libur), today);

export const jadwalOf = async (contoh: Contoh, today: string): Promise<readonly Tenggat[]> =>
	jadwalPada(await arsipOf(contoh, today), today);

export const find = (jadwal: readonly Tenggat[], id: string): Tenggat[] =>
	jadwal.filter(({ kewajiban }) => kewajiban.id === id);
