import { describe, expect, test } from "vitest";
import { Contoh, DAERAH, KB, KERJA_SAMA, LAPORAN, MATRIK, NOTA, PKS, RENCANA } from "../../helpers/contoh.ts";
import { expectNilai, expectSalah } from "./salah.ts";

describe("what one naskah says about others and about itself", () => {
	test("more or fewer nomor than pihak, with the form that asks for them", async () => {
		const few = new Contoh().ganti(KB, "  - 120/KSB/02/2025\n", "");
		await expectSalah(few, {
			ruleId: "jumlah-nomor",
			file: KB,
			...few.letak(KB, "nomor:"),
			message: /1 nomor untuk 2 pihak/,
			citations: ["perbup-barsel-23-2023:lampiran-a"],
		});
		const many = new Contoh().ganti(PKS, "  - 120/PKS/07/2025\n", "  - 120/PKS/07/2025\n  - 7/2025\n");
		await expectSalah(many, {
			ruleId: "jumlah-nomor",
			file: PKS,
			...many.letak(PKS, "nomor:"),
			message: /3 nomor untuk 2 pihak/,
			citations: ["perbup-barsel-23-2023:lampiran-b"],
		});
	});

	test("one number for each body where one party is several", async () => {
		const two = "  - penanda_tangan:\n      - { nama: A, jabatan: Bupati Sebelah, mewakili: sebelah }\n";
		const three = `${two}      - { nama: B, jabatan: Bupati Seberang, mewakili: PT Seberang }\n`;
		const single = / {2}- nama: Sekar Wulandari\n[\s\S]*?alamat: Jalan Sebelah Nomor 2\n/;
		const contoh = new Contoh();
		contoh.tulis(KB, contoh.baca(KB).replace(single, three).replace("  jumlah: 3", "  jumlah: 4"));
		expect(await contoh.temuan()).toEqual([]);
		contoh.ganti(KB, "  - 120/KSB/02/2025\n", "  - 120/KSB/02/2025\n  - 7/2025\n");
		expect(await contoh.temuan()).toEqual([]);
	});

	test("a dasar that leads nowhere, to itself, out of the content, to a folder", async () => {
		for (const dasar of ["hilang.md", "../../../../rahasia.md", "/etc/passwd", "laporan.md", ".", "..\\\\pks.md"]) {
			const contoh = new Contoh().ganti(LAPORAN, "  - pks.md", `  - "${dasar}"`);
			await expectSalah(contoh, {
				ruleId: "dasar-tidak-ada",
				file: LAPORAN,
				...contoh.letak(LAPORAN, `"${dasar}"`),
				message: dasar === "laporan.md" ? /dirinya sendiri/ : /tidak ditemukan/,
			});
		}
	});

	test("a dasar that is there but cannot be read is told at its own file only", async () => {
		const contoh = new Contoh().ganti(MATRIK, "  - dasar: PKS Pasal 6 ayat (2)", "\t- dasar: PKS");
		contoh.ganti(LAPORAN, "  - pks.md", "  - pks.md\n  - matrik-evaluasi.md");
		const temuan = await contoh.temuan();
		expect(temuan.map((one) => [one.ruleId, one.file])).toEqual([["yaml-tab", MATRIK]]);
	});

	test("mewakili and daerah that name nobody", async () => {
		await expectNilai(KB, "mewakili: sebelah", "mewakili: sebela", {
			ruleId: "pihak-tidak-dikenal",
			suggestion: /"sebelah"/,
		});
		const contoh = new Contoh().ganti(KERJA_SAMA, "- daerah: contoh\n", "- daerah: conto\n");
		contoh.ganti(KERJA_SAMA, "kategori: wajib", "kategori: sukarela");
		for (const file of [KB, PKS, NOTA, RENCANA]) contoh.ganti(file, "mewakili: contoh\n", "mewakili: conto\n");
		contoh.tulis(RENCANA, contoh.baca(RENCANA).replaceAll("pihak: contoh\n", "pihak: conto\n"));
		await expectSalah(contoh, {
			ruleId: "pihak-tidak-dikenal",
			file: KERJA_SAMA,
			...contoh.letak(KERJA_SAMA, "conto\n"),
			suggestion: /"contoh"/,
		});
	});

	test("a region that is there but whose daerah.yaml cannot be used is told at its own file only", async () => {
		const contoh = new Contoh().tulis("seberang/daerah.yaml", "nama: Kota Seberang\n");
		contoh.ganti(KERJA_SAMA, "  - id: sebelah", "  - daerah: seberang\n  - id: sebelah");
		const temuan = await contoh.temuan();
		expect(new Set(temuan.map((one) => one.file))).toEqual(new Set(["seberang/daerah.yaml"]));
	});

	test("a regulation that nobody holds, and one whose file cannot be used", async () => {
		await expectNilai(DAERAH, "- id: pp-50-2007", "- id: pp-50-207", {
			ruleId: "peraturan-tidak-dikenal",
			suggestion: /"pp-50-2007"/,
		});
		const contoh = new Contoh().ganti("peraturan/pp-50-2007.yaml", "penetap: Presiden", "penetap: [");
		const temuan = await contoh.temuan();
		expect(temuan.map((one) => [one.ruleId, one.file])).toEqual([["yaml-rusak", "peraturan/pp-50-2007.yaml"]]);
	});

	test("withheld from the public without a ground", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "publikasi: publik", "publikasi: dikecualikan");
		await expectSalah(contoh, {
			ruleId: "pengecualian-tanpa-dasar",
			file: LAPORAN,
			...contoh.letak(LAPORAN, "dikecualikan"),
		});
	});
});
