import { createHash } from "node:crypto";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceDocument } from "../model/source.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readIsi } from "./isi.ts";
import { decodeTeks } from "./teks.ts";
import { toDiagnostic } from "./temuan.ts";
import { parseYaml } from "./yaml/yaml.ts";

const jenisOf = (data: unknown): unknown =>
	typeof data === "object" && data !== null ? Reflect.get(data, "jenis") : undefined;

/** What became of one file: a document, or the findings that say why there is none. */
export type Terbaca = { readonly dokumen: SourceDocument } | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the bytes of one `.md` or `.yaml` file.
 * @param file path as people see it; `path` the same inside `content/`
 */
export function readDokumen(bytes: Uint8Array, file: string, path: string): Terbaca {
	const decoded = decodeTeks(bytes);
	if ("temuan" in decoded) return { diagnostics: [toDiagnostic(file, decoded.temuan)] };
	const parts = /\.md$/i.test(path) ? splitFrontMatter(decoded.teks) : { yaml: decoded.teks, body: "", bodyLine: 1 };
	if ("temuan" in parts) return { diagnostics: [toDiagnostic(file, parts.temuan)] };
	const yaml = parseYaml(parts.yaml);
	if (yaml.temuan.length > 0) return { diagnostics: yaml.temuan.map((temuan) => toDiagnostic(file, temuan)) };
	return {
		dokumen: {
			file,
			path,
			data: yaml.data,
			body: parts.body,
			bodyLine: parts.bodyLine,
			...readIsi(parts.body, parts.bodyLine, jenisOf(yaml.data)),
			hash: createHash("sha256").update(bytes).digest("hex"),
			locate: yaml.locate,
		},
	};
}
