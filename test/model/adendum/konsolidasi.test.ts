import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AdendumBaca, konsolidasi } from "../../../scripts/model/adendum/konsolidasi.ts";
import { type Naskah, type Pasal, pasalOf } from "../../../scripts/model/isi.ts";
import { anchorsOf, readNaskah, sketch } from "../../load/ringkas.ts";

const NASKAH = `## Objek

Air.

## Hak

1. Satu.
2. Dua:
   a. tanah;
   b. udara; dan
   c. api.
3. Tiga.

## Biaya

Rp100.

# Lampiran: Rincian

Lama.
`;
const naskah = readNaskah(NASKAH);

interface Perubahan {
	readonly kalimat: string;
	readonly kutipan?: readonly string[];
}

/** An adendum with these changes. */
function adendum(perubahan: readonly Perubahan[], isian: Partial<AdendumBaca> = {}): AdendumBaca {
	const items = perubahan.map(
		({ kalimat, kutipan = [] }, index) =>
			`${index + 1}. ${kalimat}\n\n${kutipan.map((line) => `   > ${line}\n`).join("")}`,
	);
	const body = `## Pasal I\n\nBeberapa ketentuan diubah sebagai berikut:\n\n${items.join("\n")}\n\n## Pasal II\n\nBerlaku.\n\n# Lampiran: Rincian Baru\n\nBaru.\n`;
	return {
		naskah: readNaskah(body, "adendum"),
		sebutan: "Adendum Kesatu",
		urutan: 1,
		tanggal: "2026-01-01",
		path: "a.md",
		...isian,
	};
}

const baca = (...perubahan: readonly Perubahan[]) => konsolidasi({ naskah, judul: "Judul" }, [adendum(perubahan)]);
const teks = (hasil: Naskah, nomor: string) =>
	sketch(pasalOf(hasil).find((pasal) => pasal.nomor === nomor)?.blok ?? []);
const tandaIn = (hasil: Naskah): string[] =>
	[...JSON.stringify(hasil).matchAll(/"tanda":\{"apa":"(\w+)","oleh":"([^"]+)"/g)].map(
		([, apa, oleh]) => `${apa} ${oleh}`,
	);
/** All but what `kecuali` names. */
const lain = (hasil: Naskah, kecuali: string): Pasal[] => pasalOf(hasil).filter((pasal) => pasal.nomor !== kecuali);

