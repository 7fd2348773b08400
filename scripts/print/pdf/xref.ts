import { inflateSync } from "node:zlib";
import { isDict, type PdfDict, PdfFault, type PdfObject, PdfStream, PdfWord } from "./objects.ts";
import { Parser } from "./parse.ts";

/** Where an object stands: at a byte, or as the nth of an object stream. */
export type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

export interface Xref {
	readonly places: ReadonlyMap<number, Place>;
	readonly trailer: PdfDict;
}

/** A file has one section, and one more for each time it was changed by appending. */
const MOST_SECTIONS = 64;
const MOST_OBJECTS = 1_000_000;
const MOST_INFLATED = 16 * 1024 * 1024;
const TAIL = 1024;
/** Predictors of PNG put a byte in front of each row that says how it was filtered. */
const PNG_PREDICTOR = 10;
const FILTER = { none: 0, up: 2 };

interface Section {
	readonly places: Map<number, Place>;
	readonly trailer: PdfDict;
}

function numberOf(value: PdfObject | undefined, what: string): number {
	if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
	throw new PdfFault(`${what} is no number`);
}

const isWord = (value: PdfObject | undefined, word: string): boolean => value instanceof PdfWord && value.word === word;

/** A classic table: `first count`, then as many entries `offset generation n|f`. */
function readTable(parser: Parser): Section {
	const places = new Map<number, Place>();
	for (;;) {
		const first = parser.next();
		if (isWord(first, "trailer")) break;
		const id = numberOf(first, "first id");
		const count = numberOf(parser.next(), "count");
		for (let index = 0; index < count; index++) {
			const offset = numberOf(parser.next(), "offset");
			parser.next();
			const used = parser.next();
			if (used === undefined) throw new PdfFault("table without end");
			if (places.size > MOST_OBJECTS) throw new PdfFault("too many objects");
			if (isWord(used, "n")) places.set(id + index, { offset });
		}
	}
	const trailer = parser.next();
	if (!isDict(trailer)) throw new PdfFault("no trailer");
	return { places, trailer };
}

/** Undoes the two filters that writers of tables use. */
function unfilter(bytes: Buffer, columns: number): Buffer {
	const rows = Math.floor(bytes.length / (columns + 1));
	const out = Buffer.alloc(rows * columns);
	for (let row = 0; row < rows; row++) {
		const from = row * (columns + 1);
		const filter = bytes[from];
		if (filter !== FILTER.none && filter !== FILTER.up) throw new PdfFault("unknown row filter");
		for (let column = 0; column < columns; column++) {
			const at = row * columns + column;
			const above = filter === FILTER.up && row > 0 ? (out[at - columns] as number) : 0;
			out[at] = ((bytes[from + 1 + column] as number) + above) & 255;
		}
	}
	return out;
}

function tableBytes({ dict, data }: PdfStream): Buffer {
	if (!dict.has("Filter")) return Buffer.from(data);
	let bytes: Buffer;
	try {
		bytes = inflateSync(data, { maxOutputLength: MOST_INFLATED });
	} catch (error) {
		throw new PdfFault(`table cannot be unpacked: ${String(error)}`);
	}
	const parms = dict.get("DecodeParms");
	if (!isDict(parms) || !(Number(parms.get("Predictor") ?? 1) >= PNG_PREDICTOR)) return bytes;
	return unfilter(bytes, numberOf(parms.get("Columns"), "Columns"));
}

function placeOf(type: number, second: number, third: number): Place | undefined {
	if (type === 1) return { offset: second };
	return type === 2 ? { stream: second, index: third } : undefined;
}

/** Reads rows of three numbers, each of a fixed width; a width of 0 leaves the number at what is usual. */
class Rows {
	private at = 0;

	constructor(
		private readonly bytes: Buffer,
		private readonly widths: readonly [number, number, number],
	) {
		if (Math.max(...widths) > 6 || this.size === 0) throw new PdfFault("unknown width");
	}

	next(): Place | undefined {
		return placeOf(this.field(0, 1), this.field(1, 0), this.field(2, 0));
	}

	get left(): number {
		return Math.floor((this.bytes.length - this.at) / this.size);
	}

	private get size(): number {
		return this.widths[0] + this.widths[1] + this.widths[2];
	}

	private field(index: 0 | 1 | 2, missing: number): number {
		const width = this.widths[index];
		const value = width === 0 ? missing : this.bytes.readUIntBE(this.at, width);
		this.at += width;
		return value;
	}
}

function widthsOf(map: PdfDict): readonly [number, number, number] {
	const widths = map.get("W");
	if (!Array.isArray(widths) || widths.length !== 3) throw new PdfFault("no table where one is named");
	return widths.map((width) => numberOf(width, "width")) as [number, number, number];
}

/** A table that is a stream: runs of rows, `Index` says of which ids. */
function readStream(stream: PdfStream): Section {
	const { dict } = stream;
	const rows = new Rows(tableBytes(stream), widthsOf(dict));
	if (rows.left > MOST_OBJECTS) throw new PdfFault("too many objects");
	const index = dict.get("Index") ?? [0, dict.get("Size") ?? 0];
	const places = new Map<number, Place>();
	for (let pair = 0; Array.isArray(index) && pair + 1 < index.length; pair += 2) {
		const first = numberOf(index[pair], "first id");
		const count = Math.min(numberOf(index[pair + 1], "count"), rows.left);
		for (let row = 0; row < count; row++) {
			const place = rows.next();
			if (place) places.set(first + row, place);
		}
	}
	return { places, trailer: dict };
}

function readSection(bytes: Buffer, offset: number, objectAt: (offset: number) => PdfObject): Section {
	const parser = new Parser(bytes, offset);
	if (isWord(parser.next(), "xref")) return readTable(parser);
	const stream = objectAt(offset);
	if (!(stream instanceof PdfStream)) throw new PdfFault("no cross-reference table");
	return readStream(stream);
}

/**
 * Reads the cross-reference tables from the newest to the oldest; what a newer one says stands.
 * @param objectAt reads the object that begins at a byte
 * @throws PdfFault when there is none, or it is broken
 */
export function readXref(bytes: Buffer, objectAt: (offset: number) => PdfObject): Xref {
	const tail = bytes.toString("latin1", Math.max(0, bytes.length - TAIL));
	const start = /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(tail)?.[1];
	if (start === undefined) throw new PdfFault("no end of a PDF");
	const places = new Map<number, Place>();
	let trailer: PdfDict | undefined;
	const seen = new Set<number>();
	for (let offset: number | undefined = Number(start); offset !== undefined && !seen.has(offset); ) {
		seen.add(offset);
		const section: Section = readSection(bytes, offset, objectAt);
		for (const [id, place] of section.places) if (!places.has(id)) places.set(id, place);
		if (places.size > MOST_OBJECTS || seen.size > MOST_SECTIONS) throw new PdfFault("too many objects");
		trailer ??= section.trailer;
		const previous = section.trailer.get("Prev");
		offset = typeof previous === "number" ? previous : undefined;
	}
	if (trailer === undefined) throw new PdfFault("no trailer");
	return { places, trailer };
}
