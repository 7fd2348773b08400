import { slugify } from "../../model/slug.ts";

/** Anchors that numbers make ("pasal-7", "hak-ayat-2", "konsideran-huruf-a") and the page's own: no title may take them. */
const TERAMBIL =
	/^(?:pasal|bab|lampiran)-\d+(?:-|$)|^(?:konsideran|memperhatikan|penutup)-|-(?:ayat|huruf|angka|subhuruf|subangka)-[0-9a-z]+$|^isi$/;

/** Gives each heading of a naskah an anchor of its own, made from its words. */
export class Slug {
	private readonly given = new Map<string, number>();

	/**
	 * The words themselves, or with the next number that no other heading has: "Objek", "Objek 2", "Objek" are three.
	 * @param depan stands before the words, to keep "bab-hak" apart from the pasal "hak"
	 * @param jangkar taken where the title holds no letter
	 */
	give(judul: string, jangkar: string, depan = ""): string {
		const words = slugify(judul);
		if (words === "") return this.unique(jangkar);
		const slug = depan + words;
		return this.unique(TERAMBIL.test(slug) ? `perihal-${slug}` : slug);
	}

	private unique(slug: string): string {
		const { given } = this;
		let seen = (given.get(slug) ?? 0) + 1;
		while (seen > 1 && given.has(`${slug}-${seen}`)) seen++;
		const unique = seen > 1 ? `${slug}-${seen}` : slug;
		given.set(slug, seen).set(unique, Math.max(1, given.get(unique) ?? 0));
		return unique;
	}
}
