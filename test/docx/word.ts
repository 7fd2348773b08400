import { strToU8, zipSync } from "fflate";

/** Parts of a Word file beside its text. */
interface Bagian {
	/** Inside `<w:numbering>`. */
	readonly nomor?: string;
	/** Inside `<w:styles>`. */
	readonly gaya?: string;
	/** Other parts by path. */
	readonly lain?: Readonly<Record<string, string>>;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A Word file as an archive, with the text that stands inside `<w:body>`. */
export function word(body: string, { nomor, gaya, lain = {} }: Bagian = {}): Uint8Array {
	const parts = {
		"[Content_Types].xml": `${KEPALA}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"_rels/.rels": `${KEPALA}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml": `${KEPALA}<w:document ${W} ${MC}><w:body>${body}</w:body></w:document>`,
		...(nomor !== undefined && { "word/numbering.xml": `${KEPALA}<w:numbering ${W}>${nomor}</w:numbering>` }),
		...(gaya !== undefined && { "word/styles.xml": `${KEPALA}<w:styles ${W}>${gaya}</w:styles>` }),
		...lain,
	};
	return zipSync(Object.fromEntries(Object.entries(parts).map(([path, isi]) => [path, strToU8(isi)])));
}

const esc = (teks: string): string => teks.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export const r = (teks: string, rPr = ""): string =>
	`<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${esc(teks)}</w:t></w:r>`;

/** A paragraph; `isi` is runs, or words that become one. */
export const p = (isi: string, pPr = ""): string =>
	`<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}${isi.startsWith("<") || isi === "" ? isi : r(isi)}</w:p>`;

export const gaya = (id: string): string => `<w:pStyle w:val="${id}"/>`;
export const daftar = (numId: number, ilvl = 0): string =>
	`<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;
export const tengah = '<w:jc w:val="center"/>';

/** One level of a list: how it counts, and how it shows. */
export const lvl = (ilvl: number, format: string, pola: string, lebih = ""): string =>
	`<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${lebih}<w:lvlText w:val="${pola}"/></w:lvl>`;
export const abstrak = (id: number, ...levels: readonly string[]): string =>
	`<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
export const num = (id: number, ofAbstrak: number, lebih = ""): string =>
	`<w:num w:numId="${id}"><w:abstractNumId w:val="${ofAbstrak}"/>${lebih}</w:num>`;
export const mulaiDi = (ilvl: number, nilai: number): string =>
	`<w:lvlOverride w:ilvl="${ilvl}"><w:startOverride w:val="${nilai}"/></w:lvlOverride>`;

/** A table from the content of its cells. */
export const tbl = (...rows: readonly (readonly string[])[]): string =>
	`<w:tbl>${rows.map((row) => `<w:tr>${row.map((tc) => (tc.startsWith("<w:tc>") ? tc : `<w:tc>${tc}</w:tc>`)).join("")}</w:tr>`).join("")}</w:tbl>`;
