import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { CatatanBerkas, Pemakaian } from "../publish/berkas-lama.ts";
import { digestProgram } from "../publish/jejak.ts";
import { recall, remember } from "./ingatan.ts";
import type { Options } from "./options.ts";
import { ROOT } from "./root.ts";

type Tempat = Pick<Options, "cache" | "out">;

/** Each output folder has notes of its own. */
const pathOf = ({ cache, out }: Tempat): string =>
	join(cache, "halaman", `${createHash("sha256").update(resolve(out)).digest("hex").slice(0, 16)}.json`);

/** What the last build into this folder noted of its pages. */
export async function recallHalaman(options: Tempat): Promise<Pemakaian> {
	const [program, catatan] = await Promise.all([digestProgram(ROOT), recall(pathOf(options))]);
	return { program, lama: { dist: options.out, catatan: catatan as CatatanBerkas } };
}

/** Notes what this build made its pages from. */
export const rememberHalaman = (options: Tempat, catatan: CatatanBerkas): Promise<void> =>
	remember(pathOf(options), catatan);
