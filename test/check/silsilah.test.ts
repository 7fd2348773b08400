import { describe, expect, test } from "vitest";
import { expectTemuanUtuh } from "../helpers/bahasa.ts";
import { Contoh, KB, LAPORAN, PKS } from "../helpers/contoh.ts";

const ADENDUM = PKS.replace("pks.md", "adendum.md");
const PERPANJANGAN = PKS.replace("pks.md", "perpanjangan.md");
const KEDUA = PKS.replace("pks.md", "adendum-2.md");

const PIHAK = `pihak:
  - jabatan: Kepala Dinas Pekerjaan Umum Kabupaten Contoh
    mewakili: contoh
  - jabatan: Kepala Dinas Pekerjaan Umum Kabupaten Sebelah
    mewakili: sebelah
`;

const UBAH = `1. Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:

   > ## Pasal 2 Objek
   > Objek Perjanjian Kerja Sama ini adalah jaringan air bersih dan bak penampung di perbatasan.
`;

/** A sound adendum upon the PKS of the sound content, with these changes. */
function adendum(isi = UBAH, urutan = 1, tanggal = "2026-10-05"): string {
	return `---
jenis: adendum
status: ditandatangani
publikasi: publik
judul: Pengelolaan Jaringan Air Bersih di Wilayah Perbatasan
urutan: ${urutan}
alasan:
  - Debit air pada musim kemarau berubah.
tempat: Kota Contoh
tanggal: ${tanggal}
${PIHAK}dasar:
  - pks.md
---
# Konsideran
1. bahwa debit air berubah.

## Pasal I
Beberapa ketentuan dalam Perjanjian Kerja Sama diubah sebagai berikut:

${isi}
## Pasal II
Adendum ini mulai berlaku pada tanggal ditandatangani.
`;
}

const perpanjangan = (dasar: string) => `---
jenis: perpanjangan
status: final
publikasi: publik
judul: Pengelolaan Jaringan Air Bersih di Wilayah Perbatasan
tanggal: 2028-01-10
${PIHAK}jangka_waktu: { mulai: 2028-03-03, selesai: 2030-02-02 }
dasar: [${dasar}, matrik-evaluasi.md]
---
# Konsideran
1. bahwa kerja sama masih diperlukan.

## Perpanjangan
PARA PIHAK memperpanjang jangka waktu kerja sama.
`;

/** `ruleId` and place of every finding, each of which must say what is wrong and how to mend it. */
async function temuan(contoh: Contoh): Promise<string[]> {
	const semua = await contoh.semua();
	for (const one of semua) expectTemuanUtuh(one);
	return semua.map((one) => `${one.file.split("/").at(-1)}:${one.line}:${one.column} ${one.severity} ${one.ruleId}`);
}

const sehat = () => new Contoh().tulis(ADENDUM, adendum()).tulis(PERPANJANGAN, perpanjangan("pks.md"));
const at = (contoh: Contoh, path: string, needle: string, off = 0): string => {
	const { line, column } = contoh.letak(path, needle);
	return `${path.split("/").at(-1)}:${line}:${column + off}`;
};

