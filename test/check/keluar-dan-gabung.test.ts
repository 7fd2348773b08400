import { describe, expect, test } from "vitest";
import { expectTemuanUtuh } from "../helpers/bahasa.ts";
import { Contoh, KERJA_SAMA, PKS, TODAY } from "../helpers/contoh.ts";
import { beritaAcara, PIHAK_KETIGA } from "../helpers/musyawarah.ts";

const LAIN = "contoh/kerja-sama/pasar-bersama/kerja-sama.md";
const BERITA = PKS.replace("pks.md", "berita-acara-keluar.md");
const RAPAT = "contoh/rapat/pleno.md";

/** The sound case with a third party, which leaves as written. */
const bertiga = (keluar: string): Contoh =>
	new Contoh()
		.tulis(BERITA, beritaAcara())
		.ganti(KERJA_SAMA, "perangkat_daerah:", `${PIHAK_KETIGA}    keluar: ${keluar}\nperangkat_daerah:`);

/** The sound case merged as written, its naskah ended on the same day; another case stands beside it. */
const digabung = (ke: string, selesai = "2026-06-30"): Contoh => {
	const contoh = new Contoh().tulis(BERITA, beritaAcara());
	contoh.tulis(LAIN, contoh.baca(KERJA_SAMA).replace("tahap: pelaksanaan\n", ""));
	for (const nama of ["kesepakatan-bersama.md", "pks.md"]) {
		const path = PKS.replace("pks.md", nama);
		contoh.tulis(path, contoh.baca(path).replace(/^ {2}selesai: .*$/m, `  selesai: ${selesai}`));
	}
	return contoh.ganti(KERJA_SAMA, "nilai:", `digabung_ke: ${ke}\nnilai:`);
};

const IDS = [
	"keluar-di-luar-masa",
	"pihak-tinggal-satu",
	"dasar-bukan-dokumen-kasus",
	"dasar-belum-sah",
	"digabung-ke-diri-sendiri",
	"digabung-ke-tidak-ada",
	"digabung-berputar",
	"digabung-masih-berlaku",
	"naskah-sesudah-digabung",
	"keputusan-kerja-sama-tidak-ada",
];

