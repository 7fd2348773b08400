import type { Aset, BerkasPdf } from "./arsip.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { SourceDocument } from "./source.ts";

/** What was read from disk: every readable file, and a finding for each that is not. */
export interface Muatan {
	/** `content/` as people wrote it on the command line. */
	readonly contentDir: string;
	readonly berkas: readonly SourceDocument[];
	/** Folders directly below `content/` that stand for a region. */
	readonly folderDaerah: readonly string[];
	readonly aset: ReadonlyMap<string, Aset>;
	/** PDFs that a paper names, by path; none where none does. */
	readonly pdf?: ReadonlyMap<string, BerkasPdf>;
	readonly diagnostics: readonly Diagnostic[];
}