describe("lineage", () => {
	test("a case with a PKS, an adendum and a renewal is sound", async () => {
		expect(await temuan(sehat())).toEqual([]);
	});

	test("a paper rests only on kinds that may bear it", async () => {
		const contoh = sehat().ganti(KB, "rangkap:", "dasar:\n  - adendum.md\nrangkap:");
		expect(await temuan(contoh)).toContain(`${at(contoh, KB, "adendum.md")} error dasar-salah-jenis`);
	});

	test("two papers do not rest on one another", async () => {
		const contoh = sehat().ganti(PKS, "  - kesepakatan-bersama.md", "  - kesepakatan-bersama.md\n  - laporan.md");
		const found = await temuan(contoh);
		expect(found).toContain(`${at(contoh, PKS, "dasar:\n")} error dasar-melingkar`);
		expect(found.filter((one) => one.endsWith("dasar-melingkar")).length).toBeGreaterThan(1);
		expect(contoh.baca(LAPORAN)).toContain("pks.md");
	});

	test("a paper is not older than the one it rests on", async () => {
		const contoh = sehat().ganti(ADENDUM, "tanggal: 2026-10-05", "tanggal: 2024-10-05");
		expect(await temuan(contoh)).toEqual([`${at(contoh, ADENDUM, "  - pks.md", 4)} error mendahului-induk`]);
	});

	test("a PKS does not outlive its kesepakatan, unless that is renewed", async () => {
		const contoh = new Contoh()
			.ganti(PKS, "selesai: 2028-03-02", "selesai: 2031-03-02")
			.ganti(PKS, "3 (tiga) tahun", "6 (enam) tahun");
		expect(await temuan(contoh)).toEqual([`${at(contoh, PKS, "2031-03-02")} warning melampaui-induk`]);
		const diperpanjang = perpanjangan("kesepakatan-bersama.md")
			.replace("judul: Pengelolaan Jaringan", "judul: Penyediaan")
			.replace("mulai: 2028-03-03, selesai: 2030-02-02", "mulai: 2030-02-03, selesai: 2035-02-02");
		expect(await temuan(contoh.tulis(PERPANJANGAN, diperpanjang))).toEqual([]);
	});

	test("a renewal goes on from the last day that the newest change left, be it earlier than the one before", async () => {
		const lebihPendek = adendum("1. Ketentuan huruf b Pasal 3 dihapus.\n").replace(
			"dasar:\n",
			"jangka_waktu: { mulai: 2025-03-03, selesai: 2028-02-02 }\ndasar:\n",
		);
		const contoh = sehat().tulis(ADENDUM, lebihPendek);
		expect(await temuan(contoh)).toContain(`${at(contoh, PERPANJANGAN, "2028-03-03")} warning perpanjangan-menyambung`);
		contoh.ganti(PERPANJANGAN, "mulai: 2028-03-03", "mulai: 2028-02-03");
		expect((await temuan(contoh)).filter((one) => one.endsWith("perpanjangan-menyambung"))).toEqual([]);
	});

	test("adenda bind all parties, and no others", async () => {
		const contoh = sehat().ganti(ADENDUM, "mewakili: sebelah", "mewakili: PT Lain");
		expect(await temuan(contoh)).toEqual([`${at(contoh, ADENDUM, "pihak:")} warning pihak-berbeda-dengan-induk`]);
	});

	test("nothing in force rests on a draft or on what was cancelled", async () => {
		const rancangan = sehat().ganti(PKS, "status: ditandatangani", "status: rancangan");
		expect(await temuan(rancangan)).toEqual(
			expect.arrayContaining([`${at(rancangan, ADENDUM, "  - pks.md", 4)} error induk-masih-rancangan`]),
		);
		const batal = sehat().ganti(PKS, "status: ditandatangani", "status: batal");
		expect(await temuan(batal)).toEqual(
			expect.arrayContaining([`${at(batal, ADENDUM, "  - pks.md", 4)} warning induk-batal`]),
		);
	});

	test("adenda are counted without gap or repetition, in the order of their days", async () => {
		const hapus = "1. Ketentuan huruf b Pasal 3 dihapus.\n";
		const dua = (urutan: number, tanggal: string) => sehat().tulis(KEDUA, adendum(hapus, urutan, tanggal));
		expect(await temuan(dua(2, "2026-11-02"))).toEqual([]);
		const sama = dua(1, "2026-11-02");
		expect(await temuan(sama)).toEqual([`${at(sama, KEDUA, "urutan: 1", 8)} error urutan-adendum`]);
		const loncat = dua(3, "2026-11-02");
		expect(await temuan(loncat)).toEqual([`${at(loncat, KEDUA, "urutan: 3", 8)} warning urutan-adendum`]);
		const mundur = dua(2, "2026-09-02");
		expect(await temuan(mundur)).toEqual([`${at(mundur, KEDUA, "urutan: 2", 8)} warning urutan-adendum`]);
	});

	test("an adendum bears the title of what it changes", async () => {
		const contoh = sehat().ganti(ADENDUM, "judul: Pengelolaan", "judul: Perubahan Pengelolaan");
		expect(await temuan(contoh)).toContain(
			`${at(contoh, ADENDUM, "Perubahan Pengelolaan")} warning judul-berbeda-dengan-induk`,
		);
	});
});

