/** `naskah tenggat [name …]`: what is due, for a region, a case or an office, by date. */
import { check } from "./check/check.ts";
import { namaDari, salahSatu } from "./cli/isian-pilihan.ts";
import { perintah } from "./cli/options.ts";
import { PILIHAN_TENGGAT, type Pilihan, pilihTenggat } from "./cli/pilih-tenggat.ts";
import { createKalender } from "./load/kalender.ts";
import { load } from "./load/load.ts";
import type { Arsip } from "./model/arsip.ts";
import { type Kelompok, tenggatAsText } from "./report/tenggat.ts";
import { tenggatAsCsv, tenggatAsIcs, tenggatAsJson } from "./report/tenggat-data.ts";
import { susunJadwal } from "./schedule/jadwal.ts";
import { KEWAJIBAN } from "./schedule/registry.ts";

type Penulis = (pilihan: Pilihan, arsip: Arsip, today: string, kelompok: Kelompok) => string;

const asText: Penulis = ({ tenggat, bila_kosong }, arsip, today, kelompok) =>
	tenggat.length === 0 ? bila_kosong : tenggatAsText(tenggat, arsip, today, kelompok);

const PENULIS = {
	teks: asText,
	text: asText,
	json: ({ tenggat }) => tenggatAsJson(tenggat),
	csv: ({ tenggat }, arsip) => tenggatAsCsv(tenggat, arsip),
	ics: ({ tenggat }, arsip, today) => tenggatAsIcs(tenggat, arsip, today),
} satisfies Readonly<Record<string, Penulis>>;
const KELOMPOK: readonly Kelompok[] = ["tanggal", "kasus"];

const PILIHAN = {
	...PILIHAN_TENGGAT,
	format: namaDari(PENULIS, "teks"),
	menurut: salahSatu(KELOMPOK, "tanggal"),
};

/** @returns 0; what is late is told, and is no fault of the content */
export const run = perintah({ nama: "tenggat", pilihan: PILIHAN, bernama: true }, async (options) => {
	const { format, menurut, today } = options;
	const tulis: Penulis = PENULIS[format];
	const { arsip } = check(await load(options.content), today);
	const all = susunJadwal(arsip, KEWAJIBAN, createKalender(arsip.libur), today);
	process.stdout.write(tulis(pilihTenggat(all, options, arsip), arsip, today, menurut));
	return 0;
});
