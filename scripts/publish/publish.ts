import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { aksenOf } from "./aksen.ts";
import { writeAset } from "./aset.ts";
import { alamatAt, pathPrefixOf } from "./data/alamat.ts";
import { toAtom } from "./data/atom.ts";
import { type LembarBuku, lembarRegister, openData, penjelasData } from "./data/data.ts";
import { type IsiData, katalogJsonLd } from "./data/dcat.ts";
import { halamanData } from "./data/halaman-data.ts";
import { jsonLdOf } from "./data/json-ld.ts";
import { halamanOf } from "./halaman/halaman.ts";
import type { Skema } from "./halaman/skema.ts";
import { umpanOf } from "./halaman/umpan.ts";
import type { CatatanHalaman } from "./halaman-lama.ts";
import { writeMesinPencari } from "./mesin-pencari.ts";
import type { Portal, Salinan } from "./portal.ts";
import { salinanPublik, toPortal } from "./public.ts";
import { writeSearch } from "./search.ts";
import type { Terbitan } from "./terbitan.ts";
import { type Pemakaian, tulisHalaman } from "./tulis-halaman.ts";

const SCHEMAS = fileURLToPath(new URL("../../schemas/", import.meta.url));

export interface PublishOptions {
	/** Where the portal will be served, as `https://kerjasama.example.go.id/` or with a path; empty when not known. */
	readonly siteUrl?: string;
	/** What an earlier build left, so that pages that read as before need not be made again. */
	readonly pemakaian?: Pemakaian;
	/** Told before each step, in Indonesian. */
	/** Makes a workbook of tables. */
	readonly toXlsx: (lembar: readonly LembarBuku[]) => Promise<Uint8Array>;
	readonly onProgress?: (langkah: string) => void;
}

async function readSchemas(): Promise<ReadonlyMap<string, Skema>> {
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

async function writeSalinan(salinan: readonly Salinan[], outDir: string): Promise<void> {
	for (const { url, dari } of salinan) {
		const target = join(outDir, url);
		await mkdir(dirname(target), { recursive: true });
		await (typeof dari === "string" ? copyFile(dari, target) : writeFile(target, dari));
	}
}

/** A file by its address. */
type Berkas = readonly [url: string, isi: string | Uint8Array];

/** A feed stays at the address that its case gave up: who subscribed there is not left behind. */
function withAlih(umpan: readonly Berkas[], { alih }: Portal): Berkas[] {
	const byUrl = new Map(umpan);
	const moved = alih.flatMap(({ dari, ke }): Berkas[] => {
		const isi = byUrl.get(`${ke}feed.xml`);
		return isi === undefined ? [] : [[`${dari}feed.xml`, isi]];
	});
	return [...umpan, ...moved];
}

async function writeBerkas(files: readonly Berkas[], outDir: string): Promise<void> {
	for (const [url, isi] of files) {
		const target = join(outDir, url);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, isi);
	}
}

/**
 * Writes the public portal: pages, PDFs, open data and search. All of it is made from the public view, so what is
 * drafted, restricted or withheld never reaches a template.
 * @param outDir an empty folder; the caller puts it in place once it is whole
 * @returns what to hand to the next build as `pemakaian`
 * @throws Error when a template or the search index fails
 */
export async function publish(terbitan: Terbitan, outDir: string, options: PublishOptions): Promise<CatatanHalaman> {
	const catatan = await writePortal(terbitan, outDir, options);
	options.onProgress?.("menyusun indeks pencarian");
	await writeSearch(outDir);
	return catatan;
}

/** The portal without its search; parameters, result and errors as for `publish`. */
export async function writePortal(
	terbitan: Terbitan,
	outDir: string,
	options: PublishOptions,
): Promise<CatatanHalaman> {
	const { siteUrl = "", pemakaian, onProgress = () => {} } = options;
	const portal = toPortal(terbitan);
	const alamat = alamatAt(siteUrl);

	onProgress("menulis halaman");
	const aset = await writeAset(outDir);
	const { hari, riwayat } = portal;
	const situs = {
		nama: namaSitus(portal),
		hari,
		riwayat,
		contoh: isContoh(portal),
		aksen: aksenOf(terbitan.arsip.daerah),
		aset,
		alamat: alamat(""),
	};
	const skema = await readSchemas();
	const penjelas = penjelasData(skema);
	const perubahan = umpanOf(portal);
	const umpan = withAlih(
		perubahan.map((satu): Berkas => [satu.url, toAtom(satu, situs.nama, alamat)]),
		portal,
	);
	const buku = await options.toXlsx(lembarRegister(portal, penjelas.kamus, alamat));
	const feed = umpan.filter(([url]) => url === "/data/feed.xml").map(([, isi]): Berkas => ["feed.xml", isi]);
	const data: IsiData = new Map<string, string | Uint8Array>([
		...openData(portal, alamat),
		["register.xlsx", buku],
		...feed,
	]);
	const halaman = { ...halamanOf(portal, terbitan, skema), data: halamanData(data, penjelas.kamus, alamat) };
	const jsonLd = jsonLdOf(portal, situs.nama, alamat);
	const tempat = { pathPrefix: pathPrefixOf(siteUrl), jsonLd, ...(pemakaian && { pemakaian }) };
	const catatan = await tulisHalaman(halaman, situs, outDir, tempat);
	const pindah = new Set(portal.alih.map(({ dari }) => dari));
	if (siteUrl !== "") await writeMesinPencari(outDir, { umpan: perubahan, pindah }, alamat);

	onProgress("menyalin PDF dan data");
	await writeSalinan(salinanPublik(terbitan, portal), outDir);
	const katalog = katalogJsonLd(portal, situs.nama, data, alamat);
	const berkas = [...data, ...penjelas.berkas, ["katalog.jsonld", katalog] as const];
	await writeBerkas([...umpan, ...berkas.map(([nama, isi]): Berkas => [`/data/${nama}`, isi])], outDir);
	return catatan;
}
