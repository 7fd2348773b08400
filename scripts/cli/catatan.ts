/** The versions of every document, from the content as it stands and from its history. */
import { join } from "node:path";
import { splitDokumen } from "../load/dokumen.ts";
import { readObjek } from "../load/git.ts";
import { readSejarah, type Sejarah } from "../load/sejarah.ts";
import { type Arsip, type BerkasCetak, berkasCetakOf } from "../model/arsip.ts";
import type { CatatanVersi } from "../model/versi.ts";
import { digestProgram } from "../publish/jejak.ts";
import { buktiOf, kodeOf, pathsIn, sha256Of, sumberOf } from "../render/bukti.ts";
import { type Fakta, isTelusur, type Tapak, tapakOf } from "../verify/tapak.ts";
import { catatanOf, type Masa } from "../verify/versi.ts";
import { recall, remember } from "./ingatan.ts";
import type { Options } from "./options.ts";
import { ROOT } from "./root.ts";

export interface Catatan {
	readonly sejarah: Sejarah;
	readonly versi: ReadonlyMap<BerkasCetak, CatatanVersi>;
	/** Where each text once stood, by its code. */
	readonly tapak: ReadonlyMap<string, Tapak>;
}

/** What was read from contents in git, by their names there: contents never change, so nothing is read twice. */
interface Ingatan {
	readonly program: string;
	readonly fakta: Record<string, Fakta | null>;
	readonly sidik: Record<string, string>;
}

/** Contents held in memory at a time. */
const SEKALI = 500;

/** Hands over contents of git by their names, some hundred at a time, so that memory stays flat. */
async function readEach(
	folder: string,
	oids: readonly string[],
	take: (oid: string, isi: Uint8Array) => void,
): Promise<void> {
	for (let from = 0; from < oids.length; from += SEKALI) {
		for (const [oid, isi] of await readObjek(folder, oids.slice(from, from + SEKALI))) take(oid, isi);
	}
}

const pathOf = ({ cache }: Pick<Options, "cache">): string => join(cache, "riwayat", "catatan.json");

async function recallIngatan(options: Pick<Options, "cache">): Promise<Ingatan> {
	const program = await digestProgram(ROOT);
	const { fakta = {}, sidik = {}, ...known } = (await recall(pathOf(options))) as Partial<Ingatan>;
	return known.program === program ? { program, fakta, sidik } : { program, fakta: {}, sidik: {} };
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function faktaOf(isi: Uint8Array, path: string): Fakta | null {
	const parts = splitDokumen(isi, path);
	if ("temuan" in parts) return null;
	const data = Object(parts.yaml.data) as Record<string, unknown>;
	const dasar = pathsIn(data);
	const [status, publikasi, slug] = [textOf(data.status), textOf(data.publikasi), textOf(data.slug)];
	// A publication that is no word at all is not the same as none: it keeps the paper closed.
	const isOdd = data.publikasi !== undefined && publikasi === undefined;
	return {
		dasar,
		...(status && { status }),
		...(slug && { slug }),
		...(publikasi !== undefined || isOdd ? { publikasi: publikasi ?? "" } : {}),
	};
}

/** Facts of every content that git ever held where a case or a document lies. */
async function readFakta(
	folder: string,
	{ perubahan }: Sejarah,
	{ fakta }: Ingatan,
): Promise<ReadonlyMap<string, Fakta>> {
	const found = perubahan.flatMap(({ berkas }) => berkas.filter(({ path }) => isTelusur(path)));
	const paths = new Map(found.flatMap(({ oid, path }) => (oid === undefined ? [] : [[oid, path] as const])));
	const unread = [...paths.keys()].filter((oid) => !Object.hasOwn(fakta, oid));
	await readEach(folder, unread, (oid, isi) => {
		fakta[oid] = faktaOf(isi, paths.get(oid) ?? "");
	});
	return new Map([...paths.keys()].flatMap((oid) => (fakta[oid] ? [[oid, fakta[oid]] as const] : [])));
}

const keyOf = ({ oid, dasar }: Tapak): string => [oid, ...dasar].join(" ");

/** SHA-256 of the public source at every footprint. */
async function readSidik(folder: string, tapak: readonly Tapak[], { sidik }: Ingatan): Promise<void> {
	const unread = tapak.filter((satu) => !Object.hasOwn(sidik, keyOf(satu)));
	const byOid = new Map<string, Tapak[]>();
	for (const satu of unread) byOid.set(satu.oid, [...(byOid.get(satu.oid) ?? []), satu]);
	await readEach(folder, [...byOid.keys()], (oid, isi) => {
		for (const satu of byOid.get(oid) ?? []) {
			const parts = splitDokumen(isi, satu.path);
			if ("temuan" in parts) continue;
			const text = sumberOf(Object(parts.yaml.data), parts.body, (path) => satu.dasar.includes(path));
			sidik[keyOf(satu)] = sha256Of(text);
		}
	});
}

function masaOf(tapak: readonly Tapak[], { sidik }: Ingatan): Masa[] {
	return tapak.flatMap((satu) => {
		const sha256 = sidik[keyOf(satu)];
		if (sha256 === undefined) return [];
		const { status, commit, tanggal } = satu;
		return [{ sha256, kode: kodeOf(sha256), status, commit, tanggal }];
	});
}

/** Reads every version of every document: two calls of git and, for what was never read before, two more. */
export async function readCatatan(arsip: Arsip, options: Pick<Options, "content" | "cache">): Promise<Catatan> {
	const { content } = options;
	const [sejarah, ingatan] = await Promise.all([readSejarah(content), recallIngatan(options)]);
	const tapak = tapakOf(sejarah.perubahan, await readFakta(content, sejarah, ingatan));
	const all = [...tapak.values()].flat();
	await readSidik(content, all, ingatan);
	if (all.length > 0) await remember(pathOf(options), ingatan);
	const versi = berkasCetakOf(arsip).map((dokumen) => {
		const { kode, sha256 } = buktiOf(dokumen, arsip);
		const kini = { kode, sha256, status: dokumen.data.status };
		return [dokumen, catatanOf(masaOf(tapak.get(dokumen.sumber.path) ?? [], ingatan), kini)] as const;
	});
	const places = all.map((satu) => [kodeOf(ingatan.sidik[keyOf(satu)] ?? ""), satu] as const);
	return { sejarah, versi: new Map(versi), tapak: new Map(places.reverse()) };
}
