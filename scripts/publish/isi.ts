/** What the portal holds, put together from the public view and not yet written. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { aksenOf } from "./aksen.ts";
import type { AlamatAset } from "./aset.ts";
import { type Alamat, alamatAt, pathPrefixOf } from "./data/alamat.ts";
import { toAtom } from "./data/atom.ts";
import { type LembarBuku, lembarRegister, openData, penjelasData } from "./data/data.ts";
import { type IsiData, katalogJsonLd } from "./data/dcat.ts";
import { type HalamanData, halamanData } from "./data/halaman-data.ts";
import { jsonLdOf } from "./data/json-ld.ts";
import type { Situs } from "./eleventy.ts";
import { type Halaman, halamanOf } from "./halaman/halaman.ts";
import type { Skema } from "./halaman/skema.ts";
import { type Umpan, umpanOf } from "./halaman/umpan.ts";
import type { Portal } from "./portal.ts";
import { toPortal } from "./public.ts";
import type { Terbitan } from "./terbitan.ts";

const SCHEMAS = fileURLToPath(new URL("../../schemas/", import.meta.url));

/** Makes a workbook of tables. */
export type ToXlsx = (lembar: readonly LembarBuku[]) => Promise<Uint8Array>;

/** A file by its address. */
export type Berkas = readonly [url: string, isi: string | Uint8Array];

/** What decides the pages besides the papers. */
export interface Sekitar {
	/** Where the portal will be served; empty when not known. */
	readonly siteUrl: string;
	readonly aset: AlamatAset;
	readonly skema: ReadonlyMap<string, Skema>;
}

/** The portal as data: its pages but for that of the open data, which lists the files of `DataPortal`. */
export interface IsiPortal {
	readonly portal: Portal;
	readonly situs: Situs;
	readonly halaman: Halaman;
	readonly perubahan: readonly Umpan[];
	readonly alamat: Alamat;
	readonly pathPrefix: string;
	/** What a page tells machines of itself. */
	readonly jsonLd: (url: string) => string;
}

/** The open data: the page that lists it, and every file of it and of the feeds. */
export interface DataPortal {
	readonly halaman: HalamanData;
	readonly berkas: readonly Berkas[];
}

/** The schemas of `schemas/` by their names. */
export async function readSchemas(): Promise<ReadonlyMap<string, Skema>> {
	const names = (await readdir(SCHEMAS)).filter((name) => name.endsWith(".schema.json")).sort();
	const schemas = names.map(async (name) => JSON.parse(await readFile(join(SCHEMAS, name), "utf8")) as Skema);
	return new Map((await Promise.all(schemas)).map((schema) => [schema.$id ?? "", schema]));
}

/** A portal of one region bears its name. */
function namaSitus({ daerah }: Portal): string {
	const [satu] = daerah;
	return daerah.length === 1 && satu ? `Kerja Sama ${satu.nama}` : "Kerja Sama Daerah";
}

function isContoh({ daerah }: Portal): boolean {
	return daerah.some(
		(satu) => satu.contoh || satu.kerja_sama.some((kasus) => kasus.akses === "terbuka" && kasus.contoh),
	);
}

/** Puts all pages together. Pure. */
export function isiPortal(terbitan: Terbitan, { siteUrl, aset, skema }: Sekitar): IsiPortal {
	const portal = toPortal(terbitan);
	const alamat = alamatAt(siteUrl);
	const situs = {
		nama: namaSitus(portal),
		hari: portal.hari,
		riwayat: portal.riwayat,
		contoh: isContoh(portal),
		sunting: portal.sunting.length > 0,
		aksen: aksenOf(terbitan.arsip.daerah),
		aset,
		alamat: alamat(""),
	};
	return {
		portal,
		situs,
		halaman: halamanOf(portal, terbitan, skema),
		perubahan: umpanOf(portal),
		alamat,
		pathPrefix: pathPrefixOf(siteUrl),
		jsonLd: jsonLdOf(portal, situs.nama, alamat),
	};
}

/** A feed stays at the address that its case gave up: who subscribed there is not left behind. */
function withAlih(umpan: readonly Berkas[], { alih }: Portal): Berkas[] {
	const byUrl = new Map(umpan);
	const moved = alih.flatMap(({ dari, ke }): Berkas[] => {
		const isi = byUrl.get(`${ke}feed.xml`);
		return isi === undefined ? [] : [[`${dari}feed.xml`, isi]];
	});
	return [...umpan, ...moved];
}

/** Puts the open data and the feeds together. */
export async function dataPortal(
	{ portal, situs, perubahan, alamat }: IsiPortal,
	skema: ReadonlyMap<string, Skema>,
	toXlsx: ToXlsx,
): Promise<DataPortal> {
	const penjelas = penjelasData(skema);
	const feeds = perubahan.map((satu): Berkas => [satu.url, toAtom(satu, situs.nama, alamat)]);
	const umpan = withAlih(feeds, portal);
	const buku = await toXlsx(lembarRegister(portal, penjelas.kamus, alamat));
	const feed = umpan.filter(([url]) => url === "/data/feed.xml").map(([, isi]): Berkas => ["feed.xml", isi]);
	const data: IsiData = new Map<string, string | Uint8Array>([
		...openData(portal, alamat),
		["register.xlsx", buku],
		...feed,
	]);
	const katalog = katalogJsonLd(portal, situs.nama, data, alamat);
	const named = [...data, ...penjelas.berkas, ["katalog.jsonld", katalog] as const];
	return {
		halaman: halamanData(data, penjelas.kamus, alamat),
		berkas: [...umpan, ...named.map(([nama, isi]): Berkas => [`/data/${nama}`, isi])],
	};
}
