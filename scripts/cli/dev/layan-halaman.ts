/** Answers with pages: those of the portal, and those of the preview itself. */
import { setTimeout } from "node:timers/promises";
import { urlPdf } from "../../model/alamat.ts";
import type { BerkasCetak } from "../../model/arsip.ts";
import type { Jawaban } from "../../pratinjau/peladen.ts";
import { bilahOf, type Galat, galatOf } from "./bilah.ts";
import { createPembuat, sidikOf } from "./pembuat.ts";
import { ringkasanOf } from "./ringkasan.ts";
import type { Sidang } from "./sidang.ts";
import { type Tujuan, tujuanAt } from "./tujuan.ts";

/** Answers one address; always with a page. */
export type LayanHalaman = (path: string) => Promise<Jawaban>;

/** Milliseconds for which a page waits for its own sheet, whose size and digest it shows; it is usually there sooner. */
const SABAR = 400;
/** Pages kept as they last were, for the day a template breaks. */
const INGAT = 200;

interface Dibuat {
	readonly html: string;
	readonly status: number;
}

const halaman = (status: number, isi: string): Jawaban => ({ status, type: "text/html; charset=utf-8", isi });

export async function createLayanan(sidang: Sidang, { kasus }: { readonly kasus?: string }): Promise<LayanHalaman> {
	const pembuat = await createPembuat(sidang);
	const terakhir = new Map<string, string>();

	function ingat(url: string, html: string): void {
		terakhir.delete(url);
		terakhir.set(url, html);
		const [oldest] = terakhir.keys();
		if (terakhir.size > INGAT && oldest !== undefined) terakhir.delete(oldest);
	}

	/** Prints, and says so to the pages when a sheet came out otherwise than it was. */
	async function cetak(dokumen: readonly BerkasCetak[]): Promise<void> {
		const { rak, potret } = sidang;
		const before = rak.versi;
		for (const satu of dokumen) await rak.cetak(satu, potret.kini.sekarang);
		if (rak.versi !== before) sidang.kabari();
	}

	/** Sees to the sheets that a page tells of; the one of a document is waited for, for a moment. */
	async function sediakanLembar({ dokumen, kasus: own }: Tujuan): Promise<Galat[]> {
		const printing = cetak(dokumen ? [dokumen] : (own?.dokumen ?? [])).then(
			() => [],
			async (error: unknown) => [await galatOf(error)],
		);
		return dokumen ? Promise.race([printing, setTimeout(SABAR, [], { ref: false })]) : [];
	}

	/** A page of the portal; a page of what is not public is that which it will be. */
	async function dariPortal(url: string): Promise<string | undefined> {
		const { kini, dibuka } = sidang.potret;
		if (url.startsWith("/panduan/")) return pembuat.panduan(url, kini);
		for (const dunia of [() => kini, dibuka]) {
			const tempat = dunia().isi().peta.get(url);
			if (tempat) return pembuat.halaman(url, tempat, dunia());
		}
		return undefined;
	}

	async function dariPratinjau(url: string, tujuan: Tujuan | undefined): Promise<string | undefined> {
		if (url === "/_dev/") return pembuat.sendiri("ringkasan", { r: await ringkasanOf(sidang, kasus) });
		if (!url.startsWith(LEMBAR) || !tujuan?.dokumen) return undefined;
		return pembuat.sendiri("lembar", { t: { judul: tujuan.judul, pdf: urlPdf(tujuan.dokumen) } });
	}

	async function buat(url: string, tujuan: Tujuan | undefined, galat: Galat[]): Promise<Dibuat> {
		try {
			const html = (await dariPratinjau(url, tujuan)) ?? (await dariPortal(url));
			if (html === undefined) return { status: 404, html: await pembuat.sendiri("tiada", { url }) };
			ingat(url, html);
			return { status: 200, html };
		} catch (error) {
			galat.push(await galatOf(error));
			const html = terakhir.get(url) ?? (await pembuat.sendiri("tiada", { url, gagal: true }));
			return { status: 200, html };
		}
	}

	return async (url) => {
		const { nomor } = sidang;
		const tujuan = tujuanAt(url.startsWith(LEMBAR) ? url.slice(LEMBAR.length - 1) : url, sidang.potret.kini);
		const isPage = !url.startsWith("/_dev/");
		if (!url.endsWith("/") && sidang.potret.kini.isi().peta.has(`${url}/`))
			return { ...halaman(302, ""), headers: { location: encodeURI(`${url}/`) } };
		const galat = isPage && tujuan ? await sediakanLembar(tujuan) : [];
		const { html, status } = await buat(url, tujuan, galat);
		const bilah = await bilahOf(url, sidang, { sidik: sidikOf(html), nomor, tujuan, galat });
		return halaman(status, await pembuat.berbilah(html, bilah));
	};
}

/** Where the pages of sheets stand; the address of the document follows. */
const LEMBAR = "/_dev/lembar/";
