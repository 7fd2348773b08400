import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { urlPdf } from "../model/alamat.ts";
import { type Arsip, dokumenOf, isNaskah } from "../model/arsip.ts";
import type { RencanaBundel } from "../model/bundel.ts";
import { writeWhole } from "./berkas-utuh.ts";
import { type Bundel, makeBundel } from "./bundel.ts";
import { openPressFor } from "./lembar.ts";
import type { Options } from "./options.ts";
import { makePaket, type Paket } from "./paket.ts";
import { type GrupPaket, groupPaket } from "./pilih-paket.ts";

export interface PaketTertulis {
	readonly path: string;
	readonly paket: Paket;
}

/** Makes the packs and writes each below a folder, as `<address>-paket.pdf`. */
export async function writePaket(
	arsip: Arsip,
	groups: readonly GrupPaket[],
	{ options, commits, folder }: { options: Options; commits: ReadonlyMap<string, string>; folder: string },
): Promise<PaketTertulis[]> {
	const press = await openPressFor(options);
	const written: PaketTertulis[] = [];
	try {
		for (const { alamat, judul, naskah } of groups) {
			const paket = await makePaket(arsip, naskah, { today: options.today, judul, commits }, press);
			const path = join(folder, `${alamat}-paket.pdf`);
			await writeWhole(path, (temporary) => writeFile(temporary, paket.pdf));
			written.push({ path, paket });
		}
	} finally {
		await press.close();
	}
	return written;
}

/** Makes the bundles and writes each below a folder, as `<address>-bundel.pdf`. */
export async function writeBundel(
	arsip: Arsip,
	bundel: readonly RencanaBundel[],
	{ options, commits, folder }: { options: Options; commits: ReadonlyMap<string, string>; folder: string },
): Promise<{ readonly path: string; readonly bundel: Bundel }[]> {
	if (bundel.length === 0) return [];
	const press = await openPressFor(options);
	const written: { path: string; bundel: Bundel }[] = [];
	try {
		for (const rencana of bundel) {
			const made = await makeBundel(rencana, { arsip, today: options.today, commits }, press);
			const path = join(folder, urlPdf(rencana.induk).replace(/\.pdf$/, "-bundel.pdf"));
			await writeWhole(path, (temporary) => writeFile(temporary, made.pdf));
			written.push({ path, bundel: made });
		}
	} finally {
		await press.close();
	}
	return written;
}

/** The pack of every naskah that is final and waits for its signatures. */
export function finalGroups(arsip: Arsip): GrupPaket[] {
	const waiting = dokumenOf(arsip).filter((dokumen) => isNaskah(dokumen) && dokumen.data.status === "final");
	return groupPaket(
		arsip,
		waiting.map(({ sumber }) => sumber.file),
		false,
	);
}
