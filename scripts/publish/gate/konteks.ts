import { createHash } from "node:crypto";
import { aksesDokumen } from "../../model/akses.ts";
import { urlDokumen } from "../../model/alamat.ts";
import { type Aset, type BerkasKerjaSama, berkasCetakOf } from "../../model/arsip.ts";
import { resolvePath } from "../../model/pihak.ts";
import type { SourceDocument } from "../../model/source.ts";
import type { Sumber, TautanPublik } from "../portal.ts";
import type { Terbitan } from "../terbitan.ts";

/** What every part of the gate needs beside the paper in hand. */
export interface Konteks {
	readonly terbitan: Terbitan;
	/** Address of each open document, by its path inside `content/`. */
	readonly alamat: ReadonlyMap<string, string>;
}

/** Address of a picture: its content's digest, which tells nothing of the folder it lies in. */
export function urlGambar({ isi, path }: Aset): string {
	const digest = createHash("sha256").update(isi).digest("hex").slice(0, 16);
	return `/aset/lambang/${digest}.${path.split(".").at(-1)?.toLowerCase()}`;
}

/** Address of the picture at a path inside `content/`, where there is one. */
export function findGambar(path: string | undefined, { arsip }: Terbitan): string | undefined {
	const aset = path === undefined ? undefined : arsip.aset.get(path);
	return aset && urlGambar(aset);
}

/** A paper that a case file names, where it is open to all. */
export function dokumenTerbuka(kasus: BerkasKerjaSama, path: string, { alamat }: Konteks): TautanPublik | undefined {
	const target = resolvePath(kasus.sumber.path, path);
	const dokumen = kasus.dokumen.find(({ sumber }) => sumber.path === target);
	const url = dokumen && alamat.get(dokumen.sumber.path);
	return url === undefined ? undefined : { judul: dokumen?.data.judul ?? "", url };
}

export function konteksOf(terbitan: Terbitan): Konteks {
	const terbuka = berkasCetakOf(terbitan.arsip).filter((dokumen) => aksesDokumen(dokumen).akses === "terbuka");
	return {
		terbitan,
		alamat: new Map(terbuka.map((dokumen) => [dokumen.sumber.path, urlDokumen(dokumen)])),
	};
}

/** The file a paper comes from, and its commit where git knows one. */
export function sumberOf({ path }: SourceDocument, { terbitan }: Konteks): Sumber {
	const commit = terbitan.commits.get(path);
	return { file: path, ...(commit && { commit }) };
}
