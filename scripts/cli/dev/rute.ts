/** What stands at each address of the preview. */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { urlAkn, urlPdf } from "../../model/alamat.ts";
import type { Jawab, Jawaban } from "../../pratinjau/peladen.ts";
import { urlGambar } from "../../publish/gate/konteks.ts";
import { describeFault } from "../fault.ts";
import type { LayanHalaman } from "./layan-halaman.ts";
import { SITE, type Sidang } from "./sidang.ts";

const MIME: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".jpg": "image/jpeg",
	".webp": "image/webp",
	".woff2": "font/woff2",
	".json": "application/json; charset=utf-8",
	".jsonld": "application/ld+json; charset=utf-8",
	".xml": "application/xml; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
	".ics": "text/calendar; charset=utf-8",
	".pdf": "application/pdf",
};

const typeOf = (path: string): string => MIME[extname(path).toLowerCase()] ?? "application/octet-stream";
const jawaban = (path: string, isi: string | Uint8Array): Jawaban => ({ status: 200, type: typeOf(path), isi });
const fromDisk = async (file: string): Promise<Jawaban> => jawaban(file, await readFile(file));

/** What draws sheets in the browser, from its package; names it does not hold are not looked for. */
function pdfjs(): ReadonlyMap<string, string> {
	const folder = join(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"), "../legacy/build");
	return new Map(["pdf.min.mjs", "pdf.worker.min.mjs"].map((name) => [`/_dev/pdfjs/${name}`, join(folder, name)]));
}

/** Script and stylesheet of the preview itself. */
function asetDev(): ReadonlyMap<string, string> {
	const folder = join(SITE, "dev");
	return new Map(readdirSync(folder).map((name) => [`/_dev/aset/${name}`, join(folder, name)]));
}

/** The sheet at an address, printed if need be; why not, where it cannot be. */
async function pdfAt(path: string, { potret, rak }: Sidang): Promise<Jawaban | undefined> {
	const { dokumen, sekarang } = potret.kini;
	const found = dokumen.find((satu) => urlPdf(satu) === path);
	if (!found) return undefined;
	try {
		const sheet = await rak.cetak(found, sekarang);
		const answer = await fromDisk(sheet.path);
		return { ...answer, headers: { etag: `"${sheet.sha256}"` } };
	} catch (error) {
		return { status: 500, type: "text/plain; charset=utf-8", isi: describeFault(error) ?? String(error) };
	}
}

/** Crests, texts as XML, open data and feeds: all that is no page. */
async function berkasAt(path: string, { potret }: Sidang): Promise<Jawaban | undefined> {
	const { kini } = potret;
	const gambar = [...kini.arsip.aset.values()].find((aset) => urlGambar(aset) === path);
	if (gambar) return jawaban(path, gambar.isi);
	const naskah = path.endsWith(".akn.xml") && kini.dokumen.find((satu) => urlAkn(satu) === path);
	const akn = naskah && kini.terbitan().akn.get(naskah);
	if (akn) return jawaban(path, akn.baca());
	if (!/\.[a-z]+$/.test(path)) return undefined;
	const { berkas } = await kini.data();
	const isi = berkas.find(([url]) => url === path)?.[1];
	return isi === undefined ? undefined : jawaban(path, isi);
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

const pindah = (ke: string): Jawaban => ({
	status: 302,
	type: "text/plain; charset=utf-8",
	isi: "",
	headers: { location: encodeURI(ke) },
});

/** The path below which the portal will be served, without slash at its end. */
const awalanOf = ({ potret }: Sidang): string =>
	potret.siteUrl === "" ? "" : new URL(potret.siteUrl).pathname.replace(/\/+$/, "");

/**
 * Answers every address of the preview.
 * @param halaman makes the pages
 */
export function createRute(sidang: Sidang, halaman: LayanHalaman): Jawab {
	const tetap = new Map([...pdfjs(), ...asetDev()]);
	return async (raw) => {
		const whole = decoded(raw);
		const own = tetap.get(whole);
		if (own) return fromDisk(own);
		if (whole.startsWith("/_dev/")) return halaman(whole);
		const awalan = awalanOf(sidang);
		if (awalan !== "" && !whole.startsWith(`${awalan}/`)) return pindah(`${awalan}/`);
		const path = whole.slice(awalan.length);
		const aset = sidang.aset.get(path);
		if (aset) return fromDisk(aset);
		return (await pdfAt(path, sidang)) ?? (await berkasAt(path, sidang)) ?? halaman(path);
	};
}
