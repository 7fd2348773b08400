import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printDokumen } from "../../scripts/cli/lembar.ts";
import { kodeOf } from "../../scripts/render/bukti.ts";
import { judgeKode, judgeLembar, readKode } from "../../scripts/verify/jawaban.ts";
import { run as verify } from "../../scripts/verify.ts";
import { kodeOf as kodeInBrowser, readLembar } from "../../site/skrip/lembar.js";
import { type Catatan, PUTUSAN, PUTUSAN_ASLI } from "../../site/skrip/putusan.js";
import { Contoh, PKS, ROOT, TODAY } from "../helpers/contoh.ts";
import { forge, makeLembar } from "../helpers/segel.ts";

const KINI = makeLembar("sumber sekarang");
const LAMA = makeLembar("sumber lama");
const RANCANGAN = makeLembar("sumber rancangan");

const CATATAN: Catatan = {
	riwayat: true,
	dokumen: [
		{
			judul: "Air Bersih",
			jenis: "Perjanjian Kerja Sama",
			daerah: "Kabupaten Contoh",
			url: "/contoh/air-bersih/pks/",
			versi: [
				{ kode: KINI.kode, status: "ditandatangani", tanggal: "2026-02-05", pdf: KINI.sha256 },
				{ kode: LAMA.kode, status: "final", tanggal: "2026-01-05", sampai: "2026-02-05", pdf: LAMA.sha256 },
			],
		},
		{
			...{ judul: "Usulan", jenis: "Perjanjian Kerja Sama", daerah: "Kabupaten Contoh" },
			versi: [{ kode: RANCANGAN.kode, status: "rancangan", pdf: RANCANGAN.sha256 }],
		},
	],
};

const SHA256 = fc.stringMatching(/^[0-9a-f]{64}$/);

const judge = async (isi: Uint8Array, catatan = CATATAN) => judgeLembar(await readLembar(isi), catatan);
const teksOf = ({ kalimat }: { readonly kalimat: readonly string[] }) => kalimat.join(" ");

/** A file with one byte changed. */
function flip(isi: Buffer, at: number, by: number): Buffer {
	const changed = Buffer.from(isi);
	changed[at] = (changed[at] ?? 0) ^ by;
	return changed;
}

describe("each kind of file gets its own answer", () => {
	test("the present sheet is genuine, and is named", async () => {
		const putusan = await judge(KINI.isi);
		expect(putusan.putusan).toBe("asli");
		expect(teksOf(putusan)).toContain(`Perjanjian Kerja Sama “Air Bersih”, Kabupaten Contoh, kode ${KINI.kode}.`);
	});

	test("an older sheet is genuine, but replaced, on a day and by what", async () => {
		const putusan = await judge(LAMA.isi);
		expect(putusan.putusan).toBe("versi-lama");
		expect(teksOf(putusan)).toContain("tercatat sejak 5 Januari 2026 dan digantikan pada 5 Februari 2026.");
		expect(teksOf(putusan)).toContain(`Versi sekarang berkode ${KINI.kode}.`);
	});

	test.each<[string, Uint8Array, string]>([
		["a draft", RANCANGAN.isi, "rancangan"],
		["a changed letter", flip(KINI.isi, 12, 1), "diubah"],
		["a changed code", flip(KINI.isi, KINI.isi.indexOf(KINI.kode), 1), "diubah"],
		["a changed namespace", flip(KINI.isi, KINI.isi.indexOf("urn:"), 1), "diubah"],
		["a changed attachment", flip(KINI.isi, KINI.isi.indexOf("stream\n") + 12, 1), "diubah"],
		["a changed head", flip(KINI.isi, 0, 1), "diubah"],
		["a changed seal", flip(KINI.isi, KINI.isi.indexOf("/ID[<") + 6, 1), "diubah"],
		["a changed older sheet", flip(LAMA.isi, 12, 1), "diubah"],
		["a byte added at the end", Buffer.concat([KINI.isi, Buffer.from(" ")]), "ditambahi"],
		["a signature added to it", Buffer.concat([LAMA.isi, Buffer.from("9 0 obj<</Type/Sig>>\n%%EOF\n")]), "ditambahi"],
		["the sheet of another program", makeLembar("sumber sekarang", "dua").isi, "tak-terbanding"],
		["a forgery with a true seal", forge(KINI.isi, "satu", "lain"), "tak-terbanding"],
		["a forged sheet under a true code", forge(makeLembar("palsu").isi, makeLembar("palsu").kode, KINI.kode), "diubah"],
		["a sheet of another region", makeLembar("sumber daerah lain").isi, "kode-tak-dikenal"],
		["a changed sheet of another region", flip(makeLembar("sumber daerah lain").isi, 12, 1), "diubah"],
		["a stranger's PDF", Buffer.from("%PDF-1.4\nhalo\n%%EOF\n"), "asing"],
		["a text", Buffer.from("Pasal 1"), "bukan-pdf"],
		["nothing", Buffer.alloc(0), "kosong"],
		["the first half", KINI.isi.subarray(0, KINI.isi.length / 2), "terpotong"],
		["an encrypted PDF", Buffer.from("%PDF-1.7\ntrailer<</Encrypt 5 0 R>>\n%%EOF\n"), "terenkripsi"],
	])("%s", async (_, isi, putusan) => {
		expect((await judge(isi)).putusan).toBe(putusan);
	});

	test("no answer is without words, and only four mean genuine", () => {
		for (const kepala of Object.values(PUTUSAN)) expect(kepala).toMatch(/^\p{Lu}.+\.$/u);
		expect(PUTUSAN_ASLI).toEqual(["asli", "versi-lama", "kode-kini", "kode-lama"]);
	});

	test("an attachment that unpacks without end is left", async () => {
		const bom = makeLembar("0".repeat(64 * 1024 * 1024));
		expect((await readLembar(bom.isi)).kodeSumber).toBeUndefined();
	});

	test("reading a file changes nothing in it", async () => {
		const before = createHash("sha256").update(KINI.isi).digest("hex");
		await readLembar(KINI.isi);
		expect(createHash("sha256").update(KINI.isi).digest("hex")).toBe(before);
	});

	test("an unknown code is told with what is not known about the past", async () => {
		const asing = makeLembar("lain").isi;
		expect(teksOf(await judge(asing))).not.toContain("Riwayat versi lama");
		expect(teksOf(await judge(asing, { ...CATATAN, riwayat: false }))).toContain("Riwayat versi lama tidak tersedia");
	});
});

