import { describe, expect, test } from "vitest";
import { Contoh, DAERAH, KB, KERJA_SAMA, LAPORAN, MATRIK, PKS } from "../../helpers/contoh.ts";
import { expectNilai, expectSalah } from "./salah.ts";

describe("fields", () => {
	test("a missing field is told at the map it belongs to, with what it means", async () => {
		const top = new Contoh().ganti(LAPORAN, "judul: Laporan Semester I Tahun 2026\n", "");
		await expectSalah(top, {
			ruleId: "isian-kurang",
			file: LAPORAN,
			line: 2,
			column: 1,
			message: /"judul" belum ada/,
			suggestion: /"judul: …" \(Judul laporan\)/,
		});
		const inside = new Contoh().ganti(LAPORAN, "  mulai: 2026-01-01\n", "");
		await expectSalah(inside, {
			ruleId: "isian-kurang",
			file: LAPORAN,
			...inside.letak(LAPORAN, "periode:"),
			message: /"mulai" belum ada pada "periode"/,
		});
		const region = new Contoh().ganti(DAERAH, "ibu_kota: Kota Contoh\n", "");
		await expectSalah(region, { ruleId: "isian-kurang", file: DAERAH, line: 1, column: 1, message: /"ibu_kota"/ });
	});

	test("curly quotation marks pasted around a value are told, since they would be printed; within a value they are text", async () => {
		const kutip = async (judul: string) => {
			const contoh = new Contoh();
			contoh.tulis(LAPORAN, contoh.baca(LAPORAN).replace(/^judul: .*$/m, `judul: ${judul}`));
			const found = (await contoh.semua()).filter(({ ruleId }) => ruleId === "kutip-lengkung");
			return found.map(({ file, line, severity }) => [file, line, severity]);
		};
		const [told] = await kutip("“Laporan Semester I”");
		expect(told).toEqual([LAPORAN, new Contoh().letak(LAPORAN, "judul:").line, "warning"]);
		expect(await kutip("‘Laporan’")).toHaveLength(1);
		expect(await kutip("Laporan “Semester” I")).toEqual([]);
		expect(await kutip("“Semester” dan “Triwulan”")).toEqual([]);
		expect(await kutip('"Laporan Semester I"')).toEqual([]);
	});

	test("jenis that is missing, and jenis that is misspelt", async () => {
		const missing = new Contoh().ganti(LAPORAN, "jenis: laporan\n", "");
		await expectSalah(missing, { ruleId: "isian-kurang", file: LAPORAN, line: 2, column: 1, message: /"jenis"/ });
		for (const name of ["Jenis", "jeniss", "jnis"]) {
			const misspelt = new Contoh().ganti(LAPORAN, "jenis: laporan", `${name}: laporan`);
			await expectSalah(misspelt, {
				ruleId: "isian-tidak-dikenal",
				file: LAPORAN,
				line: 2,
				column: 1,
				suggestion: /"jenis"/,
			});
		}
	});

	test.each([
		[KB, "jangka_waktu:", "jangka-waktu:", "jangka_waktu"],
		[KERJA_SAMA, "urusan:", "urusn:", "urusan"],
		[DAERAH, "ibu_kota:", "ibukota:", "ibu_kota"],
		[MATRIK, "    tindak_lanjut:", "    tindaklanjut:", "tindak_lanjut"],
		[PKS, "    jabatan: Kepala Dinas Pekerjaan Umum Kabupaten Contoh", "    jabatn: Kepala Dinas", "jabatan"],
		["peraturan/pp-50-2007.yaml", "penetap:", "penetp:", "penetap"],
	])("%s: %s misspelt is told once, with the likely name", async (file, from, to, likely) => {
		const contoh = new Contoh().ganti(file, from, to);
		const { line, column } = contoh.letak(file, to);
		const temuan = (await contoh.temuan()).filter((one) => one.severity === "error");
		expect(temuan.map((one) => [one.ruleId, one.file, one.line, one.column])).toEqual([
			["isian-tidak-dikenal", file, line, column + to.length - to.trimStart().length],
		]);
		expect(temuan[0]?.suggestion).toBe(`Mungkin maksudnya "${likely}".`);
	});

	test("a name like no other is told with all that may stand there", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", "warna: biru");
		await expectSalah(contoh, {
			ruleId: "isian-tidak-dikenal",
			file: LAPORAN,
			...contoh.letak(LAPORAN, "warna"),
			suggestion: /Pilihannya: jenis, slug, .*penyusun/,
		});
	});

	test("a field whose name was left out", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", ": Bupati Contoh");
		await expectSalah(contoh, {
			ruleId: "isian-tidak-dikenal",
			file: LAPORAN,
			...contoh.letak(LAPORAN, ": Bupati Contoh"),
		});
	});

	test("a party without office, and a partner that is neither a region nor a body", async () => {
		const party = new Contoh().ganti(KB, "    jabatan: Bupati Sebelah\n", "");
		await expectSalah(party, {
			ruleId: "isian-kurang",
			file: KB,
			...party.letak(KB, "nama: Sekar Wulandari"),
			message: /jabatan dan mewakili/,
		});
		const partner = new Contoh().ganti(KERJA_SAMA, "    nama: Pemerintah Daerah Kabupaten Sebelah\n", "");
		await expectSalah(partner, {
			ruleId: "isian-kurang",
			file: KERJA_SAMA,
			...partner.letak(KERJA_SAMA, "id: sebelah"),
			message: /id, nama dan jenis/,
		});
	});

	test("values of another kind: text for a list, a number for text, a list for text, text for a number", async () => {
		const ruleId = "bentuk-nilai";
		await expectNilai(KERJA_SAMA, "urusan:\n  - pekerjaan-umum-dan-penataan-ruang", "urusan: kesehatan", {
			ruleId,
			message: /seharusnya daftar/,
		});
		await expectNilai(KB, "  - 120/KSB/02/2025", "  - 120", { ruleId, at: "120\n", suggestion: /tanda kutip: "120"/ });
		await expectNilai(LAPORAN, "kepada: Bupati Contoh", "kepada: [Bupati]", { ruleId, message: /seharusnya teks/ });
		await expectNilai(KERJA_SAMA, "nilai: 1500000000", "nilai: Rp1.500", { ruleId, message: /bilangan bulat/ });
		await expectNilai(KERJA_SAMA, "contoh: true", "contoh: ya", {
			ruleId,
			at: "ya\npublikasi",
			message: /true atau false/,
		});
		await expectNilai(KERJA_SAMA, "nilai: 1500000000", "nilai: -5", { ruleId, message: /paling kecil 0/ });
		await expectNilai(DAERAH, "atas: 25", "atas: 500", { ruleId, at: "500", message: /paling besar 60/ });
		await expectNilai(DAERAH, "surel: kerjasama@contoh.example", "surel: kerjasama", { ruleId, at: "kerjasama\n" });
		await expectNilai(LAPORAN, "judul: Laporan Semester I Tahun 2026", "judul: L", {
			ruleId,
			message: /terlalu pendek/,
		});
	});

	test("a list with too few, too many, and the same twice", async () => {
		const ruleId = "bentuk-nilai";
		const few = new Contoh().ganti(
			DAERAH,
			"peraturan:\n  - id: perbup-barsel-23-2023\n",
			"peraturan: []\nx:\n  - id: a\n",
		);
		const temuan = await few.temuan();
		expect(temuan.map((one) => [one.ruleId, one.line])).toContainEqual([ruleId, few.letak(DAERAH, "[]").line]);
		const twice = "  - kesehatan\n  - kesehatan";
		await expectNilai(KERJA_SAMA, "  - pekerjaan-umum-dan-penataan-ruang", twice, { ruleId, at: "- kesehatan\n  -" });
		const pihak = Array.from({ length: 29 }, (_, i) => `  - daerah: contoh-${i}\n`).join("");
		const many = new Contoh().ganti(KERJA_SAMA, "  - daerah: contoh\n", `${pihak}  - daerah: contoh\n`);
		await expectSalah(many, {
			ruleId,
			file: KERJA_SAMA,
			...many.letak(KERJA_SAMA, "- daerah: contoh-0"),
			message: /paling banyak berisi 30/,
		});
	});
});
