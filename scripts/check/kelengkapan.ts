import type { Diagnostic } from "../model/diagnostic.ts";
import type { Muatan } from "../model/muatan.ts";
import { placeOf } from "./tempat.ts";

function missing(file: string, ruleId: string, message: string, suggestion: string): Diagnostic {
	return { ruleId, severity: "error", message, suggestion, file, line: 1, column: 1, citations: [] };
}

/** Paths inside `content/` of every file that is there, readable or not. */
export function presentPaths(muatan: Muatan): ReadonlySet<string> {
	const unreadable = muatan.diagnostics.map((diagnostic) => diagnostic.file.slice(muatan.contentDir.length + 1));
	return new Set([...muatan.berkas.map((sumber) => sumber.path), ...unreadable]);
}

function caseFolders(paths: ReadonlySet<string>): Set<string> {
	const folders = new Set<string>();
	for (const path of paths) {
		const tempat = placeOf(path);
		if (tempat?.kind === "dokumen") folders.add(`${tempat.daerah}/kerja-sama/${tempat.folder}`);
	}
	return folders;
}

/** Findings about files that should be there and are not. */
export function checkKelengkapan(muatan: Muatan): Diagnostic[] {
	const paths = presentPaths(muatan);
	if (muatan.folderDaerah.length === 0) {
		const message = "Folder ini belum berisi satu daerah pun.";
		const mend = "Mulai dengan npm run baru -- daerah, atau tulis <daerah>/daerah.yaml; contohnya ada di Panduan.";
		return [missing(muatan.contentDir, "konten-kosong", message, mend)];
	}
	const regions = muatan.folderDaerah
		.filter((daerah) => !paths.has(`${daerah}/daerah.yaml`))
		.map((daerah) =>
			missing(
				`${muatan.contentDir}/${daerah}/daerah.yaml`,
				"daerah-yaml-tidak-ada",
				`Folder daerah "${daerah}" belum mempunyai daerah.yaml.`,
				"Buat berkas daerah.yaml yang menyebut nama daerah, kepala daerah dan peraturan yang berlaku.",
			),
		);
	const cases = [...caseFolders(paths)]
		.filter((folder) => !paths.has(`${folder}/kerja-sama.md`))
		.map((folder) =>
			missing(
				`${muatan.contentDir}/${folder}/kerja-sama.md`,
				"kerja-sama-md-tidak-ada",
				"Folder ini berisi dokumen tetapi belum mempunyai kerja-sama.md.",
				"Buat berkas kerja-sama.md yang menyebut judul, bentuk, urusan dan para pihak.",
			),
		);
	return [...regions, ...cases];
}
