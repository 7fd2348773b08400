import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IsianCms } from "../../../scripts/publish/admin/isian-cms.ts";
import { kerangkaIsi } from "../../../scripts/publish/admin/kerangka-isi.ts";
import { konfigurasiOf } from "../../../scripts/publish/admin/konfigurasi.ts";
import { readSchemas } from "../../../scripts/publish/isi.ts";
import type { SuntingPublik } from "../../../scripts/publish/portal.ts";
import { ROOT } from "../../helpers/contoh.ts";

export interface KoleksiUji {
	readonly name: string;
	readonly fields: readonly IsianCms[];
	readonly [opsi: string]: unknown;
}

export const SUNTING: SuntingPublik = {
	id: "tirtapura",
	nama: "Kabupaten Tirtapura",
	url: "/admin/tirtapura/",
	sunting: { layanan: "github", repositori: "pemkab-tirtapura/kerja-sama" },
};

const skema = await readSchemas();
const laporan = kerangkaIsi(readFileSync(join(ROOT, "templates/laporan/sample.md"), "utf8"));
export const bahanUji = { skema, kerangka: new Map([["laporan", laporan]]) };
export const konfigurasiUji = konfigurasiOf(SUNTING, bahanUji, "");
export const rupaUji = konfigurasiUji.rupa;

/** The collections without the lines between them. */
export const semuaKoleksi = (konfigurasiUji.cms.collections as KoleksiUji[]).filter(({ fields }) => fields);

/** The collection of a kind of file. */
export function koleksiUji(jenis: string): KoleksiUji {
	const found = semuaKoleksi.find(({ name }) => name === jenis);
	if (!found) throw new Error(`tidak ada koleksi ${jenis}`);
	return found;
}
