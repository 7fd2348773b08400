import { anakBernama, type Simpul, unsurDalam } from "../markah.ts";

/** A paragraph style with what it takes over from the one it rests on, nearest first. */
export interface GayaWord {
	/** Ids of the style and of those it rests on. */
	readonly id: readonly string[];
	/** Level of a heading from 1; 0 for other text. */
	readonly tingkat: number;
	readonly pPr: readonly Simpul[];
	readonly rPr: readonly Simpul[];
}

/** Rests of styles on one another that are followed; a ring ends here. */
const TERDALAM = 12;

const NYALA = ["1", "true", "on"];

/** Value of a switch such as `<w:b w:val="0"/>`; undefined where it is not said. */
export function saklar(pr: Simpul | undefined, nama: string): boolean | undefined {
	const own = anakBernama(pr, nama);
	return own && !["0", "false", "off", "none"].includes(own.atribut["w:val"] ?? "1");
}

/** The paragraph styles of a file by their id. */
export class DaftarGaya {
	private readonly gaya = new Map<string, Simpul>();
	private readonly ingatan = new Map<string, GayaWord>();
	private bawaan = "";

	constructor(root: Simpul | undefined) {
		for (const simpul of root ? unsurDalam(root) : []) {
			if (simpul.nama !== "w:style") continue;
			const id = simpul.atribut["w:styleId"] ?? "";
			this.gaya.set(id, simpul);
			const { "w:type": jenis, "w:default": bawaan = "0" } = simpul.atribut;
			if (jenis === "paragraph" && NYALA.includes(bawaan)) this.bawaan = id;
		}
	}

	private rantai(id: string): Simpul[] {
		const found: Simpul[] = [];
		let next = this.gaya.get(id);
		while (next && found.length < TERDALAM) {
			found.push(next);
			next = this.gaya.get(anakBernama(next, "w:basedOn")?.atribut["w:val"] ?? "");
		}
		return found;
	}

	/** @param id as the paragraph names it; undefined for the file's own plain text */
	find(id: string | undefined): GayaWord {
		const nama = id ?? this.bawaan;
		const known = this.ingatan.get(nama);
		if (known) return known;
		const made = this.read(this.rantai(nama));
		this.ingatan.set(nama, made);
		return made;
	}

	private read(rantai: readonly Simpul[]): GayaWord {
		const pPr = rantai.flatMap((gaya) => anakBernama(gaya, "w:pPr") ?? []);
		const outline = pPr.flatMap((satu) => anakBernama(satu, "w:outlineLvl")?.atribut["w:val"] ?? [])[0];
		const heading = rantai
			.map((gaya) => /^heading ([1-6])$/i.exec(anakBernama(gaya, "w:name")?.atribut["w:val"] ?? "")?.[1])
			.find((level) => level !== undefined);
		return {
			id: rantai.map(({ atribut }) => atribut["w:styleId"] ?? ""),
			tingkat: heading ? Number(heading) : outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : 0,
			pPr,
			rPr: rantai.flatMap((gaya) => anakBernama(gaya, "w:rPr") ?? []),
		};
	}
}
