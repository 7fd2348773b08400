import { presentPaths } from "../../check/kelengkapan.ts";
import { suggestFrom } from "../../check/mirip.ts";
import type { Arsip, BerkasDaerah, BerkasKerjaSama } from "../../model/arsip.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import { NAMA_BENTUK_SURAT } from "../../model/generated/vocabularies.ts";
import { isJenisDinas, isJenisDokumen, type JenisDokumen, SIFAT_JENIS, sifatOf } from "../../model/jenis.ts";
import type { Muatan } from "../../model/muatan.ts";

/** Where a new paper will lie. */
export interface Tujuan {
	readonly daerah: BerkasDaerah;
	/** None for a paper of the region, or for a case that is still to be. */
	readonly kasus?: BerkasKerjaSama;
}

function find<T>(wanted: string, all: readonly T[], idOf: (satu: T) => string, told: string): T {
	const found = all.find((satu) => idOf(satu) === wanted);
	if (found) return found;
	const next = all.length > 0 ? suggestFrom(wanted, all.map(idOf)) : "Belum ada satu pun; mulai dengan npm run baru.";
	throw new EnvironmentFault(`${told} "${wanted}" tidak ada. ${next}`);
}

/** Id of the region and folder of the case, as people write them or as they stand on disk. */
function splitAlamat(tulisan: string): { readonly id: string; readonly slug?: string } {
	const [id = "", ...rest] = tulisan
		.replace(/^content\//, "")
		.split("/")
		.filter(Boolean);
	const slug = rest.filter((bagian, index) => !(index === 0 && bagian === "kerja-sama")).at(0);
	return { id, ...(slug !== undefined && { slug }) };
}

/**
 * "tirtapura" or "tirtapura/pengelolaan-sampah", also with the folder in between as it stands on disk.
 * @throws EnvironmentFault for a region or a case that is none
 */
export function readTujuan(tulisan: string, { daerah }: Arsip): Tujuan {
	const { id, slug } = splitAlamat(tulisan);
	const region = find(id, daerah, (satu) => satu.id, "Daerah");
	if (slug === undefined) return { daerah: region };
	return { daerah: region, kasus: find(slug, region.kerja_sama, (satu) => satu.slug, "Kerja sama") };
}

/**
 * A case is begun or taken over from a register before it is complete; until then nothing can be built on it.
 * @throws EnvironmentFault for a case that is there and is not sound yet, with the file that is to be completed first
 */
export function mustBeWhole(tulisan: string, { daerah }: Arsip, muatan: Muatan): void {
	const { id, slug } = splitAlamat(tulisan);
	const path = `${id}/kerja-sama/${slug}/kerja-sama.md`;
	const known = daerah.find((satu) => satu.id === id)?.kerja_sama.some((satu) => satu.slug === slug);
	if (slug === undefined || known || !presentPaths(muatan).has(path)) return;
	throw new EnvironmentFault(
		`Kerja sama "${slug}" sudah ada, tetapi isiannya belum lengkap atau masih salah; lengkapi ${muatan.contentDir}/${path} menurut npm run check, lalu ulangi.`,
	);
}

/** Kinds that may lie in this place, in the order of the table. */
export function jenisDi({ kasus }: Tujuan): readonly JenisDokumen[] {
	const all = Object.keys(SIFAT_JENIS).filter(isJenisDokumen);
	return all.filter((jenis) => (kasus ? sifatOf(jenis).milik !== "daerah" : isJenisDinas(jenis) && FOLDER[jenis]));
}

/** Folder of a region's own papers; a letter or minutes that lie beside a meeting are written where they are asked for. */
const FOLDER: Readonly<Partial<Record<JenisDokumen, string>>> = {
	rapat: "rapat",
	"rencana-kerja-sama": "rencana",
	pembinaan: "pembinaan",
	surat: "pembinaan",
	"berita-acara": "rapat",
	notulen: "rapat",
	"daftar-hadir": "rapat",
};

/** The folder of a new paper, inside the content. */
export function folderOf({ daerah, kasus }: Tujuan, jenis: JenisDokumen): string {
	return kasus ? `${daerah.id}/kerja-sama/${kasus.slug}` : `${daerah.id}/${FOLDER[jenis] ?? "rapat"}`;
}

/** @throws EnvironmentFault for a kind that is none, or does not belong there */
export function readJenis(tulisan: string, tujuan: Tujuan): JenisDokumen {
	const choice = jenisDi(tujuan);
	const found = choice.find((jenis) => jenis === tulisan);
	if (found) return found;
	if (isJenisDokumen(tulisan)) {
		const { id } = tujuan.daerah;
		const where = tujuan.kasus
			? `daerah: npm run baru -- ${id} ${tulisan}`
			: `kerja samanya: npm run baru -- ${id}/<kerja-sama> ${tulisan}`;
		throw new EnvironmentFault(`Jenis "${tulisan}" tidak ditulis di sini; sebutkan ${where}`);
	}
	throw new EnvironmentFault(`Jenis "${tulisan}" tidak dikenal. ${suggestFrom(tulisan, choice)}`);
}

/** @throws EnvironmentFault for a purpose that no letter has */
export function readBentuk(tulisan: string): string {
	const choice = Object.keys(NAMA_BENTUK_SURAT);
	if (choice.includes(tulisan)) return tulisan;
	throw new EnvironmentFault(`--bentuk "${tulisan}" tidak dikenal. ${suggestFrom(tulisan, choice)}`);
}
