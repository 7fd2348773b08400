import { createHash } from "node:crypto";
import { stringify } from "yaml";
import { aksesDokumen } from "../model/akses.ts";
import { type Arsip, type BerkasCetak, berkasCetakOf, daerahOf } from "../model/arsip.ts";
import { resolvePath } from "../model/pihak.ts";

/** What proves which text a sheet carries. */
export interface Bukti {
	/** Twelve characters in three groups, for people to read and type: "7Q2M-XK4D-9RTN". */
	readonly kode: string;
	/** Page of the portal that tells of this very version; none for a paper that is not public, or without `situs`. */
	readonly url?: string;
	/** The source as it may go out: see `publicSource`. */
	readonly sumber: string;
	/** SHA-256 of `sumber`, in hexadecimal. */
	readonly sha256: string;
}

/** Crockford's base 32: no letter that looks like a number, and no U. */
const ABJAD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const HURUF = 12;

/** The first sixty bits of a SHA-256 as twelve characters in three groups. */
export function kodeOf(sha256: string): string {
	const bits = BigInt(`0x${sha256.slice(0, 15)}`);
	const signs = Array.from({ length: HURUF }, (_, index) => ABJAD[Number((bits >> BigInt(55 - index * 5)) & 31n)]);
	return signs.join("").replace(/(.{4})(?=.)/g, "$1-");
}

const terbuka = new WeakMap<Arsip, ReadonlySet<string>>();

/** Paths of the papers anyone may read. A draft's very name says that it exists, so no other path goes out. */
function openPaths(arsip: Arsip): ReadonlySet<string> {
	const known = terbuka.get(arsip);
	if (known) return known;
	const open = berkasCetakOf(arsip).filter((dokumen) => aksesDokumen(dokumen).akses === "terbuka");
	const paths = new Set(open.map((dokumen) => dokumen.sumber.path));
	terbuka.set(arsip, paths);
	return paths;
}

/** Fields that name one other paper, or a PDF beside it, by its path. */
const SATU_ALAMAT: readonly string[] = ["kuasa", "naskah", "dokumen", "berkas"];
/** Fields that list other papers by their paths; the ground of a signatory or a row (`dasar` too) is a sentence. */
const BANYAK_ALAMAT: readonly string[] = ["dasar", "lampiran"];

/** The paths that a field holds; undefined where it holds none. */
function pathsOf(key: string, field: unknown): readonly string[] | undefined {
	if (BANYAK_ALAMAT.includes(key) && Array.isArray(field)) return field.map(String);
	return SATU_ALAMAT.includes(key) && typeof field === "string" ? [field] : undefined;
}

/** Every path by which a front-matter names other papers, at any depth; what `withoutPaths` asks about. */
export function pathsIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(pathsIn);
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, field]) => pathsOf(key, field) ?? pathsIn(field));
}

/** Front-matter without the paths that are not to be shown, at any depth; a list left empty goes with them. */
function withoutPaths(value: unknown, isShown: (path: string) => boolean): unknown {
	if (Array.isArray(value)) return value.map((item) => withoutPaths(item, isShown));
	if (typeof value !== "object" || value === null) return value;
	const fields = Object.entries(value).flatMap(([key, field]) => {
		// A meeting or a plan names cases by their folders, the closed ones too: its words say enough.
		if (key === "kerja_sama") return [];
		const paths = pathsOf(key, field);
		if (!paths) return [[key, withoutPaths(field, isShown)]];
		const shown = paths.filter(isShown);
		if (shown.length === 0) return [];
		return [[key, typeof field === "string" ? field : shown]];
	});
	return Object.fromEntries(fields);
}

/**
 * The Markdown of a paper as it is attached to its PDF and hashed: front-matter written anew, in the order of the
 * file, without the comments of those who drafted it. Every code on paper rests on these bytes: a change here makes
 * papers that were given out unknown.
 * @param isShown of the papers it rests on, whether that one may be named
 */
export function sumberOf(data: object, body: string, isShown: (path: string) => boolean): string {
	const yaml = stringify(withoutPaths(data, isShown), { lineWidth: 0, aliasDuplicateObjects: false });
	return `---\n${yaml}---\n${body.replace(/\r\n?/g, "\n")}`;
}

/** The source of a document as it may go out; an open paper does not name closed ones. */
export function publicSource({ data, sumber }: BerkasCetak, arsip: Arsip): string {
	const paths = openPaths(arsip);
	const isShown = (path: string) => !paths.has(sumber.path) || paths.has(resolvePath(sumber.path, path) ?? "");
	return sumberOf(data, sumber.body, isShown);
}

export const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The code, address and source of a document's present version. */
export function buktiOf(dokumen: BerkasCetak, arsip: Arsip): Bukti {
	const sumber = publicSource(dokumen, arsip);
	const sha256 = sha256Of(sumber);
	const kode = kodeOf(sha256);
	const { situs } = daerahOf(dokumen).data;
	const isOpen = aksesDokumen(dokumen).akses === "terbuka";
	return { kode, sumber, sha256, ...(situs && isOpen && { url: `${situs}/v/${kode}/` }) };
}
