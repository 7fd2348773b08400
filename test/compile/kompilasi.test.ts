import fc from "fast-check";
import readXlsxFile from "read-excel-file/node";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { parsePeriode, periodeLalu } from "../../scripts/compile/periode.ts";
import { isBerlakuPada, isTerhitung, kasusDaerah, naskahTercatat } from "../../scripts/compile/register.ts";
import { toXlsx } from "../../scripts/compile/xlsx.ts";
import { load } from "../../scripts/load/load.ts";
import { aksesDokumen } from "../../scripts/model/akses.ts";
import { urlDokumen } from "../../scripts/model/alamat.ts";
import type { Arsip, BerkasDaerah } from "../../scripts/model/arsip.ts";
import type { BagianKompilasi } from "../../scripts/model/kompilasi.ts";
import { keadaanNaskah } from "../../scripts/publish/halaman/keadaan.ts";
import { isNaskahPublik } from "../../scripts/publish/portal.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import { Contoh } from "../helpers/contoh.ts";
import { KASUS, laporan } from "../helpers/jadwal.ts";
import { CONTENT, TODAY, terbitanContoh } from "../helpers/portal.ts";
import { bagian, grafik, jumlahGrafik, susun } from "./bahan.ts";

const SITUS = "https://kerja-sama.example";
const laporanTkksd = (satu: BerkasDaerah, kunci: string) =>
	susun(kunci.includes("-") ? "semester" : "tahunan", arsip, satu, kunci);
const daftarBerlaku = (satu: BerkasDaerah, per: string) => susun("berlaku", arsip, satu, per);

let arsip: Arsip;
beforeAll(async () => {
	arsip = check(await load(CONTENT), TODAY).arsip;
});
const daerah = (id: string) => arsip.daerah.find((satu) => satu.id === id) as BerkasDaerah;

