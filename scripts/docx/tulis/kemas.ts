import { unzipSync, zipSync } from "fflate";

/** Days before 1980 do not exist in a zip; every part bears the first one that does. */
const HARI_ZIP = "1980-01-01T00:00:00";
const CAP_WAKTU = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * Packs a Word file anew so that the same document gives the same bytes: no time of the machine is left in it.
 * @param waktu stands in its properties, YYYY-MM-DDThh:mm:ssZ
 */
export function kemas(docx: Uint8Array, waktu: string): Uint8Array {
	const parts = unzipSync(docx);
	const core = parts["docProps/core.xml"];
	if (core)
		parts["docProps/core.xml"] = new TextEncoder().encode(
			new TextDecoder().decode(core).replace(CAP_WAKTU, `$1${waktu}`),
		);
	// `[Content_Types].xml` comes first, as readers that sniff the file expect.
	const names = Object.keys(parts).sort((a, b) => (a < b ? -1 : 1));
	return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] as Uint8Array])), {
		mtime: HARI_ZIP,
		level: 9,
	});
}
