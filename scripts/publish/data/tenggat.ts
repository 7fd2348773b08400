import ical, { ICalEventTransparency } from "ical-generator";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { type KabarDokumen, listEnding } from "../halaman/beranda.ts";
import { kasusPerangkat } from "../halaman/perangkat.ts";
import { isTerbuka } from "../halaman/tenggat.ts";
import { urnOf } from "../halaman/umpan.ts";
import type { JatuhTempoPublik, Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";

/** A day to come, and whose it is. */
interface Acara {
	/** Ids of regions. */
	readonly daerah: readonly string[];
	/** Address of the case. */
	readonly kasus?: string | undefined;
	readonly isi: ReturnType<typeof eventOf>;
}

/** An all-day event that takes nobody's time. Its stamp is the day of the build: the same source gives the same bytes. */
function eventOf(id: string, tanggal: string, summary: string, description: string, link: string, hari: string) {
	return {
		id: urnOf(id).replace("urn:uuid:", ""),
		stamp: `${hari}T00:00:00Z`,
		start: tanggal,
		allDay: true,
		summary,
		description,
		transparency: ICalEventTransparency.TRANSPARENT,
		...(link.startsWith("http") && { url: link }),
	};
}

function acaraBerakhir(
	{ url, judul, jenis, kasus, peserta, tanggal }: KabarDokumen,
	hari: string,
	alamat: Alamat,
): Acara {
	const nama = Reflect.get(NAMA_JENIS, jenis) as string;
	const uraian = [kasus, ...peserta].map((satu) => satu.judul).join(", ");
	return {
		daerah: peserta.map((satu) => satu.url.replaceAll("/", "")),
		kasus: kasus.url,
		isi: eventOf(url, tanggal, `Berakhir: ${nama} tentang ${judul}`, uraian, alamat(url), hari),
	};
}

function acaraTenggat(satu: JatuhTempoPublik, batas: string, hari: string, alamat: Alamat): Acara {
	const uraian = [satu.kerja_sama?.judul, satu.pelaku, ...satu.dasar.map(({ judul }) => judul)];
	const link = alamat(satu.kerja_sama?.url ?? `/${satu.daerah}/`);
	const teks = uraian.filter((kata) => kata !== undefined).join("; ");
	return {
		daerah: [satu.daerah],
		kasus: satu.kerja_sama?.url,
		isi: eventOf(`/tenggat/${satu.id}`, batas, `Tenggat: ${satu.uraian}`, teks, link, hari),
	};
}

/** The last day of every naskah in force and of every duty to come. */
function acaraOf(portal: Portal, alamat: Alamat): Acara[] {
	const { hari } = portal;
	const due = portal.tenggat.filter(isTerbuka).flatMap((satu) => {
		const { batas } = satu;
		return batas && batas >= hari ? [acaraTenggat(satu, batas, hari, alamat)] : [];
	});
	return [...listEnding(portal, "9999-12-31").map((kabar) => acaraBerakhir(kabar, hari, alamat)), ...due];
}

/** A calendar with these events, each as the library wrote it. */
function kalenderOf(nama: string, events: readonly string[]): string {
	const prodId = { company: "Naskah", product: "Tenggat kerja sama daerah", language: "ID" };
	const kosong = ical({ name: nama, prodId }).toString();
	return `${kosong.replace(/END:VCALENDAR$/, () => `${events.join("")}END:VCALENDAR`)}\r\n`;
}

/**
 * The calendars (RFC 5545) by file name: of the portal, of each region and of each office that is in charge of a case.
 * An event costs about a millisecond to write, so each is written once, however many calendars hold it.
 */
export function kalenderTenggat(portal: Portal, alamat: Alamat): Map<string, string> {
	const acara = acaraOf(portal, alamat);
	const written = ical({ events: acara.map(({ isi }) => isi) }).toString();
	const events = written.match(/^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT\r\n/gm) ?? [];
	const choose = (isIn: (satu: Acara) => boolean): string[] => events.filter((_, at) => isIn(acara[at] as Acara));
	const perangkat = kasusPerangkat(portal).map(({ id, judul, kasus }): [string, string] => [
		`tenggat-${id}.ics`,
		kalenderOf(
			`Tenggat ${judul}`,
			choose((satu) => satu.kasus !== undefined && kasus.has(satu.kasus)),
		),
	]);
	const daerah = portal.daerah.map(({ id, nama }): [string, string] => [
		`tenggat-${id}.ics`,
		kalenderOf(
			`Tenggat kerja sama ${nama}`,
			choose((satu) => satu.daerah.includes(id)),
		),
	]);
	return new Map([["tenggat.ics", kalenderOf("Tenggat kerja sama daerah", events)], ...perangkat, ...daerah]);
}
