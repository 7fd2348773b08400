/** `naskah usulan --dasar <revision>`: what a proposal changes and what is wrong with it, for those who review it. */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { check } from "./check/check.ts";
import { choose, requireRevisi } from "./cli/banding/pilih.ts";
import { bentukTemuan, type Isian, TEKS } from "./cli/isian-pilihan.ts";
import { perintah } from "./cli/options.ts";
import { findBerkas } from "./cli/usulan/berkas.ts";
import { writeHasil } from "./cli/usulan/hasil.ts";
import { load } from "./load/load.ts";
import { findPangkal, requireGit } from "./load/revisi.ts";
import { type Diagnostic, hasErrors } from "./model/diagnostic.ts";
import { EnvironmentFault } from "./model/fault.ts";
import { claimFolder, makeFolder } from "./publish/swap-guard.ts";
import { FORMATTERS } from "./report/format.ts";
import type { BerkasUsulan, Usulan } from "./report/usulan/bentuk.ts";
import { komentarOf } from "./report/usulan/komentar.ts";

/** Findings of the files touched first: services show only the first few. Elsewhere, only what stands in the way. */
function relevant(diagnostics: readonly Diagnostic[], berkas: readonly BerkasUsulan[]): Diagnostic[] {
	const touched = new Set(berkas.map(({ file }) => file));
	const rest = diagnostics.filter(({ file, severity }) => severity === "error" && !touched.has(file));
	return [...diagnostics.filter(({ file }) => touched.has(file)), ...rest];
}

/** Goes into Markdown as it is, so nothing that would end a link there. */
const alamat: Isian<string> = {
	type: "string",
	read: (text, flag) => {
		if (/^https:\/\/[\w.~:/?#&=%+-]+$/.test(text)) return text;
		throw new EnvironmentFault(
			`${flag} "${text}" tidak sah; tulis alamat lengkap, mis. https://contoh.go.id/hasil/12.`,
		);
	},
};

/** The commit to compare with, and where people will fetch what is made. */
const PILIHAN = { dasar: TEKS, tautan: alamat, format: bentukTemuan };

/** @returns 1 when the content has errors: the comment says which, and is written all the same */
export const run = perintah({ nama: "usulan", pilihan: PILIHAN, bernama: false }, async (options) => {
	const { content, cetak, today, dasar, tautan, format } = options;
	if (dasar === undefined)
		throw new EnvironmentFault("Sebutkan pembandingnya, mis. npm run usulan -- --dasar origin/main");
	await requireGit(content);
	const pangkal = await findPangkal(content, (await requireRevisi(content, dasar)).commit);
	const { lama, baru } = await choose(content, [pangkal], today);

	const { arsip, diagnostics } = check(await load(content), today);
	const folder = join(cetak, "usulan");
	await claimFolder(cetak);
	await rm(folder, { recursive: true, force: true });
	const touched = await findBerkas(content, lama, baru);
	const berkas = await writeHasil(touched, arsip, diagnostics, { options, folder });
	const temuan = relevant(diagnostics, berkas);
	const usulan: Usulan = {
		...{ dasar: `${lama.versi.nama}, ${lama.versi.keterangan}`, berkas, temuan },
		...(tautan !== undefined && { tautan }),
	};
	await makeFolder(folder);
	await writeFile(join(folder, "komentar.md"), komentarOf(usulan, arsip));
	await writeFile(join(folder, "komentar-lengkap.md"), komentarOf(usulan, arsip, Number.POSITIVE_INFINITY));
	process.stdout.write(FORMATTERS[format](temuan, arsip));
	process.stderr.write(`${berkas.length} berkas berubah; rangkumannya di ${join(folder, "komentar.md")}\n`);
	return hasErrors(diagnostics) ? 1 : 0;
});