describe("a period", () => {
	test.each(["", "2026-3", "2026-0", "26-1", "2026-1 ", "1899", "2026-01", "semester"])("%j is none", (text) => {
		expect(parsePeriode(text)).toBeUndefined();
	});

	test("is the last one that was over, on any day", () => {
		const day = fc
			.date({ min: new Date("2001-01-01"), max: new Date("2098-12-31"), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(day, fc.constantFrom("semester" as const, "tahun" as const), (today, macam) => {
				const { selesai, mulai } = periodeLalu(macam, today);
				const months = macam === "tahun" ? 12 : 6;
				const age = (Date.parse(today) - Date.parse(selesai)) / 86_400_000;
				expect(mulai < selesai).toBe(true);
				expect(age).toBeGreaterThan(0);
				expect(age).toBeLessThanOrEqual(months * 31);
			}),
		);
	});
});

test("a case counts through the day on which the region leaves it, and up to the day before it is merged", () => {
	const satu = daerah("tirtapura");
	const [kasus] = satu.kerja_sama.filter(({ data }) => !data.digabung_ke);
	if (!kasus) throw new Error("no case");
	const hari = { tanggal: "2026-06-30", dasar: "berita-acara.md" };
	const keluar = kasus.data.pihak.map((pihak) => (pihak.daerah === satu.id ? { ...pihak, keluar: hari } : pihak));
	const counted = (data: Partial<typeof kasus.data>) =>
		["2026-06-29", "2026-06-30", "2026-07-01"].map((per) =>
			isTerhitung({ ...kasus, data: { ...kasus.data, ...data } }, [satu], per),
		);
	expect(counted({ pihak: keluar })).toEqual([true, true, false]);
	expect(counted({ digabung_ke: { ...hari, kerja_sama: "tirtapura/lain" } })).toEqual([true, false, false]);
});

test.each([
	["2025-09-03", "Tepat waktu, 3 September 2025"],
	["2025-09-04", "4 September 2025, terlambat 1 hari"],
])("a duty done on %s, of which 3 September was the last day, is told so", async (tanggal, keadaan) => {
	const pantau = laporan("laporan-pemantauan", tanggal, "metode: [tinjau-lokasi]\n");
	const { arsip: own } = await new Contoh().tulis(`${KASUS}/pantau.md`, pantau).periksa();
	const { baris } = bagian(susun("semester", own, own.daerah[0] as BerkasDaerah, "2025-2"), "tenggat");
	const found = baris.map((satu) => satu.map((sel) => (typeof sel === "object" ? sel.teks : String(sel))));
	expect(found.filter((satu) => satu.includes("3 September 2025")).map((satu) => satu.at(-1))).toContain(keadaan);
});

describe("a naskah that was ended before its time", () => {
	const berakhir = async (dasar: string, status = "final") => {
		const isi = laporan(
			"pengakhiran",
			"2026-02-09",
			"alasan: kesepakatan\nberakhir: 2026-06-30\ninventaris: []\nkewajiban: []\npembagian: []\n",
		);
		const contoh = new Contoh().tulis(
			`${KASUS}/pengakhiran.md`,
			isi.replace("dasar: [pks.md]", `dasar: [${dasar}]`).replace("status: final", `status: ${status}`),
		);
		const { arsip: own } = await contoh.periksa();
		const [region] = own.daerah as [BerkasDaerah];
		return (per: string): string[] =>
			naskahTercatat({ arsip: own, wilayah: [region] }, kasusDaerah(own, region), per)
				.filter((satu) => isBerlakuPada(satu, per))
				.map(({ naskah }) => naskah.slug);
	};

	test("runs up to the day that the ending names, whatever the day of its paper", async () => {
		const on = await berakhir("pks.md");
		expect(["2026-02-10", "2026-06-30", "2026-07-01"].map(on)).toEqual([
			["kesepakatan-bersama", "pks"],
			["kesepakatan-bersama", "pks"],
			["kesepakatan-bersama"],
		]);
	});

	test("is every naskah of the case where the ending rests on none of them; none while it is a draft", async () => {
		expect((await berakhir("laporan.md"))("2026-07-01")).toEqual([]);
		expect((await berakhir("pks.md", "rancangan"))("2026-07-01")).toEqual(["kesepakatan-bersama", "pks"]);
	});
});

describe("the list of running agreements", () => {
	test("is what the public register says is in force, and what is not public besides", async () => {
		const portal = toPortal(await terbitanContoh());
		let total = 0;
		for (const satu of portal.daerah) {
			const open = portal.daerah
				.flatMap((region) => region.kerja_sama)
				.flatMap((kasus) => (kasus.akses === "terbuka" ? [kasus] : []))
				.filter((kasus) => kasus.daerah === satu.id || kasus.pihak.some(({ id }) => id === satu.id))
				.flatMap(({ dokumen }) => dokumen);
			const running = open
				.filter(isNaskahPublik)
				.filter(({ jenis }) => jenis !== "adendum" && jenis !== "perpanjangan")
				.filter((naskah) => keadaanNaskah(naskah, TODAY) === "berlaku");
			const satuDaerah = daerah(satu.id);
			const compiled = naskahTercatat({ arsip, wilayah: [satuDaerah] }, kasusDaerah(arsip, satuDaerah), TODAY).filter(
				(one) => isBerlakuPada(one, TODAY),
			);
			const terbuka = compiled.filter(({ naskah }) => aksesDokumen(naskah).akses === "terbuka");
			total += running.length;
			expect(terbuka.map(({ naskah }) => urlDokumen(naskah)).sort()).toEqual(running.map(({ url }) => url).sort());
			expect(bagian(daftarBerlaku(daerah(satu.id), TODAY), "berlaku").baris).toHaveLength(compiled.length);
		}
		expect(total).toBeGreaterThan(5);
	});

	test("sums up by form of cooperation to its own length", () => {
		for (const satu of arsip.daerah) {
			const laporan = daftarBerlaku(satu, TODAY);
			expect(jumlahGrafik(grafik(laporan, "grafik-bentuk"))).toBe(bagian(laporan, "berlaku").baris.length);
		}
	});

	test("is empty before anything was signed, and says so", () => {
		const { baris, kosong } = bagian(daftarBerlaku(daerah("tirtapura"), "1999-01-01"), "berlaku");
		expect(baris).toEqual([]);
		expect(kosong).toMatch(/^Tidak ada naskah .+\.$/);
	});
});

describe("the report of the TKKSD", () => {
	test("of a year holds what its two semesters hold", () => {
		for (const satu of arsip.daerah)
			for (const id of ["ditandatangani", "berakhir", "evaluasi", "tenggat", "laporan", "perselisihan", "daerah"]) {
				const rows = (kunci: string) => bagian(laporanTkksd(satu, kunci), id).baris;
				// How a duty stands is told of the last day of each report; what fell due is the same.
				const lasting = id === "tenggat" ? 4 : undefined;
				const urut = (baris: BagianKompilasi["baris"]) =>
					baris.map((one) => JSON.stringify(one.slice(0, lasting))).sort();
				expect(urut(rows("2025")), `${satu.id} ${id}`).toEqual(urut([...rows("2025-1"), ...rows("2025-2")]));
			}
	});

	test("of a period that is not over goes up to today, and says so", () => {
		const laporan = laporanTkksd(daerah("tirtapura"), "2026-2");
		expect(laporan.per).toBe(TODAY);
		expect(laporan.periode).toBe("Semester II Tahun 2026, sampai dengan 21 November 2026");
	});

	test("tells the meetings, guidance and plans of the region, each leading to its page", async () => {
		const portal = toPortal(await terbitanContoh());
		const urls = JSON.stringify(portal.daerah);
		const { baris } = bagian(laporanTkksd(daerah("tirtapura"), "2026-1"), "daerah");
		expect(baris.map(([, jenis, nomor]) => [jenis, nomor])).toEqual([
			["Rapat TKKSD", "100.3.7/41/TKKSD/2026"],
			["Daftar Rencana Kerja Sama", "100.3.7/51/RENCANA/2026"],
			["Pembinaan", "100.3.7/63/BINA/2026"],
		]);
		for (const [judul] of baris) {
			const url = typeof judul === "object" ? judul.url : undefined;
			expect(url).toMatch(/^\/tirtapura\//);
			expect(urls).toContain(`"${url}"`);
		}
	});

	test("leaves a draft out, and gives a closed paper no address", () => {
		const asli = daerah("tirtapura");
		const [satu] = asli.dokumen.filter(({ jenis }) => jenis === "pembinaan");
		if (satu?.jenis !== "pembinaan") throw new Error("contoh tanpa pembinaan");
		const rowsWith = (data: Partial<typeof satu.data>) => {
			const region = { ...asli, dokumen: [{ ...satu, data: { ...satu.data, tanggal: "2026-03-02", ...data } }] };
			return bagian(laporanTkksd(region, "2026-1"), "daerah").baris;
		};
		expect(rowsWith({ status: "rancangan" })).toEqual([]);
		expect(rowsWith({ publikasi: "terbatas" })[0]?.[0]).toEqual({ teks: satu.data.judul });
	});

	test("of a period without data is sound, each section with its words", () => {
		const laporan = laporanTkksd(daerah("lembayung"), "1990-1");
		for (const { id, baris, kosong } of laporan.bagian.filter((satu) => satu.id !== "proses")) {
			expect(baris, id).toEqual([]);
			expect(kosong).toMatch(/^Tidak ada .+\.$/);
		}
		expect(laporan.grafik.flatMap((satu) => satu.baris)).toEqual([]);
		for (const { kosong } of laporan.grafik) expect(kosong).toMatch(/^Tidak ada .+\.$/);
	});

	test("names its provisions only where they bind the region", () => {
		const of = (id: string) => laporanTkksd(daerah(id), "2026-1").dasar;
		expect(of("tirtapura").join()).toContain("Pasal 34");
		expect(of("lembayung")).toEqual([]);
	});
});

describe("the workbook", () => {
	test("holds the figures and rows of the report", async () => {
		const laporan = laporanTkksd(daerah("tirtapura"), "2026-1");
		const sheets = await readXlsxFile(await toXlsx(laporan, SITUS));
		expect(sheets.map(({ sheet }) => sheet)).toEqual(["Ringkasan", ...laporan.bagian.map(({ pendek }) => pendek)]);
		for (const satu of laporan.bagian) {
			const ringkasan = sheets[0]?.data.find(([nama]) => nama === satu.judul);
			expect(ringkasan?.[1], satu.judul).toBe(satu.baris.length);
			const data = sheets.find(({ sheet }) => sheet === satu.pendek)?.data ?? [];
			expect(data).toHaveLength(1 + Math.max(satu.baris.length, 1));
		}
	});

	test.each(["=1+1", "+62", "-1", "@SUM(A1)", '=HYPERLINK("https://jahat.example")', "\t=1"])(
		"takes %j for text",
		async (teks) => {
			const asli = daftarBerlaku(daerah("tirtapura"), TODAY);
			const [satu] = asli.bagian;
			const laporan = { ...asli, bagian: [{ ...(satu as BagianKompilasi), kolom: ["Kolom"], baris: [[teks]] }] };
			const sheets = await readXlsxFile(await toXlsx(laporan, ""));
			expect(sheets[1]?.data[1]?.[0]?.toString().trim()).toBe(teks.trim());
		},
	);

	test("has the same bytes on any day", async () => {
		const laporan = daftarBerlaku(daerah("tirtapura"), TODAY);
		const satu = await toXlsx(laporan, SITUS);
		vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
		try {
			expect((await toXlsx(laporan, SITUS)).equals(satu)).toBe(true);
		} finally {
			vi.useRealTimers();
		}
	});
});
