import { createHash } from "node:crypto";
import type { Draft } from "./draft.ts";
import { SRGB } from "./icc.ts";
import type { Lampiran } from "./identitas.ts";
import { dict, name, type PdfObject, type PdfRef, PdfString, text } from "./objects.ts";
import { pack } from "./write.ts";
import { type Keterangan, xmpOf } from "./xmp.ts";

/** Midnight in UTC, as PDF writes a date. */
const pdfDate = (tanggal: string): PdfString => text(`D:${tanggal.replaceAll("-", "")}000000Z`);

let packedProfile: Promise<Buffer> | undefined;

/** Says that colours are meant as sRGB, for screens and printers that could take them otherwise. */
export async function addOutputIntent(draft: Draft): Promise<PdfObject> {
	packedProfile ??= pack(SRGB);
	const head = dict({ N: 3, Alternate: name("DeviceRGB"), Filter: name("FlateDecode") });
	const profile = draft.addStream(head, await packedProfile);
	const identifier = text("sRGB IEC61966-2.1");
	return draft.add(
		dict({
			Type: name("OutputIntent"),
			S: name("GTS_PDFA1"),
			OutputConditionIdentifier: identifier,
			Info: identifier,
			RegistryName: text("http://www.color.org"),
			DestOutputProfile: profile,
		}),
	);
}

/** Info and XMP, in step with one another. */
export function addMetadata(draft: Draft, keterangan: Keterangan): { readonly info: PdfRef; readonly xmp: PdfRef } {
	const { judul, tanggal, alat, mesin } = keterangan;
	const info = dict({
		Title: text(judul),
		Creator: text(alat),
		Producer: text(mesin),
		CreationDate: pdfDate(tanggal),
		ModDate: pdfDate(tanggal),
	});
	const head = dict({ Type: name("Metadata"), Subtype: name("XML") });
	return { info: draft.add(info), xmp: draft.addStream(head, Buffer.from(xmpOf(keterangan))) };
}

/** Attaches the source of a sheet as a file that belongs to the whole document (ISO 32000-2, 14.13). */
export async function addSource(draft: Draft, { nama, isi }: Lampiran, tanggal: string): Promise<PdfRef> {
	const bytes = Buffer.from(isi);
	const head = dict({
		Type: name("EmbeddedFile"),
		Subtype: name("text/markdown"),
		Filter: name("FlateDecode"),
		Params: dict({
			Size: bytes.length,
			ModDate: pdfDate(tanggal),
			CheckSum: new PdfString(createHash("md5").update(bytes).digest()),
		}),
	});
	const file = draft.addStream(head, await pack(bytes));
	return draft.add(
		dict({
			Type: name("Filespec"),
			F: text(nama),
			UF: text(nama),
			Desc: text("Naskah sumber (Markdown)"),
			AFRelationship: name("Source"),
			EF: dict({ F: file, UF: file }),
		}),
	);
}
