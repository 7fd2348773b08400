import { isKalimatPerubahan } from "../../model/adendum/kalimat.ts";
import type { Kelompok, Naskah, Pasal } from "../../model/isi.ts";
import { romawi } from "../../model/romawi.ts";
import { trimSign } from "./judul.ts";
import { PembacaKelompok, readSemuaLampiran } from "./kelompok.ts";
import { readKonsideran } from "./konsideran.ts";
import type { BlokMentah } from "./mentah.ts";
import { numberBagian, numberBlok, type Tempat } from "./penomoran.ts";
import { splitPenutup } from "./penutup.ts";
import { type Bagian, NOMOR_PASAL, splitBagian } from "./peran.ts";
import { Slug } from "./slug.ts";

/** How the pasal of one text are numbered, and where they hang. */
interface Penomoran {
	/** "romawi" in an adendum; "tertulis" in what it quotes, whose numbers are those of the naskah it changes. */
	readonly gaya: "angka" | "romawi" | "tertulis";
	/** Stands before the anchors of a text that another contains; "" for a naskah of its own. */
	readonly awalan: string;
	readonly slug: Slug;
	/** Reads what an adendum quotes. */
	readonly kutip?: Tempat["kutip"];
}

function nomorPasal(gaya: Penomoran["gaya"], place: number, written: string | undefined): string {
	if (gaya === "tertulis") return written?.toUpperCase() ?? "";
	return gaya === "romawi" ? romawi(place) : String(place);
}

function isDaftarPerubahan(blok: BlokMentah): boolean {
	if (blok.jenis !== "daftar") return false;
	return blok.butir.some(({ blok: [first] }) => first?.jenis === "paragraf" && isKalimatPerubahan(first.teks));
}

function toPasal({ judul, blok }: Bagian, place: number, { gaya, awalan, slug, kutip }: Penomoran): Pasal {
	const written = NOMOR_PASAL.exec(judul.teks);
	const title = trimSign(written ? (written[2] ?? "") : judul.teks, "*", "both").trim();
	const nomor = nomorPasal(gaya, place, written?.[1]);
	const jangkar = `${awalan}pasal-${nomor.toLowerCase() || place}`;
	return {
		jenis: "pasal",
		nomor,
		judul: title,
		...(written?.[1] && { tertulis: written[1] }),
		jangkar,
		slug: gaya === "tertulis" ? jangkar : slug.give(title, jangkar),
		blok: numberBlok(blok, {
			// In an adendum "1. Ketentuan Pasal 5 diubah" counts changes; what is no change is an ayat there too.
			ayat: gaya !== "romawi" || !blok.some(isDaftarPerubahan),
			induk: jangkar,
			terpakai: new Set(),
			luar: [],
			...(kutip && { kutip }),
			...(gaya === "tertulis" && { tertulis: true }),
		}),
		letak: judul.letak,
	};
}

/** Pasal count through the whole naskah, whatever groups hold them. */
export function toBatangTubuh(bagian: readonly Bagian[], penomoran: Penomoran): (Kelompok | Pasal)[] {
	const kelompok = new PembacaKelompok();
	let place = 0;
	return bagian.flatMap((part): (Kelompok | Pasal)[] => {
		if (part.peran === "pasal") return [toPasal(part, ++place, penomoran)];
		const { peran } = part;
		return peran === "bab" || peran === "bagian" || peran === "paragraf"
			? [kelompok.read(part, peran, penomoran.slug)]
			: [];
	});
}

/**
 * Reads blocks as a naskah: `# Konsideran`, `# Memperhatikan`, `#` as BAB, `##` as pasal, `###` as bagian, `####` as
 * paragraf, `# Penutup`, `# Lampiran: …`. Pasal, groups and lampiran are numbered by position.
 * @param kutip given for an adendum, whose pasal bear Roman numerals and quote the naskah it changes
 */
export function readNaskah(blok: readonly BlokMentah[], kutip?: Tempat["kutip"]): Naskah {
	const { pembuka, bagian: written } = splitBagian(blok);
	const bagian = splitPenutup(written);
	const slug = new Slug();
	const penutup = bagian.filter(({ peran }) => peran === "penutup").flatMap((part): BlokMentah[] => part.blok);
	return {
		pembuka: numberBagian(pembuka),
		...readKonsideran(bagian),
		batang_tubuh: toBatangTubuh(bagian, {
			gaya: kutip ? "romawi" : "angka",
			awalan: "",
			slug,
			...(kutip && { kutip }),
		}),
		penutup: numberBagian(penutup, "penutup"),
		lampiran: readSemuaLampiran(
			bagian.filter(({ peran }) => peran === "lampiran"),
			slug,
		),
	};
}
