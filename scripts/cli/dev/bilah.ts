/** What the bar on top of every page says; the templates of `site/_includes/dev/` show it. */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { aksesDokumen, aksesKasus } from "../../model/akses.ts";
import { urlDokumen, urlPdf } from "../../model/alamat.ts";
import type { BerkasCetak } from "../../model/arsip.ts";
import { TemplatFault } from "../../model/fault.ts";
import { type Kutipan, kutipanOf } from "../../pratinjau/kutipan.ts";
import { jumlahTemuan, suntingOf, type TemuanBerkas, temuanBerkas } from "../../pratinjau/temuan.ts";
import { describeFault } from "../fault.ts";
import { ROOT } from "../root.ts";
import type { Sidang } from "./sidang.ts";
import { type Tujuan, urlByPlace } from "./tujuan.ts";

/** What went wrong outside the content, in the words of the one who must mend it. */
export interface Galat {
	readonly pesan: string;
	readonly file?: string;
	readonly sunting?: string;
	readonly kutipan?: Kutipan;
}

export interface Bilah {
	/** Tells this state of the page from another. */
	readonly sidik: string;
	/** The change that this page shows. */
	readonly nomor: number;
	readonly tujuan?: TujuanBilah;
	readonly temuan?: TemuanBerkas;
	readonly jumlah: string;
	/** Findings of all other files, in words. */
	readonly lain: string;
	readonly galat: readonly Galat[];
}

export interface TujuanBilah {
	readonly judul: string;
	readonly berkas: string;
	readonly halaman: string;
	readonly sunting: string;
	/** The page of the sheet and the sheet itself; a case has none. */
	readonly lembar?: string;
	readonly pdf?: string;
	/** Why the public does not see it; "" where it does. */
	readonly tertutup: string;
}

/** Beyond this a file is no text that anyone reads line by line. */
const TERBACA = 1_000_000;

/** The text of a file; undefined where it cannot be shown. */
export async function teksOf(path: string): Promise<string | undefined> {
	const size = await stat(path).then(
		({ size }) => size,
		() => TERBACA,
	);
	return size < TERBACA ? readFile(path, "utf8").catch(() => undefined) : undefined;
}

/** The sheet of a document as a page of the preview. */
export const urlLembar = (dokumen: BerkasCetak): string => `/_dev/lembar${urlDokumen(dokumen)}`;

const TERTUTUP = {
	rancangan: "Rancangan: portal belum memuatnya. Begini jadinya sesudah final.",
	terbatas: "Terbatas: portal tidak memuatnya. Halaman ini hanya ada di sini.",
	kasus: "Kerja samanya tidak diumumkan, jadi portal tidak memuat dokumen ini.",
	dikecualikan: "Dikecualikan: portal hanya menyebut judul, pihak, dan alasannya.",
};

function tertutupOf({ dokumen, kasus }: Tujuan): string {
	if (kasus) return aksesKasus(kasus).akses === "tertutup" ? TERTUTUP.terbatas : "";
	if (!dokumen) return "";
	const { akses } = aksesDokumen(dokumen);
	if (akses === "terbuka") return "";
	if (akses === "dikecualikan") return TERTUTUP.dikecualikan;
	if (dokumen.data.status === "rancangan") return TERTUTUP.rancangan;
	return dokumen.data.publikasi === "publik" ? TERTUTUP.kasus : TERTUTUP.terbatas;
}

function tujuanBilah(tujuan: Tujuan): TujuanBilah {
	const { judul, url, sumber, dokumen } = tujuan;
	return {
		judul,
		berkas: sumber.file,
		halaman: url,
		sunting: suntingOf(resolve(sumber.file), 1, 1),
		tertutup: tertutupOf(tujuan),
		...(dokumen && { lembar: urlLembar(dokumen), pdf: urlPdf(dokumen) }),
	};
}

/** An error of ours or of a template, told without its stack. */
export async function galatOf(error: unknown): Promise<Galat> {
	const pesan = describeFault(error) ?? (error instanceof Error ? error.message : String(error));
	if (!(error instanceof TemplatFault)) return { pesan };
	const { file, line = 1, column = 1 } = error.letak;
	const path = resolve(ROOT, file);
	const teks = error.letak.line === undefined ? undefined : await teksOf(path);
	const kutipan = teks === undefined ? undefined : kutipanOf(teks, line, column);
	return { pesan, file, sunting: suntingOf(path, line, column), ...(kutipan && { kutipan }) };
}

/** Files with findings whose page this address would be, though none was ever made. */
function fileWithout(url: string, { potret }: Sidang): string | undefined {
	const files = new Set(potret.diagnostics.map(({ file }) => file));
	return [...files].find((file) => urlByPlace(file.slice(potret.contentDir.length).replace(/^\/+/, "")) === url);
}

/** What the bar of one page says. */
export async function bilahOf(
	url: string,
	sidang: Sidang,
	page: {
		readonly sidik: string;
		readonly nomor: number;
		readonly tujuan: Tujuan | undefined;
		readonly galat: readonly Galat[];
	},
): Promise<Bilah> {
	const { diagnostics, kini } = sidang.potret;
	const file = page.tujuan?.sumber.file ?? fileWithout(url, sidang);
	const path = file && resolve(file);
	const own = diagnostics.filter((satu) => satu.file === file);
	const lain = jumlahTemuan(diagnostics.filter((satu) => satu.file !== file));
	const teks = path && own.length > 0 ? await teksOf(path) : undefined;
	const bahan = { arsip: kini.arsip, ...(teks !== undefined && { teks }) };
	const galat = sidang.galat === undefined ? page.galat : [...page.galat, { pesan: sidang.galat }];
	return {
		sidik: page.sidik,
		nomor: page.nomor,
		jumlah: jumlahTemuan(own),
		lain,
		galat,
		...(page.tujuan && { tujuan: tujuanBilah(page.tujuan) }),
		...(file && path && own.length > 0 && { temuan: temuanBerkas(file, own, { ...bahan, path }) }),
	};
}
