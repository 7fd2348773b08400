import { readFile, stat } from "node:fs/promises";
import { BATAS_UKURAN, type Lembar, readLembar } from "../../site/skrip/lembar.js";

/** What became of a file: its sheet, or why it was not even read. */
export type Terbaca = Lembar | "tidak-ada" | "bukan-berkas" | "tak-terbaca" | "terlalu-besar";

/** Reads a file that anyone may have sent; one too large for a sheet is left alone, whatever it holds. */
export async function readBerkas(path: string): Promise<Terbaca> {
	try {
		const stats = await stat(path);
		if (!stats.isFile()) return "bukan-berkas";
		return stats.size > BATAS_UKURAN ? "terlalu-besar" : await readLembar(await readFile(path));
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" ? "tidak-ada" : "tak-terbaca";
	}
}
