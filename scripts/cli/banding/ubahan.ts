import { bagianOf } from "../../compare/bagian.ts";
import { wordsOf } from "../../compare/kemiripan.ts";
import { type Dikenali, matchBagian } from "../../compare/pasangan.ts";
import type { Terbaca } from "../../load/dokumen.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import type { SourceDocument } from "../../model/source.ts";
import type { Pilihan } from "./pilih.ts";

/** A document that both sides have, not with the same bytes. */
export interface Sanding {
	/** Path inside `content/`, on the new side. */
	readonly path: string;
	/** Where the old side has it under another name. */
	readonly semula?: string;
	readonly lama: SourceDocument;
	readonly baru: SourceDocument;
}

/** All that differs between two versions of `content/`. */
export interface Ubahan {
	readonly sanding: readonly Sanding[];
	/** Paths of documents that only one side has. */
	readonly baru: readonly string[];
	readonly dihapus: readonly string[];
	/** Pictures and YAML files; told, not compared. */
	readonly lain: readonly string[];
	readonly tidakTerbaca: readonly Diagnostic[];
}

const isNaskah = (path: string): boolean => /^[^/]+\/.+\.md$/i.test(path);

/** `tirtapura/kerja-sama/sampah/pks.md` → `tirtapura/sampah/pks` */
export const addressOf = (path: string): string => path.replace(/\.md$/i, "").replace("/kerja-sama/", "/");

function isNamed(contentDir: string, path: string, name: string): boolean {
	const wanted = name.replace(/\/+$/, "");
	if (wanted === `${contentDir}/${path}` || wanted === path) return true;
	return [path, addressOf(path)].some((one) => `/${one}/`.includes(`/${wanted}/`));
}

/** @throws EnvironmentFault for a name that no document of either side bears */
function selectPaths(contentDir: string, { lama, baru, names }: Pilihan): string[] {
	const all = [...new Set([...lama.berkas.keys(), ...baru.berkas.keys()])].sort();
	const lost = names.find((name) => !all.some((path) => isNamed(contentDir, path, name)));
	if (lost !== undefined)
		throw new EnvironmentFault(`"${lost}" bukan revisi git dan bukan nama dokumen pada kedua versi.`);
	return names.length === 0 ? all : all.filter((path) => names.some((name) => isNamed(contentDir, path, name)));
}

function toDikenali({ data, isi, naskah }: SourceDocument): Dikenali {
	const teks = bagianOf({ isi, ...(naskah && { naskah }) })
		.map((bagian) => `${bagian.judul}\n${bagian.teks}`)
		.join("\n");
	return { jenis: String(Reflect.get(Object(data), "jenis")), nama: "", teks, kata: wordsOf(teks) };
}

type Terbuka = readonly (readonly [string, SourceDocument])[];

const readable = (hasil: ReadonlyMap<string, Terbaca>): Terbuka =>
	[...hasil].flatMap(([path, satu]) => ("dokumen" in satu ? [[path, satu.dokumen] as const] : []));

/** Documents that only changed their file's name. */
function renamed(gone: Terbuka, came: Terbuka): Sanding[] {
	const pairs = matchBagian(
		gone.map(([, satu]) => toDikenali(satu)),
		came.map(([, satu]) => toDikenali(satu)),
	);
	return pairs.map(([i, j]) => {
		const [semula, lama] = gone[i] as Terbuka[number];
		const [path, baru] = came[j] as Terbuka[number];
		return { path, semula, lama, baru };
	});
}

/** What differs between the two sides, among what was named. */
export async function findUbahan(contentDir: string, pilihan: Pilihan): Promise<Ubahan> {
	const { lama, baru } = pilihan;
	const changed = selectPaths(contentDir, pilihan).filter((path) => lama.berkas.get(path) !== baru.berkas.get(path));
	const papers = changed.filter(isNaskah);
	const [before, after] = [await lama.baca(papers), await baru.baca(papers)];
	const [old, now] = [new Map(readable(before)), new Map(readable(after))];
	const moved = renamed(
		[...old].filter(([path]) => !after.has(path)),
		[...now].filter(([path]) => !before.has(path)),
	);
	const same = papers.flatMap((path): Sanding[] => {
		const [a, b] = [old.get(path), now.get(path)];
		return a && b && a.hash !== b.hash ? [{ path, lama: a, baru: b }] : [];
	});
	const known = new Set(moved.flatMap(({ path, semula }) => [path, semula]));
	return {
		sanding: [...same, ...moved].sort((a, b) => (a.path < b.path ? -1 : 1)),
		baru: papers.filter((path) => !before.has(path) && !known.has(path)),
		dihapus: papers.filter((path) => !after.has(path) && !known.has(path)),
		lain: changed.filter((path) => !isNaskah(path)),
		tidakTerbaca: [...before.values(), ...after.values()].flatMap((satu) =>
			"diagnostics" in satu ? satu.diagnostics : [],
		),
	};
}
