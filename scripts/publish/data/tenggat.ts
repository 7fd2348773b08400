import ical, { ICalEventTransparency } from "ical-generator";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { type KabarDokumen, listEnding } from "../halaman/beranda.ts";
import { urnOf } from "../halaman/umpan.ts";
import type { Portal } from "../portal.ts";
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

/** `data/tenggat.ics`: the last day of every naskah in force as an all-day event (RFC 5545). */
export function tenggatIcs(portal: Portal, alamat: Alamat): string {
	const kalender = ical({
		name: "Berakhirnya kerja sama daerah",
		prodId: { company: "Naskah", product: "Tenggat kerja sama daerah", language: "ID" },
		events: listEnding(portal, "9999-12-31").map((kabar) => eventOf(kabar, portal.hari, alamat)),
	});
	return `${kalender.toString()}\r\n`;
}
