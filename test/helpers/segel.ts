import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { sealPdf } from "../../scripts/print/pdf/segel.ts";
import { kodeOf } from "../../scripts/render/bukti.ts";

export interface LembarTiruan {
	readonly isi: Buffer;
	readonly kode: string;
	readonly sha256: string;
}

/** A sheet with all by which one is proven (code, attached source, seal), made without a browser. */
export function makeLembar(sumber: string, program = "satu"): LembarTiruan {
	const kode = kodeOf(createHash("sha256").update(sumber).digest("hex"));
	const packed = deflateSync(sumber);
	const isi = Buffer.concat([
		Buffer.from(
			`%PDF-1.7\n% ${program}\n<x:xmpmeta xmlns:naskah="urn:x-naskah:1#"><naskah:kode>${kode}</naskah:kode>\n`,
		),
		Buffer.from(`<</Type/EmbeddedFile/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
		packed,
		Buffer.from(`\nendstream\n<</Type/XRef/ID[<${"0".repeat(32)}><${"0".repeat(32)}>]>>\nstartxref\n9\n%%EOF\n`),
	]);
	sealPdf(isi);
	return { isi, kode, sha256: createHash("sha256").update(isi).digest("hex") };
}

/** The same sheet with other words in it, sealed anew, as one who knows the seal would forge it. */
export function forge(isi: Buffer, from: string, to: string): Buffer {
	const text = isi.toString("latin1");
	if (text.split(from).length !== 2 || from.length !== to.length) throw new Error(`"${from}" cannot be replaced`);
	const forged = Buffer.from(text.replace(from, to), "latin1");
	sealPdf(forged);
	return forged;
}