describe("one change", () => {
	test("a pasal reads as it is quoted; number, anchor and what leads to it stay", () => {
		const hasil = baca({
			kalimat: "Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:",
			kutipan: ["## Pasal 1 Sasaran", "Udara."],
		});
		expect(hasil.kesalahan).toEqual([]);
		expect(pasalOf(hasil.naskah)[0]).toMatchObject({ nomor: "1", judul: "Sasaran", jangkar: "pasal-1", slug: "objek" });
		expect(teks(hasil.naskah, "1")).toEqual(["Udara."]);
		expect(tandaIn(hasil.naskah)).toEqual(["diubah Adendum Kesatu"]);
		expect(lain(hasil.naskah, "1")).toEqual(lain(naskah, "1"));
	});

	test("an ayat, a huruf", () => {
		const hasil = baca(
			{ kalimat: "Ketentuan ayat (1) Pasal 2 diubah sehingga berbunyi sebagai berikut:", kutipan: ["(1) Satu baru."] },
			{ kalimat: "Huruf b ayat (2) Pasal 2 diubah sehingga berbunyi sebagai berikut:", kutipan: ["b. laut; dan"] },
		);
		expect(hasil.kesalahan).toEqual([]);
		expect(teks(hasil.naskah, "2")).toEqual([
			"(1) Satu baru.",
			"(2) Dua:",
			["a. tanah;", "b. laut; dan", "c. api."],
			"(3) Tiga.",
		]);
		expect(tandaIn(hasil.naskah)).toEqual(["diubah Adendum Kesatu", "diubah Adendum Kesatu"]);
	});

	test("insertions stand by their number, whatever their order", () => {
		const sisip = (nomor: string) => ({
			kalimat: `Di antara Pasal 2 dan Pasal 3 disisipkan 1 (satu) pasal, yakni Pasal ${nomor}, sehingga berbunyi sebagai berikut:`,
			kutipan: [`## Pasal ${nomor} Sisipan`, "1. Baru."],
		});
		const hasil = baca(sisip("2B"), sisip("2A"), {
			kalimat:
				"Di antara ayat (1) dan ayat (2) Pasal 2 disisipkan 2 (dua) ayat, yakni ayat (1a) dan ayat (1b), sehingga berbunyi sebagai berikut:",
			kutipan: ["(1a) Sisipan satu.", "(1b) Sisipan dua."],
		});
		expect(hasil.kesalahan).toEqual([]);
		expect(pasalOf(hasil.naskah).map(({ nomor }) => nomor)).toEqual(["1", "2", "2A", "2B", "3"]);
		expect(teks(hasil.naskah, "2").slice(0, 4)).toEqual([
			"(1) Satu.",
			"(1a) Sisipan satu.",
			"(1b) Sisipan dua.",
			"(2) Dua:",
		]);
		const anchors = anchorsOf(hasil.naskah);
		expect(new Set(anchors).size).toBe(anchors.length);
		expect(anchors).toEqual(
			expect.arrayContaining([...anchorsOf(naskah), "pasal-2a", "pasal-2a-ayat-1", "pasal-2-ayat-1a"]),
		);
		expect(new Set(pasalOf(hasil.naskah).map(({ slug }) => slug)).size).toBe(5);
	});

	test("what is removed keeps its number", () => {
		const hasil = baca({ kalimat: "Pasal 3 dihapus." }, { kalimat: "Ketentuan ayat (3) Pasal 2 dihapus." });
		expect(teks(hasil.naskah, "3")).toEqual(["Dihapus."]);
		expect(teks(hasil.naskah, "2").at(-1)).toBe("(3) Dihapus.");
		expect(tandaIn(hasil.naskah)).toEqual(["dihapus Adendum Kesatu", "dihapus Adendum Kesatu"]);
	});

	test("an item is added at the end, and to a pasal that had none", () => {
		const hasil = baca(
			{
				kalimat: "Pasal 2 ditambahkan 1 (satu) ayat, yakni ayat (4), sehingga berbunyi sebagai berikut:",
				kutipan: ["(4) Empat."],
			},
			{
				kalimat: "Pasal 3 ditambahkan 1 (satu) ayat, yakni ayat (2), sehingga berbunyi sebagai berikut:",
				kutipan: ["(2) Rp200."],
			},
		);
		expect(hasil.kesalahan).toEqual([]);
		expect(teks(hasil.naskah, "2").at(-1)).toBe("(4) Empat.");
		expect(teks(hasil.naskah, "3")).toEqual(["Rp100.", "(2) Rp200."]);
	});

	test("parts of a pasal that is quoted whole are marked, each by what happened to it", () => {
		const hasil = baca({
			kalimat:
				"Ketentuan ayat (1) diubah dan di antara ayat (1) dan ayat (2) Pasal 2 disisipkan 1 (satu) ayat, yakni ayat (1a), sehingga Pasal 2 berbunyi sebagai berikut:",
			kutipan: ["## Pasal 2 Hak", "(1) Satu baru.", "(1a) Sisipan.", "(2) Dua.", "(3) Tiga."],
		});
		expect(hasil.kesalahan).toEqual([]);
		expect(teks(hasil.naskah, "2")).toEqual(["(1) Satu baru.", "(1a) Sisipan.", "(2) Dua.", "(3) Tiga."]);
		expect(tandaIn(hasil.naskah)).toEqual(["diubah Adendum Kesatu", "disisipkan Adendum Kesatu"]);
	});

	test("title and lampiran", () => {
		const hasil = baca(
			{ kalimat: "Judul diubah sehingga berbunyi sebagai berikut:", kutipan: ["Judul Baru"] },
			{ kalimat: "Lampiran diubah sehingga menjadi sebagaimana tercantum dalam Lampiran Adendum ini." },
		);
		expect(hasil.kesalahan).toEqual([]);
		expect(hasil.judul).toBe("Judul Baru");
		expect(hasil.naskah.lampiran.map(({ judul, blok }) => [judul, sketch(blok)])).toEqual([
			["Rincian Baru", ["Baru."]],
		]);
	});
});

