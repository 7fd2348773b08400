import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { semuaTerbuka } from "../../scripts/publish/halaman/dokumen.ts";
import { umpanOf } from "../../scripts/publish/halaman/umpan.ts";
import { isNaskahPublik, type NaskahPublik } from "../../scripts/publish/portal.ts";
import { RUANG_NAMA_AKN } from "../../scripts/render/akn/naskah.ts";
import type { Page } from "../helpers/peramban.ts";
import { kelirunyaAkn } from "./akn-skema.ts";
import { usePembaca } from "./portal.ts";
import { bernama, parseXml, semua, type Unsur } from "./xml.ts";

const pembaca = usePembaca();
let page: Page;
beforeAll(async () => {
	page = (await pembaca.open()).page;
});
afterAll(() => page?.close());

const ambil = async (url: string): Promise<string> => {
	const response = await fetch(pembaca.origin + url);
	expect(response.status, url).toBe(200);
	return response.text();
};
const naskahTerbuka = (): NaskahPublik[] =>
	semuaTerbuka(pembaca.portal)
		.map(({ dokumen }) => dokumen)
		.filter(isNaskahPublik);

/** Anchors of the Indonesian text; the second column of a naskah in two languages has its own. */
const INDONESIA = /^(?:pasal|konsideran|memperhatikan|lampiran)-/;

describe("feeds of changes", () => {
	const satuAnak = (unsur: Unsur, nama: string): string => {
		const found = unsur.anak.filter((anak) => anak.nama === nama);
		expect(found, nama).toHaveLength(1);
		return found[0]?.teks ?? "";
	};

	const expectEntri = (satu: Unsur): void => {
		expect(satuAnak(satu, "title")).toMatch(/^(?:Dokumen baru|Ditandatangani|Dibatalkan|Berakhir): /);
		const alternate = satu.anak.filter(({ nama }) => nama === "link");
		expect(alternate.map(({ atribut }) => atribut.rel)).toEqual(["alternate"]);
		expect(satuAnak(satu, "published") <= satuAnak(satu, "updated")).toBe(true);
	};

	it("of the portal, of each region and of each open case are Atom as RFC 4287 asks", async () => {
		const umpan = umpanOf(pembaca.portal);
		const open = pembaca.portal.daerah.flatMap((satu) => satu.kerja_sama).filter(({ akses }) => akses === "terbuka");
		expect(umpan).toHaveLength(1 + pembaca.portal.daerah.length + open.length);
		for (const { url } of umpan) {
			const feed = await parseXml(page, await ambil(url));
			expect([feed.nama, feed.ruang, feed.atribut["xml:lang"]], url).toEqual([
				"feed",
				"http://www.w3.org/2005/Atom",
				"id",
			]);
			const entri = feed.anak.filter(({ nama }) => nama === "entry");
			const links = feed.anak.filter(({ nama }) => nama === "link").map(({ atribut }) => atribut);
			expect(links).toContainEqual({ rel: "self", type: "application/atom+xml", href: url });
			for (const nama of ["author", "title"]) expect(satuAnak(feed, nama)).not.toBe("");
			const ids = [satuAnak(feed, "id"), ...entri.map((satu) => satuAnak(satu, "id"))];
			expect(new Set(ids).size, url).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
			const hari = entri.map((satu) => satuAnak(satu, "updated"));
			for (const satu of [satuAnak(feed, "updated"), ...hari])
				expect(satu).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+07:00$/);
			expect(hari).toEqual([...hari].sort().reverse());
			if (hari[0]) expect(satuAnak(feed, "updated")).toBe(hari[0]);
			entri.forEach(expectEntri);
		}
	});

	it("tell of what belongs to no case too, by its kind where its title does not say it", () => {
		const [daerah] = pembaca.portal.daerah.filter(({ dokumen }) => dokumen.some(({ akses }) => akses === "terbuka"));
		const entri = umpanOf(pembaca.portal).find(({ halaman }) => halaman === daerah?.url)?.entri ?? [];
		const newest = daerah?.dokumen.flatMap((satu) => (satu.akses === "terbuka" && satu.tanggal ? [satu] : [])) ?? [];
		newest.sort((a, b) => (b.tanggal ?? "").localeCompare(a.tanggal ?? ""));
		expect(entri.map(({ url }) => url)).toContain(newest[0]?.url);
		const judul = umpanOf(pembaca.portal).flatMap((satu) => satu.entri.map((one) => one.judul));
		expect(judul.filter((satu) => /Laporan [^:]*tentang Laporan/.test(satu))).toEqual([]);
		expect(judul.some((satu) => /: Kesepakatan Bersama tentang /.test(satu))).toBe(true);
	});

	it("name the feed of a case in the head of its page", async () => {
		const kasus = pembaca.portal.daerah.flatMap((satu) => satu.kerja_sama).find(({ akses }) => akses === "terbuka");
		expect(await ambil(kasus?.url ?? "")).toContain(`href="${kasus?.url}feed.xml"`);
	});
});

describe("Akoma Ntoso", () => {
	it("of every open naskah holds what the schema of version 3.0 allows, in its order", async () => {
		expect(naskahTerbuka().length).toBeGreaterThan(5);
		for (const { akn } of naskahTerbuka()) {
			const akar = await parseXml(page, await ambil(akn));
			expect(akar.ruang).toBe(RUANG_NAMA_AKN);
			expect(kelirunyaAkn(akar), akn).toEqual([]);
		}
	});

	it("the schema does refuse what is out of place", async () => {
		const buruk = `<akomaNtoso xmlns="${RUANG_NAMA_AKN}"><doc name="x"><mainBody><article eId="a"/><article eId="a"><content>teks</content></article></mainBody></doc></akomaNtoso>`;
		expect(kelirunyaAkn(await parseXml(page, buruk))).toEqual([
			"doc holds mainBody ",
			"content holds nothing",
			"content holds text",
			"eId a twice",
		]);
	});

	it("has an eId for every anchor of a clause on its page, and its pasal in their order", async () => {
		for (const { akn, teks, daftar_isi } of naskahTerbuka()) {
			const akar = await parseXml(page, await ambil(akn));
			const ids = new Set(semua(akar).map(({ atribut }) => atribut.eId));
			const anchors = [...teks.baca().matchAll(/<(?:section class="pasal[^"]*"|li class="butir") id="([^"]+)"/g)].map(
				(found) => found[1] ?? "",
			);
			expect(
				anchors.filter((id) => INDONESIA.test(id) && !ids.has(id)),
				akn,
			).toEqual([]);
			const pasal = daftar_isi.filter(({ jenis }) => jenis === "pasal");
			expect(bernama(akar, "article").map(({ atribut }) => atribut.eId)).toEqual(pasal.map(({ jangkar }) => jangkar));
		}
	});

	it("names those who sign, and the naskah that an adendum changes", async () => {
		const adendum = naskahTerbuka().find(({ jenis }) => jenis === "adendum");
		const akar = await parseXml(page, await ambil(adendum?.akn ?? ""));
		expect(bernama(akar, "activeRef").map(({ atribut }) => `${atribut.href?.replace("/akn/id/doc", "")}/`)).toEqual(
			adendum?.dasar.slice(0, 1),
		);
		const orang = adendum?.pihak.flatMap(({ penanda_tangan }) => penanda_tangan.map(({ jabatan }) => jabatan));
		expect(bernama(akar, "role").map(({ teks }) => teks)).toEqual(orang);
	});
});