describe("what an adendum says of the term", () => {
	const JANGKA = `1. Ketentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:

   > ## Pasal 7 Jangka Waktu
   > Perjanjian Kerja Sama ini berlaku sampai dengan tanggal 2 Februari 2030.
`;
	const isian = "jangka_waktu: { mulai: 2025-03-03, selesai: 2030-02-02 }\ntempat:";

	test("stands in the pasal and in front-matter, or in neither", async () => {
		const lengkap = new Contoh().tulis(ADENDUM, adendum(JANGKA).replace("tempat:", isian));
		expect(await temuan(lengkap)).toEqual([]);
		const tanpa = new Contoh().tulis(ADENDUM, adendum(JANGKA));
		expect(await temuan(tanpa)).toEqual([`${at(tanpa, ADENDUM, "1. Ketentuan Pasal 7")} warning jangka-waktu-adendum`]);
		const lebih = new Contoh().tulis(ADENDUM, adendum().replace("tempat:", isian));
		expect(await temuan(lebih)).toEqual([`${at(lebih, ADENDUM, "jangka_waktu:")} warning jangka-waktu-adendum`]);
	});
});

test("a public adendum upon a closed naskah is told, for it prints that naskah's numbers", async () => {
	const contoh = sehat().ganti(PKS, "publikasi: publik", "publikasi: terbatas");
	const found = await temuan(contoh);
	expect(found).toContain(`${at(contoh, ADENDUM, "  - pks.md", 4)} warning dasar-tertutup`);
});

describe("the changes of an adendum", () => {
	test.each([
		["perubahan-tidak-terbaca", "1. Ketentuan mengenai objek disesuaikan.\n"],
		["perubahan-tanpa-bunyi", "1. Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:\n"],
		[
			"perubahan-nomor-berbeda",
			"1. Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:\n\n   > ## Pasal 2 Objek\n   > Air.\n",
		],
		[
			"perubahan-jumlah-berbeda",
			"1. Di antara Pasal 2 dan Pasal 3 disisipkan 2 (dua) pasal, yakni Pasal 2A, sehingga berbunyi sebagai berikut:\n\n   > ## Pasal 2A Tambahan\n   > Air.\n",
		],
		["perubahan-ganda", "1. Pasal 9 dihapus.\n2. Pasal 9 dihapus.\n"],
		["perubahan-tempat-tidak-ada", "1. Pasal 27 dihapus.\n"],
		[
			"perubahan-sudah-ada",
			"1. Di antara Pasal 1 dan Pasal 3 disisipkan 1 (satu) pasal, yakni Pasal 2, sehingga berbunyi sebagai berikut:\n\n   > ## Pasal 2 Objek\n   > Air.\n",
		],
		[
			"perubahan-letak-sisipan",
			"1. Di antara Pasal 1 dan Pasal 2 disisipkan 1 (satu) pasal, yakni Pasal 5A, sehingga berbunyi sebagai berikut:\n\n   > ## Pasal 5A Tambahan\n   > Air.\n",
		],
	])("%s", async (ruleId, isi) => {
		const contoh = new Contoh().tulis(ADENDUM, adendum(isi));
		const lines = contoh.baca(ADENDUM).split("\n");
		const last = isi
			.trimEnd()
			.split("\n")
			.findLastIndex((line) => /^\d\./.test(line));
		const line = lines.indexOf(isi.split("\n")[0] ?? "") + 1 + (ruleId === "perubahan-ganda" ? last : 0);
		expect((await temuan(contoh)).filter((one) => one.includes("perubahan-"))).toEqual([
			`adendum.md:${line}:1 error ${ruleId}`,
		]);
	});

	test("a later adendum may change what an earlier one inserted", async () => {
		const sisip =
			"1. Di antara Pasal 2 dan Pasal 3 disisipkan 1 (satu) pasal, yakni Pasal 2A, sehingga berbunyi sebagai berikut:\n\n   > ## Pasal 2A Bak Penampung\n   > Bak penampung dibangun di perbatasan.\n";
		const contoh = new Contoh()
			.tulis(ADENDUM, adendum(sisip))
			.tulis(KEDUA, adendum("1. Pasal 2A dihapus.\n", 2, "2026-11-02"));
		expect(await temuan(contoh)).toEqual([]);
		expect(await temuan(new Contoh().tulis(ADENDUM, adendum("1. Pasal 2A dihapus.\n")))).toHaveLength(1);
	});

	test("are read even where the naskah they change is not there, as far as they can be", async () => {
		const contoh = new Contoh().tulis(
			ADENDUM,
			adendum("1. Pasal 27 dihapus.\n2. Ketentuan objek disesuaikan.\n").replace("  - pks.md", "  - hilang.md"),
		);
		expect((await temuan(contoh)).map((one) => one.split(" ").at(-1))).toEqual([
			"dasar-tidak-ada",
			"perubahan-tidak-terbaca",
		]);
	});
});
