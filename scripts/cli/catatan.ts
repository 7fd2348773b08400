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

/** Reads every version of every document: two calls of git and, for what was never read before, two more. */
export async function readCatatan(arsip: Arsip, options: Pick<Options, "content" | "cache">): Promise<Catatan> {
	const { content } = options;
	const { sejarah, ingatan, fakta } = await readRiwayat(options);
	const tapak = tapakOf(sejarah.perubahan, fakta);
	const all = [...tapak.values()].flat();
	await readSidik(content, all, ingatan);
	if (all.length > 0) await remember(pathOf(options), ingatan);
	const versi = berkasCetakOf(arsip).map((dokumen) => {
		const { kode, sha256 } = buktiOf(dokumen, arsip);
		const kini = { kode, sha256, status: dokumen.data.status };
		return [dokumen, catatanOf(masaOf(tapak.get(dokumen.sumber.path) ?? [], ingatan), kini)] as const;
	});
	const places = all.flatMap((satu) => {
		const sha256 = ingatan.sidik[keyOf(satu)];
		return sha256 === undefined ? [] : [[kodeOf(sha256), satu] as const];
	});
	return { sejarah, versi: new Map(versi), tapak: new Map(places.reverse()) };
}