describe("what cannot be done is told, and left out", () => {
	test.each<[string, Perubahan[]]>([
		["tidak-terbaca", [{ kalimat: "Perlu ada perbaikan pada Pasal 2." }]],
		["tanpa-kutipan", [{ kalimat: "Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:" }]],
		[
			"nomor-kutipan",
			[
				{
					kalimat: "Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:",
					kutipan: ["## Pasal 3 Biaya", "Nihil."],
				},
			],
		],
		[
			"nomor-kutipan",
			[{ kalimat: "Ketentuan ayat (1) Pasal 2 diubah sehingga berbunyi sebagai berikut:", kutipan: ["(2) Dua."] }],
		],
		["tidak-ada", [{ kalimat: "Pasal 9 dihapus." }]],
		["tidak-ada", [{ kalimat: "Ketentuan ayat (7) Pasal 2 dihapus." }]],
		["tidak-ada", [{ kalimat: "Lampiran IV dihapus." }]],
		[
			"tidak-ada",
			[
				{
					kalimat: "Di antara Pasal 7 dan Pasal 8 disisipkan 1 (satu) pasal, yakni Pasal 7A, sehingga berbunyi:",
					kutipan: ["## Pasal 7A", "x"],
				},
			],
		],
		[
			"sudah-ada",
			[
				{
					kalimat:
						"Di antara ayat (1) dan ayat (3) Pasal 2 disisipkan 1 (satu) ayat, yakni ayat (2), sehingga berbunyi:",
					kutipan: ["(2) Dua."],
				},
			],
		],
		[
			"letak-sisipan",
			[
				{
					kalimat: "Di antara Pasal 1 dan Pasal 2 disisipkan 1 (satu) pasal, yakni Pasal 2A, sehingga berbunyi:",
					kutipan: ["## Pasal 2A", "x"],
				},
			],
		],
		[
			"jumlah",
			[
				{
					kalimat: "Di antara Pasal 1 dan Pasal 2 disisipkan 2 (dua) pasal, yakni Pasal 1A, sehingga berbunyi:",
					kutipan: ["## Pasal 1A", "x"],
				},
			],
		],
		["ganda", [{ kalimat: "Pasal 3 dihapus." }, { kalimat: "Pasal 3 dihapus." }]],
		["ganda", [{ kalimat: "Ketentuan ayat (1) Pasal 2 dihapus." }, { kalimat: "Pasal 2 dihapus." }]],
	])("%s: %j", (kode, perubahan) => {
		expect(baca(...perubahan).kesalahan.map((salah) => salah.kode)).toEqual([kode]);
	});
});