/** Findings of these checks alone: file, line, column, id. */
async function temuan(contoh: Contoh, today = TODAY): Promise<string[]> {
	const found = (await contoh.semua(today)).filter(({ ruleId }) => IDS.includes(ruleId));
	for (const one of found) expectTemuanUtuh(one);
	const { arsip } = await contoh.periksa(today);
	// What is not of the right shape is not judged, and would prove nothing.
	const read = arsip.daerah.flatMap(({ dokumen, kerja_sama }) => [
		...dokumen,
		...kerja_sama.flatMap((kasus) => [kasus, ...kasus.dokumen]),
	]);
	const sound = new Set(read.map(({ sumber }) => sumber.path));
	for (const path of contoh.berkas()) if (!path.includes("/rusak/")) expect(sound).toContain(path);
	return found.map(({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`);
}

const at = (contoh: Contoh, path: string, needle: string, ruleId: string): string => {
	const { line, column } = contoh.letak(path, needle);
	return `${path}:${line}:${column} ${ruleId}`;
};

const DASAR = "dasar: berita-acara-keluar.md";

describe("a party that left", () => {
	test("by a paper of the case, within its term, with two parties left behind", async () => {
		expect(await temuan(bertiga(`{ tanggal: 2026-06-30, ${DASAR} }`))).toEqual([]);
	});

	test.each(["2025-02-02", "2031-01-01"])("not outside the term of the naskah: %s", async (tanggal) => {
		const contoh = bertiga(`{ tanggal: ${tanggal}, ${DASAR} }`);
		expect(await temuan(contoh)).toEqual([at(contoh, KERJA_SAMA, tanggal, "keluar-di-luar-masa")]);
	});

	test("nor outside it where an adendum left the term as it was", async () => {
		const contoh = bertiga(`{ tanggal: 2031-01-01, ${DASAR} }`);
		const adendum = contoh
			.baca(PKS)
			.replace("jenis: perjanjian-kerja-sama", "jenis: adendum\nurutan: 1\nalasan: [Debit air berubah.]")
			.replace("tanggal: 2025-03-03", "tanggal: 2026-10-05")
			.replace(/jangka_waktu:\n {2}mulai: .*\n {2}selesai: .*\n/, "")
			.replace("- kesepakatan-bersama.md", "- pks.md");
		contoh.tulis(PKS.replace("pks.md", "adendum.md"), adendum);
		expect(await temuan(contoh)).toEqual([at(contoh, KERJA_SAMA, "2031-01-01", "keluar-di-luar-masa")]);
	});

	test("on the first and on the last day of the term it may", async () => {
		for (const tanggal of ["2025-02-03", "2030-02-02"])
			expect(await temuan(bertiga(`{ tanggal: ${tanggal}, ${DASAR} }`))).toEqual([]);
	});

	test.each(["tidak-ada.md", "kerja-sama.md", "../../daerah.yaml"])("by a paper that is there: %s", async (dasar) => {
		const contoh = bertiga(`{ tanggal: 2026-06-30, dasar: ${dasar} }`);
		expect(await temuan(contoh)).toEqual([at(contoh, KERJA_SAMA, dasar, "dasar-bukan-dokumen-kasus")]);
	});

	test("not by a draft", async () => {
		const contoh = bertiga(`{ tanggal: 2026-06-30, ${DASAR} }`).tulis(BERITA, beritaAcara({ status: "rancangan" }));
		expect(await temuan(contoh)).toEqual([at(contoh, KERJA_SAMA, "berita-acara-keluar.md", "dasar-belum-sah")]);
	});

	test("leaves no party alone in a case that goes on", async () => {
		const contoh = new Contoh()
			.tulis(BERITA, beritaAcara())
			.ganti(
				KERJA_SAMA,
				"    jenis: pemerintah-daerah\n    peran: mitra\n",
				`    jenis: pemerintah-daerah\n    peran: mitra\n    keluar: { tanggal: 2026-06-30, ${DASAR} }\n`,
			);
		expect(await temuan(contoh)).toEqual([at(contoh, KERJA_SAMA, "keluar:", "pihak-tinggal-satu")]);
	});

	test("gives its day as a day", async () => {
		const found = await bertiga(`{ tanggal: besok, ${DASAR} }`).semua();
		expect(found.map(({ file, severity }) => [file, severity])).toContainEqual([KERJA_SAMA, "error"]);
	});
});

describe("a case merged into another", () => {
	const ke = (alamat: string) => `{ kerja_sama: ${alamat}, tanggal: 2026-06-30, ${DASAR} }`;

	test("leads to the one that carries it on", async () => {
		expect(await temuan(digabung(ke("contoh/pasar-bersama")))).toEqual([]);
	});

	test("leads to a case that exists", async () => {
		const contoh = digabung(ke("contoh/pasar-bersamma"));
		expect(await temuan(contoh)).toEqual([at(contoh, KERJA_SAMA, "contoh/pasar-bersamma", "digabung-ke-tidak-ada")]);
		const found = (await contoh.semua()).find(({ ruleId }) => ruleId === "digabung-ke-tidak-ada");
		expect(found?.suggestion).toContain('"contoh/pasar-bersama"');
	});

	test("does not lead to itself", async () => {
		const contoh = digabung(ke("contoh/air-bersih"));
		expect(await temuan(contoh)).toEqual([at(contoh, KERJA_SAMA, "contoh/air-bersih", "digabung-ke-diri-sendiri")]);
	});

	test("does not lead back, by however many mergers", async () => {
		const contoh = digabung(ke("contoh/pasar-bersama"));
		contoh
			.tulis(LAIN.replace("kerja-sama.md", "berita.md"), beritaAcara().replace("dasar: [pks.md]\n", ""))
			.ganti(
				LAIN,
				"nilai:",
				"digabung_ke: { kerja_sama: contoh/air-bersih, tanggal: 2026-06-30, dasar: berita.md }\nnilai:",
			);
		expect(await temuan(contoh)).toEqual([
			at(contoh, KERJA_SAMA, "contoh/pasar-bersama", "digabung-berputar"),
			at(contoh, LAIN, "contoh/air-bersih", "digabung-berputar"),
		]);
	});

	test("does not run on beside it", async () => {
		const contoh = digabung(ke("contoh/pasar-bersama"), "2029-12-31");
		const { line } = contoh.letak(KERJA_SAMA, "digabung_ke:");
		expect(await temuan(contoh)).toEqual([
			`${KERJA_SAMA}:${line}:${contoh.letak(KERJA_SAMA, "2026-06-30").column} digabung-masih-berlaku`,
		]);
	});

	test("signs nothing new", async () => {
		const contoh = digabung(ke("contoh/pasar-bersama"));
		contoh.tulis(PKS, contoh.baca(PKS).replace(/^tanggal: .*$/m, "tanggal: 2026-07-01"));
		expect(await temuan(contoh)).toEqual([at(contoh, PKS, "2026-07-01", "naskah-sesudah-digabung")]);
	});

	test("rests on a paper of its own", async () => {
		const contoh = digabung("{ kerja_sama: contoh/pasar-bersama, tanggal: 2026-06-30, dasar: nihil.md }");
		expect(await temuan(contoh)).toEqual([at(contoh, KERJA_SAMA, "nihil.md", "dasar-bukan-dokumen-kasus")]);
	});

	test.each(["contoh", "/contoh/pasar-bersama", "../pasar-bersama"])("is written as an address: %s", async (alamat) => {
		const found = await digabung(ke(alamat)).semua();
		expect(found.filter(({ file, severity }) => file === KERJA_SAMA && severity === "error")).toHaveLength(1);
	});
});

describe("what a meeting decides", () => {
	const rapat = (kasus: string) => `---
jenis: rapat
status: final
publikasi: publik
judul: Rapat Pleno TKKSD
tempat: Kota Contoh
tanggal: 2026-06-30
tingkat: pleno
pemimpin:
  nama: Wiratama Kusnandar
  jabatan: Sekretaris Daerah Kabupaten Contoh
keputusan:
  - perihal: Penawaran dari Kabupaten Sebelah
    kerja_sama: ${kasus}
    putusan: persetujuan
---
Rapat berlangsung.
`;

	test("is decided on a case of the region", async () => {
		expect(await temuan(new Contoh().tulis(RAPAT, rapat("air-bersih")))).toEqual([]);
	});

	test.each(["air-berseh", "lain/air-bersih"])("not on a case that is not there: %s", async (nama) => {
		const contoh = new Contoh().tulis(RAPAT, rapat(nama));
		expect(await temuan(contoh)).toEqual([at(contoh, RAPAT, nama, "keputusan-kerja-sama-tidak-ada")]);
	});

	test("a case that cannot be read is there", async () => {
		const contoh = new Contoh().tulis(RAPAT, rapat("rusak")).tulis("contoh/kerja-sama/rusak/kerja-sama.md", "tanpa\n");
		expect(await temuan(contoh)).toEqual([]);
	});
});
