import { promisify } from "node:util";
import { deflate } from "node:zlib";
import type { Draft } from "./draft.ts";
import { dict, name, type PdfDict, type PdfObject, PdfRef, PdfStream, PdfString } from "./objects.ts";
import { sealPdf } from "./segel.ts";
import { serialize } from "./serialize.ts";

const deflateAsync = promisify(deflate);

/** Room for the whole result at once: every further piece costs a way to the other thread and back. */
const SMALLEST_CHUNK = 1024;

/** Level 6 takes half as long again and saves nothing on content streams; 4 gives 4 % larger files. */
const LEVEL = 5;

/** Packs bytes on another thread; the same bytes always give the same. */
export const pack = (bytes: Uint8Array): Promise<Buffer> =>
	deflateAsync(bytes, { level: LEVEL, chunkSize: Math.max(SMALLEST_CHUNK, bytes.length >> 1) });

/** Associated files and object streams are in it; what comes later (PDF 2.0) we neither need nor claim. */
const HEADER = Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1");
/** Objects in one object stream: readers unpack it whole, so that one page does not cost the whole document. */
const PER_STREAM = 400;
const ID_BYTES = 16;

/** Refs inside a value, in order. */
function refsIn(value: PdfObject, found: PdfRef[]): void {
	if (value instanceof PdfRef) found.push(value);
	else if (Array.isArray(value)) for (const item of value) refsIn(item, found);
	else if (value instanceof Map) for (const item of value.values()) refsIn(item, found);
	else if (value instanceof PdfStream) refsIn(value.dict, found);
}

/** All that can be reached, in the order in which it is met: what nothing points to is not written. */
function reach(draft: Draft, roots: readonly PdfRef[]): Map<number, PdfObject> {
	const values = new Map<number, PdfObject>();
	const stack = [...roots].reverse();
	for (let ref = stack.pop(); ref; ref = stack.pop()) {
		if (values.has(ref.id)) continue;
		const value = draft.get(ref);
		values.set(ref.id, value);
		const next: PdfRef[] = [];
		refsIn(value, next);
		for (const one of next.reverse()) if (!values.has(one.id)) stack.push(one);
	}
	return values;
}

/** Collects the parts of a file and where its objects stand. */
class Output {
	readonly parts: Buffer[] = [HEADER];
	/** Type, second and third field of the cross-reference stream, by id. */
	readonly rows: (readonly [number, number, number])[] = [[0, 0, 0]];
	length = HEADER.length;

	stream(id: number, text: string, data: Uint8Array): void {
		this.rows[id] = [1, this.length, 0];
		this.push(Buffer.from(`${id} 0 obj\n${text}\nstream\n`, "latin1"), data, Buffer.from("\nendstream\nendobj\n"));
	}

	push(...parts: readonly Uint8Array[]): void {
		for (const part of parts) {
			this.parts.push(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
			this.length += part.byteLength;
		}
	}
}

/** Small objects together in a stream: first pairs of id and offset, then the objects. */
function objectStream(texts: readonly (readonly [number, string])[]): { first: number; bytes: Buffer } {
	let offset = 0;
	const head = texts.map(([id, text]) => {
		const pair = `${id} ${offset}`;
		offset += text.length + 1;
		return pair;
	});
	const start = `${head.join(" ")}\n`;
	return { first: start.length, bytes: Buffer.from(start + texts.map(([, text]) => text).join("\n"), "latin1") };
}

/** PNG's filter "up": each row says only how it differs from the one above, which for objects in a row is one. */
const UP = 2;
const PREDICTOR = 12;

/** The table's rows one after another, each behind the number of its filter. */
function tableBytes(rows: Output["rows"], width: number): Buffer {
	const size = 1 + width + 2;
	const bytes = Buffer.alloc(rows.length * (size + 1));
	let above: Buffer = Buffer.alloc(size);
	for (const [id, [type, second, third]] of rows.entries()) {
		const row = Buffer.alloc(size);
		row.writeUInt8(type, 0);
		row.writeUIntBE(second, 1, width);
		row.writeUIntBE(third, 1 + width, 2);
		const at = id * (size + 1);
		bytes[at] = UP;
		for (let column = 0; column < size; column++)
			bytes[at + 1 + column] = (row[column] as number) - (above[column] as number);
		above = row;
	}
	return bytes;
}

async function writeTable(output: Output, root: PdfRef, info: PdfRef): Promise<void> {
	const id = output.rows.length;
	const at = output.length;
	output.rows.push([1, at, 0]);
	const width = at > 0xffffff ? 6 : 3;
	const data = await pack(tableBytes(output.rows, width));
	// The seal takes its place when the file is whole.
	const mark = new PdfString(new Uint8Array(ID_BYTES));
	const table = dict({
		Type: name("XRef"),
		Size: output.rows.length,
		W: [1, width, 2],
		Root: root,
		Info: info,
		ID: [mark, mark],
		Filter: name("FlateDecode"),
		DecodeParms: dict({ Predictor: PREDICTOR, Columns: 1 + width + 2 }),
		Length: data.length,
	});
	output.stream(id, serialize(table), data);
	output.push(Buffer.from(`startxref\n${at}\n%%EOF\n`));
}

const withLength = (map: PdfDict, length: number): PdfDict => new Map([...map, ["Length", length]]);

/** Writes the small objects into object streams. */
async function writeObjects(output: Output, texts: readonly (readonly [number, string])[]): Promise<void> {
	const groups = Array.from({ length: Math.ceil(texts.length / PER_STREAM) }, (_, index) =>
		texts.slice(index * PER_STREAM, (index + 1) * PER_STREAM),
	);
	const firstId = output.rows.length;
	await Promise.all(
		groups.map(async (group) => {
			const { first, bytes } = objectStream(group);
			return { first, data: await pack(bytes), group };
		}),
	).then((packed) => {
		for (const [index, { first, data, group }] of packed.entries()) {
			const id = firstId + index;
			const head = dict({ Type: name("ObjStm"), N: group.length, First: first, Filter: name("FlateDecode") });
			for (const [place, [own]] of group.entries()) output.rows[own] = [2, id, place];
			output.stream(id, serialize(withLength(head, data.length)), data);
		}
	});
}

/**
 * Writes a document with object streams and a cross-reference stream. The file's `/ID` follows from its content.
 * @returns the bytes of the file
 */
export async function writePdf(draft: Draft, root: PdfRef, info: PdfRef): Promise<Buffer> {
	const values = reach(draft, [root, info]);
	const ids = new Map([...values.keys()].map((id, index) => [id, index + 1]));
	const renamed = ({ id }: PdfRef): PdfRef => new PdfRef(ids.get(id) as number);
	const output = new Output();
	output.rows.length = values.size + 1;
	const texts: (readonly [number, string])[] = [];
	for (const [old, value] of values) {
		const id = ids.get(old) as number;
		if (value instanceof PdfStream) {
			const head = withLength(value.dict, value.data.length);
			output.stream(id, serialize(head, renamed), value.data);
		} else {
			texts.push([id, serialize(value, renamed)]);
		}
	}
	await writeObjects(output, texts);
	await writeTable(output, renamed(root), renamed(info));
	const pdf = Buffer.concat(output.parts, output.length);
	sealPdf(pdf);
	return pdf;
}
