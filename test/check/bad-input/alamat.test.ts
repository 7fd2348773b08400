import { describe, expect, test } from "vitest";
import { expectTemuanUtuh } from "../../helpers/bahasa.ts";
import { Contoh, DAERAH, KERJA_SAMA, LAPORAN } from "../../helpers/contoh.ts";
import { expectSalah } from "./salah.ts";

const KASUS = "contoh/kerja-sama/air-bersih";
const JUDUL = "judul: Laporan Semester I Tahun 2026";

describe("slugs", () => {
	test.each(["../x", "a/b", "a b", "Huruf-Besar", "-depan", "a--b", "%2e%2e", ".", "a\\u0000b", "x".repeat(81)])(
		"slug: %s cannot be an address",
		async (slug) => {
			const contoh = new Contoh().ganti(LAPORAN, JUDUL, `${JUDUL}\nslug: "${slug}"`);
			await expectSalah(contoh, { ruleId: "bentuk-nilai", file: LAPORAN, ...contoh.letak(LAPORAN, `"${slug}"`) });
		},
	);

	test("a case's slug is held to the same", async () => {
		const contoh = new Contoh().ganti(KERJA_SAMA, "contoh: true", "contoh: true\nslug: ../x");
		await expectSalah(contoh, { ruleId: "bentuk-nilai", file: KERJA_SAMA, ...contoh.letak(KERJA_SAMA, "../x") });
	});

	test("two documents with one slug: told at the slug that was written, naming the other file", async () => {
		const other = `${KASUS}/laporan-2.md`;
		const contoh = new Contoh();
		contoh.tulis(other, contoh.baca(LAPORAN).replace("status:", "slug: laporan\nstatus:"));
		const temuan = await contoh.temuan();
		expect(temuan).toHaveLength(1);
		expect(temuan[0]).toMatchObject({ ruleId: "slug-ganda", severity: "error", file: other, line: 3, column: 7 });
		expect(temuan[0]?.message).toContain(LAPORAN);
		expectTemuanUtuh(temuan[0] as (typeof temuan)[0]);
	});

	test("two documents that both write the slug, and three of them", async () => {
		const contoh = new Contoh();
		for (const nama of ["satu", "dua", "tiga"]) {
			contoh.tulis(`${KASUS}/${nama}.md`, contoh.baca(LAPORAN).replace("status:", "slug: sama\nstatus:"));
		}
		await expectSalah(
			contoh,
			{ ruleId: "slug-ganda", file: `${KASUS}/satu.md`, line: 3, column: 7 },
			{ ruleId: "slug-ganda", file: `${KASUS}/tiga.md`, line: 3, column: 7 },
		);
	});

	test("two cases with one slug; the same slug in two cases or two regions is fine", async () => {
		const contoh = new Contoh();
		const teks = contoh
			.baca(KERJA_SAMA)
			.replace(/^tahap:.*\n/m, "")
			.replace("judul: Penyediaan", "judul: Perluasan");
		contoh.tulis("contoh/kerja-sama/lain/kerja-sama.md", teks.replace("judul:", "slug: air-bersih\njudul:"));
		await expectSalah(contoh, {
			ruleId: "slug-ganda",
			file: "contoh/kerja-sama/lain/kerja-sama.md",
			line: 3,
			column: 7,
		});
		const fine = new Contoh();
		fine.tulis("contoh/kerja-sama/lain/kerja-sama.md", teks).tulis("contoh/kerja-sama/lain/laporan.md", laporanLain());
		fine.tulis("kota/daerah.yaml", fine.baca(DAERAH).replace("lambang: lambang.svg\n", ""));
		fine.tulis("kota/kerja-sama/air-bersih/kerja-sama.md", teks);
		expect(await fine.temuan()).toEqual([]);
	});
});

function laporanLain(): string {
	return new Contoh().baca(LAPORAN).replace("dasar:\n  - pks.md\n", "");
}

describe("names of files and folders", () => {
	test.each([
		["a document", `${KASUS}/Laporan Dua.md`, laporanLain],
		["a document with a name of 81 letters", `${KASUS}/${"x".repeat(81)}.md`, laporanLain],
		[
			"a case",
			"contoh/kerja-sama/Air_Bersih/kerja-sama.md",
			() =>
				new Contoh()
					.baca(KERJA_SAMA)
					.replace(/^tahap:.*\n/m, "")
					.replace("judul: Penyediaan", "judul: Perluasan"),
		],
		["a regulation", "peraturan/PP 50.yaml", () => new Contoh().baca("peraturan/pp-50-2007.yaml")],
		["a region", "Kota Lain/daerah.yaml", () => new Contoh().baca(DAERAH).replace("lambang: lambang.svg\n", "")],
	])("%s whose name cannot be an address", async (_, path, isi) => {
		const contoh = new Contoh().tulis(path, isi());
		await expectSalah(contoh, { ruleId: "slug-tidak-sah", file: path, line: 1, column: 1, suggestion: /huruf kecil/ });
	});

	test.each(["aset", "data", "panduan", "pagefind"])(
		"a region called %s, which the portal needs itself",
		async (nama) => {
			const isi = new Contoh().baca(DAERAH).replace("lambang: lambang.svg\n", "");
			const contoh = new Contoh().tulis(`${nama}/daerah.yaml`, isi);
			await expectSalah(contoh, { ruleId: "slug-tidak-sah", file: `${nama}/daerah.yaml`, line: 1, column: 1 });
		},
	);
});

describe("paths out of the content", () => {
	test("crests and emblems", async () => {
		for (const path of ["../../../etc/passwd", "/etc/passwd", "../lambang.svg", "https://contoh.example/x.svg"]) {
			const contoh = new Contoh().ganti(DAERAH, "lambang: lambang.svg", `lambang: ${path}`);
			await expectSalah(contoh, { ruleId: "berkas-tidak-ada", file: DAERAH, ...contoh.letak(DAERAH, path) });
		}
		const kasus = new Contoh().ganti(KERJA_SAMA, "- id: sebelah", "- id: sebelah\n    lambang: ../../../../x.svg");
		await expectSalah(kasus, {
			ruleId: "berkas-tidak-ada",
			file: KERJA_SAMA,
			...kasus.letak(KERJA_SAMA, "../../../../x"),
		});
	});

	test("a crest of another folder inside the content is fine", async () => {
		const contoh = new Contoh().ganti(KERJA_SAMA, "- id: sebelah", "- id: sebelah\n    lambang: ../../lambang.svg");
		expect(await contoh.temuan()).toEqual([]);
	});
});
