import { aksesDokumen } from "../model/akses.ts";
import { FOLDER_DAERAH } from "../model/arsip.ts";
import { resolvePath } from "../model/pihak.ts";

/** What decides, of one file as it once was, whether it was open and what it names. */
export interface Fakta {
	readonly status?: string;
	readonly publikasi?: string;
	readonly slug?: string;
	/** Papers it names, as it writes their paths. */
	readonly rujukan: readonly string[];
}

/** A file of one commit; without `oid` it was deleted. */
export interface BerkasBerubah {
	readonly path: string;
	readonly oid?: string;
	readonly dari?: string;
}
export interface Langkah {
	readonly commit: string;
	readonly tanggal: string;
	readonly berkas: readonly BerkasBerubah[];
}

/** A state in which a document was open. */
export interface Tapak {
	readonly commit: string;
	readonly tanggal: string;
	readonly path: string;
	readonly oid: string;
	readonly status: string;
	/** Of the papers it names, those that were open too. */
	readonly rujukan: readonly string[];
}

const kasusPath = (path: string): string => path.replace(/[^/]+$/, "kerja-sama.md");
const daerahPath = (path: string): string => path.replace(/\/.*$/, "/daerah.yaml");
const isKepala = (path: string): boolean => /(?:^|\/)(?:kerja-sama\.md|daerah\.yaml)$/.test(path);
const DOKUMEN_DAERAH = new RegExp(`^[^/]+/(?:${FOLDER_DAERAH.join("|")})/[^/]+\\.md$`);
const isDaerah = (path: string): boolean => DOKUMEN_DAERAH.test(path);
const isDokumen = (path: string): boolean =>
	isDaerah(path) || (/^[^/]+\/kerja-sama\/[^/]+\/[^/]+\.md$/.test(path) && !isKepala(path));

/** True for a file whose text decides over papers: a document, or the file of a case. */
export const isTelusur = (path: string): boolean =>
	isDokumen(path) || /\/kerja-sama\/[^/]+\/kerja-sama\.md$/.test(path);

/** The content as it was, commit by commit. */
export class Keadaan {
	/** Name in git of every file that was there, by its path. */
	readonly oid = new Map<string, string>();
	/** Documents that name the one at a path. */
	private readonly bertumpu = new Map<string, Set<string>>();

	constructor(private readonly fakta: ReadonlyMap<string, Fakta>) {}

	faktaAt(path: string): Fakta | undefined {
		return this.fakta.get(this.oid.get(path) ?? "");
	}

	put({ path, oid }: BerkasBerubah): void {
		if (oid === undefined) this.oid.delete(path);
		else this.oid.set(path, oid);
		for (const target of this.rujukanOf(path)) {
			const known = this.bertumpu.get(target) ?? new Set();
			this.bertumpu.set(target, known.add(path));
		}
	}

	rujukanOf(path: string): string[] {
		return (this.faktaAt(path)?.rujukan ?? []).flatMap((satu) => resolvePath(path, satu) ?? []);
	}

	isOpen(path: string): boolean {
		const data = this.faktaAt(path);
		const kasus = isDaerah(path) ? undefined : this.faktaAt(kasusPath(path));
		if (!data || (!kasus && !isDaerah(path)) || !isDokumen(path) || !this.oid.has(daerahPath(path))) return false;
		return aksesDokumen({ data, kerja_sama: kasus && { data: kasus } }).akses === "terbuka";
	}

	/** By which a document is known whatever its file is called: folder of the region and the case, slug. */
	idOf(path: string): string {
		const slug = this.faktaAt(path)?.slug ?? path.replace(/^.*\//, "").replace(/\.md$/, "");
		if (isDaerah(path)) return `${path.split("/").slice(0, 2).join("/")}/${slug}`;
		const kasus = this.faktaAt(kasusPath(path))?.slug ?? path.split("/")[2];
		return `${path.split("/")[0]}/${kasus}/${slug}`;
	}

	/** Every document that may have opened, closed or changed its text with these files. */
	touchedBy(berkas: readonly BerkasBerubah[]): Set<string> {
		const heads = berkas.filter(({ path }) => isKepala(path)).map(({ path }) => path.replace(/[^/]+$/, ""));
		const below =
			heads.length === 0 ? [] : [...this.oid.keys()].filter((path) => heads.some((head) => path.startsWith(head)));
		const own = [...berkas.map(({ path }) => path), ...below].filter(isDokumen);
		return new Set([...own, ...own.flatMap((path) => [...(this.bertumpu.get(path) ?? [])])]);
	}

	tapakOf(path: string, { commit, tanggal }: Langkah): Tapak | undefined {
		const oid = this.oid.get(path);
		if (oid === undefined || !this.isOpen(path)) return undefined;
		const rujukan = (this.faktaAt(path)?.rujukan ?? []).filter((one) => this.isOpen(resolvePath(path, one) ?? ""));
		return { commit, tanggal, path, oid, rujukan, status: this.faktaAt(path)?.status ?? "" };
	}
}

/**
 * Follows every document through the history of `content/`. Pure.
 * @param fakta of each file that `isTelusur`, by its name in git; a file that could not be read has none
 * @returns the states in which each was open, the oldest first, by the path it bears at the end
 */
export function tapakOf(langkah: readonly Langkah[], fakta: ReadonlyMap<string, Fakta>): ReadonlyMap<string, Tapak[]> {
	const keadaan = new Keadaan(fakta);
	const byId = new Map<string, Tapak[]>();
	for (const satu of langkah) {
		const renamed = satu.berkas.filter(({ dari }) => dari !== undefined && isDokumen(dari));
		const before = new Map(renamed.map(({ dari = "" }) => [dari, keadaan.idOf(dari)]));
		for (const berkas of satu.berkas) keadaan.put(berkas);
		for (const { path, dari = "" } of renamed) adopt(byId, before.get(dari) ?? "", keadaan.idOf(path));
		for (const path of keadaan.touchedBy(satu.berkas)) {
			const tapak = keadaan.tapakOf(path, satu);
			const id = keadaan.idOf(path);
			if (tapak) byId.set(id, [...(byId.get(id) ?? []), tapak]);
		}
	}
	const paths = [...keadaan.oid.keys()].filter(isDokumen);
	return new Map(paths.map((path) => [path, byId.get(keadaan.idOf(path)) ?? []]));
}

/** A document under a new name takes its past along, unless a paper of that name has one of its own. */
function adopt(byId: Map<string, Tapak[]>, from: string, to: string): void {
	const past = byId.get(from);
	if (from === to || !past || byId.has(to)) return;
	byId.set(to, past);
	byId.delete(from);
}
