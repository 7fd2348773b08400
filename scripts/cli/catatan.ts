/** The versions of every document, from the content as it stands and from its history. */
import { join } from "node:path";
import { readSejarah, type Sejarah } from "../load/sejarah.ts";
import { type Arsip, type BerkasCetak, berkasCetakOf } from "../model/arsip.ts";
import type { CatatanVersi } from "../model/versi.ts";
import { digestProgram } from "../publish/jejak.ts";
import { buktiOf, kodeOf } from "../render/bukti.ts";
import { type Tapak, tapakOf } from "../verify/tapak.ts";
import { catatanOf, type Masa } from "../verify/versi.ts";
import { type IngatanIsi, keyOf, readFakta, readSidik } from "./fakta.ts";
import { recall, remember } from "./ingatan.ts";
import type { Options } from "./options.ts";
import { ROOT } from "./root.ts";

export interface Catatan {
	readonly sejarah: Sejarah;
	readonly versi: ReadonlyMap<BerkasCetak, CatatanVersi>;
	/** Where each text once stood, by its code. */
	readonly tapak: ReadonlyMap<string, Tapak>;
}

/** What was read from history, by which program. */
interface Ingatan extends IngatanIsi {
	readonly program: string;
}

const pathOf = ({ cache }: Pick<Options, "cache">): string => join(cache, "riwayat", "catatan.json");

async function recallIngatan(options: Pick<Options, "cache">): Promise<Ingatan> {
	const program = await digestProgram(ROOT);
	const { fakta = {}, sidik = {}, ...known } = (await recall(pathOf(options))) as Partial<Ingatan>;
	return known.program === program ? { program, fakta, sidik } : { program, fakta: {}, sidik: {} };
}

function masaOf(tapak: readonly Tapak[], { sidik }: Ingatan): Masa[] {
	return tapak.flatMap((satu) => {
		const sha256 = sidik[keyOf(satu)];
		if (sha256 === undefined) return [];
		const { status, commit, tanggal } = satu;
		return [{ sha256, kode: kodeOf(sha256), status, commit, tanggal }];
	});
}

/** The history of the content and what its old files say of themselves; what was read is remembered between runs. */
export async function readRiwayat({ content, cache }: Pick<Options, "content" | "cache">) {
	const [sejarah, ingatan] = await Promise.all([readSejarah(content), recallIngatan({ cache })]);
	const before = Object.keys(ingatan.fakta).length;
	const fakta = await readFakta(content, sejarah, ingatan);
	if (Object.keys(ingatan.fakta).length > before) await remember(pathOf({ cache }), ingatan);
	return { sejarah, ingatan, fakta };
}

/** What git holds of every paper there is or was. */
export interface Lampau {
	readonly sejarah: Sejarah;
	/** The texts that stood, the oldest first, by path inside `content/`. */
	readonly masa: ReadonlyMap<string, readonly Masa[]>;
	readonly tapak: Catatan["tapak"];
}

/** Reads the texts that stood: two calls of git and, for what was never read before, two more. */
export async function readLampau(options: Pick<Options, "content" | "cache">): Promise<Lampau> {
	const { content } = options;
	const { sejarah, ingatan, fakta } = await readRiwayat(options);
	const tapak = tapakOf(sejarah.perubahan, fakta);
	const all = [...tapak.values()].flat();
	await readSidik(content, all, ingatan);
	if (all.length > 0) await remember(pathOf(options), ingatan);
	const places = all.flatMap((satu) => {
		const sha256 = ingatan.sidik[keyOf(satu)];
		return sha256 === undefined ? [] : [[kodeOf(sha256), satu] as const];
	});
	const masa = new Map([...tapak].map(([path, own]) => [path, masaOf(own, ingatan)]));
	return { sejarah, masa, tapak: new Map(places.reverse()) };
}

/** The versions of one document: those that stood, and its present text. */
export function versiOf(dokumen: BerkasCetak, arsip: Arsip, { masa }: Lampau): CatatanVersi {
	const { kode, sha256 } = buktiOf(dokumen, arsip);
	return catatanOf(masa.get(dokumen.sumber.path) ?? [], { kode, sha256, status: dokumen.data.status });
}

/** Reads every version of every document. */
export async function readCatatan(arsip: Arsip, options: Pick<Options, "content" | "cache">): Promise<Catatan> {
	const lampau = await readLampau(options);
	const versi = berkasCetakOf(arsip).map((dokumen) => [dokumen, versiOf(dokumen, arsip, lampau)] as const);
	return { sejarah: lampau.sejarah, versi: new Map(versi), tapak: lampau.tapak };
}
