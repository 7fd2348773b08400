import { listEntri } from "../../load/jelajah.ts";
import { findRevisi, type Revisi, requireGit } from "../../load/revisi.ts";
import { type VersiIsi, versiKerja, versiRevisi } from "../../load/versi.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import { tanggalPanjang } from "../../model/tanggal.ts";
import type { VersiBanding } from "../../render/banding/lembar.ts";

const PENDEK = 7;

/** One side of a comparison: what it is called, and what it holds. */
export interface SisiBanding extends VersiIsi {
	readonly versi: VersiBanding;
	/** For the name of a folder: "1a2b3c4", "kerja". */
	readonly singkat: string;
	/** YYYY-MM-DD */
	readonly tanggal: string;
}

/** What the words after `banding` ask for. */
export interface Pilihan {
	readonly lama: SisiBanding;
	readonly baru: SisiBanding;
	/** Regions, cases, documents; all of them where none is named. */
	readonly names: readonly string[];
}

async function sisiRevisi(contentDir: string, { nama, commit, tanggal }: Revisi): Promise<SisiBanding> {
	const singkat = commit.slice(0, PENDEK);
	const versi = {
		nama: commit.startsWith(nama) ? `Revisi ${singkat}` : `Revisi ${nama} (${singkat})`,
		keterangan: tanggalPanjang(tanggal),
	};
	return { ...(await versiRevisi(contentDir, commit)), versi, singkat, tanggal };
}

async function sisiKerja(contentDir: string, today: string): Promise<SisiBanding> {
	const versi = { nama: "Berkas kerja", keterangan: `isi folder per ${tanggalPanjang(today)}` };
	return { ...(await versiKerja(contentDir)), versi, singkat: "kerja", tanggal: today };
}

/** `a..b` is two revisions, as git writes a range. */
function splitRange(words: readonly string[]): readonly string[] {
	const [, from, to] = /^(.+[^.])\.\.([^.].*)$/.exec(words[0] ?? "") ?? [];
	return from && to ? [from, to, ...words.slice(1)] : words;
}

/** @throws EnvironmentFault when git knows no such commit */
export async function requireRevisi(contentDir: string, nama: string): Promise<Revisi> {
	const revisi = await findRevisi(contentDir, nama);
	if (revisi) return revisi;
	throw new EnvironmentFault(
		`Revisi "${nama}" tidak dikenal git. Tulis nama cabang, tanda (tag), kode commit, atau HEAD~1; pada salinan yang tidak lengkap jalankan dahulu: git fetch --unshallow`,
	);
}

/**
 * Reads `<revision> [<revision>] [names …]`: the second word is a revision where git knows it, else a name; without a
 * second revision the first is compared with the files as they are now.
 * @throws EnvironmentFault for a word that is neither, and where there is no git
 */
export async function choose(contentDir: string, rest: readonly string[], today: string): Promise<Pilihan> {
	const [first, ...others] = splitRange(rest);
	if (first === undefined)
		throw new EnvironmentFault(
			"Sebutkan revisi yang disandingkan, mis. npm run banding -- HEAD~1, atau npm run banding -- --dokumen lama.md baru.md",
		);
	await listEntri(contentDir).catch(() => {
		throw new EnvironmentFault(`Folder ${contentDir} tidak ada. Periksa pilihan --content.`);
	});
	await requireGit(contentDir);
	const lama = await sisiRevisi(contentDir, await requireRevisi(contentDir, first));
	const isRange = rest[0] !== first;
	const second = others[0];
	const revisi = second === undefined ? undefined : await (isRange ? requireRevisi : findRevisi)(contentDir, second);
	return revisi
		? { lama, baru: await sisiRevisi(contentDir, revisi), names: others.slice(1) }
		: { lama, baru: await sisiKerja(contentDir, today), names: others };
}
