import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { addLama } from "../../model/tanggal.ts";
import { berakhirSampai, type KabarDokumen } from "../halaman/beranda.ts";
import { urnOf } from "../halaman/umpan.ts";
import type { Portal } from "../portal.ts";
import type { Alamat } from "./alamat.ts";

/** RFC 5545, 3.1: a line is at most 75 octets long. */
const OCTETS = 75;

const escapeText = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
const compact = (tanggal: string): string => tanggal.replaceAll("-", "");

/** Folds a content line; what continues begins with a space, and no character is torn. */
export function foldLine(line: string): string {
	const parts: string[] = [];
	let part = "";
	for (const character of line) {
		if (Buffer.byteLength(part + character) > OCTETS) {
			parts.push(part);
			part = " ";
		}
		part += character;
	}
	return [...parts, part].join("\r\n");
}

function eventOf({ url, judul, jenis, kasus, daerah, tanggal }: KabarDokumen, hari: string, alamat: Alamat): string[] {
	const nama = Reflect.get(NAMA_JENIS, jenis) as string;
	const link = alamat(url);
	return [
		"BEGIN:VEVENT",
		`UID:${urnOf(url).replace("urn:uuid:", "")}`,
		`DTSTAMP:${compact(hari)}T000000Z`,
		`DTSTART;VALUE=DATE:${compact(tanggal)}`,
		`DTEND;VALUE=DATE:${compact(addLama(tanggal, { days: 1 }))}`,
		`SUMMARY:${escapeText(`Berakhir: ${nama} tentang ${judul}`)}`,
		`DESCRIPTION:${escapeText(`${kasus.judul}, ${daerah.judul}`)}`,
		...(link.startsWith("http") ? [`URL:${link}`] : []),
		"TRANSP:TRANSPARENT",
		"END:VEVENT",
	];
}

/** `data/tenggat.ics`: the last day of every naskah in force as an all-day event (RFC 5545). */
export function tenggatIcs(portal: Portal, alamat: Alamat): string {
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Naskah//Tenggat kerja sama daerah//ID",
		"CALSCALE:GREGORIAN",
		"X-WR-CALNAME:Berakhirnya kerja sama daerah",
		...berakhirSampai(portal, "9999-12-31").flatMap((kabar) => eventOf(kabar, portal.hari, alamat)),
		"END:VCALENDAR",
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}
