import type { PdfFile } from "./file.ts";
import { type PdfDict, type PdfObject, PdfRef, PdfStream } from "./objects.ts";

/** A PDF under work: the objects of a file, some of them replaced, and new ones. The file itself stays as it is. */
export class Draft {
	private readonly changed = new Map<number, PdfObject>();
	private nextId: number;

	constructor(readonly file: PdfFile) {
		this.nextId = Number(file.trailer.get("Size") ?? 0) + 1;
	}

	/** A new object, to be filled later where it takes part in a circle. */
	add(value: PdfObject): PdfRef {
		const ref = new PdfRef(this.nextId++);
		this.changed.set(ref.id, value);
		return ref;
	}

	/** A new stream of bytes as they are, or as `dict` says they were packed. */
	addStream(dict: PdfDict, data: Uint8Array): PdfRef {
		return this.add(new PdfStream(dict, data));
	}

	replace({ id }: PdfRef, value: PdfObject): void {
		this.changed.set(id, value);
	}

	get(ref: PdfRef): PdfObject {
		const value = this.changed.get(ref.id);
		return value === undefined ? this.file.resolve(ref) : value;
	}
}
