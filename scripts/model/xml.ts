const TANDA: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 cannot hold at all, escaped or not: control signs, lone surrogates and two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very signs to be dropped
const TERLARANG = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text without the signs that XML cannot hold. */
export const tanpaTerlarang = (text: string): string => text.replace(TERLARANG, "");

/** Text as it may stand in XML, in an element or in an attribute. */
export const escapeXml = (text: string): string =>
	tanpaTerlarang(text).replace(/[&<>"]/g, (sign) => TANDA[sign] ?? sign);

/**
 * An element of XML. Attributes that are undefined are left out.
 * @param isi what stands in it, already XML
 */
export function unsur(nama: string, atribut: Readonly<Record<string, string | undefined>>, isi = ""): string {
	const ditulis = Object.entries(atribut).flatMap(([kunci, nilai]) =>
		nilai === undefined ? [] : [` ${kunci}="${escapeXml(nilai)}"`],
	);
	return isi === "" ? `<${nama}${ditulis.join("")}/>` : `<${nama}${ditulis.join("")}>${isi}</${nama}>`;
}
