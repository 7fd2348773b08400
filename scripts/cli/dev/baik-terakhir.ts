/** While a file is broken its page stays: what is shown is made of the last text of it that could be read. */
import { checkBentuk } from "../../check/bentuk.ts";
import { susunArsip } from "../../check/susun.ts";
import { placeOf } from "../../check/tempat.ts";
import type { Arsip } from "../../model/arsip.ts";
import type { Muatan } from "../../model/muatan.ts";
import type { SourceDocument } from "../../model/source.ts";

/** The archive as it is shown, and the same with every draft as the open paper that it will be. */
export interface ArsipTampil {
	readonly kini: Arsip;
	readonly dibuka: () => Arsip;
}

export interface BaikTerakhir {
	/** Notes what is sound, and puts it together with what was. */
	susun(muatan: Muatan): ArsipTampil;
}

const sound = new WeakMap<SourceDocument, boolean>();

function isSound(sumber: SourceDocument): boolean {
	const known = sound.get(sumber);
	if (known !== undefined) return known;
	const found = placeOf(sumber.path) !== undefined && checkBentuk(sumber).length === 0;
	sound.set(sumber, found);
	return found;
}

const opened = new WeakMap<SourceDocument, SourceDocument>();

/** A draft as though it were final, and what is restricted as though it were not. */
function bukaSumber(sumber: SourceDocument): SourceDocument {
	const kind = placeOf(sumber.path)?.kind;
	if (kind !== "dokumen" && kind !== "dokumen-daerah" && kind !== "kerja-sama") return sumber;
	const known = opened.get(sumber);
	if (known) return known;
	const data = Object(sumber.data) as { status?: unknown; publikasi?: unknown };
	const status = data.status === "rancangan" ? { status: "final" } : {};
	const publikasi = data.publikasi === "terbatas" ? { publikasi: "publik" } : {};
	const found = { ...sumber, data: { ...data, ...status, ...publikasi } };
	opened.set(sumber, found);
	return found;
}

/** Paths inside `content/` of files that are there but could not be read. */
function unreadable({ contentDir, diagnostics }: Muatan): Set<string> {
	const root = contentDir.endsWith("/") ? contentDir : `${contentDir}/`;
	return new Set(diagnostics.map(({ file }) => (file.startsWith(root) ? file.slice(root.length) : file)));
}

/** The order in which a folder is listed, level by level; that of the archive follows from it. */
function compareListed(a: SourceDocument, b: SourceDocument): number {
	const [one, other] = [a.path.split("/"), b.path.split("/")];
	const at = one.findIndex((name, index) => name !== other[index]);
	return (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}

export function createBaikTerakhir(): BaikTerakhir {
	let baik = new Map<string, SourceDocument>();
	return {
		susun(muatan) {
			const broken = [...unreadable(muatan)].flatMap((path) => baik.get(path) ?? []);
			const read = muatan.berkas.flatMap((sumber) => (isSound(sumber) ? sumber : (baik.get(sumber.path) ?? [])));
			const all = [...read, ...broken].sort(compareListed);
			baik = new Map(all.map((sumber) => [sumber.path, sumber]));
			return {
				kini: susunArsip(muatan, all).arsip,
				dibuka: () => susunArsip(muatan, all.map(bukaSumber)).arsip,
			};
		},
	};
}
