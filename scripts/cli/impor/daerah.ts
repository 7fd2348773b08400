import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bacaPemetaan, type Pemetaan } from "../../impor/pemetaan.ts";
import type { DaerahDikenal } from "../../impor/pihak-register.ts";
import type { Arsip, BerkasDaerah } from "../../model/arsip.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import type { PilihanImpor } from "./pilihan.ts";

/** The region whose register it is: the one that was named, or the only one. */
export function chooseDaerah({ daerah }: Arsip, nama: string | undefined): BerkasDaerah {
	const ids = daerah.map(({ id }) => id).join(", ");
	const found = daerah.find((satu) => satu.id === nama || satu.data.nama === nama);
	const [only, ...more] = daerah;
	if (found) return found;
	if (nama !== undefined)
		throw new EnvironmentFault(`Tidak ada daerah "${nama}" yang sah; pilihannya ${ids || "belum ada"}.`);
	if (only && more.length === 0) return only;
	if (!only) throw new EnvironmentFault("Belum ada daerah yang sah; mulai dengan npm run baru -- daerah, lalu ulangi.");
	throw new EnvironmentFault(`Register ini milik daerah mana? Tulis --daerah dengan salah satu dari ${ids}.`);
}

/** The regions of the portal as registers name them, this one first. */
export function knownDaerah(arsip: Arsip, own: BerkasDaerah): DaerahDikenal[] {
	const all = [own, ...arsip.daerah.filter(({ id }) => id !== own.id)];
	return all.map(({ id, data }) => ({ id, nama: data.nama, perangkat_daerah: data.perangkat_daerah ?? [] }));
}

/** What was settled of the columns before; hidden files of `content/` are neither read as content nor published. */
export async function readPemetaan(options: PilihanImpor, daerah: string): Promise<{ path: string; arti: Pemetaan }> {
	const path = options.pemetaan ?? join(options.content, daerah, ".impor", "kolom.yaml");
	try {
		return { path, arti: bacaPemetaan(await readFile(path, "utf8"), path) };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return { path, arti: new Map() };
		throw error;
	}
}
