import { inflateSync } from "node:zlib";
import { isDict, nameAt, type PdfDict, PdfFault, type PdfObject, PdfRef, PdfStream, PdfWord } from "./objects.ts";
import { Parser } from "./parse.ts";
import { type Place, readXref } from "./xref.ts";

/** What all streams read from one file may come to, together: a few kilobytes can be blown up to gigabytes. */
const MOST_INFLATED = 256 * 1024 * 1024;
const LONGEST_CHAIN = 32;

const END_OF_LINE = { lf: 10, cr: 13 };

/** An object stream, unpacked; its objects are read when they are asked for. */
interface Packed {
	readonly bytes: Buffer;
	readonly offsets: readonly number[];
}

/** A PDF, read object by object as they are asked for. */
export class PdfFile {
	readonly trailer: PdfDict;
	private places: ReadonlyMap<number, Place> = new Map();
	private readonly known = new Map<number, PdfObject>();
	private readonly packed = new Map<number, Packed>();
	/** Objects that are being read because another needs them. */
	private depth = 0;

	/**
	 * @param budget bytes that all streams together may unpack to
	 * @throws PdfFault when the bytes are no PDF, or an encrypted one
	 */
	constructor(
		readonly bytes: Buffer,
		private budget = MOST_INFLATED,
	) {
		const { places, trailer } = readXref(bytes, (offset) => this.objectAt(offset));
		this.places = places;
		this.trailer = trailer;
		if (trailer.has("Encrypt")) throw new PdfFault("encrypted");
	}

	/** The value itself where `value` points to another object; null where there is none, as PDF has it. */
	resolve(value: PdfObject | undefined): PdfObject {
		let current = value ?? null;
		for (let step = 0; current instanceof PdfRef; step++) {
			if (step > LONGEST_CHAIN) throw new PdfFault("references in a circle");
			current = this.get(current.id);
		}
		return current;
	}

	/** The dictionary behind a key, or an empty one. */
	dictAt(map: PdfDict, key: string): PdfDict {
		const value = this.resolve(map.get(key));
		if (value instanceof PdfStream) return value.dict;
		return isDict(value) ? value : new Map();
	}

	/** The array behind a key, or an empty one. */
	arrayAt(map: PdfDict, key: string): readonly PdfObject[] {
		const value = this.resolve(map.get(key));
		return Array.isArray(value) ? value : [];
	}

	/** What a stream holds, unpacked. @throws PdfFault for another packing than none and deflate, or too much of it */
	inflate({ dict, data }: PdfStream): Buffer {
		const filter = this.resolve(dict.get("Filter"));
		if (filter === null || (Array.isArray(filter) && filter.length === 0)) return Buffer.from(data);
		const [only, ...more] = Array.isArray(filter) ? filter : [filter];
		if (more.length > 0 || nameAt(new Map([["Filter", only ?? null]]), "Filter") !== "FlateDecode")
			throw new PdfFault("unknown filter");
		try {
			const out = inflateSync(data, { maxOutputLength: Math.max(1, this.budget) });
			this.budget -= out.length;
			return out;
		} catch (error) {
			throw new PdfFault(`stream cannot be unpacked: ${String(error)}`);
		}
	}

	private get(id: number): PdfObject {
		const known = this.known.get(id);
		if (known !== undefined) return known;
		const place = this.places.get(id);
		// A circle of objects that need one another to be read finds this in its way.
		this.known.set(id, null);
		if (++this.depth > LONGEST_CHAIN) throw new PdfFault("objects that need one another without end");
		const value = place === undefined ? null : this.read(place);
		this.depth--;
		this.known.set(id, value);
		return value;
	}

	private read(place: Place): PdfObject {
		if ("offset" in place) return this.objectAt(place.offset);
		const { bytes, offsets } = this.objectsIn(place.stream);
		const offset = offsets[place.index];
		return offset === undefined ? null : (new Parser(bytes, offset).object() ?? null);
	}

	/** The object that begins at `offset` with `n g obj`. */
	private objectAt(offset: number): PdfObject {
		const parser = new Parser(this.bytes, offset);
		const head = [parser.next(), parser.next(), parser.next()];
		if (!(head[2] instanceof PdfWord) || head[2].word !== "obj") throw new PdfFault(`no object at ${offset}`);
		const value = parser.object() ?? null;
		if (!isDict(value)) return value;
		const back = parser.at;
		const word = parser.next();
		if (!(word instanceof PdfWord) || word.word !== "stream") {
			parser.at = back;
			return value;
		}
		return this.streamAt(parser.at, value);
	}

	private streamAt(afterWord: number, map: PdfDict): PdfStream {
		let from = afterWord;
		if (this.bytes[from] === END_OF_LINE.cr) from++;
		if (this.bytes[from] === END_OF_LINE.lf) from++;
		const length = this.resolve(map.get("Length"));
		if (typeof length !== "number" || length < 0 || from + length > this.bytes.length)
			throw new PdfFault("stream of unknown length");
		return new PdfStream(map, this.bytes.subarray(from, from + length));
	}

	private objectsIn(id: number): Packed {
		const known = this.packed.get(id);
		if (known) return known;
		const stream = this.get(id);
		if (!(stream instanceof PdfStream) || nameAt(stream.dict, "Type") !== "ObjStm")
			throw new PdfFault("no object stream where one is named");
		const packed = readOffsets(this.inflate(stream), this.resolve(stream.dict.get("First")));
		this.packed.set(id, packed);
		return packed;
	}
}

/** Where the objects of an object stream begin: pairs of id and offset stand in front of them. */
function readOffsets(bytes: Buffer, first: PdfObject): Packed {
	if (typeof first !== "number" || first < 0 || first > bytes.length) throw new PdfFault("broken object stream");
	const head = new Parser(bytes.subarray(0, first));
	const offsets: number[] = [];
	while (typeof head.next() === "number") {
		const offset = head.next();
		if (typeof offset !== "number") throw new PdfFault("broken object stream");
		offsets.push(first + offset);
	}
	return { bytes, offsets };
}
