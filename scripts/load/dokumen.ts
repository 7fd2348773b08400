import { createHash } from "node:crypto";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceDocument } from "../model/source.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readIsi } from "./isi.ts";
import { findKonflik } from "./konflik.ts";
import { decodeTeks } from "./teks.ts";
import { type TemuanBaca, toDiagnostic } from "./temuan.ts";
import { type ParsedYaml, parseYaml } from "./yaml/yaml.ts";

const jenisOf = (data: unknown): unknown =>
	typeof data === "object" && data !== null ? Reflect.get(data, "jenis") : undefined;

/** The two parts of a file, with the body still unread. */
export interface Terbelah {
	readonly yaml: ParsedYaml;
	readonly body: string;
	readonly bodyLine: number;
}

/** Cuts the bytes of one `.md` or `.yaml` file into its fields and its body. */
export function splitDokumen(bytes: Uint8Array, path: string): Terbelah | { readonly temuan: readonly TemuanBaca[] } {
	const decoded = decodeTeks(bytes);
	if ("temuan" in decoded) return { temuan: [decoded.temuan] };
	const konflik = findKonflik(decoded.teks);
	if (konflik) return { temuan: [konflik] };
	const parts = /\.md$/i.test(path) ? splitFrontMatter(decoded.teks) : { yaml: decoded.teks, body: "", bodyLine: 1 };
	if ("temuan" in parts) return { temuan: [parts.temuan] };
	const yaml = parseYaml(parts.yaml);
	return yaml.temuan.length > 0 ? { temuan: yaml.temuan } : { yaml, body: parts.body, bodyLine: parts.bodyLine };
}

/** What became of one file: a document, or the findings that say why there is none. */
export type Terbaca = { readonly dokumen: SourceDocument } | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the bytes of one `.md` or `.yaml` file.
 * @param file path as people see it; `path` the same inside `content/`
 */
export function readDokumen(bytes: Uint8Array, file: string, path: string): Terbaca {
	const parts = splitDokumen(bytes, path);
	if ("temuan" in parts) return { diagnostics: parts.temuan.map((temuan) => toDiagnostic(file, temuan)) };
	const { yaml, body, bodyLine } = parts;
	const baca = readIsi(body, bodyLine, jenisOf(yaml.data));
	return {
		dokumen: {
			file,
			path,
			data: yaml.data,
			body,
			bodyLine,
			get isi() {
				return baca.isi;
			},
			...(baca.naskah && { naskah: baca.naskah }),
			...(baca.asing && { asing: baca.asing }),
			hash: createHash("sha256").update(bytes).digest("hex"),
			locate: yaml.locate,
			...(yaml.periksa.length > 0 && { periksa: yaml.periksa }),
		},
	};
}
