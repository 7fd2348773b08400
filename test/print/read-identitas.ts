import { PdfFile } from "../../scripts/print/pdf/file.ts";
import type { Identitas } from "../../scripts/print/pdf/identitas.ts";
import { isDict, type PdfDict, PdfFault, PdfStream } from "../../scripts/print/pdf/objects.ts";
import { FIELDS, NAMESPACE } from "../../scripts/print/pdf/xmp.ts";

/** What a PDF says of itself. It may say anything: only the bytes prove it. */
export interface IdentitasTerbaca extends Partial<Omit<Identitas, "kode" | "sha256" | "sumber">> {
	readonly kode: string;
	readonly sha256: string;
	/** Bytes of the attached source, where it can be read. */
	readonly sumber?: Buffer;
}

/** A sheet unpacks to far less; more is made to exhaust who reads it. */
const BUDGET = 48 * 1024 * 1024;
const LONGEST_XMP = 1024 * 1024;
const LONGEST_FIELD = 500;
const KODE = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The fields of our namespace, as elements or, as other programs write them when they save anew, as attributes. */
function fieldsOf(xmp: string): Partial<Record<(typeof FIELDS)[number], string>> {
	const prefix = new RegExp(`xmlns:([A-Za-z_][\\w-]{0,30})=["']${NAMESPACE}["']`).exec(xmp)?.[1];
	if (prefix === undefined) return {};
	const found = FIELDS.flatMap((field) => {
		const value = new RegExp(
			`<${prefix}:${field}>([^<]{1,${LONGEST_FIELD}})</|[ \\n]${prefix}:${field}=["']([^"'<]{1,${LONGEST_FIELD}})["']`,
		).exec(xmp);
		const text = (value?.[1] ?? value?.[2])?.replace(
			/&(amp|lt|gt|quot|apos);/g,
			(_, name: string) => ENTITIES[name] ?? "",
		);
		return text === undefined ? [] : [[field, text] as const];
	});
	return Object.fromEntries(found);
}

const decode = (bytes: Buffer): string => bytes.subarray(0, LONGEST_XMP).toString("utf8");

function xmpIn(file: PdfFile, catalog: PdfDict): string {
	const stream = file.resolve(catalog.get("Metadata"));
	return stream instanceof PdfStream ? decode(file.inflate(stream)) : "";
}

/** Without a table that can be read: the last packet that lies open in the bytes. */
function xmpAmong(bytes: Buffer): string {
	const from = bytes.lastIndexOf("<x:xmpmeta");
	return from < 0 ? "" : decode(bytes.subarray(from));
}

/** The file attached to the document as its source. */
function sourceIn(file: PdfFile, catalog: PdfDict): Buffer | undefined {
	for (const item of file.arrayAt(catalog, "AF")) {
		const spec = file.resolve(item);
		if (!isDict(spec)) continue;
		const stream = file.resolve(file.dictAt(spec, "EF").get("F"));
		if (stream instanceof PdfStream) return file.inflate(stream);
	}
	return undefined;
}

/** Runs `read`; where the bytes are broken or made to exhaust us, there is nothing to be read. */
function attempt<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch (error) {
		if (error instanceof PdfFault || error instanceof RangeError) return undefined;
		throw error;
	}
}

/**
 * Reads from any bytes which document and version they claim to be. Bounded in time and memory, whatever the bytes
 * are; never throws for what is in them.
 * @returns undefined when they claim nothing, or not in our words
 */
export function readIdentitas(pdf: Uint8Array): IdentitasTerbaca | undefined {
	const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
	const file = attempt(() => new PdfFile(bytes, BUDGET));
	const catalog = file && attempt(() => file.dictAt(file.trailer, "Root"));
	const xmp = (file && catalog && attempt(() => xmpIn(file, catalog))) || xmpAmong(bytes);
	const { kode, sha256, ...rest } = fieldsOf(xmp);
	if (kode === undefined || sha256 === undefined || !KODE.test(kode) || !SHA256.test(sha256)) return undefined;
	const sumber = file && catalog && attempt(() => sourceIn(file, catalog));
	return { kode, sha256, ...rest, ...(sumber && { sumber }) };
}
