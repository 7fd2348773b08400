/** The pictures of the Panduan and the README: sheets as printed from the samples, pages as the portal shows the sample content. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "../build.ts";
import type { PilihanBuild } from "../cli/pilihan-build.ts";
import { paintPiksel } from "../print/gambar.ts";
import { jajarkan } from "./jajar.ts";
import { paintPortal } from "./layar.ts";
import { toPng } from "./png.ts";
import { printSampel } from "./sampel.ts";

/** Ten-point type can be read at this width, and a page stays below forty kilobytes. */
const LEBAR = 448;
/** Ink and paper, with a crest on it; the portal has more, its front page the most. */
const WARNA = { lembar: 16, layar: 40, muka: 96 };
const KASUS = "tirtapura/pengelolaan-sampah-regional";
const PAKET = "tirtapura/pelatihan-pemadam-kebakaran/kesepakatan-bersama-paket.pdf";
/** Sheets of the sample content: name of the picture, PDF, page, and how much of it is shown from the top. */
const LEMBAR = [
	["pks-1", `${KASUS}/pks.pdf`, 1, 0.5],
	["paket-daftar-periksa", PAKET, 1, 0.8],
	["paket-tanda-tangan", PAKET, 7, 1],
] as const;
/** Pages of the portal: name of the picture, address. */
const HALAMAN = [
	["portal-kasus", `/${KASUS}/`],
	["portal-tenggat", "/tenggat/"],
] as const;
const LAYAR = { jendela: { width: 960, height: 660 }, lebar: 640 };
/** The front page, and the first and the signature page of a naskah. */
const README = {
	muka: { url: "/", jendela: { width: 1200, height: 1000 }, lebar: 1200 },
	naskah: { pdf: `${KASUS}/pks.pdf`, halaman: [1, 14], lebar: 560 },
};
async function paintLembar(pdf: string, halaman: number, bagian = 1): Promise<Buffer> {
	const { data, width, height } = await paintPiksel(await readFile(pdf), halaman, LEBAR);
	return toPng({ data, width, height: Math.round(height * bagian) }, WARNA.lembar);
}

type Gambar = ReadonlyMap<string, Buffer>;

async function gambarReadme(dist: string, cetak: string, cache: string): Promise<Gambar> {
	const [muka] = await paintPortal(dist, [README.muka], cache);
	const { halaman, lebar } = README.naskah;
	const pdf = await readFile(join(cetak, README.naskah.pdf));
	const pages = [];
	for (const satu of halaman) pages.push(await paintPiksel(pdf, satu, lebar));
	const portal = muka && (["portal", toPng(muka, WARNA.muka)] as const);
	return new Map([...(portal ? [portal] : []), ["naskah", toPng(jajarkan(pages), WARNA.lembar)]]);
}

/**
 * Makes every picture anew.
 * @param folder an empty folder for what is built on the way
 * @returns PNG pictures by name, of the Panduan and of the README
 */
export async function gambarPanduan(
	folder: string,
	options: PilihanBuild,
): Promise<{ readonly panduan: Gambar; readonly readme: Gambar }> {
	const [out, cetak] = [join(folder, "dist"), join(folder, "cetak")];
	const { code, report } = await build({ ...options, out, cetak });
	if (code !== 0) throw new Error(report);
	const layar = await paintPortal(
		out,
		HALAMAN.map(([, url]) => ({ url, ...LAYAR })),
		options.cache,
	);
	const panduan = new Map(layar.map((piksel, at) => [HALAMAN[at]?.[0] ?? "", toPng(piksel, WARNA.layar)]));
	for (const [nama, pdf, halaman, bagian] of LEMBAR) {
		panduan.set(nama, await paintLembar(join(cetak, pdf), halaman, bagian));
	}
	for (const [jenis, pdf] of await printSampel(join(folder, "sampel"), options)) {
		panduan.set(`lembar-${jenis}`, await paintLembar(pdf, 1));
	}
	return { panduan, readme: await gambarReadme(out, cetak, options.cache) };
}
