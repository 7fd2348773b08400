import { PdfFile } from "../../scripts/print/pdf/file.ts";
import { nameAt, type PdfDict, type PdfObject, PdfRef, PdfStream } from "../../scripts/print/pdf/objects.ts";

/** An element of the tag tree as the file has it. */
export interface Simpul {
	readonly jenis: string;
	readonly dict: PdfDict;
	readonly anak: readonly Simpul[];
	/** Pieces of content that stand in this element itself: page and number. */
	readonly isi: readonly string[];
}

/** A whole PDF as objects, with the means to look into it. */
export class Berkas {
	readonly file: PdfFile;
	readonly catalog: PdfDict;
	readonly info: PdfDict;

	constructor(bytes: Uint8Array) {
		this.file = new PdfFile(Buffer.from(bytes));
		this.catalog = this.file.dictAt(this.file.trailer, "Root");
		this.info = this.file.dictAt(this.file.trailer, "Info");
	}

	/** Ids of the pages' objects, in their order. */
	pages(ref: PdfObject | undefined = this.catalog.get("Pages")): number[] {
		const node = this.file.resolve(ref) as PdfDict;
		if (nameAt(node, "Type") === "Page") return [(ref as PdfRef).id];
		return this.file.arrayAt(node, "Kids").flatMap((kid) => this.pages(kid));
	}

	streamAt(dict: PdfDict, key: string): Buffer {
		const stream = this.file.resolve(dict.get(key));
		if (!(stream instanceof PdfStream)) throw new Error(`${key} is no stream`);
		return this.file.inflate(stream);
	}

	/** The Document element. */
	document(): Simpul {
		return this.simpul(this.file.dictAt(this.catalog, "StructTreeRoot").get("K"));
	}

	private simpul(ref: PdfObject | undefined): Simpul {
		const dict = this.file.resolve(ref) as PdfDict;
		const value = dict.get("K");
		const kids = Array.isArray(value) ? value : value === undefined ? [] : [value];
		const page = dict.get("Pg");
		const isi = kids.flatMap((kid) => {
			if (typeof kid === "number") return [`${page instanceof PdfRef ? page.id : "?"}:${kid}`];
			if (!(kid instanceof Map) || nameAt(kid, "Type") !== "MCR") return [];
			return [`${(kid.get("Pg") as PdfRef).id}:${kid.get("MCID")}`];
		});
		return {
			jenis: nameAt(dict, "S") ?? "",
			dict,
			anak: kids.filter((kid) => kid instanceof PdfRef).map((kid) => this.simpul(kid)),
			isi,
		};
	}
}

/** This element and all below it. */
export const turunan = (simpul: Simpul): Simpul[] => [simpul, ...simpul.anak.flatMap(turunan)];
