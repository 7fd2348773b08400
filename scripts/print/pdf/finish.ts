import { takeOutArtifacts } from "./artifacts.ts";
import { addMetadata, addOutputIntent, addSource } from "./attach.ts";
import { scanContent } from "./content.ts";
import { nameContent, rewriteContent } from "./content-write.ts";
import { Draft } from "./draft.ts";
import { PdfFile } from "./file.ts";
import type { Identitas } from "./identitas.ts";
import { dict, name, type PdfDict, PdfFault, type PdfRef, PdfStream, PdfString, text, textOf } from "./objects.ts";
import { finishOutline, pagesOf } from "./pages.ts";
import { shareAreas, withForms } from "./shared.ts";
import { dropSoftHyphens } from "./soft-hyphens.ts";
import { readTree } from "./structure.ts";
import { writeTree } from "./structure-write.ts";
import { mendTags } from "./tags.ts";
import { pack, writePdf } from "./write.ts";

/** Goes up when the bytes made here change, so that sheets printed before are printed again. */
export const POSTPROCESS_VERSION = 5;

/** Date of a sheet whose document has none: any day would do, as long as it is always the same. */
const TANPA_TANGGAL = "2000-01-01";
const ALAT = "Naskah";

/** A sheet ready to go out. */
export interface Selesai {
	readonly pdf: Buffer;
	readonly pages: number;
}

const at = <T>(list: readonly T[], index: number): T => list[index] as T;

/** The one content stream of a page, unpacked. */
function contentOf(file: PdfFile, page: PdfDict): Buffer {
	const stream = file.resolve(page.get("Contents"));
	if (!(stream instanceof PdfStream)) throw new PdfFault("page without content");
	return dropSoftHyphens(file.inflate(stream));
}

/** Marks, tags and packs the content of all pages; returns the tag tree's new root and where its elements went. */
async function finishContent(draft: Draft, catalog: PdfDict, pages: readonly PdfRef[]) {
	const { file } = draft;
	const dicts = pages.map((ref) => file.resolve(ref) as PdfDict);
	const contents = dicts.map((page) => contentOf(file, page));
	const scanned = contents.map(scanContent);
	const root = readTree(file, catalog, new Map(pages.map((ref, index) => [ref.id, index])));
	const verdicts = takeOutArtifacts(root, scanned);
	mendTags(root);
	const names = nameContent(root, scanned, contents);
	const { uses, forms } = await shareAreas(draft, scanned, contents);
	const packed = await Promise.all(
		contents.map((bytes, index) => {
			const changes = { names: at(names, index), verdicts: at(verdicts, index), uses: at(uses, index) };
			return pack(rewriteContent(bytes, at(scanned, index), changes));
		}),
	);
	for (const [index, ref] of pages.entries()) {
		const Contents = draft.addStream(dict({ Filter: name("FlateDecode") }), at(packed, index));
		const page = at(dicts, index);
		const Resources = withForms(file.dictAt(page, "Resources"), at(uses, index), forms);
		const own = dict({ Contents, Resources, Tabs: name("S"), StructParents: index });
		draft.replace(ref, new Map([...page, ...own]));
	}
	return writeTree(draft, root, pages);
}

function stringAt(map: PdfDict, key: string): string {
	const value = map.get(key);
	return value instanceof PdfString ? textOf(value) : "";
}

/**
 * Makes of the browser's PDF the sheet that goes out: every painted thing tagged or an artifact, tags that say what is
 * meant, metadata, colours, page labels, the source attached, and packed small. Pure: the same bytes in, the same out.
 * @param raw as Chromium wrote it, tagged
 * @param tanggal date of the document, YYYY-MM-DD
 * @param identitas none for a sheet that is no document of the archive
 * @throws PdfFault when the PDF is not built as Chromium builds it
 */
export async function finishPdf(
	raw: Buffer,
	tanggal: string | null | undefined,
	identitas?: Identitas,
): Promise<Selesai> {
	const draft = new Draft(new PdfFile(raw));
	const { file } = draft;
	const catalog = file.dictAt(file.trailer, "Root");
	const rawInfo = file.dictAt(file.trailer, "Info");
	const pages = pagesOf(file, catalog);
	const hari = tanggal ?? TANPA_TANGGAL;
	const { tree, elements } = await finishContent(draft, catalog, pages);
	const outlines = file.dictAt(catalog, "Outlines");
	finishOutline(draft, outlines, elements);
	const bahasa = stringAt(catalog, "Lang");
	const { info, xmp } = addMetadata(draft, {
		judul: stringAt(rawInfo, "Title"),
		bahasa,
		tanggal: hari,
		alat: ALAT,
		mesin: stringAt(rawInfo, "Producer"),
		identitas,
	});
	const source = identitas && (await addSource(draft, identitas.sumber, hari));
	const root = draft.add(
		dict({
			Type: name("Catalog"),
			Pages: catalog.get("Pages"),
			Lang: catalog.get("Lang"),
			MarkInfo: dict({ Marked: true }),
			StructTreeRoot: tree,
			ViewerPreferences: dict({ DisplayDocTitle: true }),
			Outlines: outlines.has("First") ? catalog.get("Outlines") : undefined,
			Dests: catalog.get("Dests"),
			PageLabels: dict({ Nums: [0, dict({ S: name("D") })] }),
			Metadata: xmp,
			OutputIntents: [await addOutputIntent(draft)],
			AF: source && [source],
			Names: source && dict({ EmbeddedFiles: dict({ Names: [text(identitas.sumber.nama), source] }) }),
		}),
	);
	return { pdf: await writePdf(draft, root, info), pages: pages.length };
}
