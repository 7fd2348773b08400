/** One run of the preview: what it holds in memory, and how a change renews it. */
import { mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { git } from "../../load/git.ts";
import { load } from "../../load/load.ts";
import { readCommits } from "../../load/riwayat.ts";
import type { Press } from "../../print/cetak.ts";
import { writeAset } from "../../publish/aset.ts";
import { readSchemas } from "../../publish/isi.ts";
import { readTemplatHalaman } from "../../publish/satu-halaman.ts";
import { readLampau } from "../catatan.ts";
import { describeFault } from "../fault.ts";
import { ROOT } from "../root.ts";
import { readSamples } from "../samples.ts";
import { createBaikTerakhir } from "./baik-terakhir.ts";
import { createIngatanPeriksa } from "./ingatan-periksa.ts";
import { createPembaca } from "./pembaca.ts";
import type { Perubahan } from "./pengamat.ts";
import type { PilihanDev } from "./pilihan.ts";
import { createPotret, type Potret, periksaSegera, periksaSemua } from "./potret.ts";
import { createRak, type Rak } from "./rak.ts";

export interface Sidang {
	readonly potret: Potret;
	readonly rak: Rak;
	/** Grows with every change that pages may show. */
	readonly nomor: number;
	/** Says that pages may show something else now. */
	kabari(): void;
	/** Why the last change could not be taken in; the moment before it stays. */
	readonly galat: string | undefined;
	/** Stylesheets, scripts and fonts of the portal, by address. */
	readonly aset: ReadonlyMap<string, string>;
	/** Takes in what changed; ends when pages can be asked for. The rest of the check goes on by itself. */
	ubah(perubahan: Perubahan): Promise<void>;
}

export const SITE = join(ROOT, "site");
export const TEMPLATES = join(ROOT, "templates");

/** The files that all pages load, written where they may lie. */
async function prepareAset({ cache }: PilihanDev) {
	const folder = join(resolve(cache), "dev");
	await mkdir(folder, { recursive: true });
	const alamat = await writeAset(folder);
	const entries = await readdir(join(folder, "aset"), { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return { alamat, files: new Map(files.map((file) => [file.slice(folder.length).replaceAll("\\", "/"), file])) };
}

const headOf = (content: string): Promise<string> => git(content, "rev-parse", "HEAD").catch(() => "");

/**
 * Reads everything once.
 * @param siarkan told when what is known has changed: at once, and again when the whole archive has been looked through
 */
export async function bukaSidang(options: PilihanDev, press: Press, siarkan: (nomor: number) => void): Promise<Sidang> {
	const { content, today } = options;
	const [pembaca, ingatan, baik] = [createPembaca(), createIngatanPeriksa(), createBaikTerakhir()];
	const rak = await createRak(press);
	const [skema, samples] = [await readSchemas(), await readSamples(TEMPLATES)];
	let [aset, templat] = [await prepareAset(options), await readTemplatHalaman()];
	let head = await headOf(content);
	let lampau = await readLampau(options);
	let [giliran, nomor] = [0, 0];
	const kabari = () => siarkan(++nomor);
	let galat: string | undefined;

	async function renew(changed?: readonly string[]): Promise<Potret> {
		const own = ++giliran;
		const [muatan, commits] = await Promise.all([load(content, pembaca), readCommits(content)]);
		const tampil = baik.susun(muatan);
		const bekal = { aset: aset.alamat, skema, samples, today, templat, rak, commits, lampau };
		const segera = periksaSegera(muatan, today, changed ? ingatan.dekat(changed) : ingatan.semua);
		const made = createPotret(muatan, segera, tampil, options, bekal);
		const lengkapi = async () => {
			const semua = await periksaSemua(muatan, today, ingatan.semua, () => own !== giliran);
			if (!semua) return;
			const isSame = JSON.stringify(semua.diagnostics) === JSON.stringify(segera.diagnostics);
			const moved = await headOf(content);
			if (own !== giliran || (isSame && moved === head)) return;
			if (moved !== head) [head, lampau] = [moved, await readLampau(options)];
			potret = createPotret(muatan, semua, tampil, options, { ...bekal, lampau });
			kabari();
		};
		if (changed) queueMicrotask(() => void lengkapi().catch(fail));
		return made;
	}

	function fail(error: unknown): void {
		galat = describeFault(error) ?? String(error);
		kabari();
	}

	async function take(perubahan: Perubahan): Promise<void> {
		if (perubahan.has(TEMPLATES)) await rak.muatTemplat();
		if (perubahan.has(SITE)) [aset, templat] = [await prepareAset(options), await readTemplatHalaman()];
		potret = await renew(perubahan.get(content) ?? []);
		galat = undefined;
		kabari();
	}

	let potret = await renew();
	let antrean = Promise.resolve();
	return {
		rak,
		kabari,
		get nomor() {
			return nomor;
		},
		get potret() {
			return potret;
		},
		get galat() {
			return galat;
		},
		get aset() {
			return aset.files;
		},
		ubah(perubahan) {
			antrean = antrean.then(() => take(perubahan)).catch(fail);
			return antrean;
		},
	};
}
