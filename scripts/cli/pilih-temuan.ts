import type { Diagnostic } from "../model/diagnostic.ts";
import { EnvironmentFault } from "../model/fault.ts";
import type { Muatan } from "../model/muatan.ts";

/** "content/tirtapura/kerja-sama/sampah/pks.md" → "tirtapura/sampah/pks": a file or folder as people name it. */
function alamatOf(tulisan: string, contentDir: string): string {
	const path = tulisan.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
	const inside = path.startsWith(`${contentDir}/`) ? path.slice(contentDir.length + 1) : path;
	return inside
		.replace(/\/(?:kerja-sama\.md|daerah\.yaml)$/, "")
		.replace(/^([^/]+)\/kerja-sama(?=\/|$)/, "$1")
		.replace(/\.(?:md|yaml)$/, "");
}

/** Findings of what was named, and those of everything else. */
export interface Terpilih {
	readonly disebut: readonly Diagnostic[];
	readonly lain: readonly Diagnostic[];
}

/**
 * Parts findings by regions, cases, papers or files; without names all are meant.
 * @throws EnvironmentFault for a name that is none
 */
export function pilihTemuan(all: readonly Diagnostic[], names: readonly string[], muatan: Muatan): Terpilih {
	if (names.length === 0) return { disebut: all, lain: [] };
	const { contentDir, berkas } = muatan;
	const wanted = names.map((nama) => ({ nama, alamat: alamatOf(nama, contentDir) }));
	const isIn = (file: string, alamat: string) => `${alamatOf(file, contentDir)}/`.startsWith(`${alamat}/`);
	const files = [...berkas.map(({ file }) => file), ...all.map(({ file }) => file)];
	const odd = wanted.find(({ alamat }) => !files.some((file) => isIn(file, alamat)));
	if (odd)
		throw new EnvironmentFault(
			`Nama "${odd.nama}" tidak dimengerti: bukan daerah, kerja sama, atau berkas di folder ${contentDir}.`,
		);
	const isNamed = ({ file }: Diagnostic) => wanted.some(({ alamat }) => isIn(file, alamat));
	return { disebut: all.filter(isNamed), lain: all.filter((satu) => !isNamed(satu)) };
}
