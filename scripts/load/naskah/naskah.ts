import type { Kelompok, Naskah, Pasal } from "../../model/isi.ts";
import { trimSign } from "./judul.ts";
import { PembacaKelompok, readSemuaLampiran } from "./kelompok.ts";
import { readKonsideran } from "./konsideran.ts";
import type { BlokMentah } from "./mentah.ts";
import { numberBagian, numberBlok } from "./penomoran.ts";
import { type Bagian, splitBagian } from "./peran.ts";
import { Slug } from "./slug.ts";

const PASAL = /^\**\s*pasal\s+(\d+[A-Za-z]?|[IVXLivxl]+)\b\s*\**[.:–-]?\s*(.*)$/i;

function toPasal({ judul, blok }: Bagian, place: number, slug: Slug): Pasal {
	const written = PASAL.exec(judul.teks);
	const title = trimSign(written ? (written[2] ?? "") : judul.teks, "*", "both").trim();
	const jangkar = `pasal-${place}`;
	return {
		jenis: "pasal",
		nomor: String(place),
		judul: title,
		...(written?.[1] && { tertulis: written[1] }),
		jangkar,
		slug: slug.give(title, jangkar),
		blok: numberBlok(blok, { ayat: true, induk: jangkar, terpakai: new Set(), luar: [] }),
		letak: judul.letak,
	};
}

/** Pasal count through the whole naskah, whatever groups hold them. */
function toBatangTubuh(bagian: readonly Bagian[], slug: Slug): (Kelompok | Pasal)[] {
	const kelompok = new PembacaKelompok();
	let place = 0;
	return bagian.flatMap((part): (Kelompok | Pasal)[] => {
		if (part.peran === "pasal") return [toPasal(part, ++place, slug)];
		const { peran } = part;
		return peran === "bab" || peran === "bagian" || peran === "paragraf" ? [kelompok.read(part, peran, slug)] : [];
	});
}

/**
 * Reads blocks as a naskah: `# Konsideran`, `# Memperhatikan`, `#` as BAB, `##` as pasal, `###` as bagian, `####` as
 * paragraf, `# Penutup`, `# Lampiran: …`. Pasal, groups and lampiran are numbered by position.
 */
export function readNaskah(blok: readonly BlokMentah[]): Naskah {
	const { pembuka, bagian } = splitBagian(blok);
	const slug = new Slug();
	const penutup = bagian.filter(({ peran }) => peran === "penutup").flatMap((part): BlokMentah[] => part.blok);
	return {
		pembuka: numberBagian(pembuka),
		...readKonsideran(bagian),
		batang_tubuh: toBatangTubuh(bagian, slug),
		penutup: numberBagian(penutup, "penutup"),
		lampiran: readSemuaLampiran(
			bagian.filter(({ peran }) => peran === "lampiran"),
			slug,
		),
	};
}
