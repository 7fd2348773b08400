import ical, { ICalEventTransparency } from "ical-generator";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { type KabarDokumen, listEnding } from "../halaman/beranda.ts";
import { isTerbuka } from "../halaman/tenggat.ts";
import { urnOf } from "../halaman/umpan.ts";
import type { DaerahPublik, JatuhTempoPublik, Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";

function eventOf({ url, judul, jenis, kasus, peserta, tanggal }: KabarDokumen, hari: string, alamat: Alamat) {
	const nama = Reflect.get(NAMA_JENIS, jenis) as string;
	const link = alamat(url);
	return {
		id: urnOf(url).replace("urn:uuid:", ""),
		// The day of the build and not the moment: the same source gives the same calendar.
		stamp: `${hari}T00:00:00Z`,
		start: tanggal,
		allDay: true,
		summary: `Berakhir: ${nama} tentang ${judul}`,
		description: `${kasus.judul}, ${peserta.map((satu) => satu.judul).join(", ")}`,
		transparency: ICalEventTransparency.TRANSPARENT,
		...(link.startsWith("http") && { url: link }),
	};
}

function eventOfTenggat(satu: JatuhTempoPublik, batas: string, hari: string, alamat: Alamat) {
	const link = alamat(satu.kerja_sama?.url ?? `/${satu.daerah}/`);
	return {
		id: urnOf(`/tenggat/${satu.id}`).replace("urn:uuid:", ""),
		stamp: `${hari}T00:00:00Z`,
		start: batas,
		allDay: true,
		summary: `Tenggat: ${satu.uraian}`,
		description: [satu.kerja_sama?.judul, satu.pelaku, ...satu.dasar.map(({ judul }) => judul)]
			.filter((kata) => kata !== undefined)
			.join("; "),
		transparency: ICalEventTransparency.TRANSPARENT,
		...(link.startsWith("http") && { url: link }),
	};
}

/**
 * `data/tenggat.ics`: the last day of every naskah in force and of every duty to come, as all-day events (RFC 5545).
 * @param daerah only what is of this region
 */
export function tenggatIcs(portal: Portal, alamat: Alamat, daerah?: DaerahPublik): string {
	const ending = listEnding(portal, "9999-12-31").filter((kabar) => !daerah || kabar.daerah.url === daerah.url);
	const due = portal.tenggat.filter((satu) => isTerbuka(satu) && (!daerah || satu.daerah === daerah.id));
	const kalender = ical({
		name: daerah ? `Tenggat kerja sama ${daerah.nama}` : "Tenggat kerja sama daerah",
		prodId: { company: "Naskah", product: "Tenggat kerja sama daerah", language: "ID" },
		events: [
			...ending.map((kabar) => eventOf(kabar, portal.hari, alamat)),
			...due.flatMap((satu) =>
				satu.batas && satu.batas >= portal.hari ? [eventOfTenggat(satu, satu.batas, portal.hari, alamat)] : [],
			),
		],
	});
	return `${kalender.toString()}\r\n`;
}