describe("a code", () => {
	test("is read as people type it", () => {
		fc.assert(
			fc.property(SHA256, fc.constantFrom(" ", "-", "", "–"), (sha, sela) => {
				const kode = kodeOf(sha);
				const typed = kode.toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll("-", sela);
				expect(readKode(typed)).toBe(kode);
				expect(readKode(kode.replaceAll("1", "I"))).toBe(kode);
			}),
		);
	});

	test.each(["", "7Q2M-XK4D-9RT", "7Q2M-XK4D-9RTNN", "7Q2M-XK4D-9RTU", "pks.pdf", "../../etc", "７Q2M-XK4D-9RTN"])(
		"%j is none",
		(teks) => {
			expect(readKode(teks)).toBeUndefined();
			expect(judgeKode(teks, CATATAN).putusan).toBe("kode-salah");
		},
	);

	test("is told to be the present one, an older one, a draft's, or unknown", () => {
		const putusan = (kode: string) => judgeKode(kode, CATATAN).putusan;
		expect([KINI.kode, LAMA.kode, RANCANGAN.kode, "0000-0000-0000"].map(putusan)).toEqual([
			...["kode-kini", "kode-lama", "rancangan", "kode-tak-dikenal"],
		]);
	});

	test("follows from the source alike on paper and in the browser", () => {
		fc.assert(
			fc.property(SHA256, (sha) => {
				expect(kodeInBrowser(sha)).toBe(kodeOf(sha));
			}),
		);
	});
});

test("of a printed sheet, no byte can be changed and no end cut off so that it still counts as genuine", async () => {
	const contoh = new Contoh();
	const { arsip } = await contoh.periksa();
	const dokumen = arsip.daerah[0]?.kerja_sama[0]?.dokumen.find(({ sumber }) => sumber.path === PKS);
	if (!dokumen) throw new Error("no pks");
	const options = verify.baca(["--content", contoh.dir, "--cache", join(ROOT, ".cache")], TODAY);
	const sheet = (await printDokumen(arsip, [dokumen], options)).get(dokumen);
	const isi = await readFile(sheet?.path ?? "");
	const lembar = await readLembar(isi);
	expect(lembar).toMatchObject({ bentuk: "pdf", utuh: true, berciri: true, kode: [lembar.kodeSumber] });
	const versi = { kode: lembar.kode[0] ?? "", status: "ditandatangani", pdf: sheet?.sha256 ?? "" };
	const catatan = { riwayat: true, dokumen: [{ judul: "A", jenis: "B", daerah: "C", versi: [versi] }] };
	expect((await judge(isi, catatan)).putusan).toBe("asli");
	await fc.assert(
		fc.asyncProperty(fc.nat(isi.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, by, cut) => {
			const changed = cut ? isi.subarray(0, at) : flip(isi, at, by);
			const { putusan } = await judge(changed, catatan);
			// A flipped byte is always told as a change, or as a file that ends where it should not.
			expect(cut ? ["terpotong", "bukan-pdf", "diubah", "kosong"] : ["diubah", "terpotong"]).toContain(putusan);
		}),
		{ numRuns: 150 },
	);
});
