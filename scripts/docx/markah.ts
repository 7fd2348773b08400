import { Parser } from "htmlparser2";

/** An element of HTML or XML with what stands inside it. */
export interface Simpul {
	/** "p", "w:p"; "" for the root. */
	readonly nama: string;
	readonly atribut: Readonly<Record<string, string>>;
	readonly anak: readonly (Simpul | string)[];
}

/** No sheet and no Word file nests deeper; what does is made to exhaust the stack. */
const TERDALAM = 256;

/** Thrown for markup that is not read: too deep, or with a DTD, which could name files and multiply itself. */
export class MarkahFault extends Error {}

interface Terbuka {
	readonly nama: string;
	readonly atribut: Readonly<Record<string, string>>;
	readonly anak: (Simpul | string)[];
}

/**
 * Reads HTML or XML into a tree. Entities of a DTD are never expanded: a DTD is refused.
 * @throws MarkahFault
 */
export function parseMarkah(teks: string, { xml }: { readonly xml: boolean }): Simpul {
	if (xml && /<!(?:DOCTYPE|ENTITY)/i.test(teks)) throw new MarkahFault("DTD");
	const root: Terbuka = { nama: "", atribut: {}, anak: [] };
	const terbuka: Terbuka[] = [root];
	const parser = new Parser(
		{
			onopentag(nama, atribut) {
				if (terbuka.length > TERDALAM) throw new MarkahFault("terlalu dalam");
				const simpul: Terbuka = { nama, atribut, anak: [] };
				terbuka.at(-1)?.anak.push(simpul);
				terbuka.push(simpul);
			},
			ontext(isi) {
				terbuka.at(-1)?.anak.push(isi);
			},
			onclosetag() {
				if (terbuka.length > 1) terbuka.pop();
			},
		},
		{ xmlMode: xml, decodeEntities: true },
	);
	parser.end(teks);
	return root;
}

export const isSimpul = (anak: Simpul | string): anak is Simpul => typeof anak !== "string";

/** The elements inside one, without the text between them. */
export const unsurDalam = (simpul: Simpul): Simpul[] => simpul.anak.filter(isSimpul);

/** The first child of that name. */
export const anakBernama = (simpul: Simpul | undefined, nama: string): Simpul | undefined =>
	simpul?.anak.find((anak): anak is Simpul => isSimpul(anak) && anak.nama === nama);

/** Every element of that name at any depth, in reading order. */
export function semuaBernama(simpul: Simpul, nama: string): Simpul[] {
	return unsurDalam(simpul).flatMap((anak) => (anak.nama === nama ? [anak] : semuaBernama(anak, nama)));
}

/** All text inside an element, as written. */
export function teksDalam(simpul: Simpul): string {
	return simpul.anak.map((anak) => (isSimpul(anak) ? teksDalam(anak) : anak)).join("");
}

/** True where the element bears that class. */
export const berkelas = ({ atribut }: Simpul, kelas: string): boolean =>
	(atribut.class ?? "").split(/\s+/).includes(kelas);
