import { copyFile, lstat, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DaerahBaru, kodeDaerah, salahNamaDaerah, susunDaerah } from "../../baru/daerah-baru.ts";
import { check } from "../../check/check.ts";
import { ALAMAT_PORTAL, isSlug } from "../../check/tempat.ts";
import { load } from "../../load/load.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import { ROOT } from "../root.ts";
import { tulisBaru } from "./berkas-baru.ts";
import { langkahDaerah } from "./pesan-daerah.ts";
import type { PilihanBaru } from "./pilihan.ts";
import { Berhenti, type Tanya } from "./tanya.ts";
import { type PilihanPeraturan, tanyaDaerah } from "./tanya-daerah.ts";

/** What is the same for every region and comes with the program: the law that the rules cite, the holidays. */
const BERSAMA = ["peraturan", "libur"] as const;
/** Names that are no region: those folders, the first parts of addresses of the portal, the word behind `baru`. */
const BUKAN_DAERAH: readonly string[] = [...BERSAMA, ...ALAMAT_PORTAL, "daerah"];

const bawaan = (folder: string): string => join(ROOT, "content", folder);

const listYaml = async (folder: string): Promise<string[]> =>
	(await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".yaml")).sort();

/** The regulations that the content holds, or those that come with the program where it holds none. */
async function readPeraturan(content: string): Promise<readonly PilihanPeraturan[]> {
	const own = join(content, "peraturan");
	const folder = (await listYaml(own)).length > 0 ? own : bawaan("peraturan");
	return Promise.all(
		(await listYaml(folder)).map(async (name) => {
			const id = name.replace(/\.yaml$/, "");
			const text = await readFile(join(folder, name), "utf8");
			return { id, sebutan: /^sebutan: (.+)$/m.exec(text)?.[1] ?? id };
		}),
	);
}

/** Lays what every region needs beside it, where the content has none of its own. @returns the folders that were laid */
async function bawaBersama(content: string): Promise<string[]> {
	const laid: string[] = [];
	for (const nama of BERSAMA) {
		const folder = join(content, nama);
		if ((await listYaml(folder)).length > 0) continue;
		await mkdir(folder, { recursive: true });
		for (const name of await listYaml(bawaan(nama))) await copyFile(join(bawaan(nama), name), join(folder, name));
		laid.push(nama);
	}
	return laid;
}

async function mustBeNew(content: string, kode: string): Promise<void> {
	if (!isSlug(kode) || BUKAN_DAERAH.includes(kode))
		throw new EnvironmentFault(`Kode daerah "${kode}" tidak dapat dipakai; pilih yang lain, mis. --nama muara-intan.`);
	if (await lstat(join(content, kode)).catch(() => undefined))
		throw new EnvironmentFault(`Folder ${join(content, kode)} sudah ada dan tidak ditimpa; pilih kode lain.`);
}

interface Jadi {
	readonly kode: string;
	readonly daerah: DaerahBaru;
}

/** What was written behind the command: the name of the region, and its code where it is another than the name's own. */
function bacaPerintah({ rest, nama: kode }: Pick<PilihanBaru, "rest" | "nama">): Jadi {
	const nama = rest.slice(1).join(" ");
	const salah = salahNamaDaerah(nama);
	if (salah) throw new EnvironmentFault(`${salah} Contoh: npm run baru -- daerah "Kabupaten Muara Intan"`);
	return { kode: kode ?? kodeDaerah(nama), daerah: { nama } };
}

async function tanyakan(tanya: Tanya, content: string, peraturan: readonly PilihanPeraturan[]) {
	try {
		tanya.buka("Daerah baru");
		const jadi = await tanyaDaerah(tanya, peraturan);
		await mustBeNew(content, jadi.kode);
		return (await tanya.yakin(`Tulis ${jadi.kode}/daerah.yaml?`)) ? jadi : undefined;
	} catch (error) {
		if (error instanceof Berhenti) return undefined;
		throw error;
	}
}

/**
 * Begins a region: its `daerah.yaml`, and the law beside it where the content has none. The content need not be there.
 * @param tanya undefined where nobody can be asked: then the name stands behind the command
 * @returns what to do next; undefined when someone stopped or said no, and nothing was written
 * @throws EnvironmentFault for a name or code that cannot be, or is taken
 */
export async function mulaiDaerah(
	options: Pick<PilihanBaru, "content" | "rest" | "nama" | "today">,
	tanya: Tanya | undefined,
): Promise<string | undefined> {
	const { content, today } = options;
	const peraturan = await readPeraturan(content);
	const jadi = tanya ? await tanyakan(tanya, content, peraturan) : bacaPerintah(options);
	if (!jadi) return undefined;
	await mustBeNew(content, jadi.kode);
	const teks = susunDaerah(
		jadi.daerah,
		peraturan.map(({ id }) => id),
	);
	const bersama = await bawaBersama(content);
	const file = await tulisBaru(content, { path: `${jadi.kode}/daerah.yaml`, teks });
	const muatan = await load(content);
	const { arsip, diagnostics } = check(muatan, today);
	const contoh = arsip.daerah.filter(({ data }) => data.contoh).map(({ id }) => `${content}/${id}`);
	return langkahDaerah({ file, kode: jadi.kode, bersama, contoh, diagnostics });
}
