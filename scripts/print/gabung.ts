import {
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	type PDFObject,
	type PDFPage,
	type PDFRef,
	PDFString,
} from "@cantoo/pdf-lib";

/** One PDF that goes into a larger one. */
export interface BagianPdf {
	/** As the bookmark names it. */
	readonly judul: string;
	readonly pdf: Uint8Array;
}

export interface Gabungan {
	readonly pdf: Uint8Array;
	/** First page of each part, from one. */
	readonly mulai: readonly number[];
	readonly halaman: number;
}

interface GabungOptions {
	readonly judul: string;
	/** YYYY-MM-DD; the file carries it as its own date. */
	readonly tanggal: string;
	/** Each part begins on the front of a sheet when both sides are printed: an empty page fills up the one before. */
	readonly bolakBalik?: boolean;
}

/** Bookmarks, one for each part. The library has no door of its own for them (ISO 32000-1, 12.3.3). */
function addOutline(doc: PDFDocument, parts: readonly { judul: string; mulai: number }[]): void {
	const { context, catalog } = doc;
	const pages = doc.getPages();
	const root = context.nextRef();
	const refs = parts.map(() => context.nextRef());
	parts.forEach(({ judul, mulai }, index) => {
		const page = pages[mulai - 1];
		const item = context.obj({ Title: PDFHexString.fromText(judul), Parent: root });
		if (page) item.set(PDFName.of("Dest"), context.obj([page.ref, PDFName.of("Fit")]));
		const [before, after]: (PDFRef | undefined)[] = [refs[index - 1], refs[index + 1]];
		if (before) item.set(PDFName.of("Prev"), before);
		if (after) item.set(PDFName.of("Next"), after);
		context.assign(refs[index] as PDFRef, item);
	});
	const outline = PDFDict.withContext(context);
	outline.set(PDFName.of("Type"), PDFName.of("Outlines"));
	outline.set(PDFName.of("Count"), PDFNumber.of(parts.length));
	if (refs[0]) outline.set(PDFName.of("First"), refs[0]);
	const last = refs.at(-1);
	if (last) outline.set(PDFName.of("Last"), last);
	context.assign(root, outline);
	catalog.set(PDFName.of("Outlines"), root);
	catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}

/** Title, date and language of the whole; dates are those of the naskah, so that no clock is read. */
function setInfo(doc: PDFDocument, { judul, tanggal }: GabungOptions): void {
	const date = PDFString.of(`D:${tanggal.replaceAll("-", "")}000000Z`);
	const info = {
		Title: PDFHexString.fromText(judul),
		Creator: PDFString.of("Naskah"),
		CreationDate: date,
		ModDate: date,
	};
	doc.context.trailerInfo.Info = doc.context.register(doc.context.obj(info));
	doc.setLanguage("id");
	doc.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
}

/** Page on which a part begins behind so many others: printed on both sides, on the front of a sheet. */
export const nextStart = (before: number, bolakBalik = false): number =>
	before + (bolakBalik && before % 2 === 1 ? 2 : 1);

/** By what an annotation is seen, and told to who hears it (ISO 32000-1, 12.5.2); all else leads away, or does something. */
const TAMPAK = ["Type", "Subtype", "Rect", "AP", "AS", "F", "FT", "C", "CA", "BS", "Border", "Contents"];
const ALAMAT = /^(?:https?:\/\/|mailto:)/i;

const dictOf = (value: PDFObject | undefined): PDFDict | undefined => (value instanceof PDFDict ? value : undefined);

/** The address to which a link leads on the web; undefined for one that leads elsewhere, or does something. */
function addressOf(annot: PDFDict): PDFObject | undefined {
	const action = dictOf(annot.lookup(PDFName.of("A")));
	if (action?.lookup(PDFName.of("S")) !== PDFName.of("URI")) return undefined;
	const uri = action.lookup(PDFName.of("URI"));
	const isText = uri instanceof PDFString || uri instanceof PDFHexString;
	return isText && ALAMAT.test(uri.decodeText()) ? uri : undefined;
}

/** Leaves of an annotation what is seen of it, and its address on the web. @returns false where nothing is left */
function strip(annot: PDFDict): boolean {
	const address = addressOf(annot);
	for (const key of annot.keys()) if (!TAMPAK.includes(key.decodeText())) annot.delete(key);
	if (address) annot.set(PDFName.of("A"), annot.context.obj({ S: "URI", URI: address }));
	return address !== undefined || annot.has(PDFName.of("AP"));
}

/**
 * Takes from a page what ties it to the file it came from, and what would act: its place in the tag tree, scripts, and links
 * to other pages, each of which would bring the page it leads to along unseen. Links to the web stay, and so does what is
 * seen on the page: a stamp, a filled field, the mark of a signature.
 */
function untie(page: PDFPage): void {
	for (const key of ["StructParents", "AA"]) page.node.delete(PDFName.of(key));
	const annots = page.node.lookup(PDFName.of("Annots"));
	if (!annots) return;
	const kept = (annots instanceof PDFArray ? annots.asArray() : []).filter((ref) => {
		const annot = dictOf(page.doc.context.lookup(ref));
		return annot !== undefined && strip(annot);
	});
	page.node.set(PDFName.of("Annots"), page.doc.context.obj(kept));
}

/**
 * Joins finished PDFs into one, in their order, with a bookmark for each. Tags, attachments and seals of the parts are
 * lost: what proves a text is its own PDF. The same parts give the same bytes.
 */
export async function joinPdf(bagian: readonly BagianPdf[], options: GabungOptions): Promise<Gabungan> {
	const doc = await PDFDocument.create({ updateMetadata: false });
	const known = new Map<Uint8Array, PDFDocument>();
	const mulai: number[] = [];
	for (const { pdf } of bagian) {
		const source = known.get(pdf) ?? (await PDFDocument.load(pdf, { updateMetadata: false }));
		if (!known.has(pdf)) source.getPages().forEach(untie);
		known.set(pdf, source);
		const first = nextStart(doc.getPageCount(), options.bolakBalik);
		const { width, height } = source.getPage(0).getSize();
		if (first > doc.getPageCount() + 1) doc.addPage([width, height]);
		mulai.push(first);
		for (const page of await doc.copyPages(source, source.getPageIndices())) {
			doc.addPage(page);
		}
	}
	setInfo(doc, options);
	addOutline(
		doc,
		bagian.map(({ judul }, index) => ({ judul, mulai: mulai[index] as number })),
	);
	return { pdf: await doc.save({ useObjectStreams: true }), mulai, halaman: doc.getPageCount() };
}
