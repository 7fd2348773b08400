import { stringify } from "csv-stringify/sync";
import ical, { ICalEventTransparency } from "ical-generator";
import type { Arsip } from "../model/arsip.ts";
import type { Tenggat } from "../model/kewajiban.ts";
import { citeInWords } from "../model/peraturan.ts";
import { tempatOf } from "./tenggat.ts";

const KOLOM = [
	...["keadaan", "batas", "belum_pasti", "hari_lewat", "uraian", "daerah", "kerja_sama", "perangkat_daerah", "pelaku"],
	...["sejak", "peristiwa", "dasar", "bukti", "mengikat", "dipenuhi", "berkas", "keterangan"],
];

const dasarOf = ({ kewajiban }: Tenggat, arsip: Arsip): string[] =>
	kewajiban.cites.map((cite) => citeInWords(arsip, cite));

/** A row for each duty at each time (RFC 4180), safe to open in a spreadsheet. */
export function tenggatAsCsv(tenggat: readonly Tenggat[], arsip: Arsip): string {
	const rows = tenggat.map((satu) => ({
		...{ keadaan: satu.keadaan, batas: satu.batas?.tanggal, hari_lewat: satu.hari_lewat, uraian: satu.uraian },
		...{ sejak: satu.sejak, peristiwa: satu.peristiwa, keterangan: satu.gugur },
		belum_pasti: satu.batas && !satu.batas.pasti ? "ya" : "",
		daerah: satu.daerah.id,
		kerja_sama: satu.kasus?.slug,
		perangkat_daerah: satu.kasus?.data.perangkat_daerah,
		pelaku: satu.kewajiban.pelaku,
		dasar: dasarOf(satu, arsip).join("; "),
		bukti: satu.kewajiban.bukti,
		mengikat: satu.mengikat ? "ya" : "tidak",
		dipenuhi: satu.keadaan === "terpenuhi" ? satu.dipenuhi?.tanggal : undefined,
		berkas: satu.keadaan === "terpenuhi" ? satu.dipenuhi?.dokumen?.sumber.path : undefined,
	}));
	const options = { header: true, columns: KOLOM, bom: true, escape_formulas: true } as const;
	return stringify(rows, { ...options, record_delimiter: "windows" });
}

/** One all-day event for the last day of each duty (RFC 5545); what has no last day stands in no calendar. */
export function tenggatAsIcs(tenggat: readonly Tenggat[], arsip: Arsip, today: string): string {
	const events = tenggat.flatMap((satu) => {
		const { kewajiban, daerah, kasus, kunci, batas, uraian } = satu;
		if (!batas) return [];
		const told = [tempatOf(satu), kewajiban.pelaku, ...dasarOf(satu, arsip), `Dipenuhi dengan: ${kewajiban.bukti}`];
		return [
			{
				id: [daerah.id, kasus?.slug ?? "", kewajiban.id, kunci].join("."),
				// The day asked about and not the moment: the same source gives the same calendar.
				stamp: `${today}T00:00:00Z`,
				start: batas.tanggal,
				allDay: true,
				summary: `Tenggat: ${uraian}${batas.pasti ? "" : " (belum pasti)"}`,
				description: told.join("; "),
				transparency: ICalEventTransparency.TRANSPARENT,
			},
		];
	});
	const prodId = { company: "Naskah", product: "Tenggat kerja sama daerah", language: "ID" };
	return `${ical({ name: "Tenggat kerja sama daerah", prodId, events }).toString()}\r\n`;
}

/** The same as JSON: one object for each duty at each time. */
export function tenggatAsJson(tenggat: readonly Tenggat[]): string {
	const rows = tenggat.map(({ kewajiban, daerah, kasus, dipenuhi, ...rest }) => ({
		kewajiban: kewajiban.id,
		daerah: daerah.id,
		...(kasus && { kerja_sama: kasus.slug, perangkat_daerah: kasus.data.perangkat_daerah }),
		pelaku: kewajiban.pelaku,
		bukti: kewajiban.bukti,
		citations: kewajiban.cites,
		...rest,
		...(dipenuhi && {
			dipenuhi: { tanggal: dipenuhi.tanggal, ...(dipenuhi.dokumen && { file: dipenuhi.dokumen.sumber.file }) },
		}),
	}));
	return `${JSON.stringify(rows, null, "\t")}\n`;
}
