import type { Blok, Judul, Kelompok, Lampiran, Naskah, Pasal } from "../../model/isi.ts";
import { romawi } from "../../model/romawi.ts";
import { capitalize, urutan } from "../../model/terbilang.ts";
import { trimSign } from "./judul.ts";
import type { BlokMentah } from "./mentah.ts";
import { numberBlok } from "./penomoran.ts";

/** A heading with all that stands below it, up to the next heading of the frame. */
interface Bagian {
	readonly judul?: Judul;
	readonly blok: BlokMentah[];
}

const LAMPIRAN = /^lampiran(?:\s+(?:[ivxl]+|\d+)\b)?\s*[:.–-]?\s*/i;
const isLampiran = (judul: Judul): boolean => judul.tingkat === 1 && LAMPIRAN.test(judul.teks);

/** Cuts the blocks at the headings of the frame; inside a lampiran only another `#` cuts. */
function splitBagian(blok: readonly BlokMentah[]): Bagian[] {
	const bagian: Bagian[] = [{ blok: [] }];
	let dalamLampiran = false;
	for (const item of blok) {
		if (item.jenis === "judul" && (item.tingkat === 1 || (item.tingkat <= 3 && !dalamLampiran))) {
			dalamLampiran = isLampiran(item);
			bagian.push({ judul: item, blok: [] });
		} else (bagian.at(-1) as Bagian).blok.push(item);
	}
	return bagian;
}

/** "Jangka Waktu" → "jangka-waktu" */
function slugify(text: string): string {
	const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

const numbered = (blok: readonly BlokMentah[]): Blok[] =>
	numberBlok(blok, { ayat: false, terpakai: new Set(), luar: [] });

/** The slug itself, or with the next number that no other heading has: "Objek", "Objek 2", "Objek" are three. */
function uniqueSlug(slug: string, slugs: Map<string, number>): string {
	let seen = (slugs.get(slug) ?? 0) + 1;
	while (seen > 1 && slugs.has(`${slug}-${seen}`)) seen++;
	const unique = seen > 1 ? `${slug}-${seen}` : slug;
	slugs.set(slug, seen).set(unique, Math.max(1, slugs.get(unique) ?? 0));
	return unique;
}

function toPasal(bagian: Bagian, judul: Judul, place: number, slugs: Map<string, number>): Pasal {
	const written = /^\**\s*pasal\s+(\d+[A-Za-z]?|[IVXLivxl]+)\b\s*\**[.:–-]?\s*(.*)$/i.exec(judul.teks);
	const title = trimSign(written ? (written[2] ?? "") : judul.teks, "*", "both").trim();
	const jangkar = `pasal-${place}`;
	const slug = uniqueSlug(slugify(title) || jangkar, slugs);
	return {
		jenis: "pasal",
		nomor: String(place),
		judul: title,
		...(written?.[1] && { tertulis: written[1] }),
		jangkar,
		slug,
		blok: numberBlok(bagian.blok, { ayat: true, induk: jangkar, terpakai: new Set(), luar: [] }),
		letak: judul.letak,
	};
}

type Peran = "konsideran" | "penutup" | "lampiran" | "bab" | "bagian" | "pasal";

function roleOf(judul: Judul): Peran {
	if (judul.tingkat === 2) return "pasal";
	if (judul.tingkat === 3) return "bagian";
	if (isLampiran(judul)) return "lampiran";
	if (/^konsideran$/i.test(judul.teks)) return "konsideran";
	return /^penutup$/i.test(judul.teks) ? "penutup" : "bab";
}

const NOMOR_KELOMPOK =
	/^\**\s*(?:bab\s+(?:[ivxl]+|\d+)\b|bagian\s+ke\p{L}+(?:\s+(?:puluh|belas)\b)?)\s*\**[.:–-]?\s*/iu;

function toKelompok(bagian: Bagian, jenis: "bab" | "bagian", place: number, bab: number): Kelompok {
	const judul = bagian.judul as Judul;
	return {
		jenis,
		label: jenis === "bab" ? `BAB ${romawi(place)}` : `Bagian ${capitalize(urutan(place))}`,
		judul: trimSign(judul.teks.replace(NOMOR_KELOMPOK, ""), "*", "both").trim(),
		jangkar: jenis === "bab" ? `bab-${place}` : `bab-${bab}-bagian-${place}`,
		blok: numbered(bagian.blok),
		letak: judul.letak,
	};
}

function toLampiran(bagian: Bagian, index: number): Lampiran {
	const judul = bagian.judul as Judul;
	const nomor = index + 1;
	return {
		nomor,
		judul: judul.teks.replace(LAMPIRAN, ""),
		jangkar: `lampiran-${nomor}`,
		blok: numbered(bagian.blok),
		letak: judul.letak,
	};
}

/** Pasal count through the whole naskah, BAB too; bagian begin anew in each BAB. */
function toBatangTubuh(bagian: readonly Bagian[]): (Kelompok | Pasal)[] {
	const slugs = new Map<string, number>();
	const count = { pasal: 0, bab: 0, bagian: 0 };
	return bagian.map((part) => {
		const judul = part.judul as Judul;
		const role = roleOf(judul);
		if (role === "pasal") return toPasal(part, judul, ++count.pasal, slugs);
		if (role === "bab") {
			count.bagian = 0;
			return toKelompok(part, "bab", ++count.bab, count.bab);
		}
		return toKelompok(part, "bagian", ++count.bagian, count.bab);
	});
}

/**
 * Reads blocks as a naskah: `# Konsideran`, `#` as BAB, `##` as pasal, `###` as bagian, `# Penutup`, `# Lampiran: …`.
 * Pasal, BAB, bagian and lampiran are numbered by position.
 */
export function readNaskah(blok: readonly BlokMentah[]): Naskah {
	const [pembuka, ...bagian] = splitBagian(blok);
	const withRole = (...roles: Peran[]) => bagian.filter((part) => roles.includes(roleOf(part.judul as Judul)));
	return {
		pembuka: numbered(pembuka?.blok ?? []),
		konsideran: withRole("konsideran").flatMap((part) => numbered(part.blok)),
		batang_tubuh: toBatangTubuh(withRole("bab", "bagian", "pasal")),
		penutup: withRole("penutup").flatMap((part) => numbered(part.blok)),
		lampiran: withRole("lampiran").map(toLampiran),
	};
}
