import type { Identitas } from "./identitas.ts";

/** Names in the sheet's own metadata; not an address, nothing is to be fetched there. */
export const NAMESPACE = "urn:x-naskah:1#";

/** What Info and XMP say alike. */
export interface Keterangan {
	readonly judul: string;
	readonly bahasa: string;
	/** YYYY-MM-DD */
	readonly tanggal: string;
	readonly alat: string;
	readonly mesin: string;
	readonly identitas: Identitas | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Characters XML 1.0 has no place for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const xml = (value: string): string =>
	Buffer.from(value)
		.toString()
		.replace(FORBIDDEN, "")
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);

/** Our own fields, in the order in which they are written. */
export const FIELDS = ["kode", "sha256", "jenis", "status", "daerah", "alamat"] as const;

function ownFields(identitas: Identitas | undefined): string {
	if (!identitas) return "";
	return FIELDS.map((field) => [field, identitas[field]] as const)
		.filter((pair): pair is readonly [(typeof FIELDS)[number], string] => pair[1] !== undefined)
		.map(([field, value]) => `\n<naskah:${field}>${xml(value)}</naskah:${field}>`)
		.join("");
}

/** The metadata of a sheet as an XMP packet (ISO 16684-1), left uncompressed for those who look for it in the bytes. */
export function xmpOf(keterangan: Keterangan): string {
	const { judul, bahasa, tanggal, alat, mesin, identitas } = keterangan;
	const waktu = `${tanggal}T00:00:00Z`;
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:naskah="${NAMESPACE}">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(judul)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${xml(bahasa)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${xml(alat)}</xmp:CreatorTool>
<xmp:CreateDate>${waktu}</xmp:CreateDate>
<xmp:ModifyDate>${waktu}</xmp:ModifyDate>
<xmp:MetadataDate>${waktu}</xmp:MetadataDate>
<pdf:Producer>${xml(mesin)}</pdf:Producer>${ownFields(identitas)}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
