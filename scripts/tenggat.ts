/** `naskah tenggat [name …]`: what is due, for a region, a case or an office, by date. */
import { check } from "./check/check.ts";
import { suggestFrom } from "./check/mirip.ts";
import type { Options } from "./cli/options.ts";
import { type Pilihan, pilihTenggat } from "./cli/pilih-tenggat.ts";
import { createKalender } from "./load/kalender.ts";
import { load } from "./load/load.ts";
import type { Arsip } from "./model/arsip.ts";
import { EnvironmentFault } from "./model/fault.ts";
import { type Kelompok, tenggatAsText } from "./report/tenggat.ts";
import { tenggatAsCsv, tenggatAsIcs, tenggatAsJson } from "./report/tenggat-data.ts";
import { susunJadwal } from "./schedule/jadwal.ts";
import { KEWAJIBAN } from "./schedule/registry.ts";

type Penulis = (pilihan: Pilihan, arsip: Arsip, today: string, kelompok: Kelompok) => string;

const asText: Penulis = ({ tenggat, bila_kosong }, arsip, today, kelompok) =>
	tenggat.length === 0 ? bila_kosong : tenggatAsText(tenggat, arsip, today, kelompok);

const PENULIS: Readonly<Record<string, Penulis>> = {
	teks: asText,
	text: asText,
	json: ({ tenggat }) => tenggatAsJson(tenggat),
	csv: ({ tenggat }, arsip) => tenggatAsCsv(tenggat, arsip),
	ics: ({ tenggat }, arsip, today) => tenggatAsIcs(tenggat, arsip, today),
};
const KELOMPOK: readonly Kelompok[] = ["tanggal", "kasus"];

function readKelompok({ menurut = "tanggal" }: Options): Kelompok {
	const found = KELOMPOK.find((satu) => satu === menurut);
	if (found) return found;
	throw new EnvironmentFault(`--menurut "${menurut}" tidak dikenal. ${suggestFrom(menurut, KELOMPOK)}`);
}

/** @returns 0; what is late is told, and is no fault of the content */
export async function run(options: Options): Promise<number> {
	const { format, today } = options;
	const tulis = Object.hasOwn(PENULIS, format) ? PENULIS[format] : undefined;
	if (!tulis)
		throw new EnvironmentFault(`--format "${format}" tidak ada pada tenggat; pilihannya teks, json, csv, ics.`);
	const kelompok = readKelompok(options);
	const { arsip } = check(await load(options.content), today);
	const all = susunJadwal(arsip, KEWAJIBAN, createKalender(arsip.libur), today);
	process.stdout.write(tulis(pilihTenggat(all, options, arsip), arsip, today, kelompok));
	return 0;
}
