import { getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** An element of the tag tree, as a reader's program hands it to who listens. */
export interface Tanda {
	readonly jenis: string;
	readonly alt: string;
	/** Language in which it is read aloud, where it or what holds it says one. */
	readonly bahasa: string;
	/** Text of this element and all below it, with the page it stands on. */
	readonly teks: string;
	readonly anak: readonly Tanda[];
}

export interface HalamanBertanda {
	/** What the page's part of the tree begins with; undefined where nothing on it is tagged. */
	readonly tanda: Tanda | undefined;
	/** Operators that paint outside of tags and artifacts. */
	readonly liar: readonly string[];
	/** Numbers of the tagged pieces in the content, and in the tree. */
	readonly nomorIsi: readonly string[];
	readonly nomorTanda: readonly string[];
	/** Text of the artifacts. */
	readonly artefak: string;
}

interface Node {
	readonly role?: string;
	readonly alt?: string;
	readonly lang?: string;
	readonly type?: string;
	readonly id?: string;
	readonly children?: readonly Node[];
}

const NAMES = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
const PAINTS = new Set(
	["showText", "showSpacedText", "paintImageXObject", "paintInlineImageXObject", "shadingFill", "fill", "stroke"].map(
		(name) => OPS[name as keyof typeof OPS],
	),
);
/** A path is built and painted in one; what it is painted with comes first among its arguments. */
const isPaint = (op: number, args: unknown): boolean =>
	op === OPS.constructPath ? (args as unknown[])[0] !== OPS.endPath : PAINTS.has(op);

async function paintedOutside(page: PDFPageProxy): Promise<string[]> {
	const { fnArray, argsArray } = await page.getOperatorList();
	const outside: string[] = [];
	let depth = 0;
	for (const [index, op] of fnArray.entries()) {
		if (op === OPS.beginMarkedContentProps || op === OPS.beginMarkedContent) depth++;
		else if (op === OPS.endMarkedContent) depth--;
		else if (depth === 0 && isPaint(op, argsArray[index])) outside.push(NAMES.get(op) ?? String(op));
	}
	return outside;
}

/** Text by the piece it stands in; that of artifacts under the empty name. */
async function textsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const texts = new Map<string, string>();
	let now = "";
	for (const item of items) {
		if ("str" in item) texts.set(now, (texts.get(now) ?? "") + item.str);
		else now = item.type === "endMarkedContent" ? "" : (item.id ?? "");
		if (!("str" in item) && now !== "" && !texts.has(now)) texts.set(now, "");
	}
	return texts;
}

function idsIn(node: Node): string[] {
	return [...(node.type === "content" ? [node.id ?? ""] : []), ...(node.children ?? []).flatMap(idsIn)];
}

function toTanda(node: Node, texts: ReadonlyMap<string, string>, sekitar = ""): Tanda {
	const bahasa = node.lang ?? sekitar;
	const anak = (node.children ?? []).filter((kid) => kid.role !== undefined).map((kid) => toTanda(kid, texts, bahasa));
	const teks = idsIn(node)
		.map((id) => texts.get(id) ?? "")
		.join("");
	return { jenis: node.role ?? "", alt: node.alt ?? "", bahasa, teks, anak };
}

async function readPage(page: PDFPageProxy): Promise<HalamanBertanda> {
	const [liar, texts, tree] = await Promise.all([paintedOutside(page), textsOf(page), page.getStructTree()]);
	const root = (tree as Node | null)?.children?.[0];
	return {
		tanda: root && toTanda(root, texts),
		liar,
		nomorIsi: [...texts.keys()].filter((id) => id !== "").sort(),
		nomorTanda: root ? idsIn(root).sort() : [],
		artefak: texts.get("") ?? "",
	};
}

/** Reads the tags of a PDF page by page, with pdf.js. */
export async function readTanda(bytes: Uint8Array): Promise<HalamanBertanda[]> {
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const pages: HalamanBertanda[] = [];
	for (let nomor = 1; nomor <= document.numPages; nomor++) pages.push(await readPage(await document.getPage(nomor)));
	await document.loadingTask.destroy();
	return pages;
}

/** This element and all below it. */
export function semua(tanda: Tanda | undefined): Tanda[] {
	return tanda ? [tanda, ...tanda.anak.flatMap(semua)] : [];
}