describe("several adenda", () => {
	const ubah = (isi: string) => [
		{ kalimat: "Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:", kutipan: ["## Pasal 1 Objek", isi] },
	];
	const satu = adendum(ubah("Pertama."), { path: "a.md", sebutan: "Adendum Kesatu", urutan: 1, tanggal: "2026-01-01" });
	const dua = adendum(ubah("Kedua."), { path: "b.md", sebutan: "Adendum Kedua", urutan: 2, tanggal: "2026-02-01" });

	test("are carried out in the order of their dates, whatever the order in which they are given", () => {
		for (const urut of [
			[satu, dua],
			[dua, satu],
		]) {
			const hasil = konsolidasi({ naskah, judul: "J" }, urut);
			expect(teks(hasil.naskah, "1")).toEqual(["Kedua."]);
			expect(tandaIn(hasil.naskah)).toEqual(["diubah Adendum Kedua"]);
			expect(hasil.adendum).toEqual(["a.md", "b.md"]);
		}
	});

	test("a later one may change what an earlier one inserted, not the other way round", () => {
		const sisip = adendum(
			[
				{
					kalimat: "Di antara Pasal 1 dan Pasal 2 disisipkan 1 (satu) pasal, yakni Pasal 1A, sehingga berbunyi:",
					kutipan: ["## Pasal 1A Baru", "x"],
				},
			],
			{ path: "a.md", tanggal: "2026-01-01" },
		);
		const hapus = (tanggal: string) =>
			adendum([{ kalimat: "Pasal 1A dihapus." }], { path: "b.md", tanggal, sebutan: "Adendum Kedua" });
		const sesudah = konsolidasi({ naskah, judul: "J" }, [sisip, hapus("2026-02-01")]);
		expect(sesudah.kesalahan).toEqual([]);
		expect(teks(sesudah.naskah, "1A")).toEqual(["Dihapus."]);
		const sebelum = konsolidasi({ naskah, judul: "J" }, [sisip, hapus("2025-12-01")]);
		expect(sebelum.kesalahan.map(({ kode, path }) => [kode, path])).toEqual([["tidak-ada", "b.md"]]);
	});
});

describe("for any naskah", () => {
	const kata = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){0,4}$/);
	const pasal = fc.record({ judul: kata, ayat: fc.array(kata, { minLength: 1, maxLength: 5 }) });
	const buat = (isi: readonly { judul: string; ayat: readonly string[] }[]): Naskah =>
		readNaskah(
			isi
				.map(({ judul, ayat }) => `## ${judul}\n\n${ayat.map((satu, i) => `${i + 1}. ${satu}.`).join("\n")}\n`)
				.join("\n"),
		);

	test("what was changed reads as it was quoted, and nothing else changes", () => {
		fc.assert(
			fc.property(
				fc.array(pasal, { minLength: 1, maxLength: 8 }),
				fc.nat(),
				kata,
				fc.boolean(),
				(isi, at, baru, whole) => {
					const awal = buat(isi);
					const nomor = String((at % isi.length) + 1);
					const kalimat = `Ketentuan ${whole ? "" : "ayat (1) "}Pasal ${nomor} diubah sehingga berbunyi sebagai berikut:`;
					const kutipan = whole ? [`## Pasal ${nomor}`, `1. ${baru}.`] : [`(1) ${baru}.`];
					const hasil = konsolidasi({ naskah: awal, judul: "J" }, [adendum([{ kalimat, kutipan }])]);
					expect(hasil.kesalahan).toEqual([]);
					expect(teks(hasil.naskah, nomor)[0]).toBe(`(1) ${baru}.`);
					if (!whole) expect(teks(hasil.naskah, nomor).slice(1)).toEqual(teks(awal, nomor).slice(1));
					expect(lain(hasil.naskah, nomor)).toEqual(lain(awal, nomor));
				},
			),
			{ numRuns: 60 },
		);
	});

	test("an inserted and later removed ayat leaves the others as they were", () => {
		fc.assert(
			fc.property(pasal, kata, (isi, baru) => {
				const awal = buat([isi]);
				const next = isi.ayat.length + 1;
				const sisip = `Pasal 1 ditambahkan 1 (satu) ayat, yakni ayat (${next}), sehingga berbunyi sebagai berikut:`;
				const satu = adendum([{ kalimat: sisip, kutipan: [`(${next}) ${baru}.`] }], {
					path: "a.md",
					tanggal: "2026-01-01",
				});
				const dua = adendum([{ kalimat: `Ketentuan ayat (${next}) Pasal 1 dihapus.` }], {
					path: "b.md",
					tanggal: "2026-02-01",
				});
				const hasil = konsolidasi({ naskah: awal, judul: "J" }, [satu, dua]);
				expect(hasil.kesalahan).toEqual([]);
				expect(teks(hasil.naskah, "1")).toEqual([...teks(awal, "1"), `(${next}) Dihapus.`]);
			}),
			{ numRuns: 40 },
		);
	});
});
