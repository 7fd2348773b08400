import type { Kelompok, Kutipan, Pasal } from "../../model/isi.ts";
import { NOMOR_KELOMPOK, readSemuaLampiran } from "./kelompok.ts";
import type { KutipanMentah } from "./mentah.ts";
import { toBatangTubuh } from "./naskah.ts";
import { numberBlok } from "./penomoran.ts";
import { type Bagian, readLampiran, splitBagian } from "./peran.ts";
import { Slug } from "./slug.ts";

/** "Ketentuan angka 3 huruf a … diubah": the number quoted is no ayat. */
const TENTANG_ANGKA = /^\W*(?:ketentuan\s+|di\s?antara\s+)*angka\s*\d/i;

/** A group keeps the number it is written with. */
function asTertulis(simpul: Kelompok | Pasal, bagian: readonly Bagian[], awalan: string): Kelompok | Pasal {
	if (simpul.jenis === "pasal") return simpul;
	const teks = bagian.find(({ judul }) => judul.letak === simpul.letak)?.judul.teks ?? "";
	const label = NOMOR_KELOMPOK.exec(teks)?.[0].replace(/[\s*.:–-]+$/, "");
	const jangkar = `${awalan}${simpul.jangkar}`;
	return { ...simpul, jangkar, slug: jangkar, ...(label && { label }) };
}

/**
 * Reads what an adendum quotes: whole pasal, BAB and lampiran, or less than a pasal, with the numbers as written.
 * @param induk anchor of the item that quotes
 * @param pengantar the sentence before the quotation
 */
export function readKutipan({ blok, letak }: KutipanMentah, induk: string | undefined, pengantar: string): Kutipan {
	const awalan = `${induk ?? "kutipan"}-`;
	const { pembuka, bagian } = splitBagian(blok);
	const lampiran = bagian.filter(({ peran }) => peran === "lampiran");
	const batang = toBatangTubuh(bagian, { gaya: "tertulis", awalan, slug: new Slug() });
	return {
		jenis: "kutipan",
		blok: numberBlok(pembuka, {
			ayat: !TENTANG_ANGKA.test(pengantar),
			induk: `${awalan}baru`,
			terpakai: new Set(),
			luar: [],
			tertulis: true,
		}),
		batang_tubuh: batang.map((simpul) => asTertulis(simpul, bagian, awalan)),
		lampiran: readSemuaLampiran(lampiran, new Slug()).map((satu, index) => {
			const { tertulis } = readLampiran(lampiran[index]?.judul.teks ?? "");
			const jangkar = `${awalan}${satu.jangkar}`;
			return { ...satu, jangkar, slug: jangkar, ...(tertulis && { label: `Lampiran ${tertulis.toUpperCase()}` }) };
		}),
		letak,
	};
}
